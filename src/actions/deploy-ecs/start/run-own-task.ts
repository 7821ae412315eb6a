import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { idempotencyKey } from "../../../core/request/request.ts";
import type { ReleasePlan } from "../../../core/rollout/release-plan.ts";
import { judgeTask } from "../../../core/task/judge-task.ts";
import type { OneOffTask } from "../../../core/task/one-off-task.ts";
import { parseRunTask } from "../../../core/task/parse-run-task.ts";
import { inertLine } from "../../../core/text/inert.ts";
import { followTask } from "../../../flows/run-task/follow-task.ts";
import { startTask } from "../../../flows/run-task/run-task.ts";
import type { TaskEnd } from "../../../flows/run-task/task-end.ts";
import type { TaskErrand } from "../../../flows/run-task/task-means.ts";
import { noteRecord } from "../end/keep-record.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";

const LONGEST_WAIT_MINUTES = 360;
/** A run is attempted a few times at most. */
const ATTEMPTS = 50;

/** Reads the inputs of the task that `run-task` asks for; answers with a verdict where they cannot be used. */
export function checkRunTask({ inputs }: Pick<Desk, "inputs">): Verdict | undefined {
  const read = inputs["run-task"] ? parseRunTask(inputs) : undefined;
  if (read?.kind !== "invalid") return undefined;
  return failure("target_incomplete", inertLine(read.problems.join(" "), 800), "Mend the inputs of `run-task`.");
}

/** Runs the task that `run-task` asks for, before the service changes; answers with a verdict only when nothing must follow it. */
export async function runOwnTask(
  desk: Desk,
  { definition }: Pick<ReleasePlan, "definition">,
): Promise<Verdict | undefined> {
  const { inputs, trace, progress } = desk;
  if (!inputs["run-task"]) return undefined;
  const read = parseRunTask(inputs);
  if (read.kind === "invalid") return checkRunTask(desk);
  const minutes = Math.min(inputs["wait-for-minutes"], LONGEST_WAIT_MINUTES);
  const errand = {
    title: "the task",
    container: read.container,
    limit: minutes * 60_000,
    order: {
      definition: trace.releaseAddress || trace.release,
      token: "",
      startedBy: inputs["run-task-started-by"] || "GitHub-Actions",
      group: "",
      placement: { kind: "given", settings: read.settings } as const,
      overrides: read.overrides,
    },
  };
  const started = await startAnew(desk, errand, definition);
  if (started.kind === "ended") return concludeTask(desk, started.end);
  const { address } = started.task;
  trace.changed = "unknown";
  trace.tasks.oneOff = [address];
  progress.say(`Started task ${inertLine(address, 300)}.`);
  if (!inputs["wait-for-task-stopped"]) {
    trace.changed = "yes";
    return undefined;
  }
  return concludeTask(desk, await followTask(desk, { task: address, errand, limit: errand.limit }));
}

/**
 * Starts the task once for the run, whatever is repeated. Its token knows the step and all that is asked for, since the legs of a
 * matrix share the step; of the definition it knows the content, since an attempt may register it anew. A person who re-runs the job
 * after the task failed wants it run again: its failure makes the next token.
 */
async function startAnew(desk: Desk, errand: TaskErrand, definition: string) {
  const { assignment, run, tasks } = desk;
  const asked = JSON.stringify({ ...errand.order, definition, cluster: assignment.place.cluster });
  const step = [run.job, run.step ?? "", asked].join("\n");
  let token = idempotencyKey(assignment.request, "run-task", step);
  for (let attempt = 1; ; attempt++) {
    const started = await startTask(desk, { order: { ...errand.order, token } });
    if (started.kind === "ended" || run.runAttempt === 1 || attempt === ATTEMPTS) return started;
    const [seen] = await tasks.look([started.task.address]).catch(unseen);
    if (!isSpent(seen, errand.container)) return started;
    token = idempotencyKey(token, "again", started.task.id);
  }
}

/** Takes a task that may not be looked at as one that was started now: the official action needs no permission for that. */
function unseen(error: unknown): readonly OneOffTask[] {
  if (error instanceof Unreadable) return [];
  throw error;
}

function isSpent(task: OneOffTask | undefined, container: string): boolean {
  return task !== undefined && ["failed", "never-ran"].includes(judgeTask(task, container).kind);
}

/** Whether the world outside may have changed by the task. */
const CHANGED: Readonly<Record<TaskEnd["kind"], "no" | "unknown" | "yes">> = {
  succeeded: "yes",
  failed: "yes",
  "timed-out": "yes",
  "not-started": "no",
  interrupted: "unknown",
  unknown: "unknown",
};

async function concludeTask(desk: Desk, end: TaskEnd): Promise<Verdict | undefined> {
  const { trace } = desk;
  trace.changed = end.kind === "interrupted" && !end.started ? "no" : CHANGED[end.kind];
  switch (end.kind) {
    case "succeeded":
      return undefined;
    case "interrupted":
      return unknown(
        "interrupted",
        `The run was cancelled ${end.started ? "while the task ran" : "before the task was started"}; the service was not changed.`,
        "Start a new run.",
      );
    case "unknown":
      return unknown("state_unreadable", `What became of the task is not known: ${end.why}.`, end.remedy);
    case "failed":
      return closed(desk, failure("task_failed", `The task failed, so nothing was deployed: ${end.why}.`, end.remedy));
    case "not-started":
      return closed(
        desk,
        failure("task_not_started", `The task could not be started, so nothing was deployed: ${end.why}.`, end.remedy),
      );
    case "timed-out":
      return closed(
        desk,
        failure("task_timed_out", `The task took too long, so nothing was deployed: ${end.why}.`, end.remedy),
      );
  }
}

async function closed(desk: Desk, verdict: Verdict): Promise<Verdict> {
  await noteRecord(desk, { state: "failure", phase: verdict.reason });
  return verdict;
}
