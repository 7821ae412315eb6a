import {
  RETROSPECTIVE_LABEL,
  retrospectiveBody,
  retrospectiveMarker,
  retrospectiveTitle,
} from "../../core/incident/retrospective.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { GitHubClient } from "./github-client.ts";

const QUERY = `query Retrospectives($owner: String!, $name: String!, $labels: [String!]) {
  repository(owner: $owner, name: $name) {
    issues(labels: $labels, states: [OPEN, CLOSED], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { url body }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly issues: { readonly nodes: readonly { readonly url: string; readonly body: string }[] };
  } | null;
}

/** Files retrospectives as issues of one repository, each once; the newest hundred are looked through. */
export function githubRetrospectives(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Retrospectives {
  return {
    async owe(owed, assignee) {
      const { repository: found } = await client.query<Answer>(QUERY, { ...repository, labels: [RETROSPECTIVE_LABEL] });
      if (found === null)
        throw new Unreadable("not_found", "the repository cannot be seen", "Grant the job issues: write.");
      const marker = retrospectiveMarker(owed.key);
      const standing = found.issues.nodes.find(({ body }) => body.split(/\r?\n/).includes(marker));
      if (standing !== undefined) return standing.url;
      const body = {
        title: retrospectiveTitle(owed),
        body: `${retrospectiveBody(owed)}\n`,
        labels: [RETROSPECTIVE_LABEL],
      };
      const file = async (more: { readonly assignees?: readonly string[] }) => {
        const path = `/repos/${repository.owner}/${repository.name}/issues`;
        const { data } = await client.call("POST", path, { body: { ...body, ...more } });
        return (data as { readonly html_url: string }).html_url;
      };
      if (assignee === "" || assignee.endsWith("[bot]")) return file({});
      try {
        return await file({ assignees: [assignee] });
      } catch (error) {
        // GitHub refuses an issue for somebody who cannot be assigned; nobody's is better than none.
        if (error instanceof Unreadable && error.why === "malformed") return file({});
        throw error;
      }
    },
  };
}
