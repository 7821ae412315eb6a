import { ecsOpener } from "../../adapters/aws/ecs-opener.ts";
import { jobGitHub } from "../../adapters/github/job-github.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { workspaceFiles } from "../../adapters/job/workspace-files.ts";
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
