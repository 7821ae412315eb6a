import type { Span } from "./time-scale.ts";

/** One value of a line. */
export interface ChartPoint {
  readonly at: number;
  /** Absent where nothing is known: the line has a gap there. */
  readonly value: number | undefined;
  /** Where a point stands for more than one period, its start. */
  readonly since?: number | undefined;
  /** Whether it is beyond what is allowed. */
  readonly beyond?: boolean | undefined;
}

/** One line of a chart. */
export interface ChartLine {
  readonly name: string;
  /** A colour of CSS, or a variable of the page's style. */
  readonly colour: string;
  /** SVG's dash array; a solid line without. */
  readonly dash?: string | undefined;
  readonly points: readonly ChartPoint[];
}

/** A horizontal line, such as an alert limit. */
export interface ChartLimit {
  readonly name: string;
  readonly value: number;
  readonly kind: "alert" | "normal";
}

/** What a chart shows; times in milliseconds since the epoch. */
export interface Chart {
  readonly title: string;
  /** Whether the title is only told to who cannot see the chart, since a heading above it says the same. */
  readonly untitled?: boolean;
  readonly unit: string;
  readonly lines: readonly ChartLine[];
  readonly limits?: readonly ChartLimit[];
  /** Vertical marks, such as a shift of traffic; a failure's bears its name. */
  readonly marks: readonly { readonly at: number; readonly name: string; readonly kind?: "failure" }[];
  /** Shaded spans, such as a hold; `label` is written into it. */
  readonly bands?: readonly {
    readonly from: number;
    readonly until: number;
    readonly name: string;
    readonly label?: string;
  }[];
  readonly from: number;
  readonly until: number;
  /** Times that are left out. */
  readonly cuts?: readonly Span[];
  /** Draws each value on to the next point, as for weights, instead of a slope between them. */
  readonly stepped?: boolean;
  /** How long a point lasts, in milliseconds: points stand in the middle of it, each with a dot, and the line has a gap where one is missing. */
  readonly period?: number;
  /** Writes a value beside the axis; plain digits without. */
  readonly format?: (value: number) => string;
  /** Whether the axis may begin above zero, for values that are far from it. */
  readonly zoomed?: boolean;
}
