/** An item as a policy holds it: a person's role by its name alone. */
export interface AskedItem {
  readonly item: string;
  readonly by: { readonly kind: "person"; readonly role: string | undefined } | MachineAnswer;
}

type MachineAnswer =
  | { readonly kind: "ci" | "reviews" | "security-alerts" | "rollback-plan" }
  | { readonly kind: "check-run"; readonly name: string };

/** Who is in each role, as the policy names them: `login`, `login#id`, `team`, `organisation/team`. */
export type RoleMembers = Readonly<
  Record<string, { readonly users: readonly string[]; readonly teams: readonly string[] }>
>;

/** Writes a policy's checklist as freeze-gate hands it on, a role with today's members, so that `parseChecklist` reads it. */
export function formatChecklist(items: readonly AskedItem[], roles: RoleMembers): string {
  return JSON.stringify(
    items.map(({ item, by }) => ({ item, by: by.kind === "person" ? person(by.role, roles) : by })),
  );
}

function person(role: string | undefined, roles: RoleMembers): object {
  if (role === undefined) return { kind: "person" };
  const known = Object.hasOwn(roles, role) ? roles[role] : undefined;
  return { kind: "person", role, users: known?.users ?? [], teams: known?.teams ?? [] };
}
