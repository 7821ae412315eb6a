import { matchesGlob } from "./glob.ts";
import type { Policy } from "./policy.ts";

/** The class of a change of which nobody says anything. */
export const STANDARD_CLASS = "standard";

/** Finds the class of a change that nobody named: the first class of the policy that a label of the pull request names, else the first that the branch matches, else `standard`. */
export function findChangeClass(
  { changeClasses }: Pick<Policy, "changeClasses">,
  { labels, branch }: { readonly labels: readonly string[]; readonly branch: string },
): string {
  const classes = Object.entries(changeClasses);
  const labelled = classes.find(([, written]) => written.labels.some((label) => labels.includes(label)));
  const branched = classes.find(([, { branches }]) => branches.some((glob) => matchesGlob(glob, branch)));
  return (labelled ?? branched)?.[0] ?? STANDARD_CLASS;
}
