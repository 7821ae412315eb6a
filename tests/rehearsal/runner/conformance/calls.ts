import { type Row, scriptJob } from "../row.ts";

const docs = "docs: reuse workflows";
const inner = (on: string, jobs: string, head = ""): Record<string, string> => ({
  ".github/workflows/inner.yml": `on:\n  workflow_call:\n${on}\n${head}\njobs:\n${jobs}\n`,
});
const echoInputs = `  show: ${scriptJob("echo '${{ toJSON(inputs.flag) }}|${{ toJSON(inputs.count) }}|${{ inputs.word }}'")}`;
const declared =
  "    inputs: { flag: { type: boolean, default: true }, count: { type: number }, word: { type: string, default: w } }";

/** Facts of reusable workflows. */
export const callRows: readonly Row[] = [
  {
    fact: "inputs keep their types; defaults are the declared ones, else false, 0 or empty",
    source: `${docs}; workflow syntax, on.workflow_call.inputs`,
    files: inner(declared, echoInputs),
    jobs: "  one: { uses: ./.github/workflows/inner.yml }\n  two: { needs: one, uses: ./.github/workflows/inner.yml, with: { flag: false, count: 3, word: x } }",
    expected: { log: ["true|0|w", "false|3|x"], conclusion: "success" },
  },
  {
    fact: "a value of the wrong type that only shows when it is evaluated fails the call",
    source: "docs: workflow syntax, jobs.<job_id>.with",
    files: inner(declared, echoInputs),
    jobs: `  one: { uses: ./.github/workflows/inner.yml, with: { flag: "\${{ github.actor }}" } }`,
    expected: { results: { one: "failure" }, says: ["Input flag must be a boolean."] },
  },
  {
    fact: "a missing required input refuses the run",
    source: "actions/languageservices: convertWorkflowJobInputs",
    files: inner("    inputs: { word: { type: string, required: true } }", `  a: ${scriptJob("true")}`),
    jobs: "  one: { uses: ./.github/workflows/inner.yml }",
    expected: { refused: ["word is required"] },
  },
  {
    fact: "an input that is not declared refuses the run",
    source: "actions/languageservices: convertWorkflowJobInputs",
    files: inner("    inputs: { word: { type: string } }", `  a: ${scriptJob("true")}`),
    jobs: "  one: { uses: ./.github/workflows/inner.yml, with: { other: x } }",
    expected: { refused: ["other is not defined"] },
  },
  {
    fact: "a missing required secret refuses the run",
    source: "actions/languageservices: convertWorkflowJobSecrets",
    files: inner("    secrets: { key: { required: true } }", `  a: ${scriptJob("true")}`),
    jobs: "  one: { uses: ./.github/workflows/inner.yml }",
    expected: { refused: ["key is required"] },
  },
  {
    fact: "a workflow without workflow_call cannot be called",
    source: docs,
    files: { ".github/workflows/inner.yml": `on: push\njobs:\n  a: ${scriptJob("true")}\n` },
    jobs: "  one: { uses: ./.github/workflows/inner.yml }",
    expected: { refused: ["workflow_call"] },
  },
  {
    fact: "secrets reach a called workflow by name only",
    source: `${docs}, passing secrets`,
    request: { secrets: { key: "s3cret-key", other: "s3cret-other" } },
    files: inner(
      "    secrets: { key: { required: false } }",
      `  a: ${scriptJob("echo key=${{ secrets.key != '' }} other=${{ secrets.other != '' }}")}`,
    ),
    jobs: `  none: { uses: ./.github/workflows/inner.yml }\n  named: { needs: none, uses: ./.github/workflows/inner.yml, secrets: { key: "\${{ secrets.key }}" } }`,
    expected: { log: ["key=false other=false", "key=true other=false"] },
  },
  {
    fact: "secrets: inherit hands on all of them",
    source: `${docs}, secrets.inherit`,
    request: { secrets: { key: "s3cret-key", other: "s3cret-other" } },
    files: inner(
      "    secrets: { key: { required: false } }",
      `  a: ${scriptJob("echo key=${{ secrets.key != '' }} other=${{ secrets.other != '' }}")}`,
    ),
    jobs: "  all: { uses: ./.github/workflows/inner.yml, secrets: inherit }",
    expected: { log: ["key=true other=true"] },
  },
  {
    fact: "outputs of a called workflow come from its jobs, of which the failed ones count too",
    source: `${docs}, using outputs; contexts, jobs context`,
    files: inner(
      `    outputs: { word: { value: "\${{ jobs.a.outputs.word }}" }, state: { value: "\${{ jobs.b.result }}" } }`,
      `  a: { runs-on: x, outputs: { word: "\${{ steps.s.outputs.word }}" }, steps: [{ id: s, run: 'echo word=w1 >> "$GITHUB_OUTPUT"' }] }\n  b: ${scriptJob("exit 1")}`,
    ),
    jobs: `  call: { uses: ./.github/workflows/inner.yml }\n  after: ${scriptJob("echo after ${{ needs.call.outputs.word }} ${{ needs.call.outputs.state }} ${{ needs.call.result }}", "needs: call, if: always()")}`,
    expected: { outputs: { call: { word: "w1", state: "failure" } }, log: ["after w1 failure failure"] },
  },
  {
    fact: "a job skipped inside a call skips what follows the call, though the call itself succeeded",
    source: "actions/runner#2205: success() looks at all ancestors",
    files: inner("", `  a: ${scriptJob("true")}\n  b: ${scriptJob("true", "if: false")}`),
    jobs: `  call: { uses: ./.github/workflows/inner.yml }\n  plain: ${scriptJob("true", "needs: call")}\n  sure: ${scriptJob("true", `needs: call, if: "\${{ !cancelled() && needs.call.result == 'success' }}"`)}`,
    expected: {
      results: { "call/a": "success", "call/b": "skipped", call: "success", plain: "skipped", sure: "success" },
    },
  },
  {
    fact: "a job inside a call counts what was skipped before the call, though the call says always()",
    source: "actions/runner#2205, comment of 2025-01-15",
    files: inner("", `  a: ${scriptJob("true")}\n  b: ${scriptJob("true", 'if: "${{ !cancelled() }}"')}`),
    jobs: `  first: ${scriptJob("true", "if: false")}\n  call: { needs: first, if: always(), uses: ./.github/workflows/inner.yml }`,
    expected: { results: { first: "skipped", "call/a": "skipped", "call/b": "success", call: "success" } },
  },
  {
    fact: "a job inside a later call counts what was skipped inside an earlier one, unless its own condition says otherwise",
    source: "actions/runner#2205: success() looks at all ancestors, through calls",
    files: {
      ...inner("", `  a: ${scriptJob("true")}\n  b: ${scriptJob("true", "if: false")}`),
      ".github/workflows/later.yml": `on: workflow_call\njobs:\n  plain: ${scriptJob("true")}\n  sure: ${scriptJob("true", 'if: "${{ !cancelled() }}"')}\n`,
    },
    jobs: `  first: { uses: ./.github/workflows/inner.yml }\n  second: { needs: first, if: "\${{ !cancelled() && needs.first.result == 'success' }}", uses: ./.github/workflows/later.yml }`,
    expected: {
      results: {
        "first/a": "success",
        "first/b": "skipped",
        first: "success",
        "second/plain": "skipped",
        "second/sure": "success",
        second: "success",
      },
    },
  },
  {
    fact: "a call whose jobs all ran lets its dependents run",
    source: "docs: workflow syntax, jobs.<job_id>.needs",
    files: inner("", `  a: ${scriptJob("true")}`),
    jobs: `  call: { uses: ./.github/workflows/inner.yml }\n  plain: ${scriptJob("true", "needs: call")}`,
    expected: { results: { "call/a": "success", call: "success", plain: "success" } },
  },
  {
    fact: "the github context is the caller's; job.workflow_* are the called file's; env does not cross",
    source: "docs: contexts, job.workflow_ref; reuse workflows, limitations",
    head: "name: Caller\non: workflow_dispatch\nenv: { SHARED: outer }",
    repositories: {
      "tools/flows": {
        ".github/workflows/inner.yml": `name: Inner\non: workflow_call\njobs:\n  a: ${scriptJob("echo '${{ github.workflow }} ${{ github.repository }} ${{ github.workflow_ref }}'; echo '${{ job.workflow_repository }} ${{ job.workflow_ref }}'; echo env=[$SHARED]")}\n`,
      },
    },
    jobs: "  call: { uses: tools/flows/.github/workflows/inner.yml@v1 }",
    expected: {
      log: [
        "Caller org/shop org/shop/.github/workflows/main.yml@refs/heads/main",
        "tools/flows tools/flows/.github/workflows/inner.yml@v1",
        "env=[]",
      ],
    },
  },
  {
    fact: "in a called workflow of another repository ./ and $/ workflows and $/ actions are that repository's",
    source: "docs: reuse workflows, calling; actions/runner: ActionManager.ResolveSelfRepositoryReferences",
    repositories: {
      "tools/flows": {
        ".github/workflows/inner.yml":
          "on: workflow_call\njobs:\n  dot: { uses: ./.github/workflows/deep.yml }\n  dollar: { uses: $/.github/workflows/deep.yml }\n",
        ".github/workflows/deep.yml": "on: workflow_call\njobs:\n  a: { runs-on: x, steps: [{ uses: $/hello }] }\n",
        "hello/action.yml":
          "name: h\ndescription: d\nruns: { using: composite, steps: [{ shell: bash, run: echo hello of tools }] }\n",
      },
    },
    jobs: "  call: { uses: tools/flows/.github/workflows/inner.yml@v1 }",
    expected: {
      results: {
        "call/dot/a": "success",
        "call/dot": "success",
        "call/dollar/a": "success",
        "call/dollar": "success",
        call: "success",
      },
      log: ["hello of tools"],
    },
  },
  {
    fact: "a repository that has neither copy nor stand-in refuses the run",
    source: "rule of this runner: what it cannot run, it does not start",
    jobs: "  call: { uses: nobody/knows/.github/workflows/x.yml@v1 }",
    expected: { refused: ["nobody/knows@v1"] },
  },
];
