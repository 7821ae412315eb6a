import { type Finding, findingsOn } from "./finding.ts";

/** A run that waits, as far as is told of it. */
export interface Waiting {
  readonly id: string;
  readonly path: string;
  readonly status: string;
  readonly since: Date;
  readonly url: string;
}

const SHOWN = 5;

/** Says which runs of the workflows that call ours wait, the longest first; `own` is the run that looks. */
export function assessQueue(waiting: readonly Waiting[], paths: readonly string[], own: string): readonly Finding[] {
  const on = findingsOn("queue");
  const ours = waiting
    .filter(({ id, path }) => id !== own && paths.includes(path))
    .sort((a, b) => a.since.getTime() - b.since.getTime());
  if (ours.length === 0) return [on.ok("No run of a workflow that calls deploy-actions waits.")];
  const said = ours
    .slice(0, SHOWN)
    .map(({ id, path, status, since }) => `${path.split("/").at(-1)} in run ${id} (${status}, ${sayInstant(since)})`);
  const more = ours.length > SHOWN ? ` and ${ours.length - SHOWN} more` : "";
  const [first] = ours;
  return [
    on.warning(
      `${ours.length === 1 ? "One run waits" : `${ours.length} runs wait`}, of workflows that call deploy-actions: ${said.join(", ")}${more}.`,
      `Deployments of one service to one environment go one by one, in order; a run for which people are asked waits for them. Look at the longest first: ${first?.url ?? ""}`,
    ),
  ];
}

function sayInstant(since: Date): string {
  return Number.isNaN(since.getTime()) ? "since an instant that GitHub does not tell" : `since ${since.toISOString()}`;
}
