import type { ChecklistItem, ClassScope, EnvironmentPolicy } from "./policy.ts";

/** Tells whether something bears on a change class. */
export function bearsOnClass({ only, except }: ClassScope, changeClass: string): boolean {
  return only?.includes(changeClass) !== false && !except.includes(changeClass);
}

/** Lists the environments where a change of a class must have been proven. */
export function requiredFor({ requires }: EnvironmentPolicy, changeClass: string): readonly string[] {
  const bearing = requires.filter((requirement) => bearsOnClass(requirement, changeClass));
  return [...new Set(bearing.map(({ environment }) => environment))];
}

/** Lists the items that must be so before a change of a class is deployed. */
export function checklistFor({ checklist }: EnvironmentPolicy, changeClass: string): readonly ChecklistItem[] {
  return checklist.filter((item) => bearsOnClass(item, changeClass));
}
