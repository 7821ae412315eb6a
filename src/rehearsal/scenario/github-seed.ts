import { taskOf } from "../../core/record/deploy-record.ts";
import { formatRecordStatus } from "../../core/record/record-status.ts";
import type { GitHub } from "../github/create-github.ts";
import type { CommitSeed, GitHubSeed } from "../github/seed.ts";
import type { RehearsalOptions } from "./options.ts";
import { policyLabels } from "./policy-labels.ts";
import { digestOf, type Tenant } from "./tenant.ts";

const DAY = 86_400_000;
/** The number of the organisation that owns the tenant's repository. */
export const OWNER_ID = 400;

/** Describes the tenant's repository: one synthetic commit a version, tagged, the last one on the default branch. */
export function githubSeed({ files, assumptions }: Tenant, options: RehearsalOptions): GitHubSeed {
  const { repository, dispatcher, approvers, versions } = assumptions;
  const tags = options.twice ? [versions.old, versions.new, versions.next] : [versions.old, versions.new];
  const commits = tags.map((tag, index): CommitSeed => {
    const last = index === tags.length - 1;
    return {
      message: `Release ${tag}`,
      author: dispatcher.login,
      committedAt: options.startsAt - (tags.length - index) * DAY,
      files,
      tags: [tag],
      ...(last ? { branches: ["main"] } : {}),
    };
  });
  const people = [dispatcher, ...approvers.filter(({ login }) => login !== dispatcher.login)];
  return {
    accounts: people.map(({ login, id }) => ({ login, id })),
    organizations: [{ id: OWNER_ID, login: repository.owner, members: people.map(({ login }) => login), teams: [] }],
    repositories: [
      {
        ...repository,
        protectedBranches: ["main"],
        collaborators: Object.fromEntries(people.map(({ login }) => [login, "write" as const])),
        commits,
        labels: policyLabels(files),
      },
    ],
  };
}

/** Writes the records that stood before: every version of `records` proven in its environment. */
export function seedRecords(github: GitHub, { service, assumptions }: Tenant, repository: string): void {
  const { versions, records } = assumptions;
  for (const { environment, version } of records) {
    const tags = version === "new" ? [versions.new, versions.next] : version === "old" ? [versions.old] : [version];
    for (const tag of tags.filter((name) => commitOf(github, name) !== undefined))
      proveBefore(github, { environment, service, tag, repository });
  }
}

/** A version that was proven before. */
export interface Past {
  readonly environment: string;
  readonly service: string;
  readonly tag: string;
  readonly repository: string;
}

/** Writes a record of a version that was proven before the rehearsal. */
export function proveBefore(github: GitHub, { environment, service, tag, repository }: Past): void {
  const family = `${service}-${environment}:12`;
  const commit = commitOf(github, tag) ?? "";
  const payload = {
    schema: 1,
    request: "",
    run: "6001",
    service,
    environment,
    version: tag,
    commit,
    digest: digestOf(service, tag),
    family,
    previous: "",
    policyCommit: "",
    formerConfiguration: "",
  };
  const description = formatRecordStatus({
    serviceDeployment: "ecs-svc/1",
    family,
    phase: "proven",
    smoke: "success",
    watch: "success",
  });
  github.addDeployment({
    repository,
    as: "github-actions[bot]",
    ref: commit,
    task: taskOf(service),
    environment,
    payload,
    statuses: [{ state: "success", description }],
  });
}

/** Finds the commit of a tag in the tenant's repository. */
export function commitOf(github: GitHub, tag: string): string | undefined {
  return [...github.model.repositories.values()][0]?.tags.get(tag);
}
