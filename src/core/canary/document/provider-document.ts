import * as z from "zod/mini";

/** Datadog's own sites (docs.datadoghq.com, "Access the Datadog site"): keys are sent to no other host. */
const DATADOG_SITES = [
  "datadoghq.com",
  "us3.datadoghq.com",
  "us5.datadoghq.com",
  "datadoghq.eu",
  "ap1.datadoghq.com",
  "ap2.datadoghq.com",
  "uk1.datadoghq.com",
  "ddog-gov.com",
  "us2.ddog-gov.com",
] as const;

/** Where sentry.io keeps an organization. */
const SENTRY_REGIONS = ["us", "de"] as const;

const header = z.string().check(z.regex(/^[\w!#$%&'*+.^|~-]+$/, "expected a header's name"));
const headers = z.optional(z.record(header, z.string().check(z.regex(/^[\x20-\x7e]*$/, "expected plain characters"))));
const signed = {
  auth: z.optional(z.enum(["none", "basic", "bearer"], { error: "expected none, basic or bearer" })),
  user: z.optional(z.string().check(z.minLength(1))),
  headers,
};

/** How a provider is asked. Its address and secrets are given by the workflow, by the provider's name. */
export const providerSchema = z.discriminatedUnion(
  "kind",
  [
    z.strictObject({ kind: z.literal("prometheus"), ...signed }),
    z.strictObject({
      kind: z.literal("datadog"),
      site: z.optional(z.enum(DATADOG_SITES, { error: `expected one of ${DATADOG_SITES.join(", ")}` })),
      api: z.optional(z.enum(["v1", "v2"], { error: "expected v1 or v2" })),
    }),
    z.strictObject({
      kind: z.literal("sentry"),
      organization: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/, "expected the organization's slug")),
      project: z.string().check(z.regex(/^\d+$/, "expected the project's id, quoted")),
      region: z.optional(z.enum(SENTRY_REGIONS, { error: "expected us or de" })),
    }),
    z.strictObject({ kind: z.literal("json"), ...signed }),
  ],
  { error: "expected kind: prometheus, datadog, sentry or json" },
);

/** A provider as it was written. */
export type ProviderDocument = z.output<typeof providerSchema>;
