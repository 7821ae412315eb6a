import type { Written } from "../document/written.ts";
import { didYouMean } from "../text/did-you-mean.ts";

/** The values that a field of a cron expression may have; `names` stand for them in order, from `from` on. */
export interface CronRange {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

/** Parses a field of a cron expression in lower case: `*`, values, names, `1-5`, `8-18/2`, `*` + `/15`, and lists of them. */
export function parseCronField(field: string, range: CronRange): Written<ReadonlySet<number>> {
  const values = new Set<number>();
  for (const part of field.split(",")) {
    const item = parseItem(part, range);
    if (item.kind === "wrong") return item;
    const { first, last, step } = item.value;
    for (let value = first; value <= last; value += step) values.add(value);
  }
  return { kind: "right", value: values };
}

interface Item {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

function parseItem(part: string, range: CronRange): Written<Item> {
  const [span = "", written, ...more] = part.split("/");
  const step = written === undefined ? 1 : /^\d{1,2}$/.test(written) ? Number(written) : 0;
  if (step < 1 || more.length > 0)
    return { kind: "wrong", why: `'${part}' has no step that could be taken; expected one such as */15` };
  if (span === "*") return { kind: "right", value: { first: range.from, last: range.to, step } };
  const [low = "", high, ...rest] = span.split("-");
  const [first, last] = [parseValue(low, range), parseValue(high ?? low, range)];
  if (first === undefined || last === undefined || rest.length > 0)
    return { kind: "wrong", why: unknown(first === undefined ? low : (high ?? low), range) };
  if (last < first)
    return {
      kind: "wrong",
      why: `'${span}' ends before it starts: write it as two, such as ${range.from}-${last},${first}-${range.to}`,
    };
  // `5/15` is from 5 on, as everywhere.
  return { kind: "right", value: { first, last: written !== undefined && high === undefined ? range.to : last, step } };
}

/** Parses one value of a field, a number or a name; `undefined` when it is none. */
export function parseValue(text: string, { from, to, names = [] }: CronRange): number | undefined {
  const named = names.indexOf(text.slice(0, 3));
  if (named >= 0 && /^[a-z]+$/.test(text)) return text.length === 3 ? from + named : undefined;
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to ? value : undefined;
}

function unknown(text: string, { what, from, to, names = [] }: CronRange): string {
  const near = didYouMean(text, names);
  return `'${text}' is no ${what} (${from}-${to}${names.length === 0 ? "" : ` or ${names[0]}-${names.at(-1)}`})${near === undefined ? "" : `; did you mean '${near}'?`}`;
}
