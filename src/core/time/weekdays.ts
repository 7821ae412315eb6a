import type { Written } from "../document/written.ts";
import { didYouMean } from "../text/did-you-mean.ts";

const NAMES = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Parses weekdays, `tue-thu` or `mon, wed, fri-sun`, to numbers from 0 (Sunday); short and long names, a range may pass the week's end. */
export function parseDays(text: string): Written<ReadonlySet<number>> {
  const days = new Set<number>();
  for (const part of text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== "")) {
    const [first = "", last = first, ...rest] = part.split("-");
    const [from, to] = [weekday(first), weekday(last)];
    if (from === undefined || to === undefined || rest.length > 0)
      return { kind: "wrong", why: wrong(from === undefined ? first : last) };
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  return days.size === 0 ? { kind: "wrong", why: wrong(text) } : { kind: "right", value: days };
}

/** Reads a weekday's name, three letters or whole, from 0 (Sunday); `undefined` for anything else. */
export function weekday(name: string): number | undefined {
  const index = NAMES.findIndex((day) => day === name || day.slice(0, 3) === name);
  return index < 0 ? undefined : index;
}

function wrong(word: string): string {
  const near = didYouMean(word, [...NAMES, ...NAMES.map((day) => day.slice(0, 3))]);
  return `'${word}' is no weekday${near === undefined ? "" : `, did you mean '${near}'?`}; expected days such as 'tue-thu' or 'mon, wed'`;
}
