import { liftingOfBoth } from "./lifting.ts";
import type { ChecklistItem, EnvironmentPolicy, IncidentLock, Policy } from "./policy.ts";
import { centralWindowsName } from "./windows-name.ts";

/**
 * Tightens a central policy by a repository's own: a policy that is never more open than either. Every rule of both holds, what both ask for
 * is asked for, and an environment must be named by both. Throws a `RangeError` when both give a role or a calendar of one name, which
 * `parsePolicy` refuses when it is told the central policy's names.
 */
export function tighten(central: Policy, own: Policy): Policy {
  refuseCommonNames(central.roles, own.roles);
  refuseCommonNames(central.holidays, own.holidays);
  const common = Object.entries(central.environments).flatMap(([name, environment]) => {
    const tightening = Object.hasOwn(own.environments, name) ? own.environments[name] : undefined;
    return tightening === undefined ? [] : [[name, tightenEnvironment(name, environment, tightening)] as const];
  });
  return {
    zone: own.zone,
    roles: { ...central.roles, ...own.roles },
    // The central policy's classes are looked for first, and stay as they are.
    changeClasses: { ...central.changeClasses, ...own.changeClasses, ...central.changeClasses },
    holidays: { ...central.holidays, ...own.holidays },
    environments: Object.fromEntries(common),
    freezes: [...central.freezes, ...own.freezes],
    incidents: tightenIncidents(central.incidents, own.incidents),
    lockLifting: liftingOfBoth(central.lockLifting, own.lockLifting),
    tests: own.tests,
  };
}

function refuseCommonNames(central: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>>): void {
  const common = Object.keys(own).filter((name) => Object.hasOwn(central, name));
  if (common.length > 0) throw new RangeError(`both policies define ${common.join(", ")}`);
}

function tightenEnvironment(name: string, central: EnvironmentPolicy, own: EnvironmentPolicy): EnvironmentPolicy {
  return {
    approvals: [...central.approvals, ...own.approvals],
    windows: [...central.windows.map((set) => ({ ...set, name: centralWindowsName(name) })), ...own.windows],
    requires: [...central.requires, ...own.requires],
    inFlight: central.inFlight === "hold" || own.inFlight === "hold" ? "hold" : "finish",
    checklist: joinChecklists(central.checklist, own.checklist),
  };
}

/** Joins two checklists; an item that stands in both alike is asked for once. */
function joinChecklists(central: readonly ChecklistItem[], own: readonly ChecklistItem[]): readonly ChecklistItem[] {
  const known = new Set(central.map((item) => JSON.stringify(item)));
  return [...central, ...own.filter((item) => !known.has(JSON.stringify(item)))];
}

/** Makes one lock of two: what either counts as an incident, wherever either looks, lifted only by what lifts both. */
function tightenIncidents(central: IncidentLock | undefined, own: IncidentLock | undefined): IncidentLock | undefined {
  if (central === undefined || own === undefined) return central ?? own;
  const everywhere = central.environments === undefined || own.environments === undefined;
  return {
    labels: [...new Set([...central.labels, ...own.labels])],
    endpoints: [...central.endpoints, ...own.endpoints],
    environments: everywhere ? undefined : [...new Set([...central.environments, ...own.environments])],
    lifting: liftingOfBoth(central.lifting, own.lifting),
  };
}
