import { isCollection, isMap, isScalar, isSeq, type Pair } from "yaml";

/** Finds the member of a mapping; undefined when it is not there or not a mapping. */
export function pairOf(node: unknown, key: string): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Reads the value of a mapping's member. */
export function memberOf(node: unknown, key: string): unknown {
  return pairOf(node, key)?.value ?? undefined;
}

/** Lists the values of a mapping; none for anything else. */
export function members(node: unknown): readonly unknown[] {
  return isMap(node) ? node.items.map(({ value }) => value) : [];
}

/** Lists the entries of a sequence; none for anything else. */
export function items(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

/** Says where a node begins in the source. */
export function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}

/** Says where a node ends in the source, comments after it left out. */
export function endOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[1] : undefined;
}
