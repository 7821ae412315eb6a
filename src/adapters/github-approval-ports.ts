import type { Approvals } from "../ports/approvals.ts";
import type { Clock } from "../ports/clock.ts";
import type { People } from "../ports/people.ts";
import type { RunContext } from "../ports/run-context.ts";
import { githubApprovals } from "./github-approvals.ts";
import { githubClient } from "./github-client.ts";
import { githubPeople } from "./github-people.ts";
import { nodeHttp } from "./node-http.ts";

/** Where and as whom approvals are asked for and read. */
export interface GitHubApprovalSettings {
  readonly run: RunContext;
  readonly clock: Clock;
  /** The job's token: issues write, actions read. */
  readonly token: string;
  /** A token that may read teams; empty where no role names one. */
  readonly identityToken: string;
}

/** Creates the two ports that judge approvals on GitHub, in the run's own repository. */
export function githubApprovalPorts({ run, clock, token, identityToken }: GitHubApprovalSettings): {
  readonly approvals: Approvals;
  readonly people: People;
} {
  const shared = { apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, http: nodeHttp(), clock };
  const client = githubClient({ ...shared, token, permission: "issues: write and actions: read" });
  const identity = githubClient({ ...shared, token: identityToken, permission: "members: read of the organisation" });
  const { owner, name } = run.repository;
  return {
    approvals: githubApprovals(client, { owner, name }, clock),
    people: githubPeople({ client, identity, owner, name }),
  };
}
