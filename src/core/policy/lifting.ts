import type { Lifting, RoleNeed } from "./policy.ts";

/** Who may lift a rule that nobody may lift. */
export const NOBODY: Lifting = { everyone: [], unless: [] };

/** Reads who may lift a rule for a change class: the first exception that names the class, else those who may for every class; `undefined` when nobody may. */
export function liftedBy(lifting: Lifting, changeClass: string): readonly RoleNeed[] | undefined {
  const roles = approvers(lifting, changeClass);
  return roles.length === 0 ? undefined : roles.map((role) => ({ role, count: 1 }));
}

/** Makes a lifting that needs what both of two need, and where either says nobody, nobody. */
export function liftingOfBoth(a: Lifting, b: Lifting): Lifting {
  const both = (first: readonly string[], second: readonly string[]) =>
    first.length === 0 || second.length === 0 ? [] : [...new Set([...first, ...second])];
  const everyone = both(a.everyone, b.everyone);
  const classes = new Set([...a.unless, ...b.unless].flatMap((exception) => exception.classes));
  const unless = [...classes].map((name) => ({
    classes: [name],
    approvedBy: both(approvers(a, name), approvers(b, name)),
  }));
  // An exception that nobody may approve takes away from what everybody may have approved; without that it says nothing.
  return { everyone, unless: unless.filter(({ approvedBy }) => approvedBy.length > 0 || everyone.length > 0) };
}

function approvers({ everyone, unless }: Lifting, changeClass: string): readonly string[] {
  return unless.find(({ classes }) => classes.includes(changeClass))?.approvedBy ?? everyone;
}
