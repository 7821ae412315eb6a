import { parseDuration } from "../time/duration.ts";
import type { MonitorDocument } from "./document/monitor-document.ts";
import { longestDelay } from "./longest-delay.ts";
import { MONITOR_DEFAULTS } from "./monitor-plan.ts";

/**
 * Computes how long a monitor may hold a rollout at one place at most, in milliseconds: the longest phase or its own `watch`, `extend` while it cannot tell, and the
 * time in which people assess a failure where a metric asks for that. Needs no addresses of providers.
 */
export function longestWatch(document: MonitorDocument, longestPhase: number): number {
  const extend = parseDuration(document.extend ?? "") ?? MONITOR_DEFAULTS.extend;
  const assess = parseDuration(document.assess ?? "") ?? MONITOR_DEFAULTS.assess;
  return (
    Math.max(longestPhase, parseDuration(document.watch) ?? 0) + longestDelay(document.metrics, { extend, assess })
  );
}
