import { z } from "zod/mini";
import { formatValue } from "../canary/limit.ts";
import { sayChange } from "../canary-report/say-change.ts";
import { readJson } from "../document/read-json.ts";

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

const metric = z.object({
  name: z.string(),
  kind: z.optional(z.string()),
  unit: z.optional(z.enum(["share", "seconds", "milliseconds", "percent", "plain"])),
  verdict: z.optional(z.string()),
  canary: z.optional(z.number()),
  baseline: z.optional(z.number()),
  before: z.optional(z.number()),
});
const MOST_FIGURES = 10;

/**
 * Reads canary-monitor's output `metrics` for people: what was measured after the deployment beside the version before it, or the
 * hour before it where none ran beside. Failed ones come first; metrics without a value, such as alarms, are left out.
 */
export function readFigures(text: string): Figures {
  if (text.trim() === "") return { kind: "none" };
  const parsed = z.array(metric).safeParse(readJson(text));
  if (!parsed.success) return { kind: "unreadable", why: "it is not what canary-monitor writes" };
  const figures = parsed.data.flatMap(figureOf);
  if (figures.length === 0) return { kind: "none" };
  const worst = [...figures.filter(({ failed }) => failed), ...figures.filter(({ failed }) => !failed)];
  return { kind: "figures", figures: worst.slice(0, MOST_FIGURES) };
}

function figureOf({ name, kind, unit, verdict, canary, baseline, before }: z.infer<typeof metric>): Figure[] {
  if (canary === undefined) return [];
  const shown = unit ?? (kind === "count" ? "share" : "plain");
  const reference = baseline ?? before;
  return [
    {
      name,
      after: formatValue(canary, shown),
      before: reference === undefined ? "" : formatValue(reference, shown),
      change: reference === undefined ? "" : sayChange(canary, reference),
      failed: verdict === "fail",
    },
  ];
}
