import { createMinHeap } from "../recurrence/min-heap.ts";
import type { Rule } from "./rule.ts";

/** An instant at which rules begin or end. */
export interface Turn {
  readonly instant: number;
  /** The places in the list of the rules that begin or end then, and whether they hold from then on. */
  readonly turned: readonly { readonly place: number; readonly on: boolean }[];
}

/** Walks through the instants after one at which any rule begins or ends, in order, as far as they are known; each step costs what turns in it, not the number of rules. */
export function* turnsAfter(rules: readonly Rule[], from: number): Generator<Turn> {
  const next = createMinHeap<{ readonly instant: number; readonly place: number }>(({ instant }) => instant);
  const look = (place: number, instant: number): boolean => {
    const standing = rules[place]?.timeline(instant);
    if (standing !== undefined && Number.isFinite(standing.until)) next.push({ instant: standing.until, place });
    return standing?.on === true;
  };
  for (const place of rules.keys()) look(place, from);
  for (let first = next.peek(); first !== undefined; first = next.peek()) {
    const { instant } = first;
    const turned: { place: number; on: boolean }[] = [];
    for (let top = next.peek(); top?.instant === instant; top = next.peek()) {
      next.pop();
      turned.push({ place: top.place, on: look(top.place, instant) });
    }
    yield { instant, turned };
  }
}
