import type { Condition, Operators } from "./condition.ts";
import type { Expectation } from "./expectation.ts";

/** Where something stands in a document: keys and indices from its root. */
export type DocumentPath = readonly (string | number)[];

/** Operators and where they stand. */
export interface PlacedOperators {
  readonly operators: Operators;
  readonly path: DocumentPath;
}

/** Lists all operators of an expectation, those under `not`, `any` and `each` too; a scalar as the value to equal. */
export function conditionsIn(expect: Expectation, path: DocumentPath): PlacedOperators[] {
  const maps = (["json", "header", "cookie"] as const).flatMap((key) =>
    Object.entries(expect[key] ?? {}).flatMap(([name, condition]) => operatorsIn(condition, [...path, key, name])),
  );
  const single = (["body", "redirect-url"] as const).flatMap((key) => operatorsIn(expect[key], [...path, key]));
  return [...maps, ...single];
}

function operatorsIn(condition: Condition | undefined, path: DocumentPath): PlacedOperators[] {
  if (condition === undefined) return [];
  if (typeof condition !== "object" || condition === null) return [{ operators: { equals: condition }, path }];
  const inner = (["not", "any", "each"] as const).flatMap((key) => operatorsIn(condition[key], [...path, key]));
  return [{ operators: condition, path }, ...inner];
}
