import type { MinutePoint } from "../aws/minute-series.ts";
import type { JournalEntry } from "../journal.ts";
import type { ActionRun } from "../scenario/action-runs.ts";
import type { RehearsalOptions } from "../scenario/options.ts";
import type { Played } from "../scenario/play.ts";
import { exitStatus, type RehearsalReport } from "../scenario/rehearsal-report.ts";
import type { Tenant } from "../scenario/tenant.ts";
import { type MonitorLimits, monitorLimits } from "./monitor-limits.ts";

/** What the page is made of: data alone; instants in milliseconds since the epoch. */
export interface ReportMaterial {
  readonly report: Pick<
    RehearsalReport,
    "scenario" | "live" | "seconds" | "notifications" | "waits" | "awsCalls" | "githubCalls" | "defects"
  >;
  readonly status: 0 | 1 | 2;
  readonly runs: readonly ActionRun[];
  readonly entries: readonly JournalEntry[];
  readonly series: readonly MinutePoint[];
  readonly limits: MonitorLimits;
  readonly startsAt: number;
}

const MONITOR = ".github/deploy-monitor.yml";

/** Gathers what the page shows from what was played; the world may be closed. */
export function reportMaterial(
  report: RehearsalReport,
  played: Played,
  { tenant, options }: { readonly tenant: Tenant; readonly options: RehearsalOptions },
): ReportMaterial {
  return {
    report,
    status: exitStatus(played),
    runs: played.runs,
    entries: played.world.journal.entries(),
    series: played.world.aws.series(tenant.target.service),
    limits: monitorLimits(tenant.files[MONITOR]),
    startsAt: options.startsAt,
  };
}
