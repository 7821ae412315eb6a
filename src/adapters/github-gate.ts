import type { Clock } from "../ports/clock.ts";
import type { Environments } from "../ports/environments.ts";
import type { GateDocuments } from "../ports/gate-documents.ts";
import type { GateStanding } from "../ports/gate-standing.ts";
import type { ImageDigests } from "../ports/image-digests.ts";
import type { RunContext } from "../ports/run-context.ts";
import { ecrDigests } from "./ecr-digests.ts";
import { githubClient } from "./github-client.ts";
import { githubEnvironments } from "./github-environments.ts";
import { githubGateDocuments } from "./github-gate-documents.ts";
import { githubGateStanding } from "./github-gate-standing.ts";
import { githubLocks } from "./github-locks.ts";
import { githubRecords } from "./github-records.ts";
import { nodeHttp } from "./node-http.ts";

/** Whose gate it is. */
export interface GitHubGateSettings {
  readonly token: string;
  readonly clock: Clock;
  readonly run: RunContext;
  /** Hides a value that was learned on the way. */
  readonly mask: (secret: string) => void;
}

/** Everything that a gate reads. */
export interface GitHubGate {
  readonly documents: GateDocuments;
  readonly standing: GateStanding;
  readonly environments: Environments;
  readonly images: ImageDigests;
}

/** Opens what a gate reads from GitHub and the image registry; each part names the permission that it needs. */
export function githubGate({ token, clock, run, mask }: GitHubGateSettings): GitHubGate {
  const http = nodeHttp();
  const { apiUrl, graphqlUrl, repository } = run;
  const withPermission = (permission: string) => githubClient({ apiUrl, graphqlUrl, token, http, clock, permission });
  return {
    documents: githubGateDocuments(withPermission("contents: read"), repository),
    standing: githubGateStanding(withPermission("issues: read and deployments: read"), repository, {
      locks: githubLocks(withPermission("issues: read"), repository),
      records: githubRecords(withPermission("deployments: read"), repository),
    }),
    environments: githubEnvironments(withPermission("actions: read"), repository),
    images: ecrDigests({ http, clock, mask, session: `deploy-gate-${run.runId}` }),
  };
}
