import { asText, isMap, type Value } from "./value.ts";

/** Names how much a token may do with one scope. */
export type PermissionLevel = "none" | "read" | "write";

/** Says what a job's token may do; a scope that is missing is `none`. */
export type Permissions = Readonly<Record<string, PermissionLevel>>;

const scopes =
  "actions artifact-metadata attestations checks code-quality contents copilot-requests deployments discussions drives id-token issues models packages pages pull-requests repository-projects security-events statuses vulnerability-alerts".split(
    " ",
  );
const rank: Readonly<Record<PermissionLevel, number>> = { none: 0, read: 1, write: 2 };

/** The token of a repository with the restricted default. Source: docs, "Permissions for the GITHUB_TOKEN". */
export const defaultPermissions: Permissions = { contents: "read", packages: "read" };

/** The most that any job can be given. */
export const allPermissions: Permissions = all("write");

/** Reads a `permissions:`; where it stands, what it does not name is `none`; where it is missing, the answer is too. */
export function parsePermissions(raw: Value | undefined): Permissions | undefined {
  if (raw === undefined || raw === null) return undefined;
  if (raw === "read-all") return { ...all("read"), "id-token": "none" };
  if (raw === "write-all") return all("write");
  if (!isMap(raw)) throw new SyntaxError("permissions must be a mapping, read-all or write-all; write one of these");
  return Object.fromEntries(Object.entries(raw).map(([scope, level]) => [scope, levelOf(level)]));
}

/** Lists what is asked beyond the grant, as GitHub's start-up error does. */
export function excessOf(asked: Permissions, granted: Permissions): readonly string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => rank[level] > rank[granted[scope] ?? "none"])
    .map(([scope, level]) => `'${scope}: ${level}', but is only allowed '${scope}: ${granted[scope] ?? "none"}'`);
}

/** Tells whether the permissions allow the level of the scope. */
export function allows(permissions: Permissions, scope: string, level: PermissionLevel): boolean {
  return rank[permissions[scope] ?? "none"] >= rank[level];
}

function all(level: PermissionLevel): Permissions {
  return Object.fromEntries(scopes.map((scope) => [scope, level]));
}

function levelOf(raw: Value): PermissionLevel {
  const text = asText(raw);
  return text === "write" || text === "read" ? text : "none";
}
