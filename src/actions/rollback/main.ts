import { actionsEdge } from "../../adapters/actions-edge.ts";
import { awsCredentials } from "../../adapters/aws-credentials.ts";
import { ecsHistory } from "../../adapters/ecs-history.ts";
import { ecsTarget } from "../../adapters/ecs-target.ts";
import { githubClient } from "../../adapters/github-client.ts";
import { githubIncidents } from "../../adapters/github-incidents.ts";
import { githubLocks } from "../../adapters/github-locks.ts";
import { githubRecords } from "../../adapters/github-records.ts";
import { githubSourceFiles } from "../../adapters/github-source-files.ts";
import { nodeHttp } from "../../adapters/node-http.ts";
import { workspaceFiles } from "../../adapters/workspace-files.ts";
import type { TargetPlace } from "../../core/rollout/target-place.ts";
import { runAction } from "../../kit/run-action.ts";
import { rollbackContract } from "./contract.ts";
import { rollback } from "./rollback.ts";

await runAction(
  rollbackContract,
  (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const http = nodeHttp();
    const client = githubClient({
      ...run,
      token: inputs["github-token"],
      http,
      clock,
      permission: "contents: read, deployments: write, issues: write",
    });
    const open = (place: TargetPlace) => {
      const credentials = awsCredentials({ ...place, session: `deploy-${run.runId}`, http, clock, mask });
      return {
        target: ecsTarget({ ...place, credentials }, clock),
        history: ecsHistory({ ...place, credentials }, clock),
      };
    };
    const [records, locks, incidents] = [
      githubRecords(client, run.repository),
      githubLocks(client, run.repository),
      githubIncidents(client, run.repository),
    ];
    const repository = githubSourceFiles(client, run.repository);
    return rollback(inputs, surroundings, {
      open,
      records,
      locks,
      incidents,
      repository,
      workspace: workspaceFiles(run.workspace),
      chance: Math.random,
    });
  },
  actionsEdge,
);
