import { ecsOpener } from "../../adapters/aws/ecs-opener.ts";
import { jobGitHub } from "../../adapters/github/job-github.ts";
import { jobRuns } from "../../adapters/github/job-runs.ts";
import { actionsEdge } from "../../adapters/job/actions-edge.ts";
import { runAction } from "../../kit/run-action.ts";
import { resumeContract } from "./contract.ts";
import { resume } from "./resume.ts";

await runAction(
  resumeContract,
  (inputs, surroundings) => {
    const token = inputs["github-token"];
    const github = jobGitHub(token, surroundings, "contents: read, deployments: write, issues: read");
    const runs = jobRuns(token, surroundings);
    return resume(inputs, surroundings, { ...github, runs, chance: Math.random, open: ecsOpener(surroundings) });
  },
  actionsEdge,
);
