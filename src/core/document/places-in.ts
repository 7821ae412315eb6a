import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../outcome/problem.ts";

/** A line and column, counted from 1. */
export type Place = Required<Pick<Problem, "line" | "column">>;

/** Prepares to find where members of a YAML document stand: by its key where a member has one, else the nearest member above it when the path leads nowhere. */
export function placesIn(text: string): (path: readonly (string | number)[]) => Place {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
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
  };
}
