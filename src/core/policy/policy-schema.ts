import * as z from "zod/mini";
import { parseDateRange } from "./calendar-date.ts";
import { crossCheck } from "./cross-check.ts";
import { parseDays } from "./days.ts";
import { parseTimeOfDay } from "./time-of-day.ts";
import type { Written } from "./written.ts";
import { parseYearly } from "./yearly.ts";
import { isZone, nearestZones } from "./zone.ts";

/** Reads text by one of the small parsers; what is wrong becomes the schema's issue, at the place of the text. */
function written<T>(expected: string, parse: (text: string) => Written<T>) {
  return z.pipe(
    z.string({ error: `expected ${expected}` }),
    z.transform((text: string, context): T => {
      const result = parse(text);
      if (result.kind === "right") return result.value;
      // `continue`: where a list would do as well, the union then reports this text alone.
      context.issues.push({ code: "custom", message: result.why, input: text, continue: true });
      return z.NEVER;
    }),
  );
}

const zone = written("a time zone, such as Asia/Jakarta", (text): Written<string> => {
  // UTC under any of its names is told apart first: it needs none of the runtime's zone data, which is slow to load.
  if (/^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(text)) return { kind: "right", value: "UTC" };
  if (isZone(text)) return { kind: "right", value: text };
  const near = nearestZones(text);
  return {
    kind: "wrong",
    why: `'${text}' is no time zone${near.length === 0 ? "; expected an IANA name such as Asia/Jakarta" : `; the nearest names are ${near.join(", ")}`}`,
  };
});
const days = written("days, such as tue-thu", parseDays);
const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);
const word = z.string().check(z.regex(/^\S+$/, "expected one word without spaces"));
/** Reads one item or a list of at least one. */
const some = <T extends z.ZodMiniType>(item: T) =>
  z.pipe(
    z.union([item, z.array(item).check(z.minLength(1, "expected at least one"))]),
    z.transform((given): z.output<T>[] => (Array.isArray(given) ? given : [given as z.output<T>])),
  );
const words = some(word);

const user = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9][\w-]{0,63}(?:#\d{1,15})?$/, "expected a GitHub login, best pinned by its id: login#123"),
  );
const role = z.strictObject({
  users: z.optional(z.array(user)),
  teams: z.optional(
    z.array(
      z.string().check(z.regex(/^(?:[A-Za-z0-9][\w-]{0,63}\/)?[A-Za-z0-9][\w.-]{0,99}$/, "expected a team's slug")),
    ),
  ),
});
const exception = z.strictObject({ class: words, "approved-by": words });
const exceptions = z.array(exception);

const environment = z.strictObject({
  approvals: z.optional(
    z.array(
      z.strictObject({
        role: word,
        count: z.optional(z.int().check(z.minimum(1, "expected at least 1"), z.maximum(20, "expected at most 20"))),
      }),
    ),
  ),
  windows: z.optional(
    z
      .array(
        z.strictObject({
          days: z.optional(days),
          from: z.optional(timeOfDay),
          to: z.optional(timeOfDay),
          timezone: z.optional(zone),
        }),
      )
      .check(z.minLength(1, "expected at least one window; leave `windows` out for 'always open'")),
  ),
  "outside-windows": z.optional(
    z.union([
      z.literal("deny", { error: "expected deny" }),
      z.strictObject({ "approved-by": z.optional(words), unless: z.optional(exceptions) }),
    ]),
  ),
  requires: z.optional(word),
});

const freeze = z.strictObject({
  name: z.string().check(z.regex(/\S/, "expected a name, which people will read")),
  "every-year": z.optional(some(written("dates of every year", parseYearly))),
  "every-week": z.optional(days),
  dates: z.optional(some(written("dates, such as 2026-12-24", parseDateRange))),
  timezone: z.optional(zone),
  environments: z.optional(words),
  services: z.optional(words),
  strength: z.optional(
    z.enum(["hard", "soft"], { error: "expected hard (nobody may lift it) or soft (`approved-by` may)" }),
  ),
  "approved-by": z.optional(words),
  stops: z.optional(words),
  unless: z.optional(exceptions),
});

const incidents = z.strictObject({
  issues: z.strictObject({
    labels: z
      .array(z.string().check(z.minLength(1, "expected a label")))
      .check(z.minLength(1, "expected at least one label"), z.maxLength(20, "expected at most 20 labels")),
  }),
  environments: z.optional(words),
  unless: z.optional(exceptions),
});

/** Codes of issues that leave the shape of the document as it should be. */
const SHAPELY: readonly string[] = ["custom", "unrecognized_keys", "invalid_format", "too_small", "too_big"];

/** The schema of `.github/deploy-policy.yml`; its output holds days, dates and times already understood. */
export const policySchema = z
  .strictObject({
    version: z.literal(1, { error: "expected version: 1" }),
    timezone: z.optional(zone),
    roles: z.optional(z.record(z.string(), role)),
    environments: z.record(z.string(), environment, {
      error: "expected environments, such as `environments: { production: {} }`",
    }),
    freezes: z.optional(z.array(freeze)),
    locks: z.optional(z.strictObject({ incidents: z.optional(incidents) })),
  })
  .check(
    z.check(
      ({ value, issues }) => {
        for (const { path, message } of crossCheck(value))
          issues.push({ code: "custom", message, path: [...path], input: value });
      },
      // Problems of single values do not hide those between values, unless the shape itself is in doubt.
      { when: ({ issues }) => issues.every(({ code }) => SHAPELY.includes(code ?? "")) },
    ),
  );

/** A policy document, understood piece by piece. */
export type PolicyDocument = z.output<typeof policySchema>;
