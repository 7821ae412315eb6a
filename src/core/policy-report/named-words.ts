import { STANDARD_CLASS } from "../policy/change-class.ts";
import type { Lifting, Policy, PolicyAction } from "../policy/policy.ts";

/** Lists the change classes that any of the policies names, `standard` first. */
export function namedClasses(...policies: readonly Policy[]): readonly string[] {
  const named = policies.flatMap(({ changeClasses, environments, freezes, incidents, lockLifting }) => [
    ...Object.keys(changeClasses),
    ...Object.values(environments).flatMap(({ approvals, windows, requires, checklist }) => [
      ...[...approvals, ...requires, ...checklist].flatMap(({ only = [], except }) => [...only, ...except]),
      ...windows.flatMap(({ outside }) => classesOf(outside)),
    ]),
    ...freezes.flatMap(({ stops = [], lifting }) => [...stops, ...classesOf(lifting)]),
    ...classesOf(lockLifting),
    ...(incidents === undefined ? [] : classesOf(incidents.lifting)),
  ]);
  return [...new Set([STANDARD_CLASS, ...named])];
}

function classesOf({ unless }: Lifting): readonly string[] {
  return unless.flatMap(({ classes }) => classes);
}

/**
 * Lists the globs of services that any of the policies names; a glob stands for the services that it matches, being matched by itself.
 * The empty name comes first and stands for all others.
 */
export function namedServices(...policies: readonly Policy[]): readonly string[] {
  const named = policies.flatMap(({ environments, freezes }) => [
    ...freezes.flatMap(({ services = [] }) => services),
    ...Object.values(environments).flatMap(({ windows }) =>
      windows.flatMap((set) => set.windows.flatMap(({ services = [] }) => services)),
    ),
  ]);
  return [...new Set(["", ...named])];
}

/** Lists the actions that policies tell apart; a deployment is one always, a rollback where any freeze names it. */
export function namedActions(...policies: readonly Policy[]): readonly PolicyAction[] {
  const actions: readonly PolicyAction[] = ["deploy", "promote", "rollback"];
  const freezes = policies.flatMap((policy) => policy.freezes);
  return actions.filter(
    (action) =>
      action === "deploy" ||
      (action === "rollback"
        ? freezes.some((freeze) => freeze.actions.includes(action))
        : freezes.some((freeze) => freeze.actions.includes(action) !== freeze.actions.includes("deploy"))),
  );
}
