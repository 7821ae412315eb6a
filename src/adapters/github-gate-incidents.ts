import { Unreadable } from "../core/outcome/unreadable.ts";
import type { OpenIncident } from "../core/policy/facts.ts";
import type { OpenIncidents } from "../ports/open-incidents.ts";
import type { GitHubClient } from "./github-client.ts";

interface IssueNode {
  readonly number: number;
  readonly url: string;
  readonly title: string;
}

interface Answer {
  readonly repository: Readonly<Record<string, { readonly nodes: readonly IssueNode[] }>> | null;
}

/** Lists open issues by label with one GraphQL query (`issues: read`); one field a label, so that any of them counts. */
export function githubGateIncidents(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): OpenIncidents {
  return {
    async list(labels) {
      if (labels.length === 0) return [];
      const answer = await client.query<Answer>(queryFor(labels), {
        owner: repository.owner,
        name: repository.name,
        ...Object.fromEntries(labels.map((label, index) => [`label${index}`, [label]])),
      });
      const found = answer.repository;
      if (found === null)
        throw new Unreadable(
          "not_found",
          `repository ${repository.owner}/${repository.name} cannot be seen`,
          "Grant the job issues: read.",
        );
      const byIssue = new Map<number, OpenIncident>();
      for (const [index, label] of labels.entries()) {
        for (const { number, url, title } of found[`label${index}`]?.nodes ?? []) {
          if (!byIssue.has(number)) byIssue.set(number, { issue: number, url, title, label });
        }
      }
      return [...byIssue.values()];
    },
  };
}

/** Writes the query for so many labels; a hundred of each: one open issue is enough to lock. */
function queryFor(labels: readonly string[]): string {
  const variables = labels.map((_, index) => `, $label${index}: [String!]`).join("");
  const fields = labels.map(
    (_, index) =>
      `label${index}: issues(labels: $label${index}, states: [OPEN], first: 100) { nodes { number url title } }`,
  );
  return `query FreezeGateIncidents($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields.join("\n    ")}
  }
}`;
}
