import type { ApprovalClaims } from "../../ports/approval-claims.ts";
import type { Approvals } from "../../ports/approvals.ts";
import type { Checks } from "../../ports/checks.ts";
import type { Clock } from "../../ports/clock.ts";
import type { People } from "../../ports/people.ts";
import type { Progress } from "../../ports/progress.ts";
import type { Records } from "../../ports/records.ts";
import type { RunApprovals } from "../../ports/run-approvals.ts";
import type { RunContext } from "../../ports/run-context.ts";
import type { SecurityAlerts } from "../../ports/security-alerts.ts";
import type { Triagers } from "../../ports/triagers.ts";
import type { WorkflowRuns } from "../../ports/workflow-runs.ts";
import { nodeHttp } from "../http/node-http.ts";
import { githubApprovalClaims } from "./github-approval-claims.ts";
import { githubApprovals } from "./github-approvals.ts";
import { CHECKS_PERMISSION, githubChecks } from "./github-checks.ts";
import { githubClient } from "./github-client.ts";
import { githubPeople } from "./github-people.ts";
import { githubRecords } from "./github-records.ts";
import { githubRunApprovals } from "./github-run-approvals.ts";
import { ALERTS_PERMISSION, githubSecurityAlerts } from "./github-security-alerts.ts";
import { githubTriagers } from "./github-triagers.ts";
import { githubWorkflowRuns } from "./github-workflow-runs.ts";
import { keptRuns } from "./kept-runs.ts";

const PERMISSIONS =
  "issues: write and actions: read; with live-commit or evidence reviews pull-requests: read and contents: read; with request deployments: read";

/** Where and as whom approvals are asked for and read. */
export interface GitHubApprovalSettings {
  readonly run: RunContext;
  readonly clock: Clock;
  /** Tells people what is asked again. */
  readonly progress: Pick<Progress, "say">;
  /** The job's token: issues write, actions, contents, deployments and pull requests read. */
  readonly token: string;
  /** A token that may read teams; empty where no role names one. */
  readonly identityToken: string;
}

/** Creates the ports that judge approvals on GitHub and resume the runs that wait for them, in the run's own repository. */
export function githubApprovalPorts({ run, clock, progress, token, identityToken }: GitHubApprovalSettings): {
  readonly approvals: Approvals;
  readonly people: People;
  readonly checks: Checks;
  readonly alerts: SecurityAlerts;
  readonly triagers: Triagers;
  readonly runApprovals: RunApprovals;
  readonly claims: ApprovalClaims;
  readonly runs: WorkflowRuns;
  readonly records: Records;
} {
  const shared = { apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, http: nodeHttp(), clock, progress };
  const client = githubClient({ ...shared, token, permission: PERMISSIONS });
  const resuming = githubClient({ ...shared, token, permission: "actions: write, contents: read, deployments: read" });
  const identity = githubClient({ ...shared, token: identityToken, permission: "members: read of the organisation" });
  const reading = (permission: string) => githubClient({ ...shared, token, permission });
  const { owner, name } = run.repository;
  const runs = keptRuns(client, { owner, name });
  return {
    approvals: githubApprovals(client, { owner, name }, clock),
    checks: githubChecks(reading(CHECKS_PERMISSION), {
      owner,
      name,
      runs,
      pageOf: (commit) => `${run.serverUrl}/${owner}/${name}/commit/${commit}/checks`,
    }),
    alerts: githubSecurityAlerts(reading(ALERTS_PERMISSION), { owner, name }),
    triagers: githubTriagers(client, { owner, name }),
    people: githubPeople({ client, identity, owner, name, runs }),
    runApprovals: githubRunApprovals(client, { owner, name }),
    claims: githubApprovalClaims(client, { owner, name }),
    runs: githubWorkflowRuns(resuming, { owner, name }, runs),
    records: githubRecords(resuming, { owner, name }),
  };
}
