import * as z from "zod/mini";
import { parseDuration } from "../time/duration.ts";

const duration = z
  .string()
  .check(z.refine((text: string) => (parseDuration(text) ?? 0) > 0, "expected a duration with its unit, such as 8m"));
const limit = z.union([z.number(), z.string()], {
  error: "expected a number, a share such as 1%, or a duration such as 500ms",
});

const query = z.strictObject({
  namespace: z.string().check(z.minLength(1), z.maxLength(255)),
  metric: z.string().check(z.minLength(1), z.maxLength(255)),
  dimensions: z.optional(z.record(z.string(), z.string())),
  statistic: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(Sum|Average|Maximum|Minimum|SampleCount|p\d{1,2}(\.\d{1,2})?)$/,
          "expected Sum, Average, Maximum, Minimum, SampleCount or a percentile such as p95",
        ),
      ),
  ),
});
const queries = z.union([query, z.array(query).check(z.minLength(1))]);

const judged = {
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  provider: z.literal("cloudwatch", { error: "expected 'cloudwatch', the only provider so far" }),
  limits: z.optional(z.strictObject({ normal: z.optional(limit), alert: limit })),
  critical: z.optional(z.boolean()),
  bad: z.optional(z.enum(["above", "below"], { error: "expected above or below" })),
  for: z.optional(z.string().check(z.regex(/^[1-9]\d? of [1-9]\d?$/, "expected a rule such as 3 of 5"))),
  lag: z.optional(duration),
  samples: z.optional(z.int().check(z.minimum(1))),
};
const missing = z.optional(z.enum(["no-data", "zero", "breach"], { error: "expected no-data, zero or breach" }));

const count = z.strictObject({
  ...judged,
  kind: z.literal("count"),
  events: queries,
  total: queries,
  compare: z.optional(
    z.strictObject({
      tolerate: z.optional(z.number().check(z.minimum(1))),
      excess: z.optional(limit),
      events: z.optional(z.int().check(z.minimum(1))),
    }),
  ),
});
const percentile = z.strictObject({ ...judged, kind: z.literal("percentile"), query, total: queries });
const gauge = z.strictObject({ ...judged, kind: z.literal("gauge"), query, missing });

/** The schema of `.github/deploy-monitor.yml`: how long to watch, and what each metric may be. */
export const monitorSchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  watch: duration,
  extend: z.optional(duration),
  period: z.optional(duration),
  lag: z.optional(duration),
  alpha: z.optional(z.number().check(z.gt(0), z.maximum(0.2))),
  metrics: z
    .array(
      z.discriminatedUnion("kind", [count, percentile, gauge], { error: "expected kind: count, percentile or gauge" }),
    )
    .check(z.minLength(1)),
});

/** A monitor document as it was written. */
export type MonitorDocument = z.output<typeof monitorSchema>;

/** One metric as it was written. */
export type MetricDocument = MonitorDocument["metrics"][number];

/** A query of CloudWatch as it was written; dimension values may hold `{arm.<dimension>}`. */
export type QueryDocument = z.output<typeof query>;
