import type { ServedLog } from "../application/served.ts";
import type { MetricsFaults } from "../aws/faults/metrics-faults.ts";

/** What the providers of metrics come to know of one service, and what goes wrong with them. */
export interface MetricsFeed {
  readonly service: string;
  readonly environment: string;
  readonly served: ServedLog;
  /** World time in milliseconds. */
  readonly now: () => number;
  readonly faults: MetricsFaults;
}
