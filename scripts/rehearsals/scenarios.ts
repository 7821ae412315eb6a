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
    ],
  },
  {
    name: "errors in the new version: the watch fails while blue stands",
    args: shop("--fault", "error-rate=5%"),
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "failure", rollback: "success" },
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

function job(report: RehearsalReport, name: string, result: string): string[] {
  const found = report.jobs[name]?.result;
  return found === result ? [] : [`job ${name} is ${found}, expected ${result}`];
}

function under(report: RehearsalReport, seconds: number): string[] {
  return report.seconds < seconds ? [] : [`took ${report.seconds} s, expected under ${seconds}`];
}
