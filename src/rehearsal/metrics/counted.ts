import { NO_VERSION, type Served, type ServedLog } from "../application/served.ts";

/** The upper bounds in seconds of the application's histogram: the defaults of Prometheus' client libraries, without +Inf. */
export const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

/** What one version counted in one minute of world time. */
export interface VersionCounts {
  readonly version: string;
  readonly requests: number;
  readonly errors: number;
  readonly ordersPlaced: number;
  readonly ordersFailed: number;
  /** Requests by the first bound that they do not exceed; the last one those beyond all. */
  readonly byBound: readonly number[];
  readonly seconds: number;
  readonly latencies: readonly number[];
}

/** Adds up what each version counted in a minute. What the load balancer answered itself no application saw. */
export function countsIn(served: ServedLog, minute: number): readonly VersionCounts[] {
  const rows = served.minute(minute).filter(({ version }) => version !== NO_VERSION);
  const versions = [...new Set(rows.map(({ version }) => version))];
  return versions.map((version) => {
    const own = rows.filter((row) => row.version === version).map((row) => row.served);
    const sum = (read: (one: Served) => number) => own.reduce((total, one) => total + read(one), 0);
    const histograms = own.map(histogramOf);
    return {
      version,
      requests: sum((one) => one.requests),
      errors: sum((one) => one.errors),
      ordersPlaced: sum((one) => one.ordersPlaced),
      ordersFailed: sum((one) => one.ordersFailed),
      byBound: [...BOUNDS, Number.POSITIVE_INFINITY].map((_, index) =>
        histograms.reduce((total, { byBound }) => total + (byBound[index] ?? 0), 0),
      ),
      seconds: histograms.reduce((total, { seconds }) => total + seconds, 0),
      latencies: own.flatMap(({ latencies }) => latencies),
    };
  });
}

interface Histogram {
  readonly of: number;
  readonly byBound: readonly number[];
  readonly seconds: number;
}

const KNOWN = new WeakMap<Served, Histogram>();

/** A minute that has passed is counted once. */
function histogramOf(served: Served): Histogram {
  const known = KNOWN.get(served);
  if (known?.of === served.latencies.length) return known;
  const byBound = [...BOUNDS, Number.POSITIVE_INFINITY].map(() => 0);
  let seconds = 0;
  for (const milliseconds of served.latencies) {
    const index = BOUNDS.findIndex((bound) => milliseconds / 1000 <= bound);
    const place = index < 0 ? BOUNDS.length : index;
    byBound[place] = (byBound[place] ?? 0) + 1;
    seconds += milliseconds / 1000;
  }
  const found = { of: served.latencies.length, byBound, seconds };
  KNOWN.set(served, found);
  return found;
}
