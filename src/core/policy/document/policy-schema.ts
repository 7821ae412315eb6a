import * as z from "zod/mini";
import { environment } from "./environment-schema.ts";
import { calendar, freeze } from "./freeze-schema.ts";
import { incidents } from "./incidents-schema.ts";
import { role } from "./people-schema.ts";
import { policyTest } from "./test-schema.ts";
import { labels, words, zone } from "./written-schema.ts";

/** The schema of `.github/deploy-policy.yml`, without what its members say about one another; its output holds days, dates and times already understood. */
export const policySchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  timezone: z.optional(zone),
  roles: z.optional(z.record(z.string(), role)),
  "change-classes": z.optional(
    z.record(z.string(), z.strictObject({ labels: z.optional(labels), branches: z.optional(words) })),
  ),
  holidays: z.optional(z.record(z.string(), calendar)),
  environments: z.record(z.string(), environment, {
    error: "expected environments, such as `environments: { production: {} }`",
  }),
  freezes: z.optional(z.array(freeze)),
  locks: z.optional(z.strictObject({ incidents: z.optional(incidents) })),
  tests: z.optional(z.array(policyTest).check(z.maxLength(1_000, "expected at most 1000 rows"))),
});

/** A policy document, understood piece by piece. */
export type PolicyDocument = z.output<typeof policySchema>;
