import * as z from "zod/mini";
import { evidence, exceptions } from "./people-schema.ts";
import { cron, days, length, line, some, timeOfDay, word, words, zone } from "./written-schema.ts";

const scope = { only: z.optional(words), except: z.optional(words) };

const approval = z.strictObject({
  role: word,
  count: z.optional(z.int().check(z.minimum(1, "expected at least 1"), z.maximum(20, "expected at most 20"))),
  evidence: z.optional(evidence),
  ...scope,
});

const window = z.strictObject({
  days: z.optional(days),
  from: z.optional(timeOfDay),
  to: z.optional(timeOfDay),
  cron: z.optional(cron),
  for: z.optional(length),
  timezone: z.optional(zone),
  services: z.optional(words),
});

const checkRun = z.string().check(z.minLength(1, "expected the name of a check run"));
const item = z.strictObject({
  item: line,
  check: z.optional(
    z.union([
      z.enum(["ci", "reviews", "security-alerts", "rollback-plan"], {
        error: "expected ci, reviews, security-alerts, rollback-plan or { check-run: <name> }",
      }),
      z.strictObject({ "check-run": checkRun }),
    ]),
  ),
  "check-run": z.optional(checkRun),
  "ticked-by": z.optional(word),
  ...scope,
});

/** What one environment demands, as it is written. */
export const environment = z.strictObject({
  approvals: z.optional(z.array(approval)),
  windows: z.optional(
    z.array(window).check(z.minLength(1, "expected at least one window; leave `windows` out for 'always open'")),
  ),
  "outside-windows": z.optional(
    z.union([
      z.literal("deny", { error: "expected deny" }),
      z.strictObject({
        "approved-by": z.optional(words),
        evidence: z.optional(evidence),
        unless: z.optional(exceptions),
      }),
    ]),
  ),
  requires: z.optional(some(z.union([word, z.strictObject({ environment: word, ...scope })]))),
  "in-flight": z.optional(z.enum(["finish", "hold"], { error: "expected finish or hold" })),
  checklist: z.optional(z.array(item).check(z.maxLength(50, "expected at most 50 items"))),
});

/** An environment as it is written. */
export type WrittenEnvironment = z.output<typeof environment>;
