import { isFailedTask } from "./count-failed-tasks.ts";
import type { Explanation, StoppedTask } from "./explanation.ts";
import { isAlarming } from "./is-alarming.ts";
import type { Rollout } from "./rollout.ts";

const MOST = 3;

/** Names what most likely went wrong, the surest first; texts of the platform in it are untrusted. Empty when nothing is known. */
export function likelyCauses(
  explanation: Pick<Explanation, "events" | "stoppedTasks" | "unhealthyTargets">,
  guards: Rollout["guards"] | undefined,
): readonly string[] {
  const causes = [
    ...taskCauses(explanation.stoppedTasks.filter(isFailedTask)),
    ...targetCauses(explanation.unhealthyTargets),
    ...guardCauses(guards),
  ];
  const last = explanation.events.filter(({ message }) => isAlarming(message)).at(-1);
  return causes.length > 0 || last === undefined ? causes.slice(0, MOST) : [`ECS says: ${last.message}`];
}

/** Groups failed tasks by what they died of, the most frequent first. */
function taskCauses(tasks: readonly StoppedTask[]): readonly string[] {
  const groups = new Map<string, number>();
  for (const task of tasks) {
    const cause = causeOf(task);
    groups.set(cause, (groups.get(cause) ?? 0) + 1);
  }
  return [...groups]
    .sort(([, one], [, other]) => other - one)
    .map(([cause, times]) => `${times === 1 ? "A task" : `${times} tasks`}: ${cause}`);
}

function causeOf({ code, reason, containers }: StoppedTask): string {
  const whys = [reason, ...containers.map((one) => one.reason)];
  const said = (pattern: RegExp) => whys.find((why) => pattern.test(why));
  const pull = said(/CannotPullContainer|CannotPullImage|pull image/i);
  if (pull !== undefined) return `the image could not be pulled (${pull})`;
  const setUp = said(/ResourceInitializationError|CannotCreateContainer|CannotStartContainer/i);
  if (setUp !== undefined) return `a container could not be set up (${setUp})`;
  const starved = containers.find((one) => /OutOfMemory/i.test(one.reason));
  if (starved !== undefined) return `container ${starved.name} ran out of memory`;
  if (/health checks?/i.test(reason)) return reason;
  const unhealthy = containers.find(({ health }) => health === "UNHEALTHY");
  if (unhealthy !== undefined) return `container ${unhealthy.name} failed its own health check`;
  const ended = containers.find(({ exitCode }) => exitCode !== undefined && exitCode !== 0);
  if (ended !== undefined)
    return `container ${ended.name} exited with code ${ended.exitCode}${ended.reason === "" ? "" : ` (${ended.reason})`}`;
  const early = containers.find(({ exitCode }) => exitCode === 0);
  if (early !== undefined) return `container ${early.name} ended by itself with code 0`;
  return reason || code || "it stopped, and ECS does not say why";
}

function targetCauses(targets: Explanation["unhealthyTargets"]): readonly string[] {
  const [first] = targets;
  if (first === undefined) return [];
  const count = targets.length === 1 ? "A target is" : `${targets.length} targets are`;
  return [`${count} unhealthy behind the load balancer: ${first.reason || "no reason given"}`];
}

function guardCauses(guards: Rollout["guards"] | undefined): readonly string[] {
  if (guards === undefined) return [];
  const hooks = (guards.hooks ?? []).filter(({ status }) => status === "failed" || status === "timed-out");
  return [
    ...(guards.alarms.length === 0 ? [] : [`Alarms went off: ${guards.alarms.join(", ")}`]),
    ...hooks.map(({ name, status }) => `Lifecycle hook ${name} ${status === "failed" ? "failed" : "timed out"}`),
    ...(guards.breaker.triggered
      ? [`The circuit breaker counted ${guards.breaker.failures} of ${guards.breaker.threshold} failures`]
      : []),
  ];
}
