import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { MetricSources, Metrics } from "../../ports/metrics.ts";
import type { ProviderWorld } from "./ask-provider.ts";

/** What the providers of a monitor are reached through. */
export interface MetricWorld {
  /** Those of the target's own region. */
  readonly cloudwatch: Metrics;
  readonly http: Http;
  readonly clock: Clock;
  /** Secrets by provider, `name` or `name.part`. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Opens the providers of a monitor by name; each one's code is loaded at its first reading. A name that was not planned is a mistake of the caller. */
export function openMetricSources(providers: ReadonlyMap<string, ProviderPlan>, world: MetricWorld): MetricSources {
  const opened = new Map<string, Metrics>();
  return (name) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const plan = providers.get(name);
    if (plan === undefined) throw new TypeError(`the monitor plans no provider '${name}'`);
    const metrics = plan.kind === "cloudwatch" ? world.cloudwatch : loadedAtFirst(plan, world);
    opened.set(name, metrics);
    return metrics;
  };
}

type Asked = Exclude<ProviderPlan, { readonly kind: "cloudwatch" }>;

function loadedAtFirst(plan: Asked, { http, clock, tokens }: MetricWorld): Metrics {
  const secret = (part?: string) => tokens.get(part === undefined ? plan.name : `${plan.name}.${part}`) ?? "";
  let loaded: Promise<Metrics> | undefined;
  return {
    async read(queries, window) {
      loaded ??= load(plan, { http, clock, secret });
      return (await loaded).read(queries, window);
    },
  };
}

async function load(plan: Asked, world: ProviderWorld): Promise<Metrics> {
  switch (plan.kind) {
    case "prometheus":
      return (await import("./prometheus-metrics.ts")).prometheusMetrics(plan, world);
    case "datadog":
      return (await import("./datadog-metrics.ts")).datadogMetrics(plan, world);
    case "sentry":
      return (await import("./sentry-metrics.ts")).sentryMetrics(plan, world);
    case "json":
      return (await import("./json-metrics.ts")).jsonMetrics(plan, world);
  }
}
