import { restateIncident } from "../../core/incident/restate-incident.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { GitHubClient } from "./github-client.ts";

const SEVERITY = /^sev[123]$/;

interface IssueView {
  readonly body: string | null;
  readonly labels: readonly { readonly name: string }[];
}

/** Keeps incidents as issues of one repository; updates are comments. */
export function githubIncidents(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Incidents {
  return {
    async update(issue, markdown, state) {
      const path = `/repos/${repository.owner}/${repository.name}/issues/${issue}`;
      await client.call("POST", `${path}/comments`, { body: { body: markdown } });
      if (state === undefined) return;
      const { data } = await client.call("GET", path);
      const { body: before, labels } = data as IssueView;
      const body = restateIncident(before ?? "", state);
      const kept = labels
        .map(({ name }) => name)
        .filter((name) => state.severity === undefined || !SEVERITY.test(name));
      const wanted = state.severity === undefined ? kept : [...kept, state.severity];
      await client.call("PATCH", path, { body: { body, labels: wanted } });
    },
  };
}
