import { assessed, called, incidentOf, job, noRestore } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { OLD, shop } from "./shop.ts";

/** What must be seen where the new version or its proof fails: it is rolled back. */
export const FAILING_RELEASE_SCENARIOS: readonly Scenario[] = [
  {
    name: "errors in the new version: the watch fails while blue stands",
    args: shop("--fault", "error-rate=5%"),
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "failure", rollback: "success" },
    reasons: { rollback: "watch_failed" },
    check: (report) => [...noRestore(report), ...incidentOf(report, "sev1")],
  },
  {
    name: "crash at start, blue/green",
    args: shop("--fault", "crash"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "tasks_failing" },
    check: noRestore,
  },
  {
    name: "crash at start, rolling",
    args: shop("--fault", "crash", "--strategy", "rolling"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "rolled_back_by_circuit_breaker" },
  },
  {
    name: "the new code answers as another version",
    args: shop("--fault", "wrong-version"),
    exit: 1,
    live: OLD,
    decisions: { "smoke-test": "failure", rollback: "success" },
    reasons: { "smoke-test": "version_mismatch" },
  },
  {
    name: "the team's commands fail",
    args: shop("--target", 'team-commands=["exit 1"]'),
    exit: 1,
    live: OLD,
    reasons: { "smoke-test": "command_failed", rollback: "commands_failed" },
    check: (report) => job(report, "team-commands", "failure"),
  },
  {
    name: "the team's runner is lost",
    args: shop("--lose-runner-in", "team-commands"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "commands_failed" },
  },
  {
    name: "tasks never become healthy",
    args: shop("--fault", "unhealthy"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "tasks_failing", rollback: "already_rolled_back" },
    check: noRestore,
  },
  {
    name: "tasks start too slowly",
    args: shop("--fault", "slow-start=40m"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "deadline", rollback: "deadline_spent" },
    check: noRestore,
  },
  {
    name: "checkout is broken (sev2): held for a quarter of an hour for people to assess, then rolled back",
    args: shop("--fault", "order-failures=10%"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [...assessed(report, "failed"), ...incidentOf(report, "sev2"), ...noRestore(report)],
  },
  {
    name: "the new version burns the CPU while the old one idles beside it (sev2)",
    args: shop("--fault", "cpu=95%"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
    check: (report) => [...assessed(report, "failed"), ...incidentOf(report, "sev2")],
  },
  {
    name: "a failed verdict is final for its request",
    args: shop("--fault", "wrong-version", "--rerun"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "already_rolled_back" },
    check: (report) => [...called(report, "ecs:UpdateService", 2), ...job(report, "rescue", "skipped")],
  },
];
