import type { Lifting, Policy } from "../policy/policy.ts";

/** What a policy demands of those that deploy by it, beside their callers. */
export interface PolicyDemands {
  /** Whether people may be asked to answer in an approval issue. */
  readonly comments: boolean;
  /** The roles that name teams. */
  readonly teamRoles: readonly string[];
}

/** Finds what a policy demands for these environments. */
export function policyDemands(policy: Policy, environments: readonly string[]): PolicyDemands {
  const teamRoles = Object.entries(policy.roles).flatMap(([name, { teams }]) => (teams.length > 0 ? [name] : []));
  return { comments: environments.some((name) => asksComments(policy, name)), teamRoles };
}

function asksComments({ environments, freezes, incidents }: Policy, name: string): boolean {
  const { approvals = [], windows = [], checklist = [] } = environments[name] ?? {};
  const bearing = (scope: readonly string[] | undefined) => scope === undefined || scope.includes(name);
  const liftings = [
    ...windows.map(({ outside }) => outside),
    ...freezes.filter((freeze) => bearing(freeze.environments)).map(({ lifting }) => lifting),
    ...(incidents !== undefined && bearing(incidents.environments) ? [incidents.lifting] : []),
  ];
  const asked = [...approvals, ...liftings.flatMap(liftersOf)];
  return asked.some(({ evidence }) => evidence === "comments") || checklist.some(({ by }) => by.kind === "person");
}

function liftersOf({ everyone, unless }: Lifting) {
  return [...everyone, ...unless.flatMap(({ approvedBy }) => approvedBy)];
}
