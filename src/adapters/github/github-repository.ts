import type { Clock } from "../../ports/clock.ts";
import type { Records } from "../../ports/records.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import { nodeHttp } from "../http/node-http.ts";
import { githubClient } from "./github-client.ts";
import { githubRecords } from "./github-records.ts";
import { githubSourceFiles } from "./github-source-files.ts";
import { keptSourceFiles } from "./kept-source-files.ts";

/** Opens the run's own repository with the job's token: its files and its records; nothing is called before the first use. */
export function githubRepository(
  run: RunContext,
  token: string,
  clock: Clock,
): { readonly repository: SourceFiles; readonly records: Records } {
  const permission = "contents: read, deployments: write";
  const client = githubClient({ ...run, token, http: nodeHttp(), clock, permission });
  const repository = keptSourceFiles(githubSourceFiles(client, run.repository), run);
  return { repository, records: githubRecords(client, run.repository) };
}
