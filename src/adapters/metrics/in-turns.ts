/** Maps items at most `width` at a time, in order; the first failure ends it. */
export async function inTurns<T, R>(
  items: readonly T[],
  width: number,
  map: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let failed = false;
  const pending = items.entries();
  const work = async () => {
    for (const [index, item] of pending) {
      if (failed) return;
      try {
        results[index] = await map(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, work));
  return results;
}
