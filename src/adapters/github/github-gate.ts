import type { Clock } from "../../ports/clock.ts";
import type { GateDocuments } from "../../ports/gate-documents.ts";
import type { GateStanding } from "../../ports/gate-standing.ts";
import type { Progress } from "../../ports/progress.ts";
import type { RunContext } from "../../ports/run-context.ts";
import { nodeHttp } from "../http/node-http.ts";
import { githubClient } from "./github-client.ts";
import { githubEnvironments } from "./github-environments.ts";
import { githubGateDocuments } from "./github-gate-documents.ts";
import { githubGateStanding } from "./github-gate-standing.ts";
import { githubLocks } from "./github-locks.ts";
import { githubRecords } from "./github-records.ts";

/** Whose gate it is. */
export interface GitHubGateSettings {
  readonly token: string;
  /** The token that reads a central policy; empty: the gate's own. */
  readonly policyToken: string;
  readonly clock: Clock;
  /** Tells people what is asked again. */
  readonly progress: Pick<Progress, "say">;
  readonly run: RunContext;
}

/** What a gate reads from GitHub. */
export interface GitHubGate {
  readonly documents: GateDocuments;
  /** Opens the documents of the repository of a central policy. */
  readonly central: (repository: { readonly owner: string; readonly name: string }) => GateDocuments;
  readonly standing: GateStanding;
}

/** Opens what a gate reads from GitHub; each part names the permission that it needs. */
export function githubGate({ token, policyToken, clock, progress, run }: GitHubGateSettings): GitHubGate {
  const http = nodeHttp();
  const { apiUrl, graphqlUrl, repository } = run;
  const client = (permission: string, as = token) =>
    githubClient({ apiUrl, graphqlUrl, token: as, http, clock, progress, permission });
  const whole = {
    locks: githubLocks(client("issues: read"), repository),
    records: githubRecords(client("deployments: read"), repository),
    environments: githubEnvironments(client("actions: read"), repository),
  };
  return {
    documents: githubGateDocuments(client("contents: read, issues: read and deployments: read"), repository, whole),
    central: (place) =>
      githubGateDocuments(
        client("contents: read in the policy's repository, by the input policy-token", policyToken || token),
        place,
        whole,
      ),
    standing: githubGateStanding(client("issues: read, deployments: read and actions: read"), repository, whole),
  };
}
