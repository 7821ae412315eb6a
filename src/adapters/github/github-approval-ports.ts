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
import { teamIdentity } from "./team-identity.ts";

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
  /** A token that may read teams; empty where no role names one, or an App reads them. */
  readonly identityToken: string;
  /** The App that reads teams, by client id or app id, and its private key; empty where no role names one, or a token reads them. */
  readonly identityApp: string;
  readonly identityKey: string;
  /** Hides a value that was learned on the way. */
  readonly mask: (secret: string) => void;
}

/** Creates the ports that judge approvals on GitHub and resume the runs that wait for them, in the run's own repository. */
export function githubApprovalPorts(settings: GitHubApprovalSettings): {
  readonly approvals: Approvals;
  readonly people: People;
  readonly checks: Checks;
  readonly alerts: SecurityAlerts;
  readonly triagers: Triagers;
  readonly runApprovals: RunApprovals;
  readonly claims: ApprovalClaims;
  readonly runs: WorkflowRuns;
  readonly records: Records;
  /** Ends the tokens that were made on the way; never throws. */
  readonly end: () => Promise<void>;
} {
  const { run, clock, progress, token, mask } = settings;
  const shared = { apiUrl: run.apiUrl, graphqlUrl: run.graphqlUrl, http: nodeHttp(), clock, progress };
  const client = githubClient({ ...shared, token, permission: PERMISSIONS });
  const resuming = githubClient({ ...shared, token, permission: "actions: write, contents: read, deployments: read" });
  const { identityToken, identityApp: app, identityKey: key } = settings;
  const identity = teamIdentity({ ...shared, mask, identityToken, app, key });
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
    people: githubPeople({ client, identity: identity.clientFor, owner, name, runs }),
    runApprovals: githubRunApprovals(client, { owner, name }),
    claims: githubApprovalClaims(client, { owner, name }),
    runs: githubWorkflowRuns(resuming, { owner, name }, runs),
    records: githubRecords(resuming, { owner, name }),
    end: identity.end,
  };
}
