import { formatDuration } from "../../core/time/duration.ts";
import { type Aftermath, readAftermath } from "./aftermath.ts";
import { type ApprovalWait, approvalWaits } from "./approval-waits.ts";
import type { Mishap } from "./mishap.ts";
import type { RehearsalOptions } from "./options.ts";
import type { Played } from "./play.ts";
import { rollbackInWords } from "./rollback-order.ts";
import { type ServiceWrite, serviceWrites } from "./service-writes.ts";
import type { Tenant } from "./tenant.ts";
import { createTeller } from "./told-runs.ts";

/** The machine-readable report of a rehearsal, `rehearsal/report.json`. */
export interface RehearsalReport {
  readonly scenario: string;
  readonly jobs: Readonly<Record<string, { readonly result: string }>>;
  /** The last run of each action that judged or changed the deployment; what is told afterwards stands in `runs` alone. */
  readonly actions: Readonly<Record<string, ReportedAction>>;
  /** Every run of an action, in order. */
  readonly runs: readonly (ReportedAction & {
    readonly runId: number;
    readonly attempt: number;
    readonly job: string;
    readonly action: string;
    readonly told: boolean;
  })[];
  /** Every write to a service that a run asked ECS for, in order, with the step that did. */
  readonly writes: readonly ServiceWrite[];
  readonly live: { readonly version: string; readonly taskDefinition: string };
  readonly aftermath: Aftermath;
  readonly awsCalls: Readonly<Record<string, number>>;
  readonly githubCalls: Readonly<Record<string, number>>;
  readonly notifications: number;
  /** Every time that a run waited for people, and what that cost. */
  readonly waits: readonly ApprovalWait[];
  /** Real seconds from start to end. */
  readonly seconds: number;
  readonly defects: readonly string[];
}

/** What one run of an action concluded. */
export interface ReportedAction {
  readonly decision: string;
  readonly reasonCode: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Builds the report of what was played. */
export function buildReport(
  played: Played,
  { tenant, options }: { readonly tenant: Tenant; readonly options: RehearsalOptions },
  seconds: number,
): RehearsalReport {
  const { world, results, runs, defects } = played;
  const jobs = results
    .flatMap((result) => result.jobs)
    .map(({ jobId, result }) => [jobId.split("/").at(-1) ?? jobId, { result }] as const);
  const tells = createTeller();
  const reported = runs.map((run) => {
    const { runId, attempt, job, action, decision, reasonCode, outputs } = run;
    return { runId, attempt, job, action, told: tells(run), decision, reasonCode, outputs };
  });
  const { version, taskDefinition } = world.aws.live(tenant.target.service);
  return {
    scenario: describeScenario(options),
    jobs: Object.fromEntries(jobs),
    actions: Object.fromEntries(
      reported
        .filter(({ told }) => !told)
        .map(({ action, decision, reasonCode, outputs }) => [action, { decision, reasonCode, outputs }]),
    ),
    runs: reported,
    writes: serviceWrites(world.journal.entries()),
    live: { version, taskDefinition },
    aftermath: readAftermath(world, tenant),
    awsCalls: Object.fromEntries(world.aws.calls),
    githubCalls: Object.fromEntries(world.github.calls),
    notifications: world.sinks.received.length,
    waits: approvalWaits(world.journal.entries()),
    seconds: Math.round(seconds * 10) / 10,
    defects,
  };
}

/** Names a scenario by its folder and what was asked beside it. */
export function describeScenario(options: RehearsalOptions): string {
  const { folder, faults, approval, resume, answerAfter, strategy, twice, superseded, mishap, dryRun } = options;
  const { meanwhile, targetChanges, mask, quiet, rerun, again, together, afterwards } = options;
  const parts = [
    folder,
    ...rollbackInWords(options.rollback),
    ...faults.map((fault) => `--fault ${fault}`),
    approval === "nobody" ? "--approve nobody" : approval === "deny" ? "--deny" : "",
    resume === undefined ? "" : `--resume ${resume}`,
    answerAfter === undefined
      ? ""
      : `--answer-after ${answerAfter === 0 ? "0" : formatDuration(answerAfter).replaceAll(" ", "")}`,
    meanwhile === undefined ? "" : `--meanwhile ${meanwhile}`,
    strategy === undefined ? "" : `--strategy ${strategy}`,
    twice ? "--twice" : "",
    superseded ? "--superseded" : "",
    ...mishapInWords(mishap),
    ...targetChanges.map(({ key, value }) => `--target ${key}=${JSON.stringify(value)}`),
    ...options.tasks.map(({ text }) => `--task ${text}`),
    ...options.snapshots.map(({ text }) => `--snapshot ${text}`),
    ...mask.map((text) => `--mask ${text}`),
    quiet ? "--quiet" : "",
    rerun ? "--rerun" : "",
    again && mishap?.kind !== "force-cancel" ? "--again" : "",
    together ? "--together" : "",
    watchedOrderInWords(options.whileWatched),
    ...afterwards.map((one) => `--afterwards ${one}`),
    dryRun ? "--dry-run" : "",
  ];
  return [
    ...parts.filter((part) => part !== ""),
    `at ${new Date(options.startsAt).toISOString().replace(".000Z", "Z")}`,
  ].join(" ");
}

/** Decides the exit status: 0 deployed, 1 stopped or rolled back as it should, 2 when the rehearsal itself broke. */
export function exitStatus({ results, runs, defects }: Played): 0 | 1 | 2 {
  const broken = runs.some(({ reasonCode }) => reasonCode === "internal_error" || reasonCode === "input_invalid");
  if (defects.length > 0 || broken || runs.length === 0) return 2;
  return results.at(-1)?.conclusion === "success" ? 0 : 1;
}

function watchedOrderInWords(ordered: RehearsalOptions["whileWatched"]): string {
  return ordered === undefined
    ? ""
    : `--while-watched ${ordered.order}@${formatDuration(ordered.after).replaceAll(" ", "")}`;
}

function mishapInWords(mishap: Mishap | undefined): readonly string[] {
  if (mishap === undefined) return [];
  if (mishap.kind === "kill-runner") return [`--kill-runner-at ${mishap.at}`];
  const { kind, job, during, on, after } = mishap;
  return [
    `--${kind}-in ${job}`,
    during === undefined ? "" : `--during ${during}`,
    on === undefined ? "" : `--on ${on}`,
    after === undefined ? "" : `--after ${formatDuration(after)}`,
  ];
}
