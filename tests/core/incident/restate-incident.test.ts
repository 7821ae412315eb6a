import { expect, it } from "vitest";
import { incidentBody } from "../../../src/core/incident/format-incident.ts";
import { restateIncident, stateOf } from "../../../src/core/incident/restate-incident.ts";
import {
  dueOf,
  retrospectiveBody,
  retrospectiveMarker,
  retrospectiveTitle,
} from "../../../src/core/incident/retrospective.ts";

const body = incidentBody(
  {
    environment: "production",
    service: "shop",
    severity: "sev2",
    version: "v1.5.0",
    commit: "",
    release: "shop:42",
    rollout: "",
    startedAt: new Date("2026-11-24T11:00:00Z"),
    by: "dana",
    runUrl: "https://github.com/shop-org/shop/actions/runs/1",
    happened: "| **Status** | Fine |",
    weight: 0,
    backTo: "",
  },
  { kind: "identified" },
);

it("rewrites status and severity of an incident and nothing else", () => {
  const restated = restateIncident(`${body}\n\nNoted by a person.`, { status: "Resolved", severity: "sev1" });
  expect(restated).toContain("| **Status** | Resolved |");
  expect(restated).toContain("| **Severity** | SEV1 |");
  expect(restated.endsWith("Noted by a person.")).toBe(true);
  expect(restated.split("\n")).toHaveLength(body.split("\n").length + 2);
  expect(restateIncident("no table", { status: "Resolved" })).toBe("no table");
});

it("lets no row of a resolved incident say that it is still on its way", () => {
  const at = new Date("2026-11-24T11:05:00Z");
  const resolved = { kind: "resolved", at, release: "shop:41", version: "v1.4.0" } as const;
  const restated = restateIncident(body, stateOf({ severity: "sev2" }, resolved));
  expect(restated).toContain(
    "| **Resolution** | `v1.4.0 (shop:41)` is live again, proven at Tue 24 Nov 2026 11:05 UTC. |",
  );
  expect(restated).toContain("| **ETA** | done |");
  expect(restated).not.toContain("on its way");
  const command = "aws ecs update-service | cat";
  const stuck = restateIncident(body, stateOf({ severity: "sev1" }, { kind: "stuck", why: "no tasks", command }));
  expect(stuck).toContain("| **Status** | Investigating |");
  expect(stuck).toContain("update-service \\| cat");
  expect(stuck.split("\n")).toHaveLength(body.split("\n").length);
});

it("says when a retrospective is due, in title, body and marker", () => {
  const owed = {
    kind: "hotfix",
    environment: "production",
    service: "shop",
    version: "v1.5.0 --> x",
    key: "hotfix --> 1",
    incident: "17",
    runUrl: "https://github.com/shop-org/shop/actions/runs/1",
    at: new Date("2026-11-24T11:20:00Z"),
  } as const;
  expect(dueOf(owed).toISOString()).toBe("2026-11-26T11:20:00.000Z");
  expect(retrospectiveTitle(owed)).toContain("Retrospective by 2026-11-26: hotfix of shop");
  expect(retrospectiveBody(owed)).toContain("#17");
  expect(retrospectiveBody(owed).split("\n").at(-1)).toBe(retrospectiveMarker(owed.key));
  expect(retrospectiveMarker(owed.key).match(/-->/g)).toHaveLength(1);
});
