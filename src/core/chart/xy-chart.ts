/**
 * One line of an XY chart, a value for each label. One that is shorter ends before the last label: Mermaid writes places without a value
 * into the path all the same, and SVG 2 (paths, error handling) has a path drawn up to the first that is none.
 */
export interface XyLine {
  /** A colour of six hexadecimal digits, such as `#1f77b4`. */
  readonly colour: string;
  readonly values: readonly number[];
}

/** What an XY chart shows. */
export interface XyChart {
  readonly title: string;
  readonly unit: string;
  /** One for each place; an empty one leaves its place without words. */
  readonly labels: readonly string[];
  readonly bottom: number;
  readonly top: number;
  readonly lines: readonly XyLine[];
}

const TITLE = 80;
/** Two characters without a width that number the labels: equal ones, and those that are empty to the eye, would share one place. */
const INVISIBLE = ["\u200b", "\u200c"] as const;

/**
 * Writes a chart in Mermaid's `xychart-beta`, as GitHub draws it (tried with Mermaid 10.9, 11.4, 11.12 and 12.3). Its grammar knows digits and a decimal point
 * alone, so very large and very small values are written in thousands or thousandths of the unit; a quotation mark, a brace or a line's
 * end would break it, so a title keeps letters, digits and a few marks; an empty one is refused, so it is left out.
 */
export function xyChart({ title, unit, labels, bottom, top, lines }: XyChart): string {
  const { factor, name } = powerOf(Math.max(Math.abs(bottom), Math.abs(top)));
  const number = (value: number) => decimal(value * factor);
  const words = plainWords(title);
  const named = plainWords(`${unit}${name}`);
  const palette = lines.map(({ colour }) => colour).join(", ");
  return [
    "```mermaid",
    `%%{init: {'themeVariables': {'xyChart': {'plotColorPalette': '${palette}'}}}}%%`,
    "xychart-beta",
    ...(words === "" ? [] : [`  title "${words}"`]),
    `  x-axis [${labels.map((label, index) => `"${plainWords(label)}${invisible(index)}"`).join(", ")}]`,
    `  y-axis ${named === "" ? "" : `"${named}" `}${number(bottom)} --> ${number(top)}`,
    ...lines.map(({ values }) => `  line [${values.map(number).join(", ")}]`),
    "```",
  ].join("\n");
}

/** Keeps what cannot end a quoted text or begin anything else. */
function plainWords(text: string): string {
  const kept = text
    .replace(/[^\p{L}\p{M}\p{N} %./:^_-]/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  return kept.slice(0, TITLE).toWellFormed();
}

function invisible(index: number): string {
  return index.toString(2).replaceAll("0", INVISIBLE[0]).replaceAll("1", INVISIBLE[1]);
}

/** Finds by which power of a thousand values are written, and how that is said beside the axis. */
function powerOf(largest: number): { readonly factor: number; readonly name: string } {
  if (largest === 0 || (largest >= 0.01 && largest < 1_000_000)) return { factor: 1, name: "" };
  const power = Math.floor(Math.log10(largest) / 3) * 3;
  return { factor: 10 ** -power, name: ` 10^${power}` };
}

/** Writes a number with four significant digits and no exponent. */
function decimal(value: number): string {
  const rounded = Number(value.toPrecision(4));
  return Math.abs(rounded) < 1e-6 ? "0" : rounded.toFixed(10).replace(/\.?0+$/, "");
}
