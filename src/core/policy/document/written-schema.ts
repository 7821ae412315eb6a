import * as z from "zod/mini";
import type { Written } from "../../document/written.ts";
import { parseCron } from "../../recurrence/cron.ts";
import { parseDuration } from "../../time/duration.ts";
import { parseTimeOfDay } from "../../time/time-of-day.ts";
import { parseDays } from "../../time/weekdays.ts";
import { isZone, nearestZones } from "../../time/zone.ts";

const DAY = 86_400_000;
/** Longer than a year, a cron would start again before it ends, always. */
const LONGEST = 366 * DAY;

/** Reads text by one of the small parsers; what is wrong becomes the schema's issue, at the place of the text. */
export function written<T>(expected: string, parse: (text: string) => Written<T>) {
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

/** Reads one item or a list of at least one. */
export function some<T extends z.ZodMiniType>(item: T) {
  return z.pipe(
    z.union([item, z.array(item, "expected one or a list").check(z.minLength(1, "expected at least one"))]),
    z.transform((given): z.output<T>[] => (Array.isArray(given) ? given : [given as z.output<T>])),
  );
}

/** A time zone by its IANA name; UTC under any of its names is `UTC`. */
export const zone = written("a time zone, such as Asia/Jakarta", (text): Written<string> => {
  // UTC is told apart first: it needs none of the runtime's zone data, which is slow to load.
  if (/^(utc|etc\/utc|gmt|etc\/gmt)$/i.test(text)) return { kind: "right", value: "UTC" };
  if (isZone(text)) return { kind: "right", value: text };
  const near = nearestZones(text);
  return {
    kind: "wrong",
    why: `'${text}' is no time zone${near.length === 0 ? "; expected an IANA name such as Asia/Jakarta" : `; the nearest names are ${near.join(", ")}`}`,
  };
});

/** Weekdays, from 0 (Sunday). */
export const days = written("days, such as tue-thu", parseDays);

/** A time of day as minutes since midnight. */
export const timeOfDay = written('a time of day, such as "10:00"', parseTimeOfDay);

/** A cron expression of five fields. */
export const cron = written("a cron expression, such as '0 22 * * fri'", parseCron);

/** How long what a cron starts lasts, in milliseconds: whole minutes, to a year. */
export const length = written("how long, such as 4h", (text): Written<number> => {
  const value = parseDuration(text);
  if (value === undefined)
    return { kind: "wrong", why: `'${text}' is no duration; expected one with its unit, such as 4h` };
  if (value <= 0) return { kind: "wrong", why: `'${text}' lasts no time at all; expected a duration such as 4h` };
  if (value % 60_000 > 0) return { kind: "wrong", why: `'${text}' does not end on a minute; expected one such as 90m` };
  if (value > LONGEST) return { kind: "wrong", why: `'${text}' lasts longer than a year; expected at most 366d` };
  return { kind: "right", value };
});

/** An age in milliseconds. */
export const age = written("an age, such as 30d", (text): Written<number> => {
  const value = parseDuration(text) ?? 0;
  return value > 0
    ? { kind: "right", value }
    : { kind: "wrong", why: `'${text}' is no age; expected one with its unit, such as 30d` };
});

/** One word without spaces. */
export const word = z.string("expected one word").check(z.regex(/^\S+$/, "expected one word without spaces"));

/** One word or several. */
export const words = some(word);

/** A line that people will read. */
export const line = z
  .string("expected words, which people will read")
  .check(z.regex(/\S/, "expected words, which people will read"));

/** Labels: one or several, spaces allowed. */
export const labels = some(z.string("expected a label").check(z.regex(/\S/, "expected a label")));
