import { assessed, called, decided, incidentOf, outputOf, stoppedBelow, wasAway } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";
import { WATCHED_BY_OTHERS } from "./watched-by-others.ts";

const phased = (...more: string[]) => ["examples/pipeline", "--strategy", "phased", ...more];

/** Demands that the watch named a metric when it stopped. */
const blamed =
  (metric: string): NonNullable<Scenario["check"]> =>
  (report) => {
    const figures = JSON.parse(outputOf(report, "canary-monitor", "metrics") || "[]") as readonly {
      readonly name: string;
      readonly verdict: string;
    }[];
    const failed = figures.filter(({ verdict }) => verdict === "fail").map(({ name }) => name);
    return failed.includes(metric) ? [] : [`the watch blames ${failed.join(", ") || "nothing"}, expected ${metric}`];
  };

/** What must be seen of the watch over the metrics: whom it stops, what it holds for, and on which side it looks. */
export const MONITOR_SCENARIOS: readonly Scenario[] = [
  {
    name: "four of a hundred requests fail, phased: found at a twentieth of the traffic",
    args: phased("--fault", "error-rate=0.04"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [...stoppedBelow(report, 5), ...blamed("error rate")(report), ...incidentOf(report, "sev1")],
  },
  {
    name: "the new version is slow (sev2), phased: found and assessed at a twentieth of the traffic, then rolled back",
    args: phased("--fault", "latency=800ms"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [
      ...stoppedBelow(report, 5),
      ...blamed("p99 latency")(report),
      ...assessed(report, "failed"),
      ...incidentOf(report, "sev2"),
    ],
  },
  {
    name: "nothing of the new version is measured: never passed, and undone as the target says",
    args: phased("--fault", "no-metrics"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "insufficient_data", rollback: "watch_inconclusive" },
    check: (report) => stoppedBelow(report, 5),
  },
  {
    name: "CloudWatch is away for ten minutes: nothing is judged meanwhile, and it goes on when it is back",
    args: phased("--fault", "metrics-outage=10m"),
    exit: 0,
    live: "v2.1.0",
    decisions: { "canary-monitor": "success", rollback: "" },
    check: (report) => wasAway(report, "cloudwatch"),
  },
  {
    name: "CloudWatch stays away: no verdict, and undone as the target says",
    args: phased("--fault", "metrics-outage=3h"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "provider_error", rollback: "watch_inconclusive" },
    check: (report) => stoppedBelow(report, 5),
  },
  {
    name: "a release after another, phased, the second one bad: each is compared with the one before it",
    args: shop("--strategy", "phased", "--twice", "--fault", "error-rate=5%"),
    exit: 1,
    live: NEW,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [
      ...decided(report, "canary-monitor", "conclude", ["success", "failure"]),
      ...stoppedBelow(report, 5),
    ],
  },
  {
    name: "a release after another, blue/green, the second one bad: green is what was blue",
    args: shop("--twice", "--fault", "error-rate=5%"),
    exit: 1,
    live: NEW,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => decided(report, "canary-monitor", "conclude", ["success", "failure"]),
  },
  {
    name: "shop in phases, good path: a twentieth of its traffic is enough to judge by",
    args: shop("--strategy", "phased"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", rollback: "" },
  },
  {
    name: "watched by Prometheus, Datadog, Sentry and the team's own endpoint, good path",
    args: shop("--strategy", "phased"),
    edits: WATCHED_BY_OTHERS,
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", rollback: "" },
    check: (report) => called(report, "cloudwatch:GetMetricData", 0),
  },
  {
    name: "watched by others, errors in the new version: Prometheus tells",
    args: shop("--strategy", "phased", "--fault", "error-rate=5%"),
    edits: WATCHED_BY_OTHERS,
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [...stoppedBelow(report, 5), ...blamed("error rate")(report)],
  },
  {
    name: "watched by others, failed orders: the team's own endpoint tells",
    args: shop("--fault", "order-failures=20%"),
    edits: WATCHED_BY_OTHERS,
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: blamed("failed orders"),
  },
  {
    name: "watched by others, whose rate limits are met at first: waited for",
    args: shop("--world-fault", "metrics-limit=30s"),
    edits: WATCHED_BY_OTHERS,
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", rollback: "" },
  },
  {
    name: "shop in phases, unmeasured",
    args: shop("--strategy", "phased", "--fault", "no-metrics"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "insufficient_data" },
  },
];
