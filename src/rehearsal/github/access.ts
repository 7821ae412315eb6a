import type { Repository } from "./model/model.ts";
import { covers, type Need } from "./permissions.ts";
import type { RepositoryRole } from "./seed.ts";
import type { Token } from "./tokens.ts";

/** What GitHub makes of a request to a repository: served, refused by name, or denied that it exists. */
export type Access = "granted" | "forbidden" | "invisible";

const RANK: Readonly<Record<RepositoryRole, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

/** Decides what a token may do in a repository. A public repository's readable things are open to every token. */
export function accessTo(repository: Repository, token: Token, need: Need): Access {
  const open = repository.visibility === "public" && need.level === "read";
  if (token.kind === "user") {
    const rank = RANK[roleOf(repository, token.identity.id) ?? "read"];
    if (roleOf(repository, token.identity.id) === undefined && repository.visibility === "private") return "invisible";
    return need.level === "read" || rank >= neededRank(need) ? "granted" : "forbidden";
  }
  const full = `${repository.owner.login}/${repository.name}`.toLowerCase();
  const opens = token.kind === "job" ? token.repository === full : token.owner === repository.owner.login.toLowerCase();
  if (!opens) return open ? "granted" : repository.visibility === "public" ? "forbidden" : "invisible";
  return open || covers(token.permissions, need) ? "granted" : "forbidden";
}

/** Finds the role that an account has in a repository; its owner is admin. */
export function roleOf(repository: Repository, id: number): RepositoryRole | undefined {
  return repository.owner.id === id ? "admin" : repository.collaborators.get(id);
}

/** Reports whether a token may push, which lets it comment in locked issues, label and assign. */
export function canPush(repository: Repository, token: Token): boolean {
  if (token.kind !== "user") return true;
  const role = roleOf(repository, token.identity.id);
  return role !== undefined && RANK[role] >= RANK.triage;
}

/** Anyone who can read may open issues and comment; everything else that writes needs push access. */
function neededRank(need: Need): number {
  return need.names.includes("issues") ? RANK.read : RANK.write;
}
