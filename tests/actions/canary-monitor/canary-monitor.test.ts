import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { shopMetrics } from "../../fakes/published-metrics.ts";
import { recordOf } from "../../fakes/record-book.ts";
import { shopDocuments, shopWatch } from "../../fakes/shop-watch.ts";

describe("canary-monitor on Shop's monitor", () => {
  it("continues the test hold, judges at the production hold, passes after the watch and leaves that hold", async () => {
    const { rollout, records, places, run } = shopWatch();
    const { verdict, minutes, said, summary, exit } = await run();
    expect(verdict).toBe("success/passed/pass");
    expect(rollout.raised).toEqual(["raise hook-1 at test"]);
    expect(records.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-production watch=success"]);
    expect(minutes).toBeGreaterThanOrEqual(11);
    expect(minutes).toBeLessThan(12);
    expect(said("weight")).toBe("100");
    expect(
      JSON.parse(said("metrics")).map((one: { name: string; verdict: string }) => `${one.name} ${one.verdict}`),
    ).toEqual(["error rate pass", "p95 latency pass", "CPU pass", "memory pass", "failed orders pass"]);
    expect(summary).toMatch(
      /xychart-beta\n {2}title "p95 latency"\n {2}x-axis .*\n {2}y-axis "ms" 0 --> 600\n {2}line \[[\d., ]+\]\n(?: {2}line .*\n)? {2}line \[500,/,
    );
    expect(summary).toContain("CPU (both versions)");
    expect(places).toEqual([
      {
        role: "arn:aws:iam::111122223333:role/deploy-production",
        region: "eu-west-1",
        cluster: "shop-production",
        service: "shop",
        rollout: "ecs-svc/42",
        formerConfiguration: "",
        loadBalancer: "app/shop/50dc6c495c0c9188",
      },
    ]);
    expect(exit).toBe("exit 0");
  });

  it("finds five percent of errors within the watch and stops at once", async () => {
    const { records, run } = shopWatch({
      story: shopMetrics({
        HTTPCode_Target_5XX_Count: ({ dimensions }) =>
          dimensions.TargetGroup === "targetgroup/green/1" ? 15 : undefined,
      }),
    });
    const { verdict, minutes, log, summary, exit } = await run();
    expect(verdict).toBe("failure/regression_found/fail");
    expect(minutes).toBeLessThan(3 + 8);
    const worst = summary.split("\n").find((line) => /^\| (✅|⛔|❔) /u.test(line));
    expect(worst).toContain("⛔ fail | error rate");
    expect(log).toContain("error rate 5 %, limit 1 %");
    expect(records.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-production watch=failure"]);
    expect(exit).toBe("exit 1");
  });

  it.each([
    ["slow answers", { TargetResponseTime: () => 0.8 }, "p95 latency"],
    ["a busy processor", { CPUUtilization: () => 91 }, "CPU"],
    ["full memory", { MemoryUtilization: () => 90 }, "memory"],
    ["failed orders", { OrdersFailed: () => 3 }, "failed orders"],
  ])("fails on %s", async (_, differs, metric) => {
    const { verdict, log } = await shopWatch({ story: shopMetrics(differs) }).run();
    expect(verdict).toBe("failure/regression_found/fail");
    expect(log).toContain(`The new version is worse: ${metric}`);
  });

  it.each([
    ["nothing is reported", shopMetrics({ RequestCount: () => undefined, OrdersPlaced: () => undefined })],
    ["there is too little traffic for a p95", shopMetrics({ RequestCount: () => 150 })],
    ["values are no numbers", shopMetrics({ CPUUtilization: () => Number.NaN })],
  ])("never passes when %s", async (_, story) => {
    const { verdict, minutes, exit } = await shopWatch({ story }).run();
    expect(verdict).toBe("unknown/insufficient_data/insufficient-data");
    expect(minutes).toBeGreaterThanOrEqual(3 + 8 + 8);
    expect(exit).toBe("exit 1");
  });

  it("lets the held deployment wait while GitHub is away, and says so when it stays away", async () => {
    expect((await shopWatch({ filesAwayFor: 5 }).run()).verdict).toBe("success/passed/pass");
    expect((await shopWatch({ filesAwayFor: 1_000 }).run()).verdict).toMatch(/^unknown\/source_unreadable/);
  });

  it("goes on after errors of the provider, and says so when they last", async () => {
    const passing = shopWatch();
    passing.metrics.failing = 3;
    expect((await passing.run()).verdict).toBe("success/passed/pass");
    const lasting = shopWatch();
    lasting.metrics.failing = Number.POSITIVE_INFINITY;
    const { verdict, said } = await lasting.run();
    expect(verdict).toBe("unknown/provider_error/error");
    expect(JSON.parse(said("result")).details.providerErrors).toBeGreaterThan(10);
  });

  it("gives up at once when the role may not read metrics, naming the permission", async () => {
    const { metrics, run } = shopWatch();
    metrics.failing = Number.POSITIVE_INFINITY;
    metrics.refusal = new Unreadable(
      "forbidden",
      "cloudwatch:GetMetricData: not authorized",
      "Allow cloudwatch:GetMetricData.",
    );
    const { verdict, minutes, log } = await run();
    expect(verdict).toBe("unknown/provider_error/error");
    expect(minutes).toBeLessThan(5);
    expect(log).toContain("Allow cloudwatch:GetMetricData");
  });

  it("stops judging five minutes before the hold expires", async () => {
    const { verdict, minutes, log } = await shopWatch({ holdMinutes: 11 }).run();
    expect(verdict).toBe("unknown/insufficient_data/insufficient-data");
    expect(minutes).toBe(3 + 6);
    expect(log).toContain("the hold would not have waited longer");
  });

  it.each([
    ["superseded", "failure/not_ours_any_more/", []],
    [
      "rolled-back",
      "failure/rolled_back_elsewhere/",
      ["1 in_progress ecs-svc/42 shop:8 phase=held-test watch=failure"],
    ],
  ] as const)("ends when the rollout is %s meanwhile", async (why, expected, notes) => {
    const { rollout, records, run } = shopWatch();
    rollout.from(5, { kind: "not-ours", why });
    expect((await run()).verdict).toBe(expected);
    expect(records.notes).toEqual(notes);
  });

  it("leaves the word of whoever rolls a phased rollout back beside its own verdict", async () => {
    const targets = shopDocuments[".github/deploy-targets.yml"].replace(
      "strategy: blue-green",
      "strategy: phased\n      phases: 5%@10m, 100%",
    );
    const { rollout, records, run } = shopWatch({ files: { ...shopDocuments, ".github/deploy-targets.yml": targets } });
    const soak = [{ share: 5, since: 1_795_000_000 }];
    const status = { phase: "rolling-back-by-hand", family: "shop:6", soak };
    records.records.splice(0, 1, recordOf({ status }));
    rollout.from(0, { kind: "not-ours", why: "rolled-back" });
    expect((await run()).verdict).toBe("failure/rolled_back_elsewhere/");
    expect(records.notes).toEqual([
      "1 in_progress ecs-svc/42 shop:6 phase=rolling-back-by-hand watch=failure soak=5@1795000000",
    ]);
  });

  it("goes on judging when another hand continued the production hold", async () => {
    const { rollout, run } = shopWatch();
    rollout.from(6, { kind: "moving", stage: "BAKE_TIME" });
    expect((await run()).verdict).toBe("success/passed/pass");
  });

  it("moves the traffic without judging on watch: none, and needs no monitor for that", async () => {
    const { rollout, records, metrics, run } = shopWatch({
      inputs: { watch: "none" },
      files: { ".github/deploy-targets.yml": shopDocuments[".github/deploy-targets.yml"] },
    });
    expect((await run()).verdict).toBe("success/not_judged/not-judged");
    expect(rollout.raised).toEqual(["raise hook-1 at test"]);
    expect(metrics.calls).toEqual([]);
    expect(records.notes).toEqual(["1 in_progress ecs-svc/42 shop:8 phase=held-production watch=skipped"]);
  });

  it("waits for a pause that is not ours, and never ends it", async () => {
    const { rollout, run } = shopWatch();
    rollout.from(0, {
      kind: "held",
      hold: { id: "theirs", at: "test", expiresAt: new Date("2026-11-24T13:00:00Z"), ours: false },
    });
    expect((await run()).verdict).toBe("unknown/deadline_spent/");
    expect(rollout.raised).toEqual([]);
  });

  it.each([
    [
      "the monitor is missing",
      { files: { ".github/deploy-targets.yml": shopDocuments[".github/deploy-targets.yml"] } },
      "unknown/config_invalid/",
    ],
    [
      "the monitor is wrong",
      { files: { ...shopDocuments, ".github/deploy-monitor.yml": "version: 1\nwatch: 8m\nmetrcs: []\n" } },
      "unknown/config_invalid/",
    ],
    ["the environment is unknown", { inputs: { environment: "prod" } }, "unknown/config_invalid/"],
    ["the plan alone is asked for", { inputs: { "dry-run": "true" } }, "unknown/dry_run/"],
  ])("touches nothing when %s", async (_, given, expected) => {
    const { rollout, places, records, run } = shopWatch(given);
    expect((await run()).verdict).toBe(expected);
    expect([rollout.raised, places, records.notes]).toEqual([[], [], []]);
  });

  it.each([
    ["undone", recordOf({ state: "failure" }), "failure/not_ours_any_more/"],
    ["failed before", recordOf({ status: { watch: "failure" } }), "failure/failed_before/"],
  ])("touches nothing when its record is %s", async (_, record, expected) => {
    const { records, places, run } = shopWatch();
    records.records.splice(0, 1, record);
    expect((await run()).verdict).toBe(expected);
    expect(places).toEqual([]);
  });

  it("asks the provider once a minute, not once a look, for whole and aligned minutes alone", async () => {
    const { metrics, run } = shopWatch();
    await run();
    expect(metrics.calls.length).toBeLessThanOrEqual(8);
    for (const { from, to } of metrics.calls) expect(`${from} ${to}`).toMatch(/:00\.000Z .*:00\.000Z$/);
    const asked = new Set(metrics.calls.flatMap(({ queries }) => queries.map(({ id }) => id.split("_")[0])));
    expect(asked).toEqual(new Set(["canary", "baseline"]));
  });
});
