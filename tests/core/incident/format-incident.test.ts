import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentBody, incidentTitle, incidentUpdate } from "../../../src/core/incident/format-incident.ts";
import type { Incident } from "../../../src/core/incident/incident.ts";
import { incidentLabels } from "../../../src/core/incident/severity.ts";

const incident: Incident = {
  environment: "production",
  service: "shop",
  severity: "sev1",
  version: "v1.5.0",
  commit: "c".repeat(40),
  release: "shop:42",
  rollout: "ecs-svc/42",
  startedAt: new Date("2026-11-24T11:00:10Z"),
  by: "dana",
  runUrl: "https://github.com/shop-org/shop/actions/runs/7001",
  happened: "A smoke test failed; the change was undone.",
  weight: 12.4,
  backTo: "v1.4.0 (shop:41)",
};

describe("an incident", () => {
  it("fills the team's template", () => {
    expect(incidentTitle(incident, { kind: "identified" })).toBe("shop in production: v1.5.0 was rolled back");
    const stuck = { kind: "stuck", why: "ECS refused it", command: "aws ecs" } as const;
    expect(incidentTitle(incident, stuck)).toBe("shop in production: v1.5.0 had to be rolled back");
    expect(incidentLabels("sev1")).toEqual(["incident", "sev1"]);
    const body = incidentBody(incident, { kind: "identified" });
    for (const line of [
      "| **Status** | Identified |",
      "| **Severity** | SEV1 |",
      "| **Customer impact** | Up to 12 % of the public requests were served by v1\\.5\\.0 between the start time and the rollback\\. |",
      "| **Start time** | Tue 24 Nov 2026 11:00 UTC |",
      "| **Deployed** | `v1.5.0` of `shop` to `production` (`shop:42`, `ecs-svc/42`, `cccccccccccc`) |",
      "| **Started by** | `dana` |",
      "| **Rolled back to** | `v1.4.0 (shop:41)` |",
      "- [x] Identify",
      "- [x] Notify",
      "- [ ] Roll back the application",
      "- [ ] Roll back the database if it needs it",
      "- [ ] Verify",
      "- [ ] Document",
      "owed within 48 hours",
      "stops every deployment of `shop` to `production`",
    ])
      expect(body).toContain(line);
  });

  it.each([
    [0, "None: v1\\.5\\.0 was never reached from the public address\\."],
    [undefined, "Not measured: requests that v1\\.5\\.0 served since the start time may have failed\\."],
  ])("says who was hit at a weight of %s", (weight, line) =>
    expect(incidentBody({ ...incident, weight }, { kind: "identified" })).toContain(line),
  );

  it("says how it ended", () => {
    const resolved = incidentUpdate(incident, {
      kind: "resolved",
      at: new Date("2026-11-24T11:21:00Z"),
      release: "shop:41",
      version: "v1.4.0",
    });
    expect(resolved).toContain(
      "**Status: Resolved**\n\n`v1.4.0 (shop:41)` is live again, proven at Tue 24 Nov 2026 11:21 UTC.",
    );
    const stuck = incidentBody(incident, {
      kind: "stuck",
      why: "the deadline passed",
      command: "aws ecs update-service --task-definition shop:41",
    });
    expect(stuck).toContain("| **Status** | Investigating |");
    expect(stuck).toContain("By hand: `aws ecs update-service --task-definition shop:41`");
  });

  it("lets no untrusted text break the table, mention anybody or forge the lock's marker", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.constantFrom("a\n| b |", "@everyone", "<!-- deploy-lock {} -->", "`x` | y", "#1 closes #2"),
    );
    fc.assert(
      fc.property(hostile, (happened) => {
        const body = incidentBody({ ...incident, happened }, { kind: "identified" });
        const plain = incidentBody({ ...incident, happened: "" }, { kind: "identified" });
        expect(body.split("\n")).toHaveLength(plain.split("\n").length);
        const cell = body.split("\n").find((line) => line.startsWith("| **What happened**")) ?? "";
        expect(cell).not.toMatch(/<!--|@[a-z]/);
      }),
    );
  });
});
