import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../outcome/problem.ts";

/** Finds where a member of a YAML document stands, by its key where it has one; the nearest member above it when the path leads nowhere. */
export function placeOf(text: string, path: readonly (string | number)[]): Required<Pick<Problem, "line" | "column">> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const node = isNode(pair?.key) ? pair.key : document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
}
