import type { Surroundings } from "../../kit/run-action.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";
import { nodeHttp } from "../http/node-http.ts";
import { githubClient } from "./github-client.ts";
import { githubWorkflowRuns } from "./github-workflow-runs.ts";

/** Opens the runs of the job's own repository, to see how they stand; nothing is called before the first use. */
export function jobRuns(
  token: string,
  { run, clock }: Pick<Surroundings, "run" | "clock">,
): Pick<WorkflowRuns, "read"> {
  const { apiUrl, graphqlUrl, repository } = run;
  const client = githubClient({ apiUrl, graphqlUrl, token, http: nodeHttp(), clock, permission: "actions: read" });
  return githubWorkflowRuns(client, repository);
}
