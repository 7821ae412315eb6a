import type { Pair, YAMLMap } from "yaml";
import { endOf, startOf } from "./yaml-nodes.ts";

/** Says what is put in place of a stretch of the source; offsets count characters from its beginning. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; what none of them names stays character by character. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), source);
}

/** Removes a member of a mapping: its lines in a block, itself and one comma between braces. */
export function removal(source: string, map: YAMLMap, pair: Pair): SourceEdit {
  const [start, end] = [startOf(pair.key), endOf(pair.value) ?? endOf(pair.key)];
  if (start === undefined || end === undefined) throw new RangeError("a member that was read has its place");
  if (map.flow !== true) {
    const line = source.indexOf("\n", end);
    return { start: source.lastIndexOf("\n", start) + 1, end: line < 0 ? source.length : line + 1, text: "" };
  }
  const following = startOf(map.items[map.items.indexOf(pair) + 1]?.key);
  if (following !== undefined) return { start, end: following, text: "" };
  const before = map.items[map.items.indexOf(pair) - 1];
  return { start: endOf(before?.value) ?? start, end, text: "" };
}
