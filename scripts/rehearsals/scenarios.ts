import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";

/** One rehearsal with what it must leave behind. */
export interface Scenario {
  readonly name: string;
  readonly args: readonly string[];
  readonly exit: 0 | 1;
  readonly live: string;
  /** The last decision and reason code of an action; an empty word says that it never ran. */
  readonly decisions?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, string>>;
  /** A deployment is left to a person, or its record to the next run. */
  readonly open?: boolean;
  /** Further demands; returns what is wrong. */
  readonly check?: (report: RehearsalReport) => string[];
}

const OLD = "v1.4.0";
const NEW = "v1.5.0";
const shop = (...more: string[]) => ["examples/shop", ...more];

/** Everything that must be seen of the pipeline, each through the released bundles. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "good path: held, judged, finished, proven",
    args: [],
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", "smoke-test": "success", "canary-monitor": "success", rollback: "" },
    check: (report) => [
      ...called(report, "ecs:UpdateService", 2),
      ...job(report, "conclude", "success"),
      ...under(report, 60),
      ...waitedFor(report, 2 * 3_600_000),
      ...rerunByToken(report, 1),
    ],
  },
  {
    name: "resumed by hand, without the workflow for comments",
    args: shop("--resume", "dispatcher"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => rerunByToken(report, 0),
  },
  {
    name: "QA answers when the window has closed: the second gate denies",
    args: shop("--answer-after", "4h"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "deploy-ecs": "" },
    reasons: { "freeze-gate": "outside_windows" },
    check: (report) => [...waitedFor(report, 4 * 3_600_000), ...job(report, "approve", "success")],
  },
  {
    name: "errors in the new version: the watch fails while blue stands",
    args: shop("--fault", "error-rate=5%"),
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "failure", rollback: "success" },
    reasons: { rollback: "watch_failed" },
    check: noRestore,
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
    name: "Black Friday week",
    args: shop("--at", "2026-11-27T12:00:00Z"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "approval-gate": "", "deploy-ecs": "" },
    check: (report) =>
      report.actions["freeze-gate"]?.outputs["next-open"] === "2026-12-01T10:00:00.000Z"
        ? []
        : ["the next opening is not named"],
  },
  {
    name: "nobody approves",
    args: shop("--approve", "nobody"),
    exit: 1,
    live: OLD,
    decisions: { "approval-gate": "pending", "deploy-ecs": "" },
  },
  {
    name: "QA denies",
    args: shop("--deny"),
    exit: 1,
    live: OLD,
    decisions: { "approval-gate": "deny", "deploy-ecs": "" },
  },
  {
    name: "a good deployment, then a bad one: arms have swapped",
    args: shop("--twice", "--fault", "error-rate=5%"),
    exit: 1,
    live: NEW,
    decisions: { "canary-monitor": "failure", rollback: "success" },
  },
  {
    name: "somebody else deploys meanwhile",
    args: shop("--superseded"),
    exit: 1,
    live: "v0.9.0-somebody-else",
    decisions: { rollback: "unchanged" },
    reasons: { rollback: "superseded" },
    check: noRestore,
  },
  {
    name: "conclude's runner is lost",
    args: shop("--lose-runner-in", "conclude"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
    check: (report) => job(report, "rescue", "success"),
  },
  {
    name: "conclude is cancelled by force; the next run settles the record",
    args: shop("--force-cancel-in", "conclude"),
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "failure" },
    reasons: { "deploy-ecs": "previous_run_undone" },
  },
  {
    name: "somebody else deploys meanwhile, rolling",
    args: shop("--superseded", "--strategy", "rolling"),
    exit: 1,
    live: "v0.9.0-somebody-else",
    reasons: { rollback: "superseded" },
    check: noRestore,
  },
  {
    name: "the run is cancelled while it deploys",
    args: shop("--cancel-in", "deploy"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "interrupted", rollback: "cancelled" },
  },
  {
    name: "the run is cancelled while it finishes: taken back until the bake ends",
    args: shop("--cancel-in", "conclude", "--during", "deploy-ecs", "--after", "60s"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "cancelled" },
    check: noRestore,
  },
  {
    name: "the run is cancelled while it rolls back",
    args: shop("--fault", "wrong-version", "--cancel-in", "conclude", "--during", "rollback"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
  },
  {
    name: "deploy's runner is lost before the answer to its update",
    args: shop("--lose-runner-in", "deploy", "--on", "ecs:UpdateService"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
    check: (report) => [...job(report, "deploy", "failure"), ...noRestore(report)],
  },
  {
    name: "deploy's runner is lost before anything was changed",
    args: shop("--lose-runner-in", "deploy", "--on", "ecs:RegisterTaskDefinition"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "nothing_changed" },
    check: (report) => called(report, "ecs:UpdateService", 0),
  },
  {
    name: "deploy's runner is lost before the answer to its update, rolling",
    args: shop("--strategy", "rolling", "--lose-runner-in", "deploy", "--on", "ecs:UpdateService"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
  },
  {
    name: "deploy's runner is lost, and the circuit breaker undoes it before anybody looks",
    args: shop("--strategy", "rolling", "--fault", "crash", "--lose-runner-in", "deploy", "--on", "ecs:UpdateService"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "already_rolled_back" },
    check: noRestore,
  },
  {
    name: "deploy is cancelled by force at its update; the next run is told",
    args: shop("--force-cancel-in", "deploy", "--on", "ecs:UpdateService"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "previous_run_undone" },
  },
  {
    name: "conclude's runner is lost while it rolls back",
    args: shop("--fault", "wrong-version", "--lose-runner-in", "conclude", "--during", "rollback"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "smoke_failed" },
    check: (report) => job(report, "rescue", "success"),
  },
  {
    name: "conclude's runner is lost while it finishes: what passed stays",
    args: shop("--lose-runner-in", "conclude", "--during", "deploy-ecs", "--on", "ecs:ContinueServiceDeployment"),
    exit: 1,
    live: NEW,
    reasons: { rollback: "proven_late" },
    check: (report) => job(report, "rescue", "success"),
  },
  {
    name: "conclude is cancelled by force while it finishes; the next run settles what passed",
    args: shop("--force-cancel-in", "conclude", "--during", "deploy-ecs", "--after", "60s"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
  },
  {
    name: "a rolling deployment is left unjudged; the next run judges it",
    args: shop("--strategy", "rolling", "--force-cancel-in", "conclude"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success" },
  },
  {
    name: "a rolling way back is cancelled by force; its lock stops the next run",
    args: shop(
      ...["--strategy", "rolling", "--fault", "wrong-version"],
      ...["--force-cancel-in", "conclude", "--during", "rollback", "--on", "ecs:UpdateService", "--after", "10s"],
    ),
    exit: 1,
    live: OLD,
    open: true,
    decisions: { "freeze-gate": "deny" },
  },
  {
    name: "GitHub is away while it is rolled back; the next run locks",
    args: shop("--fault", "wrong-version", "--fail-github-in", "conclude", "--during", "rollback", "--again"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "smoke_failed", "deploy-ecs": "previous_run_undone" },
  },
  {
    name: "GitHub is away while it is finished; the next run keeps the books",
    args: shop("--fail-github-in", "conclude", "--during", "deploy-ecs", "--again"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
    decisions: { rollback: "" },
  },
  {
    name: "the role's sessions end during the watch",
    args: shop("--expire-sessions-in", "conclude"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success" },
  },
  {
    name: "the service deployment's id is masked: it is found by the record",
    args: shop("--mask", "ecs-svc/", "--mask", "111122223333"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", rollback: "" },
  },
  {
    name: "nobody visits: the watch cannot tell, and a held deployment goes back",
    args: shop("--quiet"),
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "unknown" },
    reasons: { rollback: "watch_inconclusive" },
  },
  {
    name: "nobody visits, held for a person",
    args: shop("--quiet", "--target", "on-inconclusive=hold"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { rollback: "held_for_person" },
  },
  {
    name: "nobody visits, held for a person who never comes; the next run is told",
    args: shop("--quiet", "--target", "on-inconclusive=hold", "--again"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "previous_run_undone" },
  },
  {
    name: "two are dispatched at once and the first is held for a person: the second is blocked",
    args: shop("--quiet", "--target", "on-inconclusive=hold", "--together"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { "deploy-ecs": "blocked_by_run" },
    check: (report) => called(report, "ecs:UpdateService", 1),
  },
  {
    name: "nobody visits, rolling: it is left and said so",
    args: shop("--quiet", "--strategy", "rolling"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { rollback: "left_inconclusive" },
  },
  {
    name: "nobody visits, rolling, to be taken back",
    args: shop("--quiet", "--strategy", "rolling", "--target", "on-inconclusive=rollback"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "watch_inconclusive" },
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
    name: "orders fail in the new version",
    args: shop("--fault", "order-failures=10%"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
  },
  {
    name: "the new version burns the CPU while the old one idles beside it",
    args: shop("--fault", "cpu=95%"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "regression_found", rollback: "watch_failed" },
  },
  {
    name: "a failed verdict is final for its request",
    args: shop("--fault", "wrong-version", "--rerun"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "already_rolled_back" },
    check: (report) => [...called(report, "ecs:UpdateService", 2), ...job(report, "rescue", "skipped")],
  },
  {
    name: "the same version once more",
    args: shop("--again"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
    check: (report) => called(report, "ecs:UpdateService", 2),
  },
  {
    name: "two are dispatched at once: the second waits for the first",
    args: shop("--together"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
    check: (report) => called(report, "ecs:UpdateService", 2),
  },
  {
    name: "the least a consumer needs",
    args: ["examples/minimal"],
    exit: 0,
    live: "v1.1.0",
    decisions: { "deploy-ecs": "success" },
  },
];

/** Demands that no release was brought back by a new deployment: at most the start and the restored configuration were written. */
function noRestore(report: RehearsalReport): string[] {
  const writes = report.awsCalls["ecs:UpdateService"] ?? 0;
  return writes <= 2 ? [] : [`ecs:UpdateService was called ${writes} times`];
}

function called(report: RehearsalReport, operation: string, times: number): string[] {
  const found = report.awsCalls[operation] ?? 0;
  return found === times ? [] : [`${operation} was called ${found} times, expected ${times}`];
}

/** Demands that the run waited so long for people; a busy machine lets the hurrying world overshoot by minutes. */
function waitedFor({ waits }: RehearsalReport, milliseconds: number): string[] {
  const waited = waits.map(({ from, until }) => until - from);
  return waited.length === 1 && waited.every((one) => one >= milliseconds && one < milliseconds + 900_000)
    ? []
    : [`waited ${waited.join(", ")} ms, expected about ${milliseconds}`];
}

/** Demands how often a job's own token re-ran failed jobs. */
function rerunByToken({ githubCalls }: RehearsalReport, times: number): string[] {
  const found = githubCalls["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"] ?? 0;
  return found === times ? [] : [`failed jobs were re-run by a token ${found} times, expected ${times}`];
}

function job(report: RehearsalReport, name: string, result: string): string[] {
  const found = report.jobs[name]?.result;
  return found === result ? [] : [`job ${name} is ${found}, expected ${result}`];
}

function under(report: RehearsalReport, seconds: number): string[] {
  return report.seconds < seconds ? [] : [`took ${report.seconds} s, expected under ${seconds}`];
}
