import * as z from "zod/mini";
import { parseMonthly } from "../../recurrence/monthly.ts";
import { parseYearly } from "../../recurrence/yearly.ts";
import { parseDateRange } from "../../time/calendar-date.ts";
import { parseLocalSpan } from "../../time/local-span.ts";
import { evidence, exceptions } from "./people-schema.ts";
import { age, cron, days, length, line, some, timeOfDay, words, written, zone } from "./written-schema.ts";

/** What a policy may stop. */
export const action = z.enum(["deploy", "promote", "rollback"], { error: "expected deploy, promote or rollback" });

/** A day of the month may be written without quotes. */
const monthly = z.pipe(
  z.union([z.string(), z.int()], { error: "expected dates of every month, such as 'first monday' or 15" }),
  z.pipe(z.transform(String), written("dates of every month", parseMonthly)),
);

/** A freeze as it is written. */
export const freeze = z.strictObject({
  name: line,
  "every-year": z.optional(some(written("dates of every year", parseYearly))),
  "every-month": z.optional(some(monthly)),
  "every-week": z.optional(days),
  from: z.optional(timeOfDay),
  to: z.optional(timeOfDay),
  dates: z.optional(some(written("dates, such as 2026-12-24", parseLocalSpan))),
  cron: z.optional(cron),
  for: z.optional(length),
  holidays: z.optional(words),
  timezone: z.optional(zone),
  environments: z.optional(words),
  services: z.optional(words),
  actions: z.optional(some(action)),
  strength: z.optional(
    z.enum(["hard", "soft"], { error: "expected hard (nobody may lift it) or soft (`approved-by` may)" }),
  ),
  "approved-by": z.optional(words),
  evidence: z.optional(evidence),
  stops: z.optional(words),
  unless: z.optional(exceptions),
});

const path = z
  .string()
  .check(
    z.regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\\0]+\.ics$/, "expected the path of an .ics file of the repository"),
  );

/** A calendar of holidays as it is written. */
export const calendar = z.strictObject({
  dates: z.optional(some(written("dates, such as 2026-12-25 or '2026-03-20 to 2026-03-21'", parseDateRange))),
  file: z.optional(path),
  feed: z.optional(z.string().check(z.regex(/^https:\/\/[^\s@]+$/, "expected an https address without credentials"))),
  copy: z.optional(path),
  "max-age": z.optional(age),
});
