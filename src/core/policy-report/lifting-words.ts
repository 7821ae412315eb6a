import { nameLifter } from "../policy/name-lifter.ts";
import type { Lifter, Lifting } from "../policy/policy.ts";
import { inertLine } from "../text/inert.ts";

/** Says who may lift a rule: for every change class, and for those that have a word of their own. */
export function whoMayLift({ everyone, unless }: Lifting): string {
  const names = (words: readonly string[]) => words.map((word) => inertLine(word, 80));
  const lifters = (who: readonly Lifter[]) => who.map(nameLifter).join(" and ");
  const parts = [
    ...(everyone.length === 0 ? [] : [lifters(everyone)]),
    ...unless
      .filter(({ approvedBy }) => lifters(approvedBy) !== lifters(everyone))
      .map(({ classes, approvedBy }) => {
        const who = approvedBy.length === 0 ? "nobody" : lifters(approvedBy);
        return `${who} for ${names(classes).join(" or ")}`;
      }),
  ];
  return parts.length === 0 ? "nobody" : parts.join("; ");
}
