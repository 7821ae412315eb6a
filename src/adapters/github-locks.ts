import {
  type DeployLock,
  formatLockMarker,
  holdingLocks,
  LOCK_LABEL,
  parseLockMarker,
} from "../core/lock/deploy-lock.ts";
import { Unreadable } from "../core/outcome/unreadable.ts";
import type { Locks } from "../ports/locks.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Listing } from "./graphql-pages.ts";

const LOCKS: Listing = {
  what: `the list of issues with the label ${LOCK_LABEL}`,
  most: 10,
  remedy: `Close what is over, or remove the label ${LOCK_LABEL} from it.`,
};

const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number url title body createdAt }
    }
  }
}`;

/** An issue with the lock label as GraphQL shows it. */
export interface LockNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
}

interface Answer {
  readonly repository: {
    readonly issues: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly LockNode[];
    };
  } | null;
}

/** Keeps locks as open issues with our label in one repository. */
export function githubLocks(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Locks {
  const base = `/repos/${repository.owner}/${repository.name}/issues`;

  async function list(): Promise<DeployLock[]> {
    const issues = await everyPage(LOCKS, async (after) => {
      const answer = await client.query<Answer>(QUERY, { ...repository, labels: [LOCK_LABEL], after });
      if (answer.repository !== null) return answer.repository.issues;
      const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
      throw new Unreadable("not_found", unseen, "Grant the job issues: read.");
    });
    return issues.map(readLock);
  }

  return {
    list,
    async take(lock) {
      const before = await list();
      const own = before.find(
        ({ request, scope }) => scope !== undefined && request === lock.request && request !== "",
      );
      if (own !== undefined) return own;
      const body = {
        title: lock.title,
        body: `${lock.body}\n\n${formatLockMarker(lock.scope, lock.request)}\n`,
        labels: [LOCK_LABEL, ...lock.labels],
      };
      const { data } = await client.call("POST", base, { body });
      const {
        number,
        html_url: url,
        created_at: createdAt,
      } = data as { number: number; html_url: string; created_at: string };
      const taken: DeployLock = {
        issue: number,
        url,
        title: lock.title,
        openedAt: new Date(createdAt),
        scope: lock.scope,
        request: lock.request,
        owner: "",
        reason: "",
        expiresAt: undefined,
      };
      const holding =
        holdingLocks([...(await list()).filter(({ scope }) => scope !== undefined), taken], lock.scope)[0] ?? taken;
      if (holding.issue !== number)
        await client.call("PATCH", `${base}/${number}`, { body: { state: "closed", state_reason: "duplicate" } });
      return holding;
    },
  };
}

/** Reads a lock from an issue; without a readable marker it stops everything. */
export function readLock({ number, url, title, body, createdAt }: LockNode): DeployLock {
  const marker = parseLockMarker(body);
  return {
    issue: number,
    url,
    title,
    openedAt: new Date(createdAt),
    scope: marker?.scope,
    request: marker?.request ?? "",
    owner: marker?.owner ?? "",
    reason: marker?.reason ?? "",
    expiresAt: marker?.expiresAt,
  };
}
