import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { GateDocuments, PlatformTime } from "../../ports/gate-documents.ts";
import type { GitHubClient } from "./github-client.ts";
import { readDocuments, readFiles, readPulls } from "./github-documents-answer.ts";
import type { DocumentFields, FileFields } from "./github-documents-node.ts";
import { documentsPart, filesPart, PULLS_FIELD, pullsPart } from "./github-documents-part.ts";
import { githubRefProtection } from "./github-ref-protection.ts";
import { readStanding, type WholeLists } from "./github-standing-answer.ts";
import { optionalOf, type StandingFields, standingPart } from "./github-standing-part.ts";
import { type QueryPart, writeQuery } from "./query-part.ts";

interface Repository {
  readonly owner: string;
  readonly name: string;
}

interface Answer<Fields> {
  readonly viewer?: { readonly login: string };
  readonly repository: Fields | null;
}

/** Reads a gate's documents by one GraphQL query (`contents: read`), and in the same what is known to be looked at. */
export function githubGateDocuments(client: GitHubClient, repository: Repository, whole: WholeLists): GateDocuments {
  const ask = asker(client, repository);
  return {
    async read(asked) {
      const { standing } = asked;
      const parts = [documentsPart(asked), ...(standing === undefined ? [] : [standingPart(standing)])];
      const { found, viewer } = await ask<DocumentFields & StandingFields>("FreezeGateDocuments", parts, {
        optional: [PULLS_FIELD, ...(standing === undefined ? [] : optionalOf(standing))],
        viewer: standing !== undefined && standing.environments.length > 0,
      });
      const platformTime = platformTimeOf(client);
      return {
        ...readDocuments(asked, found),
        standing:
          standing === undefined
            ? undefined
            : await readStanding(standing, { found, viewer, customRules: new Map() }, whole),
        platformTime,
      };
    },
    async files(paths, commit) {
      const { found } = await ask<FileFields>("FreezeGateFiles", [filesPart(paths, commit)]);
      return readFiles(paths, found, commit);
    },
    async pulls(commit) {
      const { found } = await ask<Pick<DocumentFields, "own">>("FreezeGatePulls", [pullsPart(commit)], {
        optional: [PULLS_FIELD],
      });
      return readPulls(found.own);
    },
    isProtected: githubRefProtection(client, repository),
  };
}

/** Asks parts of one query; a repository that cannot be seen is `Unreadable`. */
function asker(client: GitHubClient, repository: Repository) {
  return async <Fields>(
    name: string,
    parts: readonly QueryPart[],
    { viewer = false, optional = [] }: { readonly viewer?: boolean; readonly optional?: readonly string[] } = {},
  ) => {
    const { document, variables } = writeQuery(name, parts, viewer);
    const answer = await client.query<Answer<Fields>>(document, { ...repository, ...variables }, optional);
    if (answer.repository !== null) return { found: answer.repository, viewer: answer.viewer?.login ?? "" };
    const unseen = `repository ${repository.owner}/${repository.name} cannot be seen`;
    throw new Unreadable("not_found", unseen, "Check its name, and grant the token contents: read there.");
  };
}

function platformTimeOf(client: GitHubClient): PlatformTime | undefined {
  const seen = client.serverTime();
  return seen === undefined ? undefined : { platform: seen.server, asked: seen.sent, answered: seen.local };
}
