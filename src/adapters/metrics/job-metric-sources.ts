import type { ProviderPlan } from "../../core/canary/provider-plan.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { MetricSources, Metrics } from "../../ports/metrics.ts";
import { nodeHttp } from "../http/node-http.ts";
import { openMetricSources } from "./metric-sources.ts";

/** Opens a monitor's providers for a job: metadata services are never reached, internal networks only where that is allowed. */
export function jobMetricSources(
  { "allow-private-hosts": internal }: { readonly "allow-private-hosts": boolean },
  clock: Clock,
): (
  asked: {
    readonly providers: ReadonlyMap<string, ProviderPlan>;
    readonly tokens: ReadonlyMap<string, string>;
  },
  own: Metrics | undefined,
) => MetricSources {
  return ({ providers, tokens }, own = NONE) =>
    openMetricSources(providers, { cloudwatch: own, http: outside(internal), clock, tokens });
}

const NONE: Metrics = { read: () => Promise.reject(new TypeError("no metric of the platform's own was planned")) };

/** Opens the way out at its first use: the rules of addresses are loaded only then. */
function outside(internal: boolean): Http {
  let opened: Promise<Http> | undefined;
  return {
    async exchange(request, signal) {
      opened ??= import("../../core/address/refuse-address.ts").then(({ refuseAddress }) =>
        nodeHttp({ refuse: refuseAddress({ internal }) }),
      );
      return (await opened).exchange(request, signal);
    },
  };
}
