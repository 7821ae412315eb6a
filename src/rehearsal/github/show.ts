import type { Account } from "./model/account.ts";
import type { Repository } from "./model/model.ts";

/** The base of every REST address. */
export const API = "https://api.github.com";

/** Writes an instant as GitHub does: UTC, whole seconds. */
export function timestamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** Writes an optional instant, `null` when it has not come. */
export function optionalTimestamp(instant: number | undefined): string | null {
  return instant === undefined ? null : timestamp(instant);
}

/** Makes the opaque id by which GraphQL knows an object. */
export function nodeId(prefix: string, id: number | string): string {
  return `${prefix}_${Buffer.from(String(id)).toString("base64url")}`;
}

/** Writes the page of a repository, or of something in it, as browsers open it. */
export function pageUrl(repository: Repository, rest = ""): string {
  return `https://github.com/${repository.owner.login}/${repository.name}${rest}`;
}

/** Writes the REST address of something in a repository. */
export function apiUrl(repository: Repository, rest = ""): string {
  return `${API}/repos/${repository.owner.login}/${repository.name}${rest}`;
}

/** Shows an account as the REST API nests it. */
export function showAccount(account: Account): object {
  const { id, login, type } = account;
  const name = encodeURIComponent(login);
  return {
    login,
    id,
    node_id: nodeId("U", id),
    type,
    site_admin: false,
    url: `${API}/users/${name}`,
    html_url: type === "Bot" ? `https://github.com/apps/${login.replace("[bot]", "")}` : `https://github.com/${login}`,
  };
}
