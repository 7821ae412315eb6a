import { createHash } from "node:crypto";
import { type Row, scriptJob } from "../row.ts";

const contexts = "docs: contexts reference";
const digest = (text: string): string =>
  createHash("sha256").update(createHash("sha256").update(text).digest()).digest("hex");

/** Facts of contexts, inputs of a dispatch, env and defaults. */
export const contextRows: readonly Row[] = [
  {
    fact: "env of workflow, job and step, the nearest wins; a later one sees an earlier",
    source: "docs: workflow syntax, env",
    head: "on: workflow_dispatch\nenv: { A: w, B: w, C: w }",
    jobs: `  a: { runs-on: x, env: { B: j, C: j }, steps: [{ env: { C: "s-\${{ env.B }}" }, run: 'echo "$A $B $C"' }, { run: 'echo "$C"' }] }`,
    expected: { log: ["w j s-j", "j"] },
  },
  {
    fact: "dispatch inputs are typed in inputs, defaults included",
    source: `${contexts}, inputs context`,
    head: "on: { workflow_dispatch: { inputs: { flag: { type: boolean, default: false }, n: { type: number }, pick: { type: choice, options: [a, b], default: b } } } }",
    request: { inputs: { flag: "true", n: "4" } },
    jobs: `  a: ${scriptJob("echo '${{ toJSON(inputs.flag) }} ${{ toJSON(inputs.n) }} ${{ inputs.pick }}'")}`,
    expected: { log: ["true 4 b"] },
  },
  {
    fact: "vars, matrix, strategy and runner are there; what is missing is empty",
    source: contexts,
    request: { vars: { REGION: "eu" } },
    jobs: `  a: ${scriptJob("echo '${{ vars.REGION }} [${{ vars.NONE }}] [${{ matrix.x }}] ${{ strategy.job-total }} ${{ runner.os }} [${{ github.event.none.at.all }}]'")}`,
    expected: { log: ["eu [] [] 1 Linux []"] },
  },
  {
    fact: "the event's payload is in github.event and in the event's file",
    source: `${contexts}, github.event`,
    head: "on: issue_comment",
    request: { event: { name: "issue_comment", payload: { comment: { body: "/approve" } } } },
    jobs: `  a: ${scriptJob("echo ${{ github.event.comment.body }} $(grep -c approve $GITHUB_EVENT_PATH) $GITHUB_EVENT_NAME")}`,
    expected: { log: ["/approve 1 issue_comment"] },
  },
  {
    fact: "hashFiles hashes the hashes of what it finds, and is empty otherwise",
    source: "actions/runner: src/Misc/expressionFunc/hashFiles",
    jobs: `  a: { runs-on: x, steps: [{ run: 'printf one > a.lock' }, { run: "echo '\${{ hashFiles('*.lock') }}' '[\${{ hashFiles('*.none') }}]'" }] }`,
    expected: { log: [`${digest("one")} []`] },
  },
  {
    fact: "defaults.run of the job win over the workflow's",
    source: "docs: workflow syntax, defaults.run",
    head: "on: workflow_dispatch\ndefaults: { run: { shell: sh, working-directory: w } }",
    jobs: `  a: { runs-on: x, defaults: { run: { working-directory: j } }, steps: [{ working-directory: ., run: mkdir j }, { run: 'echo "$(basename $PWD) $0" | sed s#/.*##' }] }`,
    expected: { log: ["j "] },
  },
  {
    fact: "comparing text has no case; numbers and text compare as numbers",
    source: "docs: expressions, operators",
    jobs: `  a: ${scriptJob("echo ${{ 'ALLOW' == 'allow' }} ${{ '1' == 1 }} ${{ '' == 0 }} ${{ 'x' == 0 }}")}`,
    expected: { log: ["true true true false"] },
  },
  {
    fact: "github.run_id, run_number and run_attempt are texts",
    source: `${contexts}, github context`,
    jobs: `  a: ${scriptJob("echo '${{ toJSON(github.run_attempt) }} ${{ toJSON(github.run_number) }}'")}`,
    expected: { log: ['"1" "1"'] },
  },
  {
    fact: "ids of repository, owner and actor are in the context and in the environment",
    source: `${contexts}, github context; actions/runner: GitHubContext, _contextEnvAllowlist`,
    jobs: `  a: ${scriptJob("echo ${{ github.repository_id }} $GITHUB_REPOSITORY_ID $GITHUB_REPOSITORY_OWNER_ID $GITHUB_ACTOR_ID")}`,
    expected: { log: ["11 11 12 13"] },
  },
  {
    fact: "the inputs of a dispatch are texts in the event",
    source: "docs: workflow syntax, on.workflow_dispatch.inputs: github.event.inputs holds strings",
    head: "on: { workflow_dispatch: { inputs: { flag: { type: boolean, default: true } } } }",
    jobs: `  a: ${scriptJob("echo '${{ toJSON(github.event.inputs.flag) }} ${{ toJSON(inputs.flag) }}'")}`,
    expected: { log: ['"true" true'] },
  },
];
