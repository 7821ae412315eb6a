import type { RunnerHost } from "../../../../src/rehearsal/runner/host.ts";
import { type Row, scriptJob } from "../row.ts";

const docs = "docs: deployments and environments";
const asked: string[] = [];
const counting: Partial<RunnerHost> = {
  environment: async ({ job, name, deployment }) => {
    asked.push(`${job.jobId} ${name} ${String(deployment)} ${job.environment}`);
    return { kind: "approved", vars: { asked: [...asked].join(", ") } };
  },
};
const show = "echo asked ${{ vars.asked }}";

/** Facts of environments. */
export const environmentRows: readonly Row[] = [
  {
    fact: "each job that names an environment asks anew, once, with its name evaluated and deployment told",
    source: docs,
    host: counting,
    jobs: `  a: ${scriptJob(show, "environment: prod")}
  b: ${scriptJob(show, `needs: a, environment: { name: "\${{ github.actor }}-env", deployment: false }`)}\n  c: ${scriptJob("true", "needs: b")}`,
    expected: { log: ["asked a prod true prod, b dana-env false dana-env"], conclusion: "success" },
  },
  {
    fact: "a skipped job does not ask",
    source: docs,
    host: { environment: async () => ({ kind: "refused", reason: "nobody should be asked" }) },
    jobs: `  a: ${scriptJob("true", "if: false, environment: prod")}`,
    expected: { results: { a: "skipped" } },
  },
  {
    fact: "a refused environment fails the job without a step",
    source: `${docs}, required reviewers`,
    host: { environment: async () => ({ kind: "refused", reason: "rejected by the reviewer" }) },
    jobs: `  a: ${scriptJob("echo ran", "environment: prod")}\n  b: ${scriptJob("true", "needs: a")}`,
    expected: { results: { a: "failure", b: "skipped" }, says: ["rejected by the reviewer"], silent: ["ran"] },
  },
  {
    fact: "a job waits as long as its reviewers do, and what needs it waits too",
    source: `${docs}, required reviewers`,
    scale: 600,
    host: {
      environment: async () => {
        await new Promise((resolve) => setTimeout(resolve, 150));
        return { kind: "approved" };
      },
    },
    jobs: `  a: ${scriptJob("true", "environment: prod")}\n  b: ${scriptJob("echo b after ${{ needs.a.result }}", "needs: a")}`,
    expected: { log: ["b after success"] },
  },
  {
    fact: "a run that is cancelled while its job waits for reviewers ends",
    source: docs,
    host: { environment: () => new Promise(() => {}) },
    jobs: `  a: ${scriptJob("true", "environment: prod")}\n  b: ${scriptJob("true")}`,
    onStep: (event, run) => {
      if (event.jobId === "b" && event.kind === "reached") setTimeout(() => run.cancel(), 50);
    },
    expected: { conclusion: "cancelled" },
  },
  {
    fact: "an environment's secrets and variables are seen by its job only",
    source: `${docs}; reuse workflows: the called job names the environment itself`,
    host: {
      environment: async () => ({ kind: "approved", secrets: { key: "env-secret-1" }, vars: { where: "prod" } }),
    },
    jobs: `  a: ${scriptJob("echo ${{ vars.where }} ${{ secrets.key == 'env-secret-1' }}; echo env-secret-1", "environment: prod")}\n  b: ${scriptJob("echo none [${{ vars.where }}] [${{ secrets.key }}]")}`,
    expected: { log: ["prod true", "***", "none [] []"], silent: ["env-secret-1"] },
  },
];
