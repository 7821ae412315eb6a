import { roleOf } from "../access.ts";
import type { Repository } from "../model/model.ts";
import { viewActor } from "./account-view.ts";
import { connection, type PageArguments } from "./connection.ts";
import type { Viewing } from "./viewing.ts";

/**
 * Lists who can be assigned to issues: people with write access, and members of the organisation who may at least read
 * (docs, "Assigning issues and pull requests to other GitHub users"); fewer than all that have access. `query` looks in logins.
 */
export function viewAssignable(
  { model }: Viewing,
  repository: Repository,
  { query, ...page }: PageArguments & { readonly query?: string | null },
): object {
  const members = model.organizations.get(repository.owner.login.toLowerCase())?.members;
  const items = [...model.accounts.values()].filter(({ id, login, type }) => {
    const role = roleOf(repository, id);
    if (type !== "User" || role === undefined || !login.toLowerCase().includes((query ?? "").toLowerCase()))
      return false;
    return (role !== "read" && role !== "triage") || members?.has(id) === true;
  });
  return connection(page, { name: "assignableUsers", items, key: ({ id }) => id, show: viewActor });
}
