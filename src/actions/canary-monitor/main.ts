import { ecsWatchOpener } from "../../adapters/aws/ecs-watch-opener.ts";
import { gateOpener } from "../../adapters/github/gate-opener.ts";
import { githubRepository } from "../../adapters/github/github-repository.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { workspaceFiles } from "../../adapters/job/workspace-files.ts";
import { jobMetricSources } from "../../adapters/metrics/job-metric-sources.ts";
import { runAction } from "../../kit/run-action.ts";
import { canaryMonitor } from "./canary-monitor.ts";
import { canaryMonitorContract } from "./contract.ts";

await runAction(
  canaryMonitorContract,
  (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const platform = ecsWatchOpener({ session: `watch-${run.runId}`, clock, mask });
    const sources = jobMetricSources(inputs, clock);
    const github = githubRepository(run, inputs["github-token"], clock);
    const workspace = workspaceFiles(run.workspace);
    const gate = gateOpener(inputs, surroundings);
    const ports = { platform, sources, chance: Math.random, workspace, gate, ...github };
    return canaryMonitor(inputs, surroundings, ports);
  },
  actionsEdge,
);
