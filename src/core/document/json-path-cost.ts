/** What a path may look at: a second or so on a runner. */
const MOST = 5_000_000;

/**
 * Tells whether a path may be evaluated on a value in bounded time. Each `..` behind the first looks again at everything below
 * what it is reached by, which a deep value makes many times its size; one that starts anew at `$` inside a filter looks at
 * everything for each member.
 */
export function isAffordable(path: string, value: unknown): boolean {
  const descents = path.split("..").length - 1;
  const [, ...filters] = path.split("[?");
  const anew = filters.join().split("$").length - 1;
  if (descents < 2 && anew === 0) return true;
  const { members, depth } = extentOf(value);
  return members * depth ** Math.max(0, descents - 1) * members ** anew <= MOST;
}

/** Counts the members of a value and its nesting without recursion, since a service chooses how deep it is. */
function extentOf(value: unknown): { readonly members: number; readonly depth: number } {
  let level: readonly unknown[] = [value];
  let [members, depth] = [0, 0];
  while (level.length > 0) {
    members += level.length;
    depth++;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return { members, depth };
}
