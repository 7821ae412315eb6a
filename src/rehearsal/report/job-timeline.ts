import { formatMinute, formatSecond } from "../../core/chart/time-axis.ts";
import { createTimeScale, type Span, type TimeScale } from "../../core/chart/time-scale.ts";
import { escapeHtml } from "../../core/html/escape-html.ts";
import type { JournalEntry } from "../journal.ts";
import { holdSpans } from "./hold-spans.ts";

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly until: number;
  readonly result: string;
}

const WIDTH = 920;
const ROW = 24;
const LEFT = 170;
const RIGHT = 22;
const KEY = "UTC · green: success, red: failure, amber: cancelled";

/** Draws the jobs of all attempts as bars over world time, coloured by how they ended, and the times in which the deployment was held. */
export function jobTimeline(entries: readonly JournalEntry[], span: Span, waits: readonly Span[] = []): string {
  const { until } = span;
  const bars = barsOf(entries);
  const height = Math.max(1, bars.length) * ROW + 4;
  const { x, ticks: times, cuts } = createTimeScale(span, waits, { left: LEFT, right: WIDTH - RIGHT });
  const rows = bars.map(({ label, from: start, until: end, result }, index) => {
    const y = index * ROW + 4;
    const width = Math.max(2, x(end) - x(start));
    const title = `${label}: ${result}, ${formatSecond(start)} to ${formatSecond(end)} UTC`;
    return `<g class="job ${escapeHtml(result)}"><title>${escapeHtml(title)}</title><text x="${LEFT - 8}" y="${y + 13}" text-anchor="end">${escapeHtml(label)}</text><rect x="${x(start).toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="16" rx="3"/></g>`;
  });
  const ticks = times.map(
    (at) =>
      `<line class="grid" x1="${x(at).toFixed(1)}" x2="${x(at).toFixed(1)}" y1="0" y2="${height}"/><text class="tick" x="${x(at).toFixed(1)}" y="${height + 14}" text-anchor="middle">${formatMinute(at)}</text>`,
  );
  const holds = holdSpans(entries, until).map(
    ({ from: start, until: end, stage }) =>
      `<g class="band"><title>${escapeHtml(`held at ${stage}`)}</title><rect x="${x(start).toFixed(1)}" y="0" width="${(x(end) - x(start)).toFixed(1)}" height="${height}"/></g>`,
  );
  return `<div class="scroll"><svg class="timeline" viewBox="0 0 ${WIDTH} ${height + 20}" role="img" aria-label="Jobs over time">${cutMarks(cuts, height)}${holds.join("")}${ticks.join("")}${rows.join("")}</svg></div><p class="hint">${KEY}${holds.length === 0 ? "" : " · shaded: held for judgement"}${cuts.length === 0 ? "" : " · dotted gap: waiting for people, left out"}</p>`;
}

/** Draws the gaps that stand for time left out. */
function cutMarks(cuts: TimeScale["cuts"], height: number): string {
  return cuts
    .map(({ from, until }) => {
      const lines = [from, until].map((x) => `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="0" y2="${height}"/>`);
      return `<g class="cut"><title>waiting for people, left out</title>${lines.join("")}</g>`;
    })
    .join("");
}

function barsOf(entries: readonly JournalEntry[]): Bar[] {
  const runner = entries.filter(({ source }) => source === "runner");
  const started = runner.filter(({ kind }) => kind === "job-started");
  return started.map((entry) => {
    const { jobId, runId, attempt } = entry.data as JobData;
    const end = runner.find(
      (other) =>
        other.kind === "job-finished" && other.at >= entry.at && same(other.data as JobData, entry.data as JobData),
    );
    const result = end === undefined ? "lost" : String((end.data as JobData).conclusion ?? "");
    const name = jobId.split("/").at(-1) ?? jobId;
    const attempts = runner.some(
      ({ data }) => (data as JobData | undefined)?.runId === runId && ((data as JobData).attempt ?? 1) > 1,
    );
    return {
      label: attempts ? `${name} (attempt ${attempt})` : name,
      from: entry.at,
      until: end?.at ?? entry.at,
      result,
    };
  });
}

interface JobData {
  readonly jobId: string;
  readonly runId: number;
  readonly attempt: number;
  readonly conclusion?: string;
}

function same(a: JobData, b: JobData): boolean {
  return a.jobId === b.jobId && a.runId === b.runId && a.attempt === b.attempt;
}
