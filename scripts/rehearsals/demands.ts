import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";

/** Demands that no release was brought back by a new deployment: at most the start and the restored configuration were written. */
export function noRestore(report: RehearsalReport): string[] {
  const writes = report.awsCalls["ecs:UpdateService"] ?? 0;
  return writes <= 2 ? [] : [`ecs:UpdateService was called ${writes} times`];
}

/** Demands how often rollback itself asked for a release to be brought back by a new deployment. */
export function restored({ writes }: RehearsalReport, times: number): string[] {
  const found = writes.filter(({ action, taskDefinition }) => action === "rollback" && taskDefinition !== "");
  return found.length === times
    ? []
    : [`rollback asked for ${found.map(({ taskDefinition }) => taskDefinition).join(", ")}, expected ${times} updates`];
}

/** Demands how often an operation of AWS was called. */
export function called(report: RehearsalReport, operation: string, times: number): string[] {
  const found = report.awsCalls[operation] ?? 0;
  return found === times ? [] : [`${operation} was called ${found} times, expected ${times}`];
}

/** Demands that the run waited so long for people; a busy machine lets the hurrying world overshoot by minutes. */
export function waitedFor({ waits }: RehearsalReport, milliseconds: number): string[] {
  const waited = waits.map(({ from, until }) => until - from);
  return waited.length === 1 && waited.every((one) => one >= milliseconds && one < milliseconds + 900_000)
    ? []
    : [`waited ${waited.join(", ")} ms, expected about ${milliseconds}`];
}

/** Demands how often a job's own token re-ran failed jobs. */
export function rerunByToken({ githubCalls }: RehearsalReport, times: number): string[] {
  const found = githubCalls["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"] ?? 0;
  return found === times ? [] : [`failed jobs were re-run by a token ${found} times, expected ${times}`];
}

/** Demands how a job of the last attempt ended. */
export function job(report: RehearsalReport, name: string, result: string): string[] {
  const found = report.jobs[name]?.result;
  return found === result ? [] : [`job ${name} is ${found}, expected ${result}`];
}

/** Demands that the rehearsal took fewer real seconds. */
export function under(report: RehearsalReport, seconds: number): string[] {
  return report.seconds < seconds ? [] : [`took ${report.seconds} s, expected under ${seconds}`];
}

/** Demands that no run waited for people. */
export function waitedForNobody({ waits }: RehearsalReport): string[] {
  return waits.length === 0 ? [] : [`it waited ${waits.length} times for people`];
}

/** Demands what an action decided in a job, each time that it ran there. */
export function decided({ runs }: RehearsalReport, action: string, of: string, decisions: readonly string[]): string[] {
  const found = runs.filter((run) => run.action === action && run.job === of).map(({ decision }) => decision);
  return found.join() === decisions.join()
    ? []
    : [`${action} decided ${found.join(", ")} in ${of}, expected ${decisions.join(", ")}`];
}

/** Demands that the watch ended with at most that percent of the traffic at the new version. */
export function stoppedBelow({ actions }: RehearsalReport, percent: number): string[] {
  const weight = Number(actions["canary-monitor"]?.outputs.weight ?? Number.NaN);
  return weight <= percent ? [] : [`the watch ended at ${weight} %, expected at most ${percent} %`];
}

/** Demands that the gate named a rule. */
export function ruled(report: RehearsalReport, rule: string): string[] {
  return outputOf(report, "freeze-gate", "rule") === rule ? [] : [`the rule is not ${rule}`];
}

/** Demands that the one incident that locks the service is labelled with a severity. */
export function incidentOf({ aftermath }: RehearsalReport, severity: string): string[] {
  const labels = aftermath.locks.map((lock) => lock.labels.filter((label) => /^sev\d$/.test(label)).join());
  return labels.length === 1 && labels[0] === severity
    ? []
    : [`the incidents are labelled ${labels.join("; ") || "not at all"}, expected ${severity}`];
}

/** What a watch tells of itself in the details of its result. */
interface WatchDetails {
  readonly assessed?: { readonly failedAt: number; readonly became: string };
  readonly providers: readonly { readonly name: string; readonly errors: number; readonly error: string }[];
}

/** Finds what the last watch told of itself, and when it ended; instants in milliseconds. */
function watchOf(report: RehearsalReport): WatchDetails & { readonly endedAt: number } {
  const { details, "finished-at": at } = JSON.parse(outputOf(report, "canary-monitor", "result"));
  return { ...details, endedAt: Date.parse(at) };
}

/** Demands that people were left a quarter of an hour to assess a failure, and what became of it; a busy machine may take minutes more. */
export function assessed(report: RehearsalReport, became: "failed" | "accepted"): string[] {
  const watch = watchOf(report);
  if (watch.assessed?.became !== became)
    return [`what was assessed ${watch.assessed?.became ?? "is nothing"}, expected ${became}`];
  const minutes = (watch.endedAt - watch.assessed.failedAt) / 60_000;
  // The failing minute itself and the lag until it was published come before the time to assess.
  const right = became === "failed" ? minutes >= 18 && minutes < 25 : minutes < 18;
  return right ? [] : [`the watch ended ${minutes.toFixed(1)} minutes after the failure, which ${became}`];
}

/** Demands that a provider was away while it was watched by, and was read again before the end. */
export function wasAway(report: RehearsalReport, provider: string): string[] {
  const found = watchOf(report).providers.find(({ name }) => name === provider);
  return found !== undefined && found.errors >= 5 && found.error === ""
    ? []
    : [
        `${provider} failed ${found?.errors ?? 0} readings and ended ${found?.error || "well"}, expected at least 5 and well`,
      ];
}

/** Finds what the last run of an action put out; empty where it did not run. */
export function outputOf({ actions }: RehearsalReport, action: string, name: string): string {
  return actions[action]?.outputs[name] ?? "";
}
