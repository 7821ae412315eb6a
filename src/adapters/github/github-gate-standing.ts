import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { GitHubClient } from "./github-client.ts";
import { customRulesOf } from "./github-environments.ts";
import { readStanding, type WholeLists } from "./github-standing-answer.ts";
import { optionalOf, type StandingFields, standingPart } from "./github-standing-part.ts";
import { writeQuery } from "./query-part.ts";

interface Answer {
  readonly viewer?: { readonly login: string };
  readonly repository: StandingFields | null;
}

/**
 * Reads locks, incidents, records and environments' rules of one repository by one GraphQL query, and custom rules beside it by REST, which
 * alone knows them (`issues: read`; `deployments: read` where records, `actions: read` where environments are wanted).
 */
export function githubGateStanding(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  whole: WholeLists,
): GateStanding {
  return {
    async read(asked) {
      const { document, variables } = writeQuery(
        "FreezeGateStanding",
        [standingPart(asked)],
        asked.environments.length > 0,
      );
      const [answer, customRules] = await Promise.all([
        client.query<Answer>(document, { ...repository, ...variables }, optionalOf(asked)),
        Promise.all(
          asked.protections.map(async (name) => [name, await customRulesOf(client, repository, name)] as const),
        ),
      ]);
      if (answer.repository === null) {
        const name = `repository ${repository.owner}/${repository.name} cannot be seen`;
        throw new Unreadable("not_found", name, "Grant the job issues: read and deployments: read.");
      }
      const viewer = answer.viewer?.login ?? "";
      return await readStanding(asked, { found: answer.repository, viewer, customRules: new Map(customRules) }, whole);
    },
  };
}
