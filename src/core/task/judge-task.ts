import type { OneOffTask, TaskContainer } from "./one-off-task.ts";

/** What became of a one-off task. */
export type TaskJudgement =
  | { readonly kind: "running" }
  | { readonly kind: "succeeded" }
  /** It ran, and did not do what it should. */
  | { readonly kind: "failed"; readonly why: string }
  /** None of its commands ever ran. */
  | { readonly kind: "never-ran"; readonly why: string };

const BY_ITSELF = "EssentialContainerExited";
/** What a container exits with when the platform ends it together with its task: SIGKILL or SIGTERM. */
const ENDED_WITH_TASK: readonly (number | undefined)[] = [137, 143];
/** Containers that the platform adds by itself. */
const INJECTED = /^(aws-guardduty-agent|ecs-service-connect)/;

/**
 * Judges a one-off task by the container that does its work, or by all of them where none is named: each must have exited with 0
 * by itself. A sidecar that the platform ended together with the task does not count when another container did its work.
 */
export function judgeTask(task: OneOffTask, named: string): TaskJudgement {
  if (!task.stopped) return { kind: "running" };
  const judged = task.containers.filter(({ name }) => (named === "" ? !INJECTED.test(name) : name === named));
  if (judged.length === 0)
    return {
      kind: task.started ? "failed" : "never-ran",
      why: named === "" ? stopWords(task) : `the task has no container '${named}'`,
    };
  if (!task.started && judged.every(({ exitCode }) => exitCode === undefined))
    return { kind: "never-ran", why: wordsOf(task, judged) };
  const worked = judged.some(({ exitCode }) => exitCode === 0);
  const spared = (one: TaskContainer) =>
    worked && ENDED_WITH_TASK.includes(one.exitCode) && !/OutOfMemory/i.test(one.reason);
  const counted = judged.filter((one) => !spared(one));
  const good = counted.every(({ exitCode }) => exitCode === 0) && task.stopCode === BY_ITSELF;
  return good ? { kind: "succeeded" } : { kind: "failed", why: wordsOf(task, counted) };
}

function wordsOf(task: OneOffTask, containers: readonly TaskContainer[]): string {
  const bad = containers.filter(({ exitCode }) => exitCode !== 0);
  const each = bad.map(({ name, exitCode, reason }) => {
    const how =
      exitCode === undefined ? (task.started ? "has no exit code" : "never started") : `exited with ${exitCode}`;
    return `container ${name} ${how}${reason === "" ? "" : `: ${reason}`}`;
  });
  const whole = task.stopCode === BY_ITSELF && each.length > 0 ? "" : stopWords(task);
  return [...each, whole].filter((part) => part !== "").join("; ");
}

function stopWords({ stopCode, stoppedReason }: OneOffTask): string {
  return [stopCode || "stopped without a stop code", stoppedReason].filter((part) => part !== "").join(": ");
}
