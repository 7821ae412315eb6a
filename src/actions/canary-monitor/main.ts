import { actionsEdge } from "../../adapters/actions-edge.ts";
import { awsCredentials } from "../../adapters/aws-credentials.ts";
import { cloudwatchMetrics } from "../../adapters/cloudwatch-metrics.ts";
import { ecsTraffic } from "../../adapters/ecs-traffic.ts";
import { githubClient } from "../../adapters/github-client.ts";
import { githubRecords } from "../../adapters/github-records.ts";
import { githubSourceFiles } from "../../adapters/github-source-files.ts";
import { nodeHttp } from "../../adapters/node-http.ts";
import { workspaceFiles } from "../../adapters/workspace-files.ts";
import { runAction } from "../../kit/run-action.ts";
import { canaryMonitor, type WatchedPlace } from "./canary-monitor.ts";
import { canaryMonitorContract } from "./contract.ts";

await runAction(
  canaryMonitorContract,
  (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const http = nodeHttp();
    const client = githubClient({
      ...run,
      token: inputs["github-token"],
      http,
      clock,
      permission: "contents: read, deployments: write",
    });
    const open = (place: WatchedPlace) => {
      const credentials = awsCredentials({
        role: place.role,
        region: place.region,
        session: `watch-${run.runId}`,
        http,
        clock,
        mask,
      });
      return {
        traffic: ecsTraffic({ ...place, credentials }, clock),
        metrics: cloudwatchMetrics({ region: place.region, credentials }),
      };
    };
    return canaryMonitor(inputs, surroundings, {
      open,
      chance: Math.random,
      workspace: workspaceFiles(run.workspace),
      repository: githubSourceFiles(client, run.repository),
      records: githubRecords(client, run.repository),
    });
  },
  actionsEdge,
);
