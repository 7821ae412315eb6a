import { compositeAction, type Row, scriptJob } from "../row.ts";

/** Facts of time-outs; a minute is the world's. */
export const timeoutRows: readonly Row[] = [
  {
    fact: "a step that is too long fails with its minutes; always() follows, the next does not",
    source: "actions/runner: StepsRunner.RunStepAsync, has timed out after",
    scale: 120,
    jobs: "  a: { runs-on: x, steps: [{ id: s, name: long, timeout-minutes: 1, run: sleep 30 }, { id: next, run: echo }, { id: any, if: always(), run: 'echo then ${{ job.status }}' }] }",
    expected: {
      results: { a: "failure" },
      says: ["The action 'long' has timed out after 1 minutes."],
      steps: { "a#s": "failure/failure", "a#next": "skipped/skipped", "a#any": "success/success" },
      log: ["then failure"],
    },
  },
  {
    fact: "a step that is quick enough is not touched",
    source: "actions/runner: StepsRunner.RunStepAsync",
    jobs: "  a: { runs-on: x, steps: [{ id: s, timeout-minutes: 1, run: 'true' }] }",
    expected: { results: { a: "success" } },
  },
  {
    fact: "a time-out of a composite's step ends the step inside that runs",
    source: "actions/runner: ExecutionContext.CreateEmbeddedChild, GetRemainingTimeout",
    scale: 120,
    files: compositeAction("c", "    - { id: s, shell: bash, run: sleep 30 }"),
    jobs: "  a: { runs-on: x, steps: [{ id: c, timeout-minutes: 1, uses: $/.github/actions/c }] }",
    expected: { results: { a: "failure" }, says: ["The action has timed out."], steps: { "a#c.s": "failure/failure" } },
  },
  {
    fact: "a job that is too long is cancelled; its always() steps run",
    source: "docs: workflow syntax, jobs.<job_id>.timeout-minutes: GitHub cancels it",
    scale: 120,
    jobs: "  a: { runs-on: x, timeout-minutes: 1, steps: [{ id: s, run: sleep 30 }, { id: any, if: always(), run: 'echo then ${{ job.status }}' }] }",
    expected: {
      results: { a: "cancelled" },
      steps: { "a#s": "cancelled/cancelled", "a#any": "success/success" },
      log: ["then cancelled"],
    },
  },
  {
    fact: "a cancelled need is neither a success nor a failure; the run itself is not cancelled",
    source: "docs: expressions, cancelled() is about the workflow; contexts, needs.<job_id>.result",
    scale: 120,
    jobs: `  a: { runs-on: x, timeout-minutes: 1, steps: [{ run: sleep 30 }] }\n  plain: ${scriptJob("true", "needs: a")}
  failed: ${scriptJob("true", "needs: a, if: failure()")}\n  cancelled: ${scriptJob("true", "needs: a, if: cancelled()")}
  rest: ${scriptJob("echo rest after ${{ needs.a.result }}", 'needs: a, if: "${{ !cancelled() }}"')}`,
    expected: {
      results: { a: "cancelled", plain: "skipped", failed: "skipped", cancelled: "skipped", rest: "success" },
      conclusion: "cancelled",
      log: ["rest after cancelled"],
    },
  },
];
