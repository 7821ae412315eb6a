import type { SeriesRow } from "../../core/canary-report/metric-series.ts";
import type { ReportPhase } from "../../core/canary-report/report-material.ts";
import { formatMinute } from "../../core/chart/time-axis.ts";

/** So many labels beside each other can be read. */
const LABELS = 6;

/** Labels each phase's first place with its share, and a few of the others with their time, none too near to another. */
export function pictureLabels(rows: readonly SeriesRow[], phases: readonly ReportPhase[]): string[] {
  const apart = Math.ceil(rows.length / LABELS);
  const starts = phases
    .map(({ share, from, until }) => ({
      share,
      index: rows.findIndex((row) => row.until > from && row.from < until),
    }))
    .filter(({ index }, place, all) => index >= 0 && index - (all[place - 1]?.index ?? -apart) >= apart);
  return rows.map(({ from }, index) => {
    const share = starts.find((start) => start.index === index)?.share;
    if (share !== undefined) return `${formatMinute(from)} ${share} %`;
    const crowded = starts.some((start) => Math.abs(start.index - index) < apart);
    return index % apart === 0 && !crowded ? formatMinute(from) : "";
  });
}
