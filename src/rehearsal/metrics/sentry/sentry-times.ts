import { refused } from "./refused.ts";

/** A span in whole intervals, in milliseconds; the end is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Lists the instants at which the intervals of a span begin. */
export function startsOf({ from, to, every }: Span): readonly number[] {
  return Array.from({ length: Math.ceil((to - from) / every) }, (_, index) => from + index * every);
}

/** Reads `start` and `end`, or `statsPeriod` back from now; throws a refusal as Sentry words it. */
export function spanOf(now: number, query: URLSearchParams): { readonly from: number; readonly to: number } {
  const [start, end, period] = [query.get("start"), query.get("end"), query.get("statsPeriod")];
  if (start === null && end === null) {
    const length = intervalOf(period ?? "90d");
    return { from: now - length, to: now };
  }
  if (start === null || end === null) throw refused("start and end are both required");
  const [from, to] = [instantOf(start), instantOf(end)];
  if (from >= to) throw refused("start must be before end");
  return { from, to };
}

/** Without a zone an instant is UTC. */
function instantOf(text: string): number {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/.exec(text);
  const instant = found === null ? Number.NaN : Date.parse(`${found[1]}${found[2] ?? "Z"}`);
  if (Number.isNaN(instant)) throw refused(`${text} is not a valid ISO8601 date query`);
  return instant;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: MINUTE, h: HOUR, d: DAY, w: 7 * DAY };

/** Reads an interval such as `1h`, in milliseconds; throws a refusal for any other text. */
export function intervalOf(text: string): number {
  const [, count, unit = ""] = /^([1-9]\d*)([smhdw])$/.exec(text) ?? [];
  if (count === undefined) throw refused(`Invalid interval: ${text}`);
  return Number(count) * (UNITS[unit] ?? 0);
}

/** Writes an instant as Sentry does. */
export function iso(instant: number): string {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
