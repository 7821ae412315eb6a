import { actionsEdge } from "../../adapters/actions-edge.ts";
import { ecsOpener } from "../../adapters/ecs-opener.ts";
import { jobGitHub } from "../../adapters/job-github.ts";
import { workspaceFiles } from "../../adapters/workspace-files.ts";
import { runAction } from "../../kit/run-action.ts";
import { rollbackContract } from "./contract.ts";
import { rollback } from "./rollback.ts";

await runAction(
  rollbackContract,
  (inputs, surroundings) => {
    const github = jobGitHub(inputs["github-token"], surroundings, "contents: read, deployments: write, issues: write");
    const workspace = workspaceFiles(surroundings.run.workspace);
    return rollback(inputs, surroundings, { ...github, workspace, chance: Math.random, open: ecsOpener(surroundings) });
  },
  actionsEdge,
);
