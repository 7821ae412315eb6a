import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";

type Aftermath = RehearsalReport["aftermath"];

/** Says what a rehearsal left behind that none may leave; `open` where a deployment is left to a person, or its record to the next run. */
export function brokenInvariants(
  report: RehearsalReport,
  { open = false, untold = false }: { readonly open?: boolean; readonly untold?: boolean },
): string[] {
  const { aftermath, waits } = report;
  if (untold) return [...waitedForNothing(waits), ...hooksGone(aftermath)];
  return [
    ...leftAlone(report),
    ...waitedForNothing(waits),
    ...startedOnce(aftermath),
    ...lockedWhenUndone(aftermath),
    ...(open ? leftOpen(aftermath) : [...closed(aftermath), ...hooksGone(aftermath)]),
  ];
}

/** Nobody pays for a runner while people think, and each answer is judged within minutes, also on a slow machine. */
function waitedForNothing(waits: RehearsalReport["waits"]): string[] {
  return waits.flatMap(({ runId, runnerSeconds, resumes, resumeSeconds }) => [
    ...(runnerSeconds === 0 ? [] : [`run ${runId} held a runner for ${runnerSeconds} s while it waited for approval`]),
    ...(resumeSeconds < 300 * Math.max(1, resumes)
      ? []
      : [`resuming run ${runId} held a runner for ${resumeSeconds} s`]),
  ]);
}

/** A rollback that found nothing to undo, or could not tell, has named no task definition to ECS. */
function leftAlone({ runs, writes }: RehearsalReport): string[] {
  const idle = runs
    .filter(({ action }) => action === "rollback")
    .filter(({ decision, reasonCode }) => decision === "unchanged" || reasonCode === "state_unreadable");
  return idle.flatMap(({ runId, attempt, job, reasonCode }) =>
    writes
      .filter((one) => one.action === "rollback" && one.taskDefinition !== "")
      .filter((one) => one.runId === runId && one.attempt === attempt && one.job === job)
      .map(({ taskDefinition }) => `rollback ended ${reasonCode} and asked for ${taskDefinition}`),
  );
}

/** A request starts one deployment at most; an undone one may bring the release before it out once more. */
function startedOnce({ deployments, records }: Aftermath): string[] {
  const releases = new Set(records.map(({ release }) => release));
  return [...releases].flatMap((release) => {
    const started = deployments.filter((one) => one.release === release).length;
    const asked = records.filter((one) => one.release === release).length;
    const returns = records.filter((one) => one.release !== release && isUndone(one)).length;
    return started <= asked + returns ? [] : [`${release} was deployed ${started} times for ${asked} requests`];
  });
}

function lockedWhenUndone({ locks, records }: Aftermath): string[] {
  const undone = records.filter(isUndone).length;
  return locks.length === undone ? [] : [`${locks.length} locks stand for ${undone} undone deployments`];
}

function closed({ records }: Aftermath): string[] {
  return records
    .filter(({ state }) => !["success", "failure", "inactive"].includes(state))
    .map(({ version, state, status }) => `the record of ${version} is left ${state} (${status})`);
}

function leftOpen({ records }: Aftermath): string[] {
  return records.at(-1)?.state === "in_progress" ? [] : ["the last record was to be left in_progress"];
}

function hooksGone({ hooks }: Aftermath): string[] {
  return hooks.length === 0 ? [] : [`the service still pauses at ${hooks.join(", ")}`];
}

/** A way back that was accepted has its lock, whether or not anybody lived to close the record. */
function isUndone({ status }: Aftermath["records"][number]): boolean {
  return /phase=roll(ed|ing)-back/.test(status);
}
