import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { formatValue } from "../../core/canary/limit.ts";
import type { XyLine } from "../../core/chart/xy-chart.ts";

/** Readable in GitHub's light and dark setting alike. */
const COLOURS = { canary: "#1f77b4", baseline: "#8c959f", normal: "#bf8700", alert: "#d62728" } as const;
const NAMES = { canary: "Blue: canary", baseline: "grey: baseline", normal: "amber", alert: "red" } as const;

type Kind = keyof typeof COLOURS;

/** One line of a picture, and what it stands for. */
export type PictureLine = XyLine & { readonly kind: Kind };

/** A limit, and how a picture names it. */
export interface PictureLimit {
  readonly kind: "normal" | "alert";
  readonly value: number;
  readonly words: string;
}

/** Lists a metric's limits, mildest first. */
export function pictureLimits({ metric: { limits, unit } }: MetricJudgement): PictureLimit[] {
  if (limits === undefined) return [];
  return (["normal", "alert"] as const).flatMap((kind) => {
    const value = limits[kind];
    return value === undefined ? [] : [{ kind, value, words: `${kind} ${formatValue(value, unit)}` }];
  });
}

/** Gives one line of a picture its colour. */
export function pictureLine(kind: Kind, values: readonly number[]): PictureLine {
  return { kind, colour: COLOURS[kind], values };
}

/** Says what each colour of a picture stands for. */
export function pictureLegend(lines: readonly PictureLine[], limits: readonly PictureLimit[]): string {
  return lines
    .map(({ kind }) => [NAMES[kind], limits.find((limit) => limit.kind === kind)?.words].filter(Boolean).join(": "))
    .join(", ");
}
