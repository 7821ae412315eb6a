import { commitName, tagName, treeName } from "./git-objects.ts";
import type { Account, Organization } from "./model/account.ts";
import type { Commit } from "./model/git.ts";
import type { Issue, PullRequest } from "./model/issue.ts";
import type { Model, Repository } from "./model/model.ts";
import type { CommitSeed, GitHubSeed, OrganizationSeed, PullRequestSeed, PushSeed, RepositorySeed } from "./seed.ts";

/** Names the account that every job's own token acts as, with its id on github.com. */
export const actionsBot: Account = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };

/** Builds the model that `seed` describes; throws a `TypeError` naming what the seed refers to but does not declare. */
export function buildModel(seed: GitHubSeed): Model {
  let last = 1_000_000;
  const model: Model = {
    accounts: new Map([[actionsBot.id, actionsBot]]),
    organizations: new Map(),
    repositories: new Map(),
    nextId: () => ++last,
  };
  for (const { id, login, type = "User" } of seed.accounts) addAccount(model, { id, login, type });
  for (const organization of seed.organizations ?? []) {
    model.organizations.set(organization.login.toLowerCase(), buildOrganization(model, organization));
  }
  for (const repository of seed.repositories) {
    model.repositories.set(`${repository.owner}/${repository.name}`.toLowerCase(), buildRepository(model, repository));
  }
  return model;
}

/** Finds an account by login, whatever its case; throws when the rehearsal has none of that name. */
export function accountNamed(model: Model, login: string): Account {
  const found = [...model.accounts.values()].find((account) => account.login.toLowerCase() === login.toLowerCase());
  if (found === undefined) throw new TypeError(`The rehearsal's GitHub has no account '${login}'. Add it to the seed.`);
  return found;
}

function addAccount(model: Model, account: Account): Account {
  if (model.accounts.has(account.id)) throw new TypeError(`Two accounts of the seed have the id ${account.id}.`);
  model.accounts.set(account.id, account);
  return account;
}

function buildOrganization(model: Model, seed: OrganizationSeed): Organization {
  const idOf = (login: string) => accountNamed(model, login).id;
  const teams = seed.teams.map(({ id, slug, members, invited = [] }) => {
    const active = members.map((login) => [idOf(login), "active"] as const);
    const pending = invited.map((login) => [idOf(login), "pending"] as const);
    return [slug, { id, slug, members: new Map<number, "active" | "pending">([...active, ...pending]) }] as const;
  });
  return {
    account: addAccount(model, { id: seed.id, login: seed.login, type: "Organization" }),
    members: new Set(seed.members.map(idOf)),
    teams: new Map(teams),
  };
}

function buildRepository(model: Model, seed: RepositorySeed): Repository {
  const repository: Repository = {
    seed,
    id: seed.id,
    owner: accountNamed(model, seed.owner),
    name: seed.name,
    visibility: seed.visibility ?? "private",
    defaultBranch: seed.defaultBranch ?? "main",
    protectedBranches: new Set(seed.protectedBranches ?? []),
    collaborators: new Map(
      Object.entries(seed.collaborators).map(([login, role]) => [accountNamed(model, login).id, role]),
    ),
    commits: new Map(),
    branches: new Map(),
    tags: new Map(),
    annotations: new Map(),
    labels: new Map((seed.labels ?? []).map((name) => [name, model.nextId()])),
    hasIssues: true,
    issues: new Map(),
    deployments: new Map(),
    environments: new Map((seed.environments ?? []).map((one) => [one.name, { ...one, id: model.nextId() }])),
    runs: new Map(),
    approvals: new Map(),
    pushes: [],
    appChecks: [],
  };
  for (const commit of seed.commits) addCommit(model, repository, commit);
  for (const pull of seed.pullRequests ?? []) repository.issues.set(pull.number, buildPullRequest(model, pull));
  for (const push of seed.pushes ?? []) addPush(model, repository, push);
  return repository;
}

/** Adds a commit and moves the branches and tags that it names; without `parents` it follows the commit added last. */
export function addCommit(model: Model, repository: Repository, seed: CommitSeed): Commit {
  const author = accountNamed(model, seed.author);
  const previous = [...repository.commits.keys()].at(-1);
  const parents = seed.parents ?? (previous === undefined ? [] : [previous]);
  const files = new Map(Object.entries(seed.files).map(([path, content]) => [path, Buffer.from(content)]));
  const treeOid = treeName(files);
  const { message, committedAt } = seed;
  const oid = seed.oid ?? commitName({ treeOid, parents, login: author.login, committedAt, message });
  const statuses = new Map(Object.entries(seed.statuses ?? {}));
  const committer = seed.committer === undefined ? author : accountNamed(model, seed.committer);
  const coAuthors = (seed.coAuthors ?? []).map((login) => accountNamed(model, login));
  const byGitHub = seed.byGitHub ?? false;
  const own = { oid, treeOid, message, author, committer, coAuthors, byGitHub };
  const commit: Commit = { ...own, committedAt, parents, files, statuses };
  repository.commits.set(oid, commit);
  for (const branch of seed.branches ?? []) repository.branches.set(branch, oid);
  for (const tag of [...(seed.tags ?? []), ...(seed.annotatedTags ?? [])]) repository.tags.set(tag, oid);
  for (const tag of seed.annotatedTags ?? [])
    repository.annotations.set(tag, tagName({ tag, oid, login: author.login, committedAt }));
  return commit;
}

/** Adds a push as GitHub keeps it; the branch itself is moved elsewhere. */
function addPush(model: Model, repository: Repository, { by, branch, oid, at, forced }: PushSeed): void {
  const before = repository.pushes.findLast((one) => one.branch === branch)?.after ?? "0".repeat(oid.length);
  const actor = accountNamed(model, by);
  repository.pushes.push({ id: model.nextId(), actor, branch, before, after: oid, forced: forced ?? false, at });
}

function buildPullRequest(model: Model, seed: PullRequestSeed): Issue {
  const merged = seed.mergeCommit !== undefined;
  const mergedBy = seed.mergedBy === undefined ? undefined : accountNamed(model, seed.mergedBy);
  const pull: PullRequest = {
    head: seed.head,
    fromFork: seed.fromFork ?? false,
    base: seed.base,
    commits: seed.commits,
    mergeCommit: seed.mergeCommit,
    rebased: seed.rebased ?? [],
    mergedAt: merged ? (seed.mergedAt ?? seed.createdAt) : undefined,
    mergedBy,
    baseChanges: (seed.baseChanges ?? []).map(({ at, by }) => ({ at, by: accountNamed(model, by) })),
    reviews: (seed.reviews ?? []).map((review) => ({
      id: model.nextId(),
      author: accountNamed(model, review.by),
      state: review.state,
      submittedAt: review.submittedAt,
      oid: review.oid ?? seed.head.oid,
    })),
  };
  return {
    id: model.nextId(),
    number: seed.number,
    author: accountNamed(model, seed.author),
    title: seed.title,
    body: seed.body ?? "",
    createdAt: seed.createdAt,
    updatedAt: pull.mergedAt ?? seed.createdAt,
    state: merged ? "closed" : "open",
    stateReason: undefined,
    labels: [...(seed.labels ?? [])],
    assignees: [],
    locked: false,
    closedAt: pull.mergedAt,
    closedBy: mergedBy,
    lastEditedAt: undefined,
    comments: [],
    pull,
  };
}
