import { isPassing, Unreadable } from "../../core/outcome/unreadable.ts";
import { describeRefusal, type OneOffTask } from "../../core/task/one-off-task.ts";
import { inertLine } from "../../core/text/inert.ts";
import { poll } from "../../kit/poll.ts";
import type { TaskStart } from "../../ports/one-off-tasks.ts";
import { followTask } from "./follow-task.ts";
import type { TaskEnd } from "./task-end.ts";
import type { TaskErrand, TaskMeans } from "./task-means.ts";

const PATIENCE_MILLISECONDS = 60_000;

/** What a run of a task may lean on. */
export interface TaskNotes {
  /** The task that an earlier attempt noted; empty when none did. */
  readonly noted: string;
  /** Notes the task as soon as it is known, so that a later attempt finds it. */
  readonly note: (task: OneOffTask) => Promise<void>;
}

/**
 * Runs a task once and to its end, however often it is asked for: one that an earlier attempt noted or left running is taken up,
 * another one of the same starter is waited for, and the token keeps ECS from starting a second one.
 */
export async function runTask(means: TaskMeans, errand: TaskErrand, notes: TaskNotes): Promise<TaskEnd> {
  const begun = means.clock.elapsed();
  const left = () => Math.max(0, errand.limit - (means.clock.elapsed() - begun));
  if (notes.noted !== "") {
    means.progress.say(`Taking up task ${inertLine(notes.noted, 60)}, which an earlier attempt started.`);
    return followTask(means, { task: notes.noted, errand, limit: left() });
  }
  const alone = await waitAlone(means, errand);
  if (alone.kind === "ended") return alone.end;
  if (means.signal.aborted) return { kind: "interrupted", started: false };
  const started = alone.own === undefined ? await startTask(means, errand) : oneOf(alone.own);
  if (started.kind === "ended") return started.end;
  await notes.note(started.task);
  return followTask(means, { task: started.task.address, errand, limit: left() });
}

type Alone =
  | { readonly kind: "alone"; readonly own: OneOffTask | undefined }
  | { readonly kind: "ended"; readonly end: TaskEnd };

/** Waits until no other task of the same starter runs; finds the one that an earlier attempt of this very step left running. */
async function waitAlone(means: TaskMeans, { order, limit, title }: TaskErrand): Promise<Alone> {
  if (order.group === "") return { kind: "alone", own: undefined };
  let told = false;
  const deadline = means.clock.elapsed() + limit;
  const seen = await poll<Alone>({ ...means, deadline, interval: () => 10_000 }, async () => {
    try {
      const running = await means.tasks.running(order.startedBy);
      const own = running.find(({ group }) => group === order.group);
      const [other] = running;
      if (own !== undefined || other === undefined) return { kind: "found", value: { kind: "alone", own } };
      if (!told) means.progress.say(`Waiting: task ${inertLine(other.id, 60)} of another run does the same work.`);
      told = true;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (!isPassing(error)) return { kind: "found", value: ended("unknown", error.message, error.remedy) };
    }
    return { kind: "again" };
  });
  if (seen.kind === "found") return seen.value;
  if (seen.kind === "interrupted") return { kind: "ended", end: { kind: "interrupted", started: false } };
  return ended(
    "not-started",
    `another run's task did not end within the limit of ${title}`,
    "Look at that task in the ECS console; stop it if it hangs, then start a new run.",
  );
}

type Started =
  | { readonly kind: "started"; readonly task: OneOffTask }
  | { readonly kind: "ended"; readonly end: TaskEnd };

/** Starts a task; while the answer is lost the same call is made again, which its token makes safe. */
export async function startTask(means: TaskMeans, { order }: Pick<TaskErrand, "order">): Promise<Started> {
  const deadline = means.clock.elapsed() + PATIENCE_MILLISECONDS;
  let trouble: { readonly message: string; readonly remedy: string } | undefined;
  const answer = await poll<TaskStart>({ ...means, deadline, interval: () => 5_000 }, async () => {
    try {
      return { kind: "found", value: await means.tasks.start(order) };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      if (!isPassing(error))
        return { kind: "found", value: { kind: "refused", message: error.message, remedy: error.remedy } };
      trouble = error;
      return { kind: "again" };
    }
  });
  // Where an answer was lost, the task may run all the same.
  if (answer.kind === "interrupted")
    return { kind: "ended", end: { kind: "interrupted", started: trouble !== undefined } };
  if (answer.kind === "deadline")
    return ended("unknown", trouble?.message ?? "ECS did not answer", trouble?.remedy ?? "Re-run the job.");
  if (answer.value.kind === "refused")
    return ended(trouble === undefined ? "not-started" : "unknown", answer.value.message, answer.value.remedy);
  const { tasks, refusals } = answer.value;
  const [task] = tasks;
  if (task !== undefined) return oneOf(task);
  const why = refusals.map(describeRefusal).join("; ") || "ECS started no task and gave no reason";
  return ended("not-started", why, "Give the cluster capacity, or mend what ECS names, then start a new run.");
}

function oneOf(task: OneOffTask): Started {
  return { kind: "started", task };
}

function ended(
  kind: "unknown" | "not-started",
  why: string,
  remedy: string,
): { readonly kind: "ended"; readonly end: TaskEnd } {
  return { kind: "ended", end: { kind, why: inertLine(why, 500), remedy } };
}
