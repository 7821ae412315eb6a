import type { Written } from "../document/written.ts";
import { inertLine } from "../text/inert.ts";

/** A weekday from 0 (Sunday), or the nth of its month or year; negative counts from the end. */
export interface RuleDay {
  readonly nth: number | undefined;
  readonly day: number;
}

/** A recurrence rule in days (RFC 5545 §3.3.10); empty lists mean every. */
export interface RecurrenceRule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly count: number | undefined;
  /** The last moment as it was written: `20261231` or `20261231T230000Z`. */
  readonly until: string | undefined;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly days: readonly RuleDay[];
  readonly positions: readonly number[];
  /** The day that a week starts with, from 0 (Sunday). */
  readonly weekStart: number;
}

const FREQUENCIES = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const KNOWN = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYDAY", "BYSETPOS", "WKST"];

/** Parses a rule of holidays; what recurs within a day, counts weeks or is unbounded in size is refused with the reason. */
export function parseRecurrenceRule(text: string): Written<RecurrenceRule> {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().replace(/;$/, "").split(";")) {
    const equals = part.indexOf("=");
    const name = part.slice(0, Math.max(0, equals));
    if (equals < 1 || parts.has(name)) return wrong(`'${inertLine(part, 40)}' is no part of a rule, or stands twice`);
    if (!KNOWN.includes(name))
      return wrong(
        `${inertLine(name, 20)} is not supported in holidays; write the dates out, or use ${KNOWN.join(", ")}`,
      );
    parts.set(name, part.slice(equals + 1));
  }
  const frequency = FREQUENCIES.find((known) => known === parts.get("FREQ"));
  if (frequency === undefined) {
    const given = inertLine(parts.get("FREQ") ?? "", 20);
    return wrong(`recurs FREQ=${given}; expected ${FREQUENCIES.join(", ")}: a holiday is at least a day`);
  }
  const lists = readLists(parts);
  if (lists.kind === "wrong") return lists;
  const { numbers, days } = lists.value;
  const weekStart = WEEKDAYS.indexOf(parts.get("WKST") ?? "MO");
  if (weekStart < 0) return wrong("WKST is no weekday");
  const rule: RecurrenceRule = {
    frequency,
    interval: numbers("INTERVAL")[0] ?? 1,
    count: numbers("COUNT")[0],
    until: parts.get("UNTIL"),
    months: numbers("BYMONTH"),
    monthDays: numbers("BYMONTHDAY"),
    yearDays: numbers("BYYEARDAY"),
    days,
    positions: numbers("BYSETPOS"),
    weekStart,
  };
  const misfit = misfitOf(rule);
  return misfit === undefined ? { kind: "right", value: rule } : wrong(misfit);
}

function wrong(why: string): { readonly kind: "wrong"; readonly why: string } {
  return { kind: "wrong", why };
}

const LIMITS: Readonly<Record<string, readonly [least: number, most: number, several: boolean]>> = {
  INTERVAL: [1, 1_000, false],
  COUNT: [1, 10_000, false],
  BYMONTH: [1, 12, true],
  BYMONTHDAY: [-31, 31, true],
  BYYEARDAY: [-366, 366, true],
  BYSETPOS: [-366, 366, true],
};

interface RuleLists {
  readonly numbers: (name: string) => readonly number[];
  readonly days: readonly RuleDay[];
}

function readLists(parts: ReadonlyMap<string, string>): Written<RuleLists> {
  const read = new Map<string, readonly number[]>();
  for (const [name, [least, most, several]] of Object.entries(LIMITS)) {
    const words = parts.get(name)?.split(",") ?? [];
    const numbers = words.map((word) => (/^[+-]?\d{1,5}$/.test(word) ? Number(word) : Number.NaN));
    const right = numbers.every((number) => number >= least && number <= most && number !== 0);
    if (!right || (numbers.length > 1 && !several) || numbers.length > 400)
      return wrong(`${name} must be ${several ? "numbers" : "one number"} from ${least} to ${most}, 0 left out`);
    read.set(name, numbers);
  }
  const days: RuleDay[] = [];
  for (const word of parts.get("BYDAY")?.split(",") ?? []) {
    const found = /^([+-]?\d{1,2})?(SU|MO|TU|WE|TH|FR|SA)$/.exec(word);
    const nth = found?.[1] === undefined ? undefined : Number(found[1]);
    if (found === null || nth === 0 || Math.abs(nth ?? 1) > 53 || days.length >= 400)
      return wrong(`BYDAY=${inertLine(word, 20)} is no weekday; expected one such as MO, 4TH or -1FR`);
    days.push({ nth, day: WEEKDAYS.indexOf(found[2] ?? "") });
  }
  return { kind: "right", value: { numbers: (name) => read.get(name) ?? [], days } };
}

function misfitOf({
  frequency,
  count,
  until,
  monthDays,
  yearDays,
  days,
  positions,
  months,
}: RecurrenceRule): string | undefined {
  if (count !== undefined && until !== undefined) return "has COUNT and UNTIL; keep one";
  if (until !== undefined && !/^\d{8}(?:T\d{6}Z?)?$/.test(until)) return `UNTIL=${inertLine(until, 30)} is no date`;
  if (yearDays.length > 0 && frequency !== "YEARLY") return `BYYEARDAY does not go with FREQ=${frequency}`;
  if (monthDays.length > 0 && frequency === "WEEKLY") return "BYMONTHDAY does not go with FREQ=WEEKLY";
  if (days.some(({ nth }) => nth !== undefined) && (frequency === "DAILY" || frequency === "WEEKLY"))
    return `a counted weekday does not go with FREQ=${frequency}`;
  if (positions.length > 0 && months.length + monthDays.length + yearDays.length + days.length === 0)
    return "BYSETPOS needs another BY part to choose from";
  return undefined;
}
