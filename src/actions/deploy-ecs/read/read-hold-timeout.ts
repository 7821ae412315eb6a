import { monitorSchema } from "../../../core/canary/document/monitor-document.ts";
import { longestWatch } from "../../../core/canary/longest-watch.ts";
import { parseDocument } from "../../../core/document/parse-document.ts";
import { type HoldTimeout, holdTimeout } from "../../../core/rollout/hold-timeout.ts";
import { readSource } from "../../../flows/source/read-source.ts";
import type { Desk } from "../ports.ts";

/**
 * Reads after how long a hold falls back by itself: `hold-budget` for smoke tests and commands, and the time that the monitor of
 * the deployed commit may watch. Each pause of a phased rollout has a time-out of its own, so the longest phase decides.
 */
export async function readHoldTimeout(desk: Desk): Promise<HoldTimeout> {
  const { inputs } = desk;
  const budget = inputs["hold-budget"] ?? 0;
  return holdTimeout(inputs.hold ? budget + (await watchTime(desk)) : budget);
}

async function watchTime(desk: Desk): Promise<number> {
  const { inputs, assignment, progress } = desk;
  const longest = Math.max(0, ...(assignment.phases ?? []).map(({ soak = 0 }) => soak));
  if (!assignment.watched) return longest;
  const source = await readSource(desk, inputs.monitor, assignment.commit);
  if (source.kind === "missing") return longest;
  const parsed = source.kind === "text" ? parseDocument(source.text, monitorSchema, inputs.monitor) : undefined;
  if (parsed?.kind === "valid") return longestWatch(parsed.value, longest);
  const why = source.kind === "unreadable" ? source.why : `${inputs.monitor} is not valid`;
  progress.warn(`The time to watch is not known (${why}); holds last as long as \`hold-budget\` says.`);
  return longest;
}
