import { bearsOnClass } from "../class-scope.ts";
import type { ClassScope } from "../policy.ts";
import type { WrittenEnvironment } from "./environment-schema.ts";
import type { CrossProblem, Path } from "./references.ts";

interface Scoped {
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
}

/** Fills the defaults of a scope that is written: all classes, without exception. */
export function scopeOf({ only, except = [] }: Scoped): ClassScope {
  return { only, except };
}

/** Lists scopes that leave no class, and classes that are let off something although nobody approves them. */
export function checkClasses(environment: WrittenEnvironment, path: Path): readonly CrossProblem[] {
  const approvals = (environment.approvals ?? []).map(scopeOf);
  const asked = (changeClass: string) => approvals.some((scope) => bearsOnClass(scope, changeClass));
  return scopedMembers(environment).flatMap(([place, written]) => {
    const { only, except } = scopeOf(written);
    const left = only?.filter((changeClass) => !except.includes(changeClass));
    const free = except.filter((changeClass) => !asked(changeClass));
    return [
      ...(left?.length === 0
        ? [{ path: [...path, ...place], message: "can never apply: `except` takes away all that `only` names" }]
        : []),
      ...free.map((changeClass) => ({
        path: [...path, ...place, "except"],
        message: `lets '${changeClass}' off although nobody approves it: add an approval for it, such as { role: <role>, only: ${changeClass} }`,
      })),
    ];
  });
}

function scopedMembers({ approvals, requires, checklist }: WrittenEnvironment): readonly (readonly [Path, Scoped])[] {
  const members = { approvals, requires, checklist };
  return Object.entries(members).flatMap(([key, list]) =>
    (Array.isArray(list) ? list : []).flatMap((member: Scoped | string, index) =>
      typeof member === "string" ? [] : [[[key, index], member] as const],
    ),
  );
}
