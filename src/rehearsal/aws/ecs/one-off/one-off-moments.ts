import type { TaskStopCode } from "@aws-sdk/client-ecs";
import { openContainerLog, writeContainerLog } from "../../logs/write-container.ts";
import { cannotPull } from "../cannot-pull.ts";
import { lastPart } from "../names.ts";
import type { EcsState } from "../state.ts";
import { TIMINGS } from "../timings.ts";
import { containersOf } from "./containers-asked.ts";
import type { OneOffMoment, OneOffTask } from "./one-off-task.ts";

const USUAL_SECONDS = 20;
/** ECS sends SIGKILL this long after SIGTERM (`stopTimeout`). */
const STOP_TIMEOUT = 30_000;
const [KILLED, TERMINATED] = [137, 143];

/** Lists when something happens to a one-off task next. */
export function oneOffDue(state: EcsState): readonly number[] {
  return state.oneOff.tasks.flatMap(({ moments, lines }) =>
    [...moments.slice(0, 1), ...lines.slice(0, 1)].map(({ at }) => at),
  );
}

/** Carries out every moment of every one-off task that is due at the state's instant, and writes the lines that are due. */
export function passOneOffs(state: EcsState): void {
  for (const task of state.oneOff.tasks) {
    writeLines(state, task);
    while (task.moments[0] !== undefined && task.moments[0].at <= state.now) {
      const moment = task.moments.shift();
      if (moment !== undefined) pass(state, task, moment);
    }
  }
}

/** Asks a one-off task to stop; one that stops already is left as it is. */
export function stopOneOff(state: EcsState, task: OneOffTask, reason: string): void {
  if (task.desiredStatus === "STOPPED") return;
  const running = task.startedAt !== undefined;
  const { outcome } = task.chosen.behaviour;
  const stubborn = outcome.kind === "hangs" && outcome.ignoresStop === true;
  if (running) task.exitCodes.set(task.chosen.container, stubborn ? KILLED : TERMINATED);
  task.lines = [];
  wind(state, task, { code: "UserInitiated", reason, lasts: running && stubborn ? STOP_TIMEOUT : 1000 });
}

function pass(state: EcsState, task: OneOffTask, { what }: OneOffMoment): void {
  switch (what) {
    case "pending":
      task.lastStatus = "PENDING";
      task.pullAt = state.now;
      task.moments = [afterPull(state, task)];
      return;
    case "running":
      task.lastStatus = "RUNNING";
      task.startedAt = state.now;
      beginLife(state, task);
      return;
    case "not-started":
      notStarted(state, task);
      return;
    case "exited":
      exited(state, task);
      return;
    case "containers-stopped":
      endContainers(state, task);
      return;
    case "deprovisioning":
      task.lastStatus = "DEPROVISIONING";
      return;
    case "stopped":
      task.lastStatus = "STOPPED";
      task.stoppedAt = state.now;
      state.tell("task-stopped", `one-off task ${lastPart(task.arn)} stopped: ${task.stoppedReason ?? ""}`);
  }
}

function afterPull(state: EcsState, task: OneOffTask): OneOffMoment {
  const at = state.now + TIMINGS.pulling + Math.floor(state.random() * TIMINGS.pullJitter);
  const { kind } = task.chosen.behaviour.outcome;
  const fails = task.obstacle !== undefined || kind === "cannot-pull" || kind === "cannot-start";
  return { at, what: fails ? "not-started" : "running" };
}

/** Lays out the judged container's life: its lines are spread over it, the last one at its end. */
function beginLife(state: EcsState, task: OneOffTask): void {
  for (const definition of containersOf(task.definition))
    openContainerLog(state.logs, { definition, taskId: lastPart(task.arn) }, state.now);
  const { outcome, logs = [] } = task.chosen.behaviour;
  const seconds = outcome.kind === "exits" ? (outcome.afterSeconds ?? USUAL_SECONDS) : USUAL_SECONDS;
  const lasts = seconds * 1000;
  task.lines = logs.map((message, index) => ({
    at: state.now + Math.floor((lasts * (index + 1)) / logs.length),
    message,
  }));
  task.moments = outcome.kind === "hangs" ? [] : [{ at: state.now + lasts, what: "exited" }];
}

function writeLines(state: EcsState, task: OneOffTask): void {
  const definition = containersOf(task.definition).find((one) => one.name === task.chosen.container);
  const due = task.lines.filter(({ at }) => at <= state.now);
  task.lines = task.lines.filter(({ at }) => at > state.now);
  const writer = { definition, taskId: lastPart(task.arn) };
  for (const { at, message } of due) writeContainerLog(state.logs, writer, { at, lines: [message] });
}

function notStarted(state: EcsState, task: OneOffTask): void {
  const { outcome } = task.chosen.behaviour;
  const container = containersOf(task.definition).find((one) => one.name === task.chosen.container);
  const own =
    outcome.kind === "cannot-start"
      ? (outcome.reason ??
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed")
      : ((outcome.kind === "cannot-pull" ? outcome.reason : undefined) ?? cannotPull(container?.image ?? ""));
  const reason = task.obstacle ?? own;
  if (reason.startsWith("CannotPull")) task.reasons.set(task.chosen.container, reason);
  wind(state, task, { code: "TaskFailedToStart", reason, lasts: 0 });
}

function exited(state: EcsState, task: OneOffTask): void {
  const { outcome } = task.chosen.behaviour;
  const killed = outcome.kind === "exits" && outcome.outOfMemory === true;
  const code = outcome.kind === "exits" ? outcome.exitCode : undefined;
  task.exitCodes.set(task.chosen.container, code ?? (killed ? KILLED : 0));
  if (killed) task.reasons.set(task.chosen.container, "OutOfMemoryError: Container killed due to memory usage");
  wind(state, task, { code: "EssentialContainerExited", reason: "Essential container in task exited", lasts: 1000 });
}

interface Winding {
  readonly code: TaskStopCode;
  readonly reason: string;
  /** World milliseconds until the containers have ended. */
  readonly lasts: number;
}

function wind(state: EcsState, task: OneOffTask, { code, reason, lasts }: Winding): void {
  task.desiredStatus = "STOPPED";
  task.lastStatus = "DEACTIVATING";
  task.stoppingAt = state.now;
  task.stopCode = code;
  task.stoppedReason = reason;
  const ended = state.now + lasts;
  task.moments = [
    { at: ended, what: "containers-stopped" },
    { at: ended + 1000, what: "deprovisioning" },
    { at: ended + TIMINGS.draining, what: "stopped" },
  ];
}

/** The other containers are told to stop with the judged one; each has its own way to end. */
function endContainers(state: EcsState, task: OneOffTask): void {
  task.lastStatus = "STOPPING";
  if (task.startedAt === undefined) return;
  task.endedAt = state.now;
  const { sidecars = {} } = task.chosen.behaviour;
  for (const { name = "" } of containersOf(task.definition)) {
    if (!task.exitCodes.has(name)) task.exitCodes.set(name, sidecars[name]?.exitCode ?? 0);
  }
}
