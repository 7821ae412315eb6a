import type { Hosts } from "../net/http-handler.ts";
import { type DatadogAccess, datadogHandler } from "./datadog/datadog-handler.ts";
import { type JsonAccess, jsonHandler } from "./json-handler.ts";
import type { MetricsFeed } from "./metrics-feed.ts";
import { type PrometheusAccess, prometheusHandler } from "./prometheus/prometheus-handler.ts";
import { type SentryAccess, sentryHandler } from "./sentry/sentry-handler.ts";

/** Which providers of metrics there are beside CloudWatch, where they answer, and what they want to be shown. */
export interface MetricProviders {
  readonly prometheus?: PrometheusAccess & { readonly host: string };
  readonly datadog?: DatadogAccess & { readonly host: string };
  readonly sentry?: SentryAccess & { readonly host: string };
  readonly json?: JsonAccess & { readonly host: string };
}

/** Serves the providers of metrics of one service; all of them count the same requests that CloudWatch does. */
export function metricHosts(feed: MetricsFeed, { prometheus, datadog, sentry, json }: MetricProviders): Hosts {
  return new Map([
    ...(prometheus === undefined ? [] : [[prometheus.host, prometheusHandler(feed, prometheus)] as const]),
    ...(datadog === undefined ? [] : [[datadog.host, datadogHandler(feed, datadog)] as const]),
    ...(sentry === undefined ? [] : [[sentry.host, sentryHandler(feed, sentry)] as const]),
    ...(json === undefined ? [] : [[json.host, jsonHandler(feed, json)] as const]),
  ]);
}
