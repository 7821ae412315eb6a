import { isDeepStrictEqual } from "node:util";
import { coerceText } from "./expression.ts";
import { asList, asMap, isMap, type Value, type ValueMap } from "./value.ts";

/** Expands a matrix into its combinations: the product, less `exclude`, joined or followed by `include`. */
export function expandMatrix(raw: Value): readonly ValueMap[] {
  const { include, exclude, ...axes } = asMap(raw);
  const excluded = asList(exclude).map(asMap);
  const product = Object.entries(axes).reduce<readonly ValueMap[]>(
    (rows, [name, values]) => rows.flatMap((row) => asList(values).map((value) => ({ ...row, [name]: value }))),
    Object.keys(axes).length === 0 ? [] : [{}],
  );
  const rows = product.filter((row) => !excluded.some((pattern) => matches(row, pattern)));
  return addIncludes(rows, asList(include).map(asMap), Object.keys(axes));
}

/** Names a combination as GitHub shows it: `(a, 2)`. */
export function describeCombination(row: ValueMap): string {
  return `(${Object.values(row).flatMap(flatten).join(", ")})`;
}

/** Source: docs, "Expanding or adding matrix configurations": original values are never overwritten. */
function addIncludes(
  rows: readonly ValueMap[],
  includes: readonly ValueMap[],
  axes: readonly string[],
): readonly ValueMap[] {
  const expanded = rows.map((row) => ({ original: row, row }));
  const added: ValueMap[] = [];
  for (const include of includes) {
    const shared = Object.fromEntries(Object.entries(include).filter(([name]) => axes.includes(name)));
    const fitting = expanded.filter(({ original }) => matches(original, shared));
    if (fitting.length === 0) added.push(include);
    for (const entry of fitting) entry.row = { ...entry.row, ...include };
  }
  return [...expanded.map(({ row }) => row), ...added];
}

function matches(row: ValueMap, pattern: ValueMap): boolean {
  return Object.entries(pattern).every(([name, value]) => isDeepStrictEqual(row[name], value));
}

function flatten(value: Value): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  return isMap(value) ? Object.values(value).flatMap(flatten) : [coerceText(value)];
}
