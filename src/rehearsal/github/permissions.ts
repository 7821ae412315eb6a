/** Names a permission as a workflow's `permissions` block does; `members` is the organisation's, which no job can ask for. */
export type PermissionName =
  | "actions"
  | "administration"
  | "checks"
  | "contents"
  | "deployments"
  | "issues"
  | "members"
  | "metadata"
  | "pull-requests"
  | "security-events"
  | "statuses";

/** What a token may do; an absent name is `none`. */
export type Permissions = Readonly<Partial<Record<PermissionName, "read" | "write" | "none">>>;

/** What one request asks of a token; where GitHub accepts one of several permissions, `names` lists them. */
export interface Need {
  readonly names: readonly PermissionName[];
  readonly level: "read" | "write";
}

/** States a need of one permission, or of any of several. */
export function needs(level: "read" | "write", ...names: PermissionName[]): Need {
  return { names, level };
}

/** Decides whether `permissions` cover `need`; every token has `metadata: read`. */
export function covers(permissions: Permissions, need: Need): boolean {
  return need.names.some((name) => {
    const granted = permissions[name];
    if (need.level === "write") return granted === "write";
    return name === "metadata" || granted === "read" || granted === "write";
  });
}

/** Writes a need as the response header `x-accepted-github-permissions` does, alternatives apart by `; `. */
export function formatNeed(need: Need): string {
  return need.names.map((name) => `${name.replaceAll("-", "_")}=${need.level}`).join("; ");
}
