import { ecsWatch } from "../../adapters/aws/ecs-watch.ts";
import { gatePorts } from "../../adapters/github/gate-ports.ts";
import { githubRepository } from "../../adapters/github/github-repository.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { workspaceFiles } from "../../adapters/job/workspace-files.ts";
import { runAction } from "../../kit/run-action.ts";
import { canaryMonitor } from "./canary-monitor.ts";
import { canaryMonitorContract } from "./contract.ts";
import type { WatchedPlace } from "./ports.ts";

await runAction(
  canaryMonitorContract,
  (inputs, surroundings) => {
    const { run, clock, mask } = surroundings;
    const session = { session: `watch-${run.runId}`, clock, mask };
    const open = (place: WatchedPlace) => ecsWatch(place, session);
    const github = githubRepository(run, inputs["github-token"], clock);
    const [workspace, gate] = [workspaceFiles(run.workspace), gatePorts(inputs, surroundings)];
    return canaryMonitor(inputs, surroundings, { open, chance: Math.random, workspace, gate, ...github });
  },
  actionsEdge,
);
