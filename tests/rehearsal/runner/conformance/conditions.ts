import { type Row, scriptJob } from "../row.ts";

const ok = scriptJob("true");
const bad = scriptJob("exit 1");
const needsDocs = "docs: workflow syntax, jobs.<job_id>.needs";
const functionsDocs = "docs: expressions, status check functions";

/** Facts of `if`, `needs` and `continue-on-error`. */
export const conditionRows: readonly Row[] = [
  {
    fact: "a failed need skips what needs it, and all that follows",
    source: needsDocs,
    jobs: `  a: ${bad}\n  b: ${scriptJob("true", "needs: a")}\n  c: ${scriptJob("true", "needs: b")}`,
    expected: { results: { a: "failure", b: "skipped", c: "skipped" }, conclusion: "failure" },
  },
  {
    fact: "a need that succeeded lets its dependents run",
    source: needsDocs,
    jobs: `  a: ${ok}\n  b: ${scriptJob("true", "needs: [a]")}`,
    expected: { results: { a: "success", b: "success" }, conclusion: "success" },
  },
  {
    fact: "a skipped need skips what needs it; a run whose failures are none succeeds",
    source: needsDocs,
    jobs: `  a: ${scriptJob("true", "if: false")}\n  b: ${scriptJob("true", "needs: a")}\n  c: ${ok}`,
    expected: { results: { a: "skipped", b: "skipped", c: "success" }, conclusion: "success" },
  },
  {
    fact: "the implicit success() looks at all ancestors, not at the direct needs",
    source: "actions/runner#491, actions/runner#2205",
    jobs: `  a: ${scriptJob("true", "if: false")}\n  b: ${scriptJob("true", "needs: a, if: always()")}\n  c: ${scriptJob("true", "needs: b")}`,
    expected: { results: { a: "skipped", b: "success", c: "skipped" } },
  },
  {
    fact: "an explicit status function replaces the look at all ancestors",
    source: "actions/runner#491",
    jobs: `  a: ${scriptJob("true", "if: false")}\n  b: ${scriptJob("true", "needs: a, if: always()")}
  c: ${scriptJob("true", `needs: b, if: "\${{ !cancelled() && needs.b.result == 'success' }}"`)}`,
    expected: { results: { a: "skipped", b: "success", c: "success" } },
  },
  {
    fact: "failure() is true when any ancestor failed, however far",
    source: functionsDocs,
    jobs: `  a: ${bad}\n  b: ${scriptJob("true", "needs: a, if: always()")}\n  c: ${scriptJob("true", "needs: b, if: failure()")}`,
    expected: { results: { a: "failure", b: "success", c: "success" } },
  },
  {
    fact: "failure() is false when ancestors were only skipped",
    source: functionsDocs,
    jobs: `  a: ${scriptJob("true", "if: false")}\n  b: ${scriptJob("true", "needs: a, if: failure()")}`,
    expected: { results: { a: "skipped", b: "skipped" } },
  },
  {
    fact: "always() and !cancelled() run after a failure",
    source: functionsDocs,
    jobs: `  a: ${bad}\n  b: ${scriptJob("true", "needs: a, if: always()")}\n  c: ${scriptJob("true", 'needs: a, if: "${{ !cancelled() }}"')}`,
    expected: { results: { a: "failure", b: "success", c: "success" } },
  },
  {
    fact: "a failed job still hands on its outputs",
    source: "actions/runner: JobExtension.FinalizeJob evaluates outputs whatever the result",
    jobs: `  a: { runs-on: x, outputs: { word: "\${{ steps.s.outputs.word }}" }, steps: [{ id: s, run: 'echo word=kept >> "$GITHUB_OUTPUT"' }, { run: exit 1 }] }
  b: ${scriptJob("echo got ${{ needs.a.outputs.word }} of ${{ needs.a.result }}", "needs: a, if: always()")}`,
    expected: {
      results: { a: "failure", b: "success" },
      outputs: { a: { word: "kept" } },
      log: ["got kept of failure"],
    },
  },
  {
    fact: "needs knows direct needs only",
    source: "docs: contexts, needs context",
    jobs: `  a: ${ok}\n  b: ${scriptJob("true", "needs: a")}\n  c: ${scriptJob("echo [${{ needs.a.result }}][${{ needs.b.result }}]", "needs: b")}`,
    expected: { log: ["[][success]"] },
  },
  {
    fact: "text around an expression makes a condition true",
    source: "actions/languageservices: a mixed scalar becomes format(), a text",
    jobs: `  a: ${scriptJob("true", `if: "\${{ false }} && false"`)}\n  b: ${scriptJob("true", `if: "\${{ false && false }}"`)}`,
    expected: { results: { a: "success", b: "skipped" } },
  },
  {
    fact: "a job with continue-on-error counts as success for its dependents and the run",
    source: "actions/runner#1161, actions/toolkit#581",
    jobs: `  a: ${scriptJob("exit 1", "continue-on-error: true")}\n  b: ${scriptJob("true", "needs: a")}`,
    expected: { results: { a: "success", b: "success" }, conclusion: "success" },
  },
  {
    fact: "a step with continue-on-error has outcome failure and conclusion success, and the next step runs",
    source: "docs: contexts, steps.<step_id>.outcome; actions/runner: ExecutionContext.ApplyContinueOnError",
    jobs: `  a: { runs-on: x, steps: [{ id: s, run: exit 1, continue-on-error: true }, { id: t, run: "echo \${{ steps.s.outcome }}-\${{ steps.s.conclusion }}" }] }`,
    expected: { results: { a: "success" }, steps: { "a#s": "failure/success" }, log: ["failure-success"] },
  },
  {
    fact: "a failed step skips the next but for failure() and always(); success() stays false",
    source: "actions/runner: StepsRunner, Expressions/FailureFunction",
    jobs: `  a: { runs-on: x, steps: [{ run: exit 1 }, { id: plain, run: echo }, { id: failed, if: failure(), run: echo }, { id: any, if: always(), run: echo }, { id: good, if: success(), run: echo }] }`,
    expected: {
      steps: {
        "a#plain": "skipped/skipped",
        "a#failed": "success/success",
        "a#any": "success/success",
        "a#good": "skipped/skipped",
      },
    },
  },
  {
    fact: "a step's condition that cannot be evaluated fails the job",
    source: "actions/runner: StepsRunner, conditionEvaluateError",
    jobs: `  a: { runs-on: x, steps: [{ id: s, if: "fromJSON('{')", run: echo }] }`,
    expected: { results: { a: "failure" }, steps: { "a#s": "failure/failure" } },
  },
];
