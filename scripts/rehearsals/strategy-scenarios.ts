import { called, job, noRestore, stoppedBelow } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** Lets a rehearsal dispatch the workflow that brings any version to staging. */
const toStaging = (version: string) => (text: string) =>
  text
    .replace("deploy-production.yml", "deploy-to-staging.yml")
    .replace(/^dispatch:.*$/m, `dispatch: { environment: staging, version: "${version}" }`)
    .replace(/^records:.*$/m, "records: [{ environment: staging, version: old }]");
const pipeline = (...more: string[]) => ["examples/pipeline", "--strategy", "phased", ...more];

/** What must be seen of each way to move the traffic: rolling, canary, linear and phased. */
export const STRATEGY_SCENARIOS: readonly Scenario[] = [
  {
    name: "somebody else deploys meanwhile, rolling",
    args: shop("--superseded", "--strategy", "rolling"),
    exit: 1,
    live: "v0.9.0-somebody-else",
    reasons: { rollback: "superseded" },
    check: noRestore,
  },
  {
    name: "rolling, good path",
    args: shop("--strategy", "rolling"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", "canary-monitor": "success", rollback: "" },
  },
  {
    name: "errors in the new version, rolling: judged after its proof, and rolled back by an update",
    // The team's own commands try nothing twice: they would meet the errors first.
    args: shop("--strategy", "rolling", "--fault", "error-rate=5%", "--target", "team-commands=[]"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
  },
  ...(["canary", "linear"] as const).flatMap((strategy): Scenario[] => [
    {
      name: `${strategy}, good path: held before each share, moved on by the watch alone`,
      args: shop("--strategy", strategy),
      exit: 0,
      live: NEW,
      decisions: { "deploy-ecs": "success", "canary-monitor": "success", rollback: "" },
      check: (report) => [
        ...called(report, "ecs:UpdateService", 2),
        ...called(report, "ecs:ContinueServiceDeployment", strategy === "canary" ? 4 : 12),
      ],
    },
    {
      name: `errors in the new version, ${strategy}: stopped at a partial share`,
      args: shop("--strategy", strategy, "--fault", "error-rate=5%"),
      exit: 1,
      live: OLD,
      reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
      check: (report) => [...noRestore(report), ...stoppedBelow(report, strategy === "canary" ? 5 : 30)],
    },
    {
      name: `crash at start, ${strategy}: no circuit breaker guards it`,
      args: shop("--strategy", strategy, "--fault", "crash"),
      exit: 1,
      live: OLD,
      reasons: { "deploy-ecs": "tasks_failing", rollback: "already_rolled_back" },
      check: noRestore,
    },
  ]),
  {
    name: "a tag to staging by hand, rolling and unjudged by metrics",
    args: ["examples/pipeline"],
    edits: { "rehearsal.yml": toStaging("v2.1.0") },
    exit: 0,
    live: "v2.1.0",
    decisions: { "deploy-ecs": "success", "smoke-test": "success" },
    reasons: { "canary-monitor": "not_judged" },
  },
  {
    name: "a revision of the task definition to staging by hand: known by its image, and live already",
    args: ["examples/pipeline"],
    edits: { "rehearsal.yml": toStaging("pipeline:1") },
    exit: 0,
    live: "v2.0.3",
    reasons: { "deploy-ecs": "already_live" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "phased: judged at 5, 25 and 100 % of the traffic, every other step passed at once",
    args: pipeline(),
    exit: 0,
    live: "v2.1.0",
    decisions: { "deploy-ecs": "success", "canary-monitor": "success", rollback: "" },
    check: (report) => [
      ...called(report, "ecs:UpdateService", 2),
      ...called(report, "ecs:ContinueServiceDeployment", 22),
    ],
  },
  {
    name: "errors in the new version, phased: stopped at the first phase",
    args: pipeline("--fault", "error-rate=5%"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [...noRestore(report), ...stoppedBelow(report, 5)],
  },
  {
    name: "a queue that fills up (sev2), phased: assessed at the first phase, then rolled back",
    args: pipeline("--fault", "queue-depth=5000"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => stoppedBelow(report, 5),
  },
  {
    name: "crash at start, phased",
    args: pipeline("--fault", "crash"),
    exit: 1,
    live: "v2.0.3",
    reasons: { "deploy-ecs": "tasks_failing", rollback: "already_rolled_back" },
    check: noRestore,
  },
  {
    name: "somebody else deploys meanwhile, phased: their rollout inherits no pause of ours for long",
    args: pipeline("--superseded"),
    exit: 1,
    live: "v0.9.0-somebody-else",
    reasons: { rollback: "superseded" },
    check: noRestore,
  },
  {
    name: "conclude's runner is lost on the way, phased",
    args: pipeline("--lose-runner-in", "conclude"),
    exit: 1,
    live: "v2.0.3",
    decisions: { rollback: "success" },
    check: (report) => job(report, "rescue", "success"),
  },
];
