/** A policy in the shape that random ones are drawn in; the oracle reads this, the code under test its text. All times lie on quarters of an hour. */
export interface DrawnPolicy {
  readonly windows: readonly DrawnWindow[];
  readonly freezes: readonly DrawnFreeze[];
  /** When locks end, in milliseconds since the epoch; `undefined` never. */
  readonly locks: readonly (number | undefined)[];
}

export interface DrawnWindow {
  readonly times: Weekly | DrawnCron;
  readonly zone: string;
  readonly services: readonly string[] | undefined;
}

export interface Weekly {
  readonly kind: "weekly";
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
}

/** Empty lists of days mean all of them. */
export interface DrawnCron {
  readonly kind: "cron";
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly number[];
  /** Minutes. */
  readonly length: number;
}

export interface DrawnFreeze {
  readonly dates:
    | Weekly
    | DrawnCron
    /** `2026-03-28` or `2026-03-28 18:00`. */
    | { readonly kind: "once"; readonly first: string; readonly last: string }
    /** `03-28`. */
    | { readonly kind: "yearly"; readonly first: string; readonly last: string }
    | { readonly kind: "monthly"; readonly nth: "first" | "third" | "last"; readonly weekday: number }
    | { readonly kind: "month-days"; readonly from: number; readonly to: number }
    | { readonly kind: "holidays"; readonly dates: readonly string[] };
  readonly zone: string;
  readonly softFor: "lead" | "cto" | undefined;
}

const DAY_MINUTES = 1440;

/** Answers for one minute by looking at the wall clocks of all zones; no interval, no arithmetic on offsets. */
export function oracle(policy: DrawnPolicy, service: string, instant: number): string {
  const holding = rulesHolding(policy, service, instant);
  if (holding.some(({ asks }) => asks === undefined)) return "deny";
  const asked = [...new Set(holding.flatMap(({ asks }) => asks ?? []))].sort();
  return asked.length === 0 ? "allow" : `require-approval ${asked.join(" ")}`;
}

/** Lists the rules that hold at a minute, in the order of the policy. */
export function rulesHolding({ windows, freezes, locks }: DrawnPolicy, service: string, instant: number) {
  const holding: { readonly name: string; readonly asks: string | undefined }[] = [];
  for (const [index, end] of locks.entries())
    if (end === undefined || instant < end) holding.push({ name: `issue #${index + 1}`, asks: undefined });
  for (const [index, { dates, zone, softFor }] of freezes.entries())
    if (holds(dates, frozenClock(zone, instant))) holding.push({ name: `F${index}`, asks: softFor });
  const own = windows.filter(({ services }) => services === undefined || services.some((name) => fits(name, service)));
  const open = own.some(({ times, zone }) => {
    const now = wall(zone, instant);
    return holds(times, { low: now, high: now });
  });
  if (windows.length > 0 && !open) holding.push({ name: "the windows of production", asks: undefined });
  return holding;
}

function fits(glob: string, service: string): boolean {
  return new RegExp(`^${glob.replaceAll("*", ".*")}$`).test(service);
}

/**
 * What a freeze goes by: the least time that the clock still shows, and the greatest that it has shown. It began when the clock first showed
 * its start, and goes on as long as the clock will still show a time before its end.
 */
function frozenClock(zone: string, instant: number): Clock {
  const quarter = Math.floor(instant / 900_000) * 900_000;
  const now = wall(zone, instant);
  let [low, high] = [now, now];
  for (let steps = 1; steps <= 12; steps++) {
    high = Math.max(high, wall(zone, quarter - steps * 900_000 + 840_000));
    low = Math.min(low, wall(zone, quarter + steps * 900_000));
  }
  return { low, high };
}

interface Clock {
  readonly low: number;
  readonly high: number;
}

/** Tells whether any span of the dates starts by `high` and ends after `low`. */
function holds(dates: DrawnFreeze["dates"], { low, high }: Clock): boolean {
  const meets = (start: number, end: number) => start <= high && end > low;
  const [from, to] = [Math.floor(low / DAY_MINUTES) - 1, Math.floor(high / DAY_MINUTES)];
  if (dates.kind === "once") {
    const timed = dates.last.includes(" ");
    return meets(minuteOf(dates.first), minuteOf(dates.last) + (timed ? 0 : DAY_MINUTES));
  }
  if (dates.kind === "cron") {
    const earliest = Math.ceil((low - dates.length + 1) / 15) * 15;
    for (let start = earliest; start <= high; start += 15) if (fires(dates, start)) return true;
    return false;
  }
  for (let day = from; day <= to; day++) {
    if (!isDay(dates, day)) continue;
    const start = day * DAY_MINUTES + (dates.kind === "weekly" ? dates.from : 0);
    const length = dates.kind === "weekly" ? dates.to - dates.from : DAY_MINUTES;
    if (meets(start, start + length + (length <= 0 ? DAY_MINUTES : 0))) return true;
  }
  return false;
}

function isDay(dates: Exclude<DrawnFreeze["dates"], DrawnCron | { readonly kind: "once" }>, day: number): boolean {
  const date = new Date(day * DAY_MINUTES * 60_000);
  const iso = date.toISOString().slice(0, 10);
  switch (dates.kind) {
    case "weekly":
      return dates.days.includes(date.getUTCDay());
    case "yearly": {
      const [shown, { first, last }] = [iso.slice(5), dates];
      return first <= last ? shown >= first && shown <= last : shown >= first || shown <= last;
    }
    case "monthly": {
      const place = Math.ceil(date.getUTCDate() / 7);
      const inAWeek = new Date(date.getTime() + 7 * 86_400_000);
      const wanted = { first: place === 1, third: place === 3, last: inAWeek.getUTCMonth() !== date.getUTCMonth() };
      return date.getUTCDay() === dates.weekday && wanted[dates.nth];
    }
    case "month-days":
      return date.getUTCDate() >= dates.from && date.getUTCDate() <= dates.to;
    case "holidays":
      return dates.dates.includes(iso);
  }
}

function fires({ minutes, hours, monthDays, weekdays }: DrawnCron, minute: number): boolean {
  const date = new Date(minute * 60_000);
  if (!minutes.includes(date.getUTCMinutes()) || !hours.includes(date.getUTCHours())) return false;
  const [ofMonth, ofWeek] = [monthDays.includes(date.getUTCDate()), weekdays.includes(date.getUTCDay())];
  if (monthDays.length > 0 && weekdays.length > 0) return ofMonth || ofWeek;
  return (monthDays.length === 0 || ofMonth) && (weekdays.length === 0 || ofWeek);
}

function minuteOf(text: string): number {
  return Date.parse(`${text.replace(" ", "T")}${text.includes(" ") ? "" : "T00:00"}Z`) / 60_000;
}

const shown = new Map<string, Map<number, number>>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads a zone's wall clock by formatting, slow and obviously right, as the minute that a clock in UTC with the same hands would show. */
export function wall(zone: string, instant: number): number {
  const known = shown.get(zone) ?? new Map<number, number>();
  shown.set(zone, known);
  const minute = Math.floor(instant / 60_000);
  const before = known.get(minute);
  if (before !== undefined) return before;
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  formats.set(zone, format);
  const now = minuteOf(format.format(instant));
  known.set(minute, now);
  return now;
}
