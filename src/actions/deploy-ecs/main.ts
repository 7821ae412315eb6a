import { ecsOpener } from "../../adapters/aws/ecs-opener.ts";
import { jobGitHub } from "../../adapters/github/job-github.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { jobFiles } from "../../adapters/job/job-files.ts";
import { runAction } from "../../kit/run-action.ts";
import { deployEcsContract } from "./contract.ts";
import { deployEcs } from "./deploy-ecs.ts";

await runAction(
  deployEcsContract,
  (inputs, surroundings) => {
    const github = jobGitHub(inputs["github-token"], surroundings, "contents: read, deployments: write, issues: write");
    const workspace = jobFiles(surroundings.run);
    return deployEcs(inputs, surroundings, {
      ...github,
      workspace,
      chance: Math.random,
      open: ecsOpener(surroundings),
    });
  },
  actionsEdge,
);
