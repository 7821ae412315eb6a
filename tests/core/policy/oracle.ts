/** A policy in the shape that the random ones are drawn in; the oracle reads this, the code under test its text. */
export interface DrawnPolicy {
  readonly windows: readonly DrawnWindow[];
  readonly freezes: readonly DrawnFreeze[];
}

export interface DrawnWindow {
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

export interface DrawnFreeze {
  /** `2026-03-28`, or `03-28` for every year. */
  readonly first: string;
  readonly last: string;
  readonly zone: string;
  readonly soft: boolean;
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Writes a drawn policy as its owner would. */
export function textOf({ windows, freezes }: DrawnPolicy): string {
  const time = (minutes: number) =>
    `"${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}"`;
  const lines = windows.map(
    ({ days, from, to, zone }) =>
      `      - { days: "${days.map((day) => DAYS[day]).join(", ")}", from: ${time(from)}, to: ${time(to)}, timezone: ${zone} }`,
  );
  const rules = freezes.map(({ first, last, zone, soft }, index) => {
    const key = first.length === 5 ? "every-year" : "dates";
    return `  - { name: F${index}, ${key}: ${first} to ${last}, timezone: ${zone}${soft ? ", strength: soft, approved-by: lead" : ""} }`;
  });
  return [
    "version: 1",
    "roles: { lead: { users: [lea#1] } }",
    "environments:",
    windows.length === 0 ? "  production: {}" : "  production:\n    windows:",
    ...lines,
    ...(rules.length === 0 ? [] : ["freezes:", ...rules]),
    "",
  ].join("\n");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Reads a zone's wall clock by formatting: slow and obviously right. */
function wall(
  zone: string,
  instant: number,
): { readonly date: string; readonly minutes: number; readonly day: number } {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
    formats.set(zone, format);
  }
  const [date = "", time = ""] = format.format(instant).split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return { date, minutes: hours * 60 + minutes, day: new Date(`${date}T00:00:00Z`).getUTCDay() };
}

/** Answers for one instant by looking at the wall clocks of all zones; no interval, no arithmetic on offsets. */
export function oracle({ windows, freezes }: DrawnPolicy, instant: number): "allow" | "require-approval" | "deny" {
  const inWindow = windows.some(({ days, from, to, zone }) => {
    const { minutes, day } = wall(zone, instant);
    if (from < to) return days.includes(day) && minutes >= from && minutes < to;
    return (days.includes(day) && minutes >= from) || (days.includes((day + 6) % 7) && minutes < to);
  });
  if (windows.length > 0 && !inWindow) return "deny";
  const frozen = freezes.filter(({ first, last, zone }) => {
    const { date } = wall(zone, instant);
    const shown = first.length === 5 ? date.slice(5) : date;
    return first <= last ? shown >= first && shown <= last : shown >= first || shown <= last;
  });
  if (frozen.some(({ soft }) => !soft)) return "deny";
  return frozen.length > 0 ? "require-approval" : "allow";
}
