import { type Row, scriptJob } from "../row.ts";

const working = `{ runs-on: x, outputs: { word: "\${{ steps.s.outputs.word }}" }, steps: [{ id: s, run: 'echo word=kept >> "$GITHUB_OUTPUT"' }, { id: work, run: sleep 30 }, { id: tidy, if: always(), run: echo tidy-ran }] }`;
const rescue = scriptJob("echo rescue [${{ needs.a.outputs.word }}] ${{ needs.a.result }}", "needs: a, if: always()");

/** Facts of lost machines and of forced cancellation. */
export const lossRows: readonly Row[] = [
  {
    fact: "a lost runner is a failed job without outputs and without further steps; a later always() job runs",
    source:
      "actions/runner: StepsRunner, RunnerShutdownToken; docs: monitoring self-hosted runners, lost communication",
    scale: 3000,
    onStep: (event, run) => {
      if (event.kind === "started" && event.stepId === "work") run.loseRunnerIn(event.jobId);
    },
    jobs: `  a: ${working}\n  b: ${rescue}`,
    expected: {
      results: { a: "failure", b: "success" },
      outputs: { a: {} },
      log: ["rescue [] failure"],
      silent: ["tidy-ran"],
      says: ["lost communication"],
    },
  },
  {
    fact: "a runner that is not lost hands on its outputs",
    source: "actions/runner: JobExtension.FinalizeJob",
    jobs: `  a: ${working.replace("sleep 30", "true")}\n  b: ${rescue}`,
    expected: {
      results: { a: "success", b: "success" },
      outputs: { a: { word: "kept" } },
      log: ["rescue [kept] success", "tidy-ran"],
    },
  },
  {
    fact: "a forced cancel kills, skips always() in the job and always() jobs after it",
    source: "docs: REST API, force-cancel a workflow run",
    scale: 60,
    onStep: (event, run) => {
      if (event.kind === "started" && event.stepId === "work") run.cancel({ force: true });
    },
    jobs: `  a: ${working}\n  b: ${rescue}`,
    expected: {
      results: { a: "cancelled", b: "cancelled" },
      outputs: { a: {} },
      conclusion: "cancelled",
      silent: ["tidy-ran", "rescue"],
    },
  },
];
