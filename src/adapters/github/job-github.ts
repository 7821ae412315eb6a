import type { Surroundings } from "../../kit/run-action.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import type { Records } from "../../ports/records.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import { nodeHttp } from "../http/node-http.ts";
import { githubClient } from "./github-client.ts";
import { githubIncidents } from "./github-incidents.ts";
import { githubLocks } from "./github-locks.ts";
import { githubRecords } from "./github-records.ts";
import { githubRetrospectives } from "./github-retrospectives.ts";
import { githubSourceFiles } from "./github-source-files.ts";
import { keptSourceFiles } from "./kept-source-files.ts";

/** Opens what an action needs of the job's own repository, with the job's token; `permission` is named when the token is refused. */
export function jobGitHub(
  token: string,
  { run, clock }: Pick<Surroundings, "run" | "clock">,
  permission: string,
): {
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly locks: Locks;
  readonly incidents: Incidents;
  readonly retrospectives: Retrospectives;
} {
  const { apiUrl, graphqlUrl, repository } = run;
  const client = githubClient({ apiUrl, graphqlUrl, token, http: nodeHttp(), clock, permission });
  return {
    repository: keptSourceFiles(githubSourceFiles(client, repository), run),
    records: githubRecords(client, repository),
    locks: githubLocks(client, repository),
    incidents: githubIncidents(client, repository),
    retrospectives: githubRetrospectives(client, repository),
  };
}
