import * as z from "zod/mini";
import { parseDuration } from "../../time/duration.ts";
import { SENTRY_COUNTS } from "../metric-query.ts";
import { providerSchema } from "./provider-document.ts";

const duration = z
  .string()
  .check(z.refine((text: string) => (parseDuration(text) ?? 0) > 0, "expected a duration with its unit, such as 8m"));
const limit = z.union([z.number(), z.string()], {
  error: "expected a number, a share such as 1%, or a duration such as 500ms",
});
const percent = z.number().check(z.minimum(0), z.maximum(100));
const text = z.string().check(z.minLength(1), z.maxLength(4_000));

const cloudwatchMetric = z.strictObject({
  namespace: z.string().check(z.minLength(1), z.maxLength(255)),
  metric: z.string().check(z.minLength(1), z.maxLength(255)),
  dimensions: z.optional(z.record(z.string(), z.string())),
  statistic: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(Sum|Average|Maximum|Minimum|SampleCount|p\d{1,2}(\.\d{1,2})?|(TC|TS|TM|WM|PR|IQM)(\([\d.:%]*\))?)$/,
          "expected Sum, Average, Maximum, Minimum, SampleCount, a percentile such as p95 or a trimmed count such as TC(0.5:)",
        ),
      ),
  ),
});
const cloudwatchMath = z.strictObject({
  expression: text,
  using: z.record(z.string().check(z.regex(/^[a-z]\w{0,40}$/, "expected a lower-case name")), cloudwatchMetric),
});
const sentry = z.strictObject({
  sentry: z.enum(SENTRY_COUNTS, { error: `expected one of ${SENTRY_COUNTS.join(", ")}` }),
  release: z.optional(text),
  environment: z.optional(text),
  search: z.optional(text),
});
const json = z.strictObject({
  path: z.string().check(z.regex(/^\/[^\s\\]*$/, "expected a path that starts with /")),
  value: text,
  series: z.optional(text),
  time: z.optional(text),
});
const query = z.union([text, cloudwatchMetric, cloudwatchMath, sentry, json], {
  error: "expected a query of the metric's provider",
});
const queries = z.union([query, z.array(query).check(z.minLength(1))]);

const named = {
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  provider: z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, "expected the name of a provider"))),
  critical: z.optional(z.boolean()),
  weight: z.optional(z.number().check(z.gt(0), z.maximum(100))),
  severity: z.optional(z.enum(["sev1", "sev2", "sev3"], { error: "expected sev1, sev2 or sev3" })),
  "dry-run": z.optional(z.boolean()),
};
const judged = {
  ...named,
  judged: z.optional(z.boolean()),
  limits: z.optional(z.strictObject({ normal: z.optional(limit), alert: limit })),
  unit: z.optional(
    z.enum(["seconds", "milliseconds", "percent", "plain"], {
      error: "expected seconds, milliseconds, percent or plain",
    }),
  ),
  bad: z.optional(z.enum(["above", "below"], { error: "expected above or below" })),
  for: z.optional(z.string().check(z.regex(/^[1-9]\d? of [1-9]\d?$/, "expected a rule such as 3 of 5"))),
  lag: z.optional(duration),
  samples: z.optional(z.int().check(z.minimum(1))),
  missing: z.optional(
    z.enum(["no-data", "zero", "breach", "ignore"], { error: "expected no-data, zero, breach or ignore" }),
  ),
  "both-versions": z.optional(z.boolean()),
};
const tolerate = z.optional(z.number().check(z.minimum(1)));
const paired = {
  compare: z.optional(z.strictObject({ tolerate })),
  "at-phase-end": z.optional(
    z.strictObject({ tolerate, effect: z.optional(z.number().check(z.gt(0.5), z.maximum(1))) }),
  ),
};

const count = z.strictObject({
  ...judged,
  kind: z.literal("count"),
  events: queries,
  total: queries,
  compare: z.optional(
    z.strictObject({
      tolerate,
      excess: z.optional(limit),
      events: z.optional(z.int().check(z.minimum(1))),
      requests: z.optional(z.int().check(z.minimum(1))),
      "rule-out": z.optional(z.number().check(z.gt(1))),
    }),
  ),
});
const percentile = z.strictObject({ ...judged, ...paired, kind: z.literal("percentile"), query, total: queries });
const gauge = z.strictObject({ ...judged, ...paired, kind: z.literal("gauge"), query });
const alarm = z.strictObject({
  ...named,
  kind: z.literal("alarm"),
  alarm: z.string().check(z.minLength(1), z.maxLength(255)),
});

/** The schema of `.github/deploy-monitor.yml`: how long to watch, whom to ask, and what each metric may be. */
export const monitorSchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  watch: duration,
  extend: z.optional(duration),
  period: z.optional(duration),
  lag: z.optional(duration),
  alpha: z.optional(z.number().check(z.gt(0), z.maximum(0.2))),
  "early-pass": z.optional(duration),
  assess: z.optional(duration),
  score: z.optional(z.strictObject({ pass: percent, fail: percent })),
  providers: z.optional(
    z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, "expected a lower-case name")), providerSchema),
  ),
  logs: z.optional(
    z.strictObject({
      group: z
        .string()
        .check(z.regex(/^[\w./#-]{1,512}$/, "expected the name of a log group of CloudWatch Logs, such as /ecs/shop")),
      pattern: z.optional(z.string().check(z.maxLength(1_024))),
    }),
  ),
  metrics: z
    .array(
      z.discriminatedUnion("kind", [count, percentile, gauge, alarm], {
        error: "expected kind: count, percentile, gauge or alarm",
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
});

/** A monitor document as it was written. */
export type MonitorDocument = z.output<typeof monitorSchema>;

/** One metric as it was written. */
export type MetricDocument = MonitorDocument["metrics"][number];

/** One metric that a query measures, as it was written: every one but an alarm. */
export type MeasuredDocument = Exclude<MetricDocument, { readonly kind: "alarm" }>;

/** A query as it was written; its texts may hold `{arm.<dimension>}`. */
export type QueryDocument = z.output<typeof query>;
