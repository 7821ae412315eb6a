import { actionsEdge } from "../../adapters/actions-edge.ts";
import { ecsOpener } from "../../adapters/ecs-opener.ts";
import { jobGitHub } from "../../adapters/job-github.ts";
import { jobRuns } from "../../adapters/job-runs.ts";
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
