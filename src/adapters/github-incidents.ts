import type { Incidents } from "../ports/incidents.ts";
import type { GitHubClient } from "./github-client.ts";

/** Keeps incidents as issues of one repository; updates are comments. */
export function githubIncidents(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Incidents {
  return {
    async update(issue, markdown) {
      const path = `/repos/${repository.owner}/${repository.name}/issues/${issue}/comments`;
      await client.call("POST", path, { body: { body: markdown } });
    },
  };
}
