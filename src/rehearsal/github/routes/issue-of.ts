import { numberParam, type RepositoryCall } from "../call.ts";
import type { Issue } from "../model/issue.ts";
import { notFound, Refusal } from "../reply.ts";

/** Finds the issue or pull request that a path names, or refuses. */
export function issueOf(call: RepositoryCall): Issue {
  const issue = call.repository.issues.get(numberParam(call, "issue_number"));
  if (issue === undefined) throw notFound();
  if (issue.pull === undefined) demandIssues(call);
  return issue;
}

/** Refuses what is about issues where the repository has them switched off; pull requests are not concerned (ossf/allstar issue 64 for POST, ansible/ansibullbot issue 845 for GET). */
export function demandIssues({ repository }: RepositoryCall): void {
  if (!repository.hasIssues) throw new Refusal(410, "Issues are disabled for this repo");
}
