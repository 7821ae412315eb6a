import { matchesGlob } from "../text/glob.ts";
import type { Policy } from "./policy.ts";

/** A pull request that holds a commit, as far as it tells the change's class. */
export interface ChangePull {
  readonly number: number;
  readonly url: string;
  readonly merged: boolean;
  /** The commit that merged it; empty while it is open. */
  readonly mergeCommit: string;
  /** The branch that it comes from; empty for a fork's, whose name is the contributor's choice. */
  readonly branch: string;
  readonly labels: readonly string[];
}

/** What tells the class of a change that nobody named. */
export interface ChangeTraces {
  readonly commit: string;
  readonly pulls: readonly ChangePull[];
  /** The branch of the run; empty when it runs at something else. */
  readonly branch: string;
}

/** A class that was found, and by what; `from` may hold untrusted names. */
export interface FoundClass {
  readonly name: string;
  readonly from: string;
}

/** The class of a change; several that contradict each other are none. */
export type ChangeClassFinding =
  | (FoundClass & { readonly kind: "class" })
  | { readonly kind: "ambiguous"; readonly found: readonly FoundClass[] };

/** The class of a change of which nobody says anything. */
export const STANDARD_CLASS = "standard";

/**
 * Finds the class of a change that nobody named: by the labels of the pull requests that brought its commit, else by their branches, or by
 * the run's own branch where there is no pull request; `standard` when nothing names another. Signs of one sort that name several classes
 * decide nothing.
 */
export function findChangeClass(
  { changeClasses }: Pick<Policy, "changeClasses">,
  traces: ChangeTraces,
): ChangeClassFinding {
  const pulls = bringing(traces);
  const labels = pulls.flatMap((pull) =>
    pull.labels.map((label) => ({ label, from: `the label '${label}' of #${pull.number}` })),
  );
  const branches = [
    ...(pulls.length === 0 ? [{ branch: traces.branch, from: `the run's branch '${traces.branch}'` }] : []),
    ...pulls.map(({ branch, number }) => ({ branch, from: `the branch '${branch}' of #${number}` })),
  ].filter(({ branch }) => branch !== "");
  return (
    // Two labels of GitHub's never differ by their case alone.
    named(changeClasses, labels, (of, { label }) =>
      of.labels.some((own) => own.toLowerCase() === label.toLowerCase()),
    ) ??
    named(changeClasses, branches, (of, { branch }) => of.branches.some((glob) => matchesGlob(glob, branch))) ?? {
      kind: "class",
      name: STANDARD_CLASS,
      from: "no label or branch names another",
    }
  );
}

/** Chooses the pull requests that brought the commit: the one that it merged, else merged ones, else those that would bring it. */
function bringing({ pulls, commit }: ChangeTraces): readonly ChangePull[] {
  const merged = pulls.filter((pull) => pull.merged);
  const exact = merged.filter(({ mergeCommit }) => mergeCommit === commit);
  return exact.length > 0 ? exact : merged.length > 0 ? merged : pulls;
}

function named<Sign extends { readonly from: string }>(
  classes: Policy["changeClasses"],
  signs: readonly Sign[],
  fits: (of: Policy["changeClasses"][string], sign: Sign) => boolean,
): ChangeClassFinding | undefined {
  const found = Object.entries(classes).flatMap(([name, of]) => {
    const sign = signs.find((one) => fits(of, one));
    return sign === undefined ? [] : [{ name, from: sign.from }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  return found.length > 1 ? { kind: "ambiguous", found } : { kind: "class", ...first };
}
