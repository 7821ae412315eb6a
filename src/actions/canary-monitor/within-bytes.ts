/** Takes items from the first on until they would be longer than so many bytes of UTF-8, and counts the rest. */
export function withinBytes<T>(
  items: readonly T[],
  bytes: number,
  textOf: (item: T) => string,
): { readonly kept: readonly T[]; readonly left: number } {
  let length = 0;
  const over = items.findIndex((item) => {
    length += Buffer.byteLength(textOf(item)) + 6;
    return length > bytes;
  });
  const kept = over < 0 ? items : items.slice(0, over);
  return { kept, left: items.length - kept.length };
}
