import { type Row, scriptJob } from "../row.ts";

const docs = "docs: re-running workflows and jobs";
const once = "test ${{ github.run_attempt }} != 1";
const call = (jobs: string): Record<string, string> => ({
  ".github/workflows/inner.yml": `on: workflow_call\njobs:\n${jobs}\n`,
});

/** Facts of "re-run failed jobs". */
export const rerunRows: readonly Row[] = [
  {
    fact: "failed jobs and their dependents run again; the outputs of the others are kept; the attempt is raised",
    source: `${docs}; actions/runner#1961`,
    jobs: `  a: { runs-on: x, outputs: { attempt: "\${{ steps.s.outputs.attempt }}" }, steps: [{ id: s, run: 'echo attempt=$GITHUB_RUN_ATTEMPT >> "$GITHUB_OUTPUT"' }] }
  b: ${scriptJob(`${once} && echo b sees \${{ needs.a.outputs.attempt }} in \${{ github.run_attempt }}`, "needs: a")}
  c: ${scriptJob("echo c in $GITHUB_RUN_ATTEMPT", "needs: b")}\n  d: ${scriptJob("echo d in $GITHUB_RUN_ATTEMPT")}`,
    after: (run) => run.rerunFailedJobs({ actor: "dana" }),
    expected: {
      results: { a: "success", b: "success", c: "success", d: "success" },
      conclusion: "success",
      outputs: { a: { attempt: "1" } },
      log: ["b sees 1 in 2", "c in 2", "d in 1"],
      silent: ["c in 1", "d in 2"],
    },
  },
  {
    fact: "whoever re-runs becomes triggering_actor; actor stays",
    source: "docs: contexts, github.triggering_actor",
    jobs: `  a: ${scriptJob(`echo "$GITHUB_ACTOR by $GITHUB_TRIGGERING_ACTOR"; ${once}`)}`,
    after: (run) => run.rerunFailedJobs({ actor: "quinn" }),
    expected: { log: ["dana by dana", "dana by quinn"], conclusion: "success" },
  },
  {
    fact: "commit and ref are those of the first attempt",
    source: `${docs}: the same GITHUB_SHA and GITHUB_REF`,
    jobs: `  a: ${scriptJob(`echo "$GITHUB_RUN_ATTEMPT $GITHUB_REF $GITHUB_SHA"; ${once}`)}`,
    after: (run) => run.rerunFailedJobs({ actor: "quinn" }),
    expected: { log: [1, 2].map((attempt) => `${attempt} refs/heads/main ${"a".repeat(40)}`), conclusion: "success" },
  },
  {
    fact: "what was skipped after a failed job is decided anew, with the outputs kept of what is not run again",
    source: `${docs}: failed jobs and their dependents`,
    jobs: `  gate: { runs-on: x, outputs: { request: "\${{ steps.s.outputs.request }}" }, steps: [{ id: s, run: 'echo request=r-$GITHUB_RUN_ATTEMPT >> "$GITHUB_OUTPUT"' }] }
  approve: ${scriptJob(once, "needs: gate")}
  deploy: ${scriptJob("echo deploys ${{ needs.gate.outputs.request }} in ${{ github.run_attempt }}", `needs: [gate, approve], if: "\${{ !cancelled() && needs.gate.result == 'success' && needs.approve.result == 'success' }}"`)}`,
    after: async (run) => {
      const first = await run.finished();
      if (first.jobs.find(({ jobId }) => jobId === "deploy")?.result !== "skipped")
        throw new Error("deploy was not skipped");
      return run.rerunFailedJobs({ actor: "dana" });
    },
    expected: {
      results: { gate: "success", approve: "success", deploy: "success" },
      log: ["deploys r-1 in 2"],
      conclusion: "success",
    },
  },
  {
    fact: "a dependent that succeeded by always() runs again with what it needs",
    source: docs,
    jobs: `  a: ${scriptJob(once)}\n  b: ${scriptJob("echo b in $GITHUB_RUN_ATTEMPT after ${{ needs.a.result }}", "needs: a, if: always()")}`,
    after: (run) => run.rerunFailedJobs({ actor: "dana" }),
    expected: { log: ["b in 1 after failure", "b in 2 after success"] },
  },
  {
    fact: "inside a call the failed job and its dependents run again, the others are kept",
    source: docs,
    files: call(
      `  ok: ${scriptJob("echo ok in $GITHUB_RUN_ATTEMPT")}\n  bad: ${scriptJob(once, "needs: ok")}\n  then: ${scriptJob("echo then in $GITHUB_RUN_ATTEMPT", "needs: bad")}`,
    ),
    jobs: `  call: { uses: ./.github/workflows/inner.yml }\n  after: ${scriptJob("echo after in $GITHUB_RUN_ATTEMPT", "needs: call")}`,
    after: (run) => run.rerunFailedJobs({ actor: "dana" }),
    expected: {
      results: {
        call: "success",
        "call/ok": "success",
        "call/bad": "success",
        "call/then": "success",
        after: "success",
      },
      log: ["ok in 1", "then in 2", "after in 2"],
      silent: ["ok in 2"],
    },
  },
  {
    fact: "in a call from a matrix only the failed job runs again, not what depends on it",
    source: "actions/runner#2810",
    files: call(`  bad: ${scriptJob(once)}\n  then: ${scriptJob("echo then ran", "needs: bad")}`),
    jobs: "  call: { strategy: { matrix: { n: [1] } }, uses: ./.github/workflows/inner.yml }",
    after: (run) => run.rerunFailedJobs({ actor: "dana" }),
    expected: {
      results: { call: "success", "call (1)": "success", "call (1)/bad": "success", "call (1)/then": "skipped" },
      silent: ["then ran"],
    },
  },
  {
    fact: "a combination of a matrix that succeeded is kept",
    source: docs,
    jobs: `  a: ${scriptJob('echo "leg ${{ matrix.n }} in $GITHUB_RUN_ATTEMPT"; test ${{ matrix.n }} != 2 || test $GITHUB_RUN_ATTEMPT != 1', "strategy: { fail-fast: false, matrix: { n: [1, 2] } }")}`,
    after: (run) => run.rerunFailedJobs({ actor: "dana" }),
    expected: {
      results: { a: "success", "a (1)": "success", "a (2)": "success" },
      log: ["leg 1 in 1", "leg 2 in 2"],
      silent: ["leg 1 in 2"],
    },
  },
];
