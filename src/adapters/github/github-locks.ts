import { covers, type DeployLock, formatLockMarker, isHolding, LOCK_LABEL } from "../../core/lock/deploy-lock.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { NewLock, ReleasableLocks } from "../../ports/locks.ts";
import type { GitHubClient } from "./github-client.ts";
import { LOCK_FIELDS, type LockNode, readLock } from "./github-lock-issue.ts";
import { everyPage, type Listing } from "./graphql-pages.ts";

const LOCKS: Listing = {
  what: `the list of issues with the label ${LOCK_LABEL}`,
  most: 10,
  remedy: `Close what is over, or remove the label ${LOCK_LABEL} from it.`,
};

const QUERY = `query DeployLocks($owner: String!, $name: String!, $labels: [String!], $after: String) {
  repository(owner: $owner, name: $name) {
    hasIssuesEnabled
    isPrivate
    issues(labels: $labels, states: [OPEN], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { ${LOCK_FIELDS} }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly hasIssuesEnabled: boolean;
    readonly isPrivate: boolean;
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
): ReleasableLocks {
  const base = `/repos/${repository.owner}/${repository.name}/issues`;

  const list = () => readLocks(client, repository);

  return {
    list,
    async take(lock) {
      const own = (await list()).find((standing) => isSame(standing, lock));
      if (own !== undefined) return own;
      const taken = await openLock(client, base, lock);
      const { issue } = taken;
      const [holding = taken] = (await list())
        .filter((other) => other.issue < issue && isHolding(other, taken.openedAt) && covers(other, taken))
        .sort((one, other) => one.issue - other.issue);
      if (holding.issue !== issue)
        await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "duplicate" } });
      return holding;
    },
    async release(issue, comment) {
      if (!(await list()).some((standing) => standing.issue === issue)) return "not-a-lock";
      await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
      await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
      return "released";
    },
  };
}

async function readLocks(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Promise<DeployLock[]> {
  let home = { isPrivate: false };
  const issues = await everyPage(LOCKS, async (after) => {
    const answer = await client.query<Answer>(QUERY, { ...repository, labels: [LOCK_LABEL], after });
    const found = answer.repository;
    if (found === null) {
      const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
      throw new Unreadable("not_found", unseen, "Grant the job issues: read.");
    }
    if (!found.hasIssuesEnabled) {
      const remedy = "Switch Issues on in Settings → General → Features: locks are issues.";
      throw new Unreadable("not_found", "the repository's Issues are switched off, so no lock can be seen", remedy);
    }
    home = found;
    return found.issues;
  });
  return issues.map((issue) => readLock(issue, home));
}

const NO_TERMS = { owner: "", reason: "", expiresAt: undefined };

interface OpenedIssue {
  readonly number: number;
  readonly html_url: string;
  readonly created_at: string;
  readonly labels: readonly { readonly name: string }[];
}

async function openLock(client: GitHubClient, base: string, lock: NewLock): Promise<DeployLock> {
  const { title, scope, request, terms = NO_TERMS } = lock;
  const text = `${lock.body}\n\n${formatLockMarker(scope, request, terms)}\n`;
  const { data } = await client.call("POST", base, {
    body: { title, body: text, labels: [LOCK_LABEL, ...lock.labels] },
  });
  const { number: issue, html_url: url, created_at: createdAt, labels } = data as OpenedIssue;
  if (labels.some(({ name }) => name === LOCK_LABEL))
    return { issue, url, title, openedAt: new Date(createdAt), scope, request, ...terms };
  // GitHub drops the labels of those who may not push, without a word.
  const why = `issue #${issue} was opened without the label ${LOCK_LABEL}, so it locks nothing`;
  throw new Unreadable(
    "forbidden",
    why,
    "Give it the label, or use a token of somebody who may push to the repository.",
  );
}

/** Tells whether a lock is the one that is to be taken: that of its request, or a person's with the same words, whose answer was lost. */
function isSame(standing: DeployLock, { scope, request, terms }: NewLock): boolean {
  if (standing.scope === undefined || standing.request !== request) return false;
  if (request !== "") return true;
  return terms !== undefined && formatLockMarker(standing.scope, "", standing) === formatLockMarker(scope, "", terms);
}
