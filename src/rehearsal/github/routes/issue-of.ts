import { numberParam, type RepositoryCall } from "../call.ts";
import type { Issue } from "../model.ts";
import { notFound } from "../reply.ts";

/** Finds the issue or pull request that a path names, or refuses. */
export function issueOf(call: RepositoryCall): Issue {
  const issue = call.repository.issues.get(numberParam(call, "issue_number"));
  if (issue === undefined) throw notFound();
  return issue;
}
