import { compositeAction, type Row } from "../row.ts";

const handler = "actions/runner: CompositeActionHandler";
const use = (more = ""): string =>
  `  a: { runs-on: x, steps: [{ id: c, uses: $/.github/actions/c${more} }, { if: always(), run: "echo then \${{ steps.c.conclusion }} \${{ steps.c.outputs.word }}" }] }`;

/** Facts of composite actions. */
export const compositeRows: readonly Row[] = [
  {
    fact: "a composite sees its inputs, given or by default, as text",
    source: `${handler}, inputsData; docs: metadata syntax, inputs`,
    files: compositeAction(
      "c",
      `    - { shell: bash, run: "echo '\${{ inputs.one }}|\${{ inputs.two }}|\${{ inputs.one == 'true' }}'" }`,
      "inputs: { one: { default: 'false' }, two: { default: '${{ github.actor }}' } }",
    ),
    jobs: use(", with: { one: true }"),
    expected: { log: ["true|dana|true"] },
  },
  {
    fact: "its outputs come from its own steps, whose names the job does not see",
    source: `${handler}.ProcessOutputs; StepsContext scopes`,
    files: compositeAction(
      "c",
      `    - { id: in, shell: bash, run: 'echo word=w >> "$GITHUB_OUTPUT"' }`,
      "outputs: { word: { description: d, value: '${{ steps.in.outputs.word }}' } }",
    ),
    jobs: use().replace("] }", ', { run: "echo [${{ steps.in.outputs.word }}]" }] }'),
    expected: { log: ["then success w", "[]"] },
  },
  {
    fact: "its outputs are set also when it fails",
    source: `${handler}.RunAsync: ProcessOutputs follows RunStepsAsync`,
    files: compositeAction(
      "c",
      `    - { id: in, shell: bash, run: 'echo word=w >> "$GITHUB_OUTPUT"; exit 1' }`,
      "outputs: { word: { description: d, value: '${{ steps.in.outputs.word }}' } }",
    ),
    jobs: use(),
    expected: { results: { a: "failure" }, log: ["then failure w"] },
  },
  {
    fact: "failure() and always() look at its own steps",
    source: "actions/runner: Expressions/FailureFunction, action_status",
    files: compositeAction(
      "c",
      "    - { id: bad, shell: bash, run: exit 1 }\n    - { id: plain, shell: bash, run: echo }\n    - { id: failed, if: failure(), shell: bash, run: echo }\n    - { id: any, if: always(), shell: bash, run: echo }",
    ),
    jobs: use(),
    expected: {
      results: { a: "failure" },
      steps: {
        "a#c.bad": "failure/failure",
        "a#c.plain": "skipped/skipped",
        "a#c.failed": "success/success",
        "a#c.any": "success/success",
      },
    },
  },
  {
    fact: "success() inside is true though the job has failed before, and failure() false",
    source: "actions/runner: Expressions/SuccessFunction, action_status",
    files: compositeAction(
      "c",
      "    - { id: plain, shell: bash, run: echo }\n    - { id: failed, if: failure(), shell: bash, run: echo }",
    ),
    jobs: "  a: { runs-on: x, steps: [{ run: exit 1 }, { id: c, if: always(), uses: $/.github/actions/c }] }",
    expected: { steps: { "a#c": "success/success", "a#c.plain": "success/success", "a#c.failed": "skipped/skipped" } },
  },
  {
    fact: "continue-on-error of an inner step keeps the composite good",
    source: `${handler}.RunStepAsync`,
    files: compositeAction(
      "c",
      "    - { id: bad, continue-on-error: true, shell: bash, run: exit 1 }\n    - { id: next, shell: bash, run: 'echo ${{ steps.bad.outcome }}' }",
    ),
    jobs: use(),
    expected: {
      results: { a: "success" },
      steps: { "a#c.bad": "failure/success", "a#c.next": "success/success" },
      log: ["failure"],
    },
  },
  {
    fact: "job.status inside does not see a failure inside; after the composite it does",
    source: `${handler}: Root.JobContext.Status is set at a cancellation alone; StepsRunner sets it after each step of the job`,
    files: compositeAction(
      "c",
      "    - { id: bad, shell: bash, run: exit 1 }\n    - { id: told, if: always(), shell: bash, run: 'echo inside ${{ job.status }}' }",
    ),
    jobs: "  a: { runs-on: x, steps: [{ id: c, uses: $/.github/actions/c }, { if: always(), run: 'echo after ${{ job.status }}' }] }",
    expected: { results: { a: "failure" }, log: ["inside success", "after failure"] },
  },
  {
    fact: "a cancel inside interrupts the inner step, runs always() inside, and job.status is cancelled there",
    source: `${handler}.RunStepsAsync, jobCancelRegister`,
    scale: 60,
    onStep: (event, run) => {
      if (event.kind === "started" && event.stepId === "c.long") run.cancel();
    },
    files: compositeAction(
      "c",
      "    - { id: long, shell: bash, run: sleep 30 }\n    - { id: plain, shell: bash, run: echo }\n    - { id: told, if: always(), shell: bash, run: 'echo inside ${{ job.status }}' }",
    ),
    jobs: use(),
    expected: {
      results: { a: "cancelled" },
      steps: { "a#c.long": "cancelled/cancelled", "a#c.plain": "skipped/skipped", "a#c.told": "success/success" },
      log: ["inside cancelled"],
    },
  },
  {
    fact: "an inner step that is skipped has outcome skipped and no outputs, and an output of the composite that reads them is empty",
    source: `${handler}: SetStepConclusion; ExecutionContext.UpdateGlobalStepsContext`,
    files: compositeAction(
      "c",
      "    - { id: none, if: false, shell: bash, run: 'echo \"x=1\" >> $GITHUB_OUTPUT' }\n    - { shell: bash, run: 'echo \"[${{ steps.none.outcome }}|${{ steps.none.outputs.x }}]\"' }",
      "outputs: { x: { value: '${{ steps.none.outputs.x }}' } }",
    ),
    jobs: "  a: { runs-on: x, steps: [{ id: c, uses: $/.github/actions/c }, { run: 'echo \"<${{ steps.c.outputs.x }}>\"' }] }",
    expected: { results: { a: "success" }, log: ["[skipped|]", "<>"] },
  },
  {
    fact: "the secrets context is unknown inside",
    source: "actions/runner: action_yaml.json, string-steps-context",
    files: compositeAction("c", `    - { shell: bash, run: "echo \${{ secrets.key }}" }`),
    jobs: use(),
    expected: { refused: ["secrets"] },
  },
  {
    fact: "timeout-minutes is unknown inside",
    source: "actions/runner: action_yaml.json, run-step",
    files: compositeAction("c", "    - { shell: bash, run: echo, timeout-minutes: 1 }"),
    jobs: use(),
    expected: { refused: ["timeout-minutes"] },
  },
  {
    fact: "a script inside must name its shell",
    source: "actions/runner: action_yaml.json, run-step",
    files: compositeAction("c", "    - { run: echo }"),
    jobs: use(),
    expected: { refused: ["shell"] },
  },
  {
    fact: "$/ inside means the composite's own repository, however deep",
    source: "actions/runner: ActionManager.PrepareActionsRecursiveAsync, childRepoName",
    repositories: {
      "tools/kit": {
        "outer/action.yml": "name: o\ndescription: d\nruns: { using: composite, steps: [{ id: i, uses: $/inner }] }\n",
        "inner/action.yml":
          "name: i\ndescription: d\nruns: { using: composite, steps: [{ id: s, shell: bash, run: 'echo inner of $(basename $GITHUB_ACTION_PATH)' }] }\n",
      },
    },
    jobs: "  a: { runs-on: x, steps: [{ id: c, uses: tools/kit/outer@v1 }] }",
    expected: { log: ["inner of inner"], steps: { "a#c.i.s": "success/success" } },
  },
  {
    fact: "an env of the step reaches the steps inside; GITHUB_ENV from inside reaches the job",
    source: `${handler}, StepEnvironmentOverrides; FileCommandManager.SetEnvFileCommand`,
    files: compositeAction("c", `    - { shell: bash, run: 'echo "in $OUTER"; echo FROM=inside >> "$GITHUB_ENV"' }`),
    jobs: "  a: { runs-on: x, steps: [{ uses: $/.github/actions/c, env: { OUTER: o1 } }, { run: 'echo \"job $FROM [$OUTER]\"' }] }",
    expected: { log: ["in o1", "job inside []"] },
  },
  {
    fact: "defaults.run of the job do not reach inside",
    source: "actions/runner: ScriptHandler, ScopeName",
    files: compositeAction("c", `    - { shell: bash, run: 'echo "inside $(basename $PWD)"' }`),
    jobs: `  a: { runs-on: x, defaults: { run: { working-directory: sub } }, steps: [{ working-directory: ., run: mkdir sub }, { run: 'echo "job $(basename $PWD)"' }, { uses: $/.github/actions/c }] }`,
    expected: { log: ["inside workspace", "job sub"] },
  },
];
