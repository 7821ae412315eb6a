import type { Lifting } from "../policy/policy.ts";
import { inertLine } from "../text/inert.ts";

/** Says who may lift a rule: for every change class, and for those that have a word of their own. */
export function whoMayLift({ everyone, unless }: Lifting): string {
  const names = (words: readonly string[]) => words.map((word) => inertLine(word, 80));
  const parts = [
    ...(everyone.length === 0 ? [] : [names(everyone).join(" and ")]),
    ...unless
      .filter(({ approvedBy }) => approvedBy.join() !== everyone.join())
      .map(({ classes, approvedBy }) => {
        const who = approvedBy.length === 0 ? "nobody" : names(approvedBy).join(" and ");
        return `${who} for ${names(classes).join(" or ")}`;
      }),
  ];
  return parts.length === 0 ? "nobody" : parts.join("; ");
}
