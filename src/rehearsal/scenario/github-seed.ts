import type { GitHub } from "../github/create-github.ts";
import type { CommitSeed, EnvironmentSeed, GitHubSeed } from "../github/seed.ts";
import { CHANGE_BASE, changeSeed } from "./change-seed.ts";
import { commitOf } from "./commit-of.ts";
import type { RehearsalOptions } from "./options.ts";
import { policyLabels } from "./policy-labels.ts";
import { recordProven } from "./record-proven.ts";
import type { Assumptions, Person } from "./rehearsal-file.ts";
import type { Tenant } from "./tenant.ts";

const DAY = 86_400_000;
/** The number of the organisation that owns the tenant's repository. */
export const OWNER_ID = 400;

/** Describes the tenant's repository: one synthetic commit a version, tagged, the last one on the default branch; and those that lie beside it. */
export function githubSeed({ files, assumptions }: Tenant, options: RehearsalOptions): GitHubSeed {
  const { repository, dispatcher, change } = assumptions;
  const people = peopleOf(assumptions);
  const collaborators = (role: "read" | "write") => Object.fromEntries(people.map(({ login }) => [login, role]));
  const versions = versionCommits({ files, assumptions }, options);
  const brought = (commit: CommitSeed) =>
    change !== undefined && commit.tags?.includes(assumptions.versions.new) === true
      ? changeSeed(commit, change, assumptions)
      : { commits: [commit], pullRequests: [] };
  const parts = versions.map(brought);
  const central = assumptions.repositories.map((one) => ({
    ...one,
    protectedBranches: ["main"],
    collaborators: collaborators("read"),
    commits: [
      {
        message: "Write it down",
        author: dispatcher.login,
        committedAt: options.startsAt - 9 * DAY,
        files: one.files,
        branches: ["main"],
      },
    ],
  }));
  return {
    accounts: people.map(({ login, id }) => ({ login, id })),
    organizations: [{ id: OWNER_ID, login: repository.owner, members: people.map(({ login }) => login), teams: [] }],
    repositories: [
      {
        ...repository,
        protectedBranches: ["main"],
        collaborators: collaborators("write"),
        commits: parts.flatMap(({ commits }) => commits),
        pullRequests: parts.flatMap(({ pullRequests }) => pullRequests),
        environments: Object.entries(assumptions.environments).map(environmentSeed),
        codeScanningAlerts: [],
        dependabotAlerts: [],
        labels: [...new Set([files, ...assumptions.repositories.map((one) => one.files)].flatMap(policyLabels))],
      },
      ...central,
    ],
  };
}

function versionCommits(
  { files, assumptions }: Pick<Tenant, "files" | "assumptions">,
  { twice, rollback, startsAt }: RehearsalOptions,
): CommitSeed[] {
  const { versions, dispatcher, change } = assumptions;
  const tags =
    twice || rollback !== undefined ? [versions.old, versions.new, versions.next] : [versions.old, versions.new];
  return tags.map((tag, index) => ({
    message: `Release ${tag}`,
    author: dispatcher.login,
    committedAt: startsAt - (tags.length - index) * DAY,
    files,
    tags: [tag],
    ...(change !== undefined && tag === versions.old ? { oid: CHANGE_BASE } : {}),
    ...(index === tags.length - 1 ? { branches: ["main"] } : {}),
  }));
}

/** Everybody whom the assumptions name, each once. */
function peopleOf({ dispatcher, approvers, change, environments, tokens }: Assumptions): Person[] {
  const reviewers = Object.values(environments).flatMap((environment) => environment.reviewers);
  const all = [dispatcher, ...approvers, ...(change?.reviewers ?? []), ...reviewers, ...Object.values(tokens)];
  return [...new Map(all.map((person) => [person.login, person])).values()];
}

function environmentSeed([name, { reviewers }]: [string, { readonly reviewers: readonly Person[] }]): EnvironmentSeed {
  if (reviewers.length === 0) return { name };
  const people = reviewers.map(({ login, id }) => ({ type: "User", reviewer: { login, id } }));
  return {
    name,
    protectionRules: [{ id: 1, type: "required_reviewers", prevent_self_review: true, reviewers: people }],
  };
}

/** Writes the records that stood before: every version of `records` proven in its environment. */
export function seedRecords(github: GitHub, tenant: Tenant, repository: string): void {
  const { service, target, assumptions } = tenant;
  const { versions, records } = assumptions;
  for (const { environment, version } of records) {
    const tags = version === "new" ? [versions.new, versions.next] : version === "old" ? [versions.old] : [version];
    for (const tag of tags.filter((name) => commitOf(github, name) !== undefined))
      proveBefore(github, {
        ...{ environment, service, tag, repository },
        // What serves when the rehearsal begins is the first revision of its task definition.
        ...(environment === tenant.environment && tag === versions.old ? { family: `${target.service}:1` } : {}),
      });
  }
}

/** A version that was proven before. */
interface Past {
  readonly environment: string;
  readonly service: string;
  readonly tag: string;
  readonly repository: string;
  /** Its task definition; one that is long gone when absent. */
  readonly family?: string;
}

/** Writes a record of a version that was proven before the rehearsal. */
export function proveBefore(github: GitHub, past: Past): void {
  const { environment, service, tag, repository, family = `${service}-${environment}:12` } = past;
  const proven = { environment, service, version: tag, repository, family };
  recordProven(github, { ...proven, rollout: "ecs-svc/1", previous: "", request: "" });
}
