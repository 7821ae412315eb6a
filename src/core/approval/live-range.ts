/** A commit of a history, with its parents. */
export interface HistoryNode {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** The commits of a range, or that more of the history must be read to tell them. */
export type LiveRange = { readonly kind: "range"; readonly oids: ReadonlySet<string> } | { readonly kind: "more" };

/**
 * Tells which commits are reachable from a tip and not from the live commit (`git log live..tip`), from the part of the tip's history
 * that was read. A commit is left out only when the parents that were read lead to it from the live one, so a range is never too small.
 */
export function liveRange(history: readonly HistoryNode[], tip: string, live: string): LiveRange {
  const parents = new Map(history.map((node) => [node.oid, node.parents]));
  if (!parents.has(live) && tip !== live) return { kind: "more" };
  const proven = reach(live, parents, new Set()).seen;
  const { seen, unread } = reach(tip, parents, proven);
  return unread ? { kind: "more" } : { kind: "range", oids: seen };
}

function reach(
  from: string,
  parents: ReadonlyMap<string, readonly string[]>,
  without: ReadonlySet<string>,
): { readonly seen: ReadonlySet<string>; readonly unread: boolean } {
  const seen = new Set<string>();
  const waiting = [from];
  let unread = false;
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    if (seen.has(oid) || without.has(oid)) continue;
    seen.add(oid);
    const above = parents.get(oid);
    if (above === undefined) unread = true;
    else waiting.push(...above);
  }
  return { seen, unread };
}
