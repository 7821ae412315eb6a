import { roleOf } from "../access.ts";
import type { Commit } from "../model/git.ts";
import type { Repository } from "../model/model.ts";
import { needs, type PermissionName } from "../permissions.ts";
import { nodeId, pageUrl } from "../show.ts";
import { viewActor } from "./account-view.ts";
import { viewAssignable } from "./assignable-view.ts";
import type { PageArguments } from "./connection.ts";
import { type DeploymentsArguments, viewDeployments } from "./deployment-view.ts";
import { viewEnvironment } from "./environment-view.ts";
import { viewCommit, viewObject, viewRef } from "./git-view.ts";
import { type IssuesArguments, viewIssue, viewIssues } from "./issue-view.ts";
import { viewLabel } from "./label-view.ts";
import { viewPull } from "./pull-view.ts";
import { demand, graphqlProblem, type Viewing } from "./viewing.ts";

/** Shows a repository; each part asks for the permission that REST asks for it. */
export function viewRepository(viewing: Viewing, repository: Repository): object {
  const may = (name: PermissionName) => demand(viewing, repository, needs("read", name));
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner.login}/${repository.name}`,
    owner: viewActor(repository.owner),
    isArchived: repository.seed.archived ?? false,
    isPrivate: repository.visibility === "private",
    isFork: false,
    hasIssuesEnabled: repository.hasIssues,
    visibility: repository.visibility.toUpperCase(),
    url: pageUrl(repository),
    viewerPermission:
      viewing.token.kind === "user" ? (roleOf(repository, viewing.token.identity.id)?.toUpperCase() ?? null) : null,
    defaultBranchRef() {
      may("contents");
      return viewRef(viewing, repository, `refs/heads/${repository.defaultBranch}`);
    },
    ref({ qualifiedName }: { qualifiedName: string }) {
      may("contents");
      return viewRef(viewing, repository, qualifiedName);
    },
    object({ expression, oid }: { expression?: string | null; oid?: string | null }) {
      may("contents");
      const revision = expression ?? oid;
      return revision === undefined || revision === null ? null : viewObject(viewing, repository, revision);
    },
    environment({ name }: { name: string }) {
      may("actions");
      return viewEnvironment(repository, name);
    },
    ...viewDiscussions(viewing, repository),
    deployments(given: DeploymentsArguments) {
      may("deployments");
      return viewDeployments(viewing, repository, given);
    },
  };
}

function viewDiscussions(viewing: Viewing, repository: Repository) {
  const may = (...names: PermissionName[]) => demand(viewing, repository, needs("read", ...names));
  const shown = (commit: Commit) => viewCommit(viewing, repository, commit);
  return {
    label({ name }: { name: string }) {
      may("issues", "pull-requests");
      const found = [...repository.labels.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
      return found === undefined ? null : viewLabel(found);
    },
    assignableUsers(given: PageArguments & { readonly query?: string | null }) {
      may("issues", "pull-requests");
      return viewAssignable(viewing, repository, given);
    },
    issues(given: IssuesArguments) {
      may("issues");
      return viewIssues(viewing, repository, given);
    },
    issue({ number }: { number: number }) {
      may("issues");
      const issue = repository.issues.get(number);
      if (issue === undefined || issue.pull !== undefined) {
        throw graphqlProblem("NOT_FOUND", `Could not resolve to an Issue with the number of ${number}.`);
      }
      return viewIssue(viewing, repository, issue);
    },
    issueOrPullRequest({ number }: { number: number }) {
      may("issues", "pull-requests");
      const issue = repository.issues.get(number);
      if (issue === undefined) {
        throw graphqlProblem(
          "NOT_FOUND",
          `Could not resolve to an issue or pull request with the number of ${number}.`,
        );
      }
      return issue.pull === undefined
        ? viewIssue(viewing, repository, issue)
        : viewPull(viewing, repository, { issue, pull: issue.pull, viewCommit: shown });
    },
    pullRequest({ number }: { number: number }) {
      may("pull-requests");
      const issue = repository.issues.get(number);
      if (issue?.pull === undefined) {
        throw graphqlProblem("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      return viewPull(viewing, repository, { issue, pull: issue.pull, viewCommit: shown });
    },
  };
}
