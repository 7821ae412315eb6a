import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { judgeTask, type TaskJudgement } from "../../core/task/judge-task.ts";
import type { OneOffTask } from "../../core/task/one-off-task.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { poll } from "../../kit/poll.ts";
import { type LogStream, streamLogs } from "./stream-logs.ts";
import type { TaskEnd } from "./task-end.ts";
import type { TaskErrand, TaskMeans } from "./task-means.ts";

/** ECS gives a container 30 seconds to end, 120 at most where the definition says so. */
const STOPPING_MILLISECONDS = 180_000;
/** The last lines of a log arrive after their task has stopped. */
const LOG_LAG_MILLISECONDS = 5_000;
/** ECS may not know a task yet that it has just started. */
const UNSEEN_MILLISECONDS = 60_000;

/** Follows a task until it has stopped, its log printed as it grows, and judges it; past its limit or when the run is cancelled it is stopped. */
export async function followTask(
  means: TaskMeans,
  { task, errand, limit }: { readonly task: string; readonly errand: TaskErrand; readonly limit: number },
): Promise<TaskEnd> {
  const stream = streamLogs(means, errand.container);
  const watch = { means, task, stream };
  const deadline = means.clock.elapsed() + limit;
  const seen = await untilStopped(watch, { deadline, signal: means.signal });
  switch (seen.kind) {
    case "found":
      return endOf(seen.value, errand);
    case "interrupted":
      await stop(means, task, "The run was cancelled");
      return { kind: "interrupted", started: true };
    case "deadline":
      return timeOut(watch, errand);
  }
}

interface Watch {
  readonly means: TaskMeans;
  readonly task: string;
  readonly stream: LogStream;
}

type Last = { readonly task: OneOffTask } | { readonly lost: string; readonly remedy: string };

async function untilStopped(
  { means, task, stream }: Watch,
  until: { readonly deadline: number; readonly signal: AbortSignal },
) {
  const { clock, tasks, progress } = means;
  const begun = clock.elapsed();
  let status = "";
  const interval = (sinceStart: number) => (sinceStart < 120_000 ? 5_000 : 10_000);
  return poll<Last>({ ...means, ...until, interval }, async () => {
    try {
      const [found] = await tasks.look([task]);
      if (found === undefined) {
        if (clock.elapsed() - begun < UNSEEN_MILLISECONDS) return { kind: "again" };
        const lost = "ECS does not know the task any more, so nobody can tell how it ended";
        return { kind: "found", value: { lost, remedy: "Look at what it should have done, then start a new run." } };
      }
      if (found.status !== status) progress.say(`  task ${inertLine(found.id, 60)}: ${inertLine(found.status, 40)}`);
      status = found.status;
      if (found.started) await stream.print(found);
      if (!found.stopped) return { kind: "again" };
      if (found.started) {
        // An interruption ends the pause early, and the log is printed as far as it came.
        await clock.sleep(LOG_LAG_MILLISECONDS, until.signal).catch(() => undefined);
        await stream.print(found);
      }
      return { kind: "found", value: { task: found } };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (isPassing(error)) return { kind: "again" };
      return { kind: "found", value: { lost: error.message, remedy: error.remedy } };
    }
  });
}

function endOf(last: Last, errand: TaskErrand): TaskEnd {
  if ("lost" in last) return { kind: "unknown", why: inertLine(last.lost, 500), remedy: last.remedy };
  return endOfJudgement(judgeTask(last.task, errand.container), last.task);
}

function endOfJudgement(judgement: TaskJudgement, { address }: OneOffTask): TaskEnd {
  switch (judgement.kind) {
    case "succeeded":
      return { kind: "succeeded", task: address };
    case "failed":
      return { kind: "failed", why: inertLine(judgement.why, 500), remedy: "See its log above; mend what it names." };
    case "never-ran":
      return {
        kind: "not-started",
        why: inertLine(judgement.why, 500),
        remedy: "Mend what ECS names: image, roles, secrets, network or capacity.",
      };
    case "running":
      return { kind: "unknown", why: "the task has not stopped", remedy: "Look at the task in the ECS console." };
  }
}

/** Stops a task that took too long, and waits until it has: one that ended well after all has succeeded. */
async function timeOut(watch: Watch, errand: TaskErrand): Promise<TaskEnd> {
  const { means, task } = watch;
  const limit = formatDuration(errand.limit);
  means.progress.say(`  ${errand.title} has taken ${limit}, its limit: stopping task ${inertLine(task, 200)}.`);
  const stopped = await stop(means, task, `It took longer than its limit of ${limit}`);
  const deadline = means.clock.elapsed() + STOPPING_MILLISECONDS;
  const seen = await untilStopped(watch, { deadline, signal: means.signal });
  const judged = seen.kind === "found" && "task" in seen.value ? endOf(seen.value, errand) : undefined;
  if (judged?.kind === "succeeded" || judged?.kind === "not-started") return judged;
  const now = judged === undefined ? `; whether it stopped is not known${stopped}` : ` and was stopped`;
  return {
    kind: "timed-out",
    why: `it took longer than ${limit}${now}`,
    remedy: "Make it shorter, or raise its limit where it is known to need longer.",
  };
}

async function stop({ tasks, progress }: TaskMeans, task: string, reason: string): Promise<string> {
  try {
    await tasks.stop(task, reason);
    return "";
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const said = inertLine(`${error.message}. ${error.remedy}`, 500);
    progress.warn(`The task could not be stopped: ${said}`);
    return ` (${said})`;
  }
}
