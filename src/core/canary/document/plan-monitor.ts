import type { Problem } from "../../outcome/problem.ts";
import { parseDuration } from "../../time/duration.ts";
import { MONITOR_DEFAULTS, type MonitorPlan } from "../monitor-plan.ts";
import type { MonitorDocument } from "./monitor-document.ts";
import { planMetric } from "./plan-metric.ts";
import { planProviders } from "./plan-provider.ts";

const MINUTE = 60_000;

/** What shall be watched, or every problem on the way. */
export type PlannedMonitor =
  | { readonly kind: "plan"; readonly plan: MonitorPlan }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Plans a monitor: units resolved, defaults applied, every problem reported together; `addresses` are those of the providers by name. */
export function planMonitor(
  document: MonitorDocument,
  file: string,
  addresses: ReadonlyMap<string, string> = new Map(),
): PlannedMonitor {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ file, message });
  const period = parseDuration(document.period ?? "") ?? MONITOR_DEFAULTS.period;
  if (period % MINUTE !== 0)
    say("period: expected whole minutes, since CloudWatch keeps shorter ones for three hours only.");
  const names = document.metrics.map(({ name }) => name);
  for (const name of new Set(names.filter((one, index) => names.indexOf(one) !== index)))
    say(`has two metrics named '${name}': give each its own name.`);
  const providers = planProviders(document, { addresses, file }, problems);
  const lag = parseDuration(document.lag ?? "") ?? MONITOR_DEFAULTS.lag;
  const metrics = document.metrics.map((metric) => planMetric(metric, { providers, lag, period }, say));
  if (!metrics.some(({ role }) => role === "critical"))
    say("has no critical metric: nothing could ever fail, so nothing would be judged.");
  if (document.score !== undefined && document.score.fail > document.score.pass)
    say(`score: fail (${document.score.fail}) must not be above pass (${document.score.pass}).`);
  if (problems.length > 0) return { kind: "invalid", problems };
  return {
    kind: "plan",
    plan: {
      watch: parseDuration(document.watch) ?? 0,
      extend: parseDuration(document.extend ?? "") ?? MONITOR_DEFAULTS.extend,
      period,
      alpha: document.alpha ?? MONITOR_DEFAULTS.alpha,
      earlyPass: parseDuration(document["early-pass"] ?? ""),
      assess: parseDuration(document.assess ?? "") ?? MONITOR_DEFAULTS.assess,
      score: document.score,
      providers,
      metrics,
      logs:
        document.logs === undefined
          ? undefined
          : { group: document.logs.group, pattern: document.logs.pattern ?? MONITOR_DEFAULTS.errorLines },
    },
  };
}
