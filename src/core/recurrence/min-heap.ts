/** A queue that gives its smallest item first. */
export interface MinHeap<T> {
  peek(): T | undefined;
  pop(): T | undefined;
  push(item: T): void;
}

/** Creates a binary heap; `key` is read once for every item that is pushed. */
export function createMinHeap<T>(key: (item: T) => number): MinHeap<T> {
  const items: { readonly key: number; readonly item: T }[] = [];
  const keyAt = (place: number) => items[place]?.key ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number) => {
    const [first, second] = [items[a], items[b]];
    if (first === undefined || second === undefined) return;
    items[a] = second;
    items[b] = first;
  };
  return {
    peek: () => items[0]?.item,
    push(item) {
      items.push({ key: key(item), item });
      for (let place = items.length - 1; place > 0; ) {
        const parent = (place - 1) >>> 1;
        if (keyAt(parent) <= keyAt(place)) return;
        swap(place, parent);
        place = parent;
      }
    },
    pop() {
      swap(0, items.length - 1);
      const smallest = items.pop();
      for (let place = 0; ; ) {
        const [left, right] = [2 * place + 1, 2 * place + 2];
        const child = keyAt(right) < keyAt(left) ? right : left;
        if (keyAt(place) <= keyAt(child)) break;
        swap(place, child);
        place = child;
      }
      return smallest?.item;
    },
  };
}
