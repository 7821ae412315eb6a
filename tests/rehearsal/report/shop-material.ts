import type { ReportMaterial } from "../../../src/rehearsal/report/report-material.ts";
import type { ActionRun } from "../../../src/rehearsal/scenario/action-runs.ts";

const start = Date.parse("2026-11-17T10:30:00Z");

/** Gives the instant so many minutes after the start. */
export const minute = (minutes: number) => start + minutes * 60_000;

/** Makes the run of one action. */
export const runOf = (run: Partial<ActionRun>): ActionRun => ({
  at: minute(1),
  runId: 1,
  attempt: 1,
  job: "gate",
  step: "gate",
  action: "freeze-gate",
  decision: "allow",
  reasonCode: "open",
  headline: "production is open.",
  outputs: {},
  summary: "",
  ...run,
});

const at = (minutes: number, from: { readonly requests: number; readonly errors: number; readonly p95Ms: number }) => ({
  at: minute(minutes),
  trafficWeights: { "v1.4.0": minutes < 2 ? 100 : 0, "v1.5.0": minutes < 2 ? 0 : 100 },
  versions: { [minutes < 2 ? "v1.4.0" : "v1.5.0"]: { ...from, ordersPlaced: 1, ordersFailed: 0 } },
  balancerErrors: 0,
});

const job = (kind: "job-started" | "job-finished", minutes: number, more = {}) =>
  ({
    at: minute(minutes),
    source: "runner",
    kind,
    text: `shop/conclude ${kind === "job-started" ? "started" : "failure"}`,
    data: { runId: 1, attempt: 1, jobId: "shop/conclude", ...more },
  }) as const;

/** A rolled back deployment of Shop, four minutes long, in which a hostile text was said. */
export const rolledBack: ReportMaterial = {
  report: {
    scenario: "examples/shop --fault error-rate=5%",
    live: { version: "v1.4.0", taskDefinition: "shop:1" },
    seconds: 7.5,
    notifications: 6,
    waits: [
      {
        runId: 1,
        from: minute(10),
        until: minute(10) + 3 * 3_600_000,
        answered: true,
        runnerSeconds: 0,
        resumes: 1,
        resumeSeconds: 9.5,
      },
    ],
    awsCalls: { "ecs:UpdateService": 1 },
    githubCalls: {},
    defects: [],
  },
  status: 1,
  startsAt: start,
  limits: { HTTPCode_Target_5XX_Count: { name: "alert 2 %", value: 2 } },
  series: [
    at(0, { requests: 300, errors: 0, p95Ms: 30 }),
    at(1, { requests: 300, errors: 0, p95Ms: 30 }),
    at(2, { requests: 300, errors: 15, p95Ms: 900 }),
    { at: minute(3), trafficWeights: {}, versions: {}, balancerErrors: 0 },
  ],
  entries: [
    job("job-started", 1),
    { at: minute(1), source: "ecs", kind: "hook-awaiting-action", text: "POST_TEST_TRAFFIC_SHIFT waits", data: "h-1" },
    { at: minute(2), source: "ecs", kind: "hook-answered", text: "POST_TEST_TRAFFIC_SHIFT: CONTINUE", data: "h-1" },
    { at: minute(2), source: "ecs", kind: "traffic-shift", text: "production traffic <b>", data: undefined },
    job("job-finished", 4, { conclusion: "failure" }),
  ],
  runs: [
    runOf({ headline: "open <img src=x onerror=alert(1)>", summary: "### <script>alert(1)</script>" }),
    runOf({
      at: minute(3),
      job: "conclude",
      action: "rollback",
      decision: "success",
      reasonCode: "watch_failed",
      headline: "shop in production runs v1.4.0 again.",
      outputs: { undone: "yes" },
    }),
    runOf({ job: "announce", action: "announce", headline: "Told slack." }),
  ],
};
