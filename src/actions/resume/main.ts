import { actionsEdge } from "../../adapters/actions-edge.ts";
import { jobEcs } from "../../adapters/job-ecs.ts";
import { jobGitHub } from "../../adapters/job-github.ts";
import { jobRuns } from "../../adapters/job-runs.ts";
import { runAction } from "../../kit/run-action.ts";
import { resumeContract } from "./contract.ts";
import { resume } from "./resume.ts";

await runAction(
  resumeContract,
  (inputs, surroundings) => {
    const token = inputs["github-token"];
    const github = jobGitHub(token, surroundings, "contents: read, deployments: write");
    const runs = jobRuns(token, surroundings);
    return resume(inputs, surroundings, { ...github, runs, chance: Math.random, open: jobEcs(surroundings) });
  },
  actionsEdge,
);
