/** Describes how one version of the application behaves; rates are fractions from 0 to 1. */
export interface Behaviour {
  /** The version that this image truly is. */
  readonly version: string;
  /** The version that its health endpoints claim, when that is wrong. */
  readonly reportedVersion?: string;
  /** The share of page requests answered with 500. */
  readonly errorRate: number;
  /** The share of checkouts that fail. */
  readonly orderFailureRate: number;
  /** Log-normal latency in real milliseconds. */
  readonly latency: { readonly medianMs: number; readonly p95Ms: number };
  /** `at-start`: the container exits with 1 some seconds after it runs; `never-healthy`: it runs but fails its health checks. */
  readonly crash: "never" | "at-start" | "never-healthy";
  /** What the container writes last before it crashes or fails its health checks; a stack trace when absent. */
  readonly lastWords?: readonly string[];
  /** World seconds from the container's start to its first passed health check. */
  readonly warmUpSeconds: number;
  /** A further path that answers as `/api/health` does. */
  readonly healthPath?: string;
  /** Percent of the task's processor and memory. */
  readonly cpuPercent: number;
  readonly memoryPercent: number;
  /** The messages that wait in the service's queue while a task of this version runs. */
  readonly queueDepth: number;
}

/** Builds a healthy version; name only what differs. */
export function behaviour(version: string, differs: Partial<Omit<Behaviour, "version">> = {}): Behaviour {
  return {
    version,
    errorRate: 0,
    orderFailureRate: 0,
    latency: { medianMs: 12, p95Ms: 30 },
    crash: "never",
    warmUpSeconds: 15,
    cpuPercent: 35,
    memoryPercent: 52,
    queueDepth: 12,
    ...differs,
  };
}
