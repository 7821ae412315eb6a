import { formatValue, type Unit } from "../canary/limit.ts";
import { sayChange } from "../canary-report/say-change.ts";
import { readList } from "../document/read-list.ts";

/** What is told of one metric: its value after the deployment and before; every text is formatted, but the name is not escaped. */
export interface Figure {
  readonly name: string;
  readonly after: string;
  readonly before: string;
  /** Such as `+12 %`; empty where there is nothing to compare with. */
  readonly change: string;
  /** It was judged to be worse than it may be. */
  readonly failed: boolean;
}

/** The figures that came, or why there are none: nothing was given, or it cannot be read. */
export type Figures =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: string }
  | { readonly kind: "figures"; readonly figures: readonly Figure[] };

/** What is read of one metric. */
interface Measured {
  readonly name: string;
  readonly unit: Unit;
  readonly verdict: unknown;
  readonly canary: number | undefined;
  readonly reference: number | undefined;
}

const UNITS: readonly Unit[] = ["share", "seconds", "milliseconds", "percent", "plain"];
const MOST_FIGURES = 10;

/**
 * Reads canary-monitor's output `metrics` for people: what was measured after the deployment beside the version before it, or the
 * hour before it where none ran beside. Failed ones come first; metrics without a value, such as alarms, are left out.
 */
export function readFigures(text: string): Figures {
  if (text.trim() === "") return { kind: "none" };
  const metrics = readList(text, oneOf);
  if (metrics === undefined) return { kind: "unreadable", why: "it is not what canary-monitor writes" };
  const figures = metrics.flatMap(figureOf);
  if (figures.length === 0) return { kind: "none" };
  const worst = [...figures.filter(({ failed }) => failed), ...figures.filter(({ failed }) => !failed)];
  return { kind: "figures", figures: worst.slice(0, MOST_FIGURES) };
}

function oneOf(metric: Readonly<Record<string, unknown>>): Measured | undefined {
  const { name, kind, unit, verdict, canary, baseline, before } = metric;
  if (typeof name !== "string" || ![canary, baseline, before].every(isValue)) return undefined;
  const known = UNITS.find((one) => one === unit) ?? (kind === "count" ? "share" : "plain");
  return { name, unit: known, verdict, canary: numberOf(canary), reference: numberOf(baseline) ?? numberOf(before) };
}

/** A value that was not measured is left out, or null where another program wrote it. */
function isValue(value: unknown): boolean {
  return value === undefined || value === null || Number.isFinite(value);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function figureOf({ name, unit, verdict, canary, reference }: Measured): Figure[] {
  if (canary === undefined) return [];
  return [
    {
      name,
      after: formatValue(canary, unit),
      before: reference === undefined ? "" : formatValue(reference, unit),
      change: reference === undefined ? "" : sayChange(canary, reference),
      failed: verdict === "fail",
    },
  ];
}
