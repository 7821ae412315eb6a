import * as z from "zod/mini";
import type { MetricProviders } from "../metrics/metric-hosts.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

/** What `rehearsal.yml` says of providers of metrics: where they answer, and by which secrets; every secret by its name. */
export const metricsSchema = z.strictObject({
  prometheus: z.optional(
    z.strictObject({
      host: z.string(),
      token: z.optional(z.string()),
      user: z.optional(z.string()),
      headers: z.optional(z.record(z.string(), z.string())),
    }),
  ),
  datadog: z.optional(z.strictObject({ host: z.string(), "api-key": z.string(), "application-key": z.string() })),
  sentry: z.optional(
    z.strictObject({ host: z.string(), organization: z.string(), project: z.string(), token: z.string() }),
  ),
  json: z.optional(z.strictObject({ host: z.string(), header: z.string(), token: z.string() })),
});

/** Finds what each provider wants to be shown among the secrets; throws `InvalidScenario` for a name that is none. */
export function metricProviders(
  { prometheus, datadog, sentry, json }: z.output<typeof metricsSchema>,
  secrets: Readonly<Record<string, string>>,
): MetricProviders {
  const secret = (name: string): string => {
    const value = secrets[name];
    if (value === undefined) throw new InvalidScenario(`rehearsal.yml: metrics: there is no secret ${name}`);
    return value;
  };
  return {
    ...(prometheus === undefined ? {} : { prometheus: prometheusOf(prometheus, secret) }),
    ...(datadog === undefined
      ? {}
      : {
          datadog: {
            host: datadog.host,
            apiKey: secret(datadog["api-key"]),
            applicationKey: secret(datadog["application-key"]),
          },
        }),
    ...(sentry === undefined ? {} : { sentry: { ...sentry, token: secret(sentry.token) } }),
    ...(json === undefined
      ? {}
      : { json: { host: json.host, header: json.header.toLowerCase(), value: secret(json.token) } }),
  };
}

type PrometheusAssumed = NonNullable<z.output<typeof metricsSchema>["prometheus"]>;

/** With a user the secret is its password, without one a bearer token. */
function prometheusOf(
  { host, token, user, headers = {} }: PrometheusAssumed,
  secret: (name: string) => string,
): NonNullable<MetricProviders["prometheus"]> {
  if (token === undefined) return { host, headers };
  const shown = secret(token);
  const authorization =
    user === undefined ? `Bearer ${shown}` : `Basic ${Buffer.from(`${user}:${shown}`).toString("base64")}`;
  return { host, headers, authorization };
}
