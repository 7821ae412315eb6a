import type { DeployFacts, ReportPhase, WatchedTime } from "../../core/canary-report/report-material.ts";
import type { SoakMark } from "../../core/record/soak-marks.ts";
import type { Prepared } from "./prepare.ts";
import type { WatchEnd } from "./watch-end.ts";

const DEFAULT_PERIOD = 60_000;

/** Computes the spans in which shares were judged, from their marks and, where it has begun, the start at all traffic; instants in milliseconds. */
export function phasesOf(marks: readonly SoakMark[], allSince: number | undefined, now: number): ReportPhase[] {
  const starts = marks.map(({ share, since }) => ({ share, from: since * 1000 }));
  if (allSince !== undefined && starts.at(-1)?.share !== 100) starts.push({ share: 100, from: allSince });
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? now }));
}

/** Gathers what the pictures and the panel of a watch show. */
export function watchedTime(end: WatchEnd, { plan, names, record }: Prepared): WatchedTime & DeployFacts {
  const live = end.phases.find(({ share }) => share === 100)?.from;
  return {
    judgement: end.judgement,
    phases: end.phases,
    period: plan?.period ?? DEFAULT_PERIOD,
    versions: { canary: names.canary.Version ?? "", baseline: names.baseline.Version ?? "" },
    deployMilliseconds:
      live === undefined || record === undefined ? undefined : Math.max(0, live - record.createdAt.getTime()),
  };
}
