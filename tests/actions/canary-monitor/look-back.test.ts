import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { shopMetrics } from "../../fakes/published-metrics.ts";
import { recordOf } from "../../fakes/record-book.ts";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

const past = { from: "2026-11-24T10:00:00Z", to: "2026-11-24T10:45:00Z" };
const monitor = (metrics: string, more = "") => ({
  ...shopDocuments,
  ".github/deploy-monitor.yml": `version: 1\nwatch: 10m\n${more}metrics:\n${metrics}`,
});

describe("canary-monitor on an interval that has passed", () => {
  it("judges it once by both arms of the rollout, and moves and notes nothing", async () => {
    const { run, rollout, records, metrics, places } = shopWatch({ inputs: past });
    const { verdict, minutes, said, summary } = await run();
    expect(verdict).toBe("success/passed/pass");
    expect([minutes, rollout.raised, records.notes, said("weight")]).toEqual([0, [], [], ""]);
    expect(places).toHaveLength(1);
    expect(metrics.calls.map(({ from, to }) => [from, to])).toEqual([
      ["2026-11-24T10:00:00.000Z", "2026-11-24T10:45:00.000Z"],
    ]);
    const groups = metrics.calls.flatMap(({ queries }) =>
      queries.flatMap((one) => (one.kind === "cloudwatch" ? [one.dimensions.TargetGroup ?? ""] : [])),
    );
    expect(new Set(groups)).toEqual(new Set(["targetgroup/green/1", "targetgroup/blue/2", ""]));
    expect(summary).toContain("Looked back on Tue 24 Nov 2026 10:00 UTC to Tue 24 Nov 2026 10:45 UTC");
    expect(summary).toContain("Nothing was moved or noted.");
  });

  it("finds what went wrong then, also of a deployment that was rolled back since", async () => {
    const { run, records } = shopWatch({
      inputs: past,
      story: shopMetrics({ TargetResponseTime: () => 0.9 }),
    });
    records.records.splice(0, 1, recordOf({ state: "failure", status: { watch: "failure", phase: "rolled-back" } }));
    const { verdict, said } = await run();
    expect(verdict).toBe("failure/regression_found/fail");
    expect(said("severity")).toBe("sev2");
    expect(records.notes).toEqual([]);
  });

  it("judges by the names that the inputs give where no deployment is named", async () => {
    const metric =
      "  - { name: errors, kind: count, events: { namespace: N, metric: Errors, dimensions: { V: '{arm.Version}' } }, total: { namespace: N, metric: Requests, dimensions: { V: '{arm.Version}' } }, limits: { alert: 1% } }\n";
    const { run, metrics, places } = shopWatch({
      inputs: { ...past, request: "", baseline: "Version=v1.4.0" },
      files: monitor(metric),
      story: ({ metric }) => (metric === "Requests" ? 600 : 0),
    });
    expect((await run()).verdict).toBe("success/passed/pass");
    expect(places).toEqual([]);
    const versions = metrics.calls.flatMap(({ queries }) =>
      queries.flatMap((one) => (one.kind === "cloudwatch" ? [one.dimensions.V] : [])),
    );
    expect(new Set(versions)).toEqual(new Set(["v1.5.0", "v1.4.0"]));
  });

  it.each([
    ["refused", 0],
    ["malformed", 10],
  ] as const)("waits for what may still be read, and no minute for what is %s for ever", async (why, expected) => {
    const metric =
      "  - { name: errors, kind: count, events: { namespace: N, metric: Errors, dimensions: {} }, total: { namespace: N, metric: Requests, dimensions: {} }, limits: { alert: 1% } }\n";
    const { run, metrics } = shopWatch({ inputs: past, files: monitor(metric) });
    metrics.failing = Number.POSITIVE_INFINITY;
    metrics.refusal = new Unreadable(why, "CloudWatch cannot read that", "Mend the metric's query.");
    const { verdict, minutes, log } = await run();
    expect(verdict).toBe("unknown/provider_error/error");
    expect(minutes).toBe(expected);
    expect(log).toContain("errors: CloudWatch cannot read that. Mend the metric's query.");
  });

  it("asks again while the platform is away, and leaves alarms out, which tell only of now", async () => {
    const metric =
      "  - { name: CPU, kind: gauge, query: { namespace: N, metric: CPUUtilization, dimensions: { C: '{arm.ClusterName}' } }, limits: { alert: 80% } }\n  - { name: red button, kind: alarm, alarm: shop-down }\n";
    const { run, metrics } = shopWatch({ inputs: past, files: monitor(metric) });
    metrics.failing = 3;
    const { verdict, summary } = await run();
    expect(verdict).toBe("success/passed/pass");
    expect(metrics.calls).toHaveLength(4);
    expect(metrics.calls.flatMap(({ queries }) => queries.map(({ kind }) => kind))).not.toContain("alarm");
    expect(summary).toContain("alarms are left out");
  });

  it("is unknown where the provider stays away", async () => {
    const { run, metrics } = shopWatch({ inputs: past });
    metrics.failing = Number.POSITIVE_INFINITY;
    metrics.refusal = new Unreadable("unavailable", "CloudWatch is away", "Wait.");
    const { verdict, minutes } = await run();
    expect(verdict).toBe("unknown/provider_error/error");
    expect(minutes).toBe(10);
  });

  it.each([
    ["it ends before it starts", { from: past.to, to: past.from }, "is not before 'to'"],
    ["it is not over", { ...past, to: "2026-11-24T11:30:00Z" }, "lies in the future"],
    ["it has no end", { from: past.from }, "an interval needs both"],
    ["it is longer than a day", { ...past, from: "2026-11-22T10:00:00Z" }, "more than a day"],
    ["nothing shall be judged", { ...past, watch: "none" }, "is none, while an interval shall be judged"],
  ])("is refused where %s", async (_, inputs, why) => {
    const { run, places } = shopWatch({ inputs });
    const { verdict, log } = await run();
    expect(verdict).toBe("unknown/config_invalid/");
    expect(log).toContain(why);
    expect(places).toEqual([]);
  });
});
