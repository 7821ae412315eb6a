import type { RoleNeed } from "../role/role-need.ts";
import type { Lifter, Lifting } from "./policy.ts";

/** Who may lift a rule that nobody may lift. */
export const NOBODY: Lifting = { everyone: [], unless: [] };

/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class; `undefined` when nobody may. */
export function liftedBy(lifting: Lifting, changeClass: string): readonly RoleNeed[] | undefined {
  const lifters = approvers(lifting, changeClass);
  return lifters.length === 0 ? undefined : lifters.map((lifter) => ({ ...lifter, count: 1 }));
}

/** Makes a lifting that needs what both of two need, and where either says nobody, nobody. */
export function liftingOfBoth(a: Lifting, b: Lifting): Lifting {
  const both = (first: readonly Lifter[], second: readonly Lifter[]) =>
    first.length === 0 || second.length === 0 ? [] : distinct([...first, ...second]);
  const everyone = both(a.everyone, b.everyone);
  const classes = new Set([...a.unless, ...b.unless].flatMap((exception) => exception.classes));
  const unless = [...classes].map((name) => ({
    classes: [name],
    approvedBy: both(approvers(a, name), approvers(b, name)),
  }));
  // An exception that nobody may approve takes away from what everybody may have approved; without that it says nothing.
  return { everyone, unless: unless.filter(({ approvedBy }) => approvedBy.length > 0 || everyone.length > 0) };
}

function distinct(lifters: readonly Lifter[]): readonly Lifter[] {
  return [...new Map(lifters.map((lifter) => [`${lifter.evidence} ${lifter.role}`, lifter])).values()];
}

function approvers({ everyone, unless }: Lifting, changeClass: string): readonly Lifter[] {
  return unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
}
