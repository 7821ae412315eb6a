import { countFailedTasks } from "../../core/rollout/count-failed-tasks.ts";
import type { Explanation, StoppedTask } from "../../core/rollout/explanation.ts";
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
  /** Everything that was explained so far. */
  readonly told: Explanation;
  /** The failed tasks among the stopped ones. */
  readonly failed: number;
}

/** Starts a narration; all text of the platform is made inert. */
export function narration(progress: Progress): Narration {
  let last = "";
  const events = new Map<string, Explanation["events"][number]>();
  const tasks = new Map<string, StoppedTask>();
  const gaps = new Set<string>();
  let unhealthyTargets: Explanation["unhealthyTargets"] = [];
  return {
    stage(rollout) {
      const line = stageLine(rollout);
      if (line !== last) progress.say(line);
      last = line;
    },
    explain(explanation) {
      for (const event of explanation.events) {
        if (!events.has(event.id))
          progress.say(`  ${event.at.toISOString().slice(11, 19)} ${inertLine(event.message)}`);
        events.set(event.id, event);
      }
      for (const task of explanation.stoppedTasks) {
        if (!tasks.has(task.id)) progress.say(`  task ${stoppedLine(task)}`);
        tasks.set(task.id, task);
      }
      for (const gap of explanation.gaps) {
        if (!gaps.has(gap)) progress.warn(inertLine(gap));
        gaps.add(gap);
      }
      unhealthyTargets = explanation.unhealthyTargets;
    },
    get told() {
      return { events: [...events.values()], stoppedTasks: [...tasks.values()], unhealthyTargets, gaps: [...gaps] };
    },
    get failed() {
      return countFailedTasks([...tasks.values()]);
    },
  };
}

/** Says in one line why a task stopped. */
export function stoppedLine({ id, code, reason, containers }: StoppedTask): string {
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
  return inertLine(
    `${id.slice(0, 12)} stopped: ${code || "no code"}: ${reason || "no reason"}${parts.length === 0 ? "" : ` (${parts.join("; ")})`}`,
    500,
  );
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
