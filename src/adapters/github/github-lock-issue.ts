import { type DeployLock, parseLockMarker } from "../../core/lock/deploy-lock.ts";

/** What is asked of an issue with the lock label, for `readLock`. */
export const LOCK_FIELDS = "number url title body createdAt authorAssociation author { __typename login }";

/** An issue with the lock label as GraphQL shows it. */
export interface LockNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
  readonly author?: { readonly __typename?: string; readonly login: string } | null;
  readonly authorAssociation?: string;
}

/** Who has nothing to do with a repository, or not more than anybody may; members who hide it and have changed nothing yet are among them. */
const STRANGERS: readonly string[] = ["NONE", "FIRST_TIMER", "FIRST_TIME_CONTRIBUTOR", "MANNEQUIN"];

/**
 * Reads a lock from an issue; without a readable marker it stops everything. A stranger's marker counts for none: whoever opened an issue may
 * edit its words at any time, and would lift what somebody else has made a lock by the label.
 */
export function readLock(issue: LockNode, { isPrivate }: { readonly isPrivate: boolean }): DeployLock {
  const { number, url, title, body, createdAt, author, authorAssociation = "NONE" } = issue;
  const strange = !isPrivate && author?.__typename !== "Bot" && STRANGERS.includes(authorAssociation);
  const marker = strange ? undefined : parseLockMarker(body);
  return {
    issue: number,
    url,
    title,
    openedAt: new Date(createdAt),
    scope: marker?.scope,
    request: marker?.request ?? "",
    // A person's lock without a name is that of whoever opened it; our own incidents are nobody's.
    owner: marker?.owner || (marker?.request ? "" : (author?.login ?? "")),
    reason: marker?.reason ?? "",
    expiresAt: marker?.expiresAt,
  };
}
