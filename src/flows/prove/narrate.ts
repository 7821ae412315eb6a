import { countFailedTasks } from "../../core/rollout/count-failed-tasks.ts";
import type { Explanation, StoppedTask } from "../../core/rollout/explanation.ts";
import { isAlarming } from "../../core/rollout/is-alarming.ts";
import { mergeExplanations, NO_EXPLANATION } from "../../core/rollout/merge-explanations.ts";
import type { Rollout } from "../../core/rollout/rollout.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { Progress } from "../../ports/progress.ts";

/** Tells a rollout as it goes, one line per change, and keeps what was told for the report. */
export interface Narration {
  /** Tells a change of status, stage, weight or hold. */
  stage(rollout: Rollout): void;
  /** Tells events and stopped tasks that were not told yet. */
  explain(explanation: Explanation): void;
  /** Tells the last lines of containers. */
  lastWords(logs: Explanation["logs"]): void;
  /** Everything that was explained so far. */
  readonly told: Explanation;
  /** The failed tasks among the stopped ones. */
  readonly failed: number;
}

const LINE = 300;

/** Starts a narration, going on from what is known; all text of the platform is made inert. */
export function narration(progress: Progress, known = NO_EXPLANATION): Narration {
  let last = "";
  let told = known;
  return {
    stage(rollout) {
      const line = stageLine(rollout);
      if (line !== last) progress.say(line);
      last = line;
    },
    explain(explanation) {
      const events = new Set(told.events.map(({ id }) => id));
      for (const { id, at, message } of explanation.events.filter((event) => !events.has(event.id))) {
        events.add(id);
        progress.say(`  ${at.toISOString().slice(11, 19)} ${isAlarming(message) ? "(!) " : ""}${inertLine(message)}`);
      }
      const tasks = new Set(told.stoppedTasks.map(({ id }) => id));
      for (const task of explanation.stoppedTasks.filter(({ id }) => !tasks.has(id)))
        progress.say(`  task ${stoppedLine(task)}`);
      for (const gap of explanation.gaps.filter((one) => !told.gaps.includes(one))) progress.warn(inertLine(gap));
      told = mergeExplanations(told, explanation);
    },
    lastWords(logs) {
      for (const { task, container, lines } of logs) {
        progress.say(`  last lines of ${inertLine(container)} in task ${inertLine(task.slice(0, 12))}:`);
        for (const line of lines) progress.say(`  | ${inertLine(line, LINE)}`);
      }
    },
    get told() {
      return told;
    },
    get failed() {
      return countFailedTasks(told.stoppedTasks);
    },
  };
}

/** Says why a task stopped, in one line of untrusted words. */
export function whyStopped({ code, reason, containers }: StoppedTask): string {
  const parts = containers.map(({ name, exitCode, reason: why, health }) =>
    [
      name,
      exitCode === undefined ? "never started" : `exit ${exitCode}`,
      why,
      health === "UNKNOWN" ? "" : health.toLowerCase(),
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
  return `${code || "no code"}: ${reason || "no reason"}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`;
}

function stoppedLine(task: StoppedTask): string {
  return inertLine(`${task.id.slice(0, 12)} stopped: ${whyStopped(task)}`, 500);
}

function stageLine({ id, status, stage, weight, holds, tasks, reason }: Rollout): string {
  const [hold] = holds;
  const parts = [
    `${id} ${status}`,
    stage,
    weight === undefined ? `${tasks.running}/${tasks.wanted} tasks run` : `${weight} % of the traffic`,
    hold === undefined ? "" : `held at ${hold.at} until ${formatUtc(hold.expiresAt)}`,
    status === "in-progress" || status === "pending" ? "" : reason,
  ];
  return inertLine(parts.filter((part) => part !== "").join(", "));
}
