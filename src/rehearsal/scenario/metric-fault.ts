import { parseDuration } from "../../core/time/duration.ts";
import type { WorldFault } from "../aws/faults/world-fault.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

/** What is wrong with what is known of the new version, or with whoever tells it. */
export interface MetricFault {
  /** Nothing of the new version is measured. */
  readonly unmeasured?: true;
  /** Milliseconds for which every provider of metrics answers 503, from the first reading on. */
  readonly outage?: number;
}

/** Tells whether a fault is one of the metrics. */
export function isMetricFault(text: string): boolean {
  return /^(no-metrics|metrics-outage)(=|$)/.test(text);
}

/** Reads one fault of the metrics: `no-metrics`, `metrics-outage=10m`; throws `InvalidScenario` with the remedy. */
export function parseMetricFault(text: string): MetricFault {
  if (text === "no-metrics") return { unmeasured: true };
  const [name = "", value = ""] = text.split("=");
  const outage = name === "metrics-outage" ? parseDuration(value) : undefined;
  if (outage !== undefined && outage > 0) return { outage };
  throw new InvalidScenario(`--fault ${text} is unknown; write --fault no-metrics or --fault metrics-outage=10m`);
}

/** Says the faults of the metrics to the world, with the version that they are about. */
export function metricFaults({ unmeasured, outage }: MetricFault, version: string): readonly WorldFault[] {
  return [
    ...(unmeasured === undefined ? [] : [{ kind: "no-metrics", version } as const]),
    ...(outage === undefined ? [] : [{ kind: "metrics-outage", lasts: outage } as const]),
  ];
}
