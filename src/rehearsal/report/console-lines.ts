import type { JournalEntry } from "../journal.ts";
import { actionRunOf } from "../scenario/action-runs.ts";

const SHOWN: Readonly<Record<string, readonly string[]>> = {
  runner: ["run-started", "job-started", "job-skipped", "job-finished", "run-finished", "job-waiting"],
  ecs: ["service-deployment", "lifecycle-stage", "traffic-shift", "rollback-started", "hook-timed-out", "superseded"],
};

/** Formats an entry as a line of the console with its world time; `undefined` for what only the report shows. */
export function formatEntry(entry: JournalEntry): string | undefined {
  const time = new Date(entry.at).toISOString().slice(11, 19);
  const run = actionRunOf(entry);
  if (run !== undefined) {
    const headline = run.headline.length > 160 ? `${run.headline.slice(0, 160)}…` : run.headline;
    return `${time}    ${run.job.padEnd(13)} ${run.action.padEnd(14)} ${run.decision} (${run.reasonCode})${headline === "" ? "" : `: ${headline}`}`;
  }
  if (entry.source === "person" || entry.kind === "defect")
    return `${time}  ${entry.source === "person" ? "☻" : "✗"} ${entry.text}`;
  if (!(SHOWN[entry.source] ?? []).includes(entry.kind)) return undefined;
  return `${time}  ${entry.source === "ecs" ? "· ecs " : ""}${entry.text}`;
}
