import { nodeAction, type Row, scriptJob } from "../row.ts";

const runner = "actions/runner: ActionRunner.RunAsync";
const print = (text: string): string => `console.log(${text});\n`;
const use = (more = ""): string => `  a: { runs-on: x, steps: [{ id: c, uses: $/.github/actions/n${more} }] }`;

/** Facts of JavaScript actions and of what `uses` finds. */
export const actionRows: readonly Row[] = [
  {
    fact: "an input is INPUT_ in upper case, spaces become _, hyphens stay; defaults are evaluated",
    source: "actions/runner: Handler.AddInputsToEnvironment; action_yaml.json, input-default-context",
    files: nodeAction("n", {
      yaml: "inputs: { one-two: {}, 'three four': { default: d }, who: { default: '${{ github.actor }}' } }",
      scripts: {
        main: print("`${process.env['INPUT_ONE-TWO']}|${process.env.INPUT_THREE_FOUR}|${process.env.INPUT_WHO}`"),
      },
    }),
    jobs: use(", with: { one-two: x }"),
    expected: { log: ["x|d|dana"] },
  },
  {
    fact: "an input that is not declared warns and is passed on",
    source: `${runner}, unexpectedInputs`,
    files: nodeAction("n", {
      yaml: "inputs: { known: {} }",
      scripts: { main: print("`odd ${process.env.INPUT_OTHER}`") },
    }),
    jobs: use(", with: { other: x }"),
    expected: {
      results: { a: "success" },
      log: ["odd x"],
      says: ["warning: Unexpected input(s) 'other', valid inputs are ['known']"],
    },
  },
  {
    fact: "required is not enforced",
    source: `${runner}: inputs are only merged with defaults`,
    files: nodeAction("n", {
      yaml: "inputs: { must: { required: true } }",
      scripts: { main: print("`[${process.env.INPUT_MUST}]`") },
    }),
    jobs: use(),
    expected: { results: { a: "success" }, log: ["[]"] },
  },
  {
    fact: "it runs in the workspace, on this Node, and a status other than 0 fails the step",
    source: "actions/runner: NodeScriptActionHandler",
    files: nodeAction("n", {
      scripts: {
        main: `${print("`${process.cwd() === process.env.GITHUB_WORKSPACE} ${process.versions.node.split('.')[0]}`")}process.exitCode = 3;\n`,
      },
    }),
    jobs: use(),
    expected: { results: { a: "failure" }, log: ["true 24"], steps: { "a#c": "failure/failure" } },
  },
  {
    fact: "pre runs before all steps, post after them in reverse; state goes from main to post",
    source: "docs: metadata syntax, runs.pre and runs.post; actions/runner: JobExtension, PostJobSteps",
    files: {
      ...nodeAction("n", {
        yaml: "inputs: { name: {} }",
        scripts: {
          pre: print("`pre`"),
          main: `import { appendFileSync } from 'node:fs';\nappendFileSync(process.env.GITHUB_STATE, 'who=' + process.env.INPUT_NAME + '\\n');\n${print("`main`")}`,
          post: print("`post ${process.env.STATE_who} ${process.env.INPUT_NAME}`"),
        },
      }),
    },
    jobs: "  a: { runs-on: x, steps: [{ id: one, uses: $/.github/actions/n, with: { name: n1 } }, { id: two, uses: $/.github/actions/n, with: { name: n2 } }, { run: exit 1 }] }",
    expected: { results: { a: "failure" }, log: ["pre", "main", "post n2 n2", "post n1 n1"] },
  },
  {
    fact: "post-if looks at the job; a post of an action that did not run does not run",
    source: "docs: metadata syntax, runs.post-if; actions/runner: CleanupCondition",
    files: {
      ".github/actions/n/action.yml":
        "name: n\ndescription: d\nruns: { using: node24, main: main.mjs, post: post.mjs, post-if: failure() }\n",
      ".github/actions/n/main.mjs": "",
      ".github/actions/n/post.mjs": print("`post ran ${process.env.GITHUB_JOB}`"),
    },
    jobs: `${use()}\n  b: { runs-on: x, steps: [{ uses: $/.github/actions/n }, { run: exit 1 }] }\n  c: { runs-on: x, steps: [{ run: exit 1 }, { uses: $/.github/actions/n }] }`,
    expected: { log: ["post ran b"], silent: ["post ran a", "post ran c"] },
  },
  {
    fact: "./ is the workspace: without a checkout there is no action",
    source: "actions/runner: ActionManager.LoadAction",
    files: nodeAction("n", { scripts: { main: print("`from the workspace`") } }),
    jobs: "  a: { runs-on: x, steps: [{ id: c, uses: ./.github/actions/n }] }",
    expected: {
      results: { a: "failure" },
      says: ["Did you forget to run actions/checkout before running your local action?"],
    },
  },
  {
    fact: "./ finds the action after a checkout",
    source: "actions/runner: ActionManager.LoadAction",
    files: nodeAction("n", { scripts: { main: print("`from the workspace`") } }),
    jobs: "  a: { runs-on: x, steps: [{ uses: actions/checkout@v6 }, { uses: actions/setup-node@v6 }, { id: c, uses: ./.github/actions/n }] }",
    expected: { results: { a: "success" }, log: ["from the workspace"] },
  },
  {
    fact: "an action of another repository runs from there",
    source: "docs: workflow syntax, jobs.<job_id>.steps[*].uses",
    repositories: {
      "tools/kit": {
        "say/action.yml": "name: s\ndescription: d\nruns: { using: node24, main: s.mjs }\n",
        "say/s.mjs": print("`${process.env.GITHUB_ACTION_REPOSITORY} ${process.env.GITHUB_REPOSITORY}`"),
      },
    },
    jobs: "  a: { runs-on: x, steps: [{ uses: tools/kit/say@v1 }] }",
    expected: { log: ["tools/kit org/shop"] },
  },
  {
    fact: "an action without copy or stand-in refuses the run, also inside a composite",
    source: "rule of this runner: what it cannot run, it does not start",
    repositories: {
      "tools/kit": {
        "c/action.yml": "name: c\ndescription: d\nruns: { using: composite, steps: [{ uses: some/thing@v1 }] }\n",
      },
    },
    jobs: "  a: { runs-on: x, steps: [{ uses: tools/kit/c@v1 }, { uses: other/thing@v2 }] }",
    expected: { refused: ["some/thing@v1", "other/thing@v2"] },
  },
  {
    fact: "$/ with a ref is an error",
    source: "docs: workflow syntax, uses with $/",
    jobs: "  a: { runs-on: x, steps: [{ uses: $/x@v1 }] }",
    expected: { refused: ["$/x@v1"] },
  },
  {
    fact: "a script's default shell stops at the first error but not in a pipe; bash by name does both",
    source: "actions/runner: ScriptHandlerHelpers; docs: workflow syntax, shell",
    jobs: `  plain: ${scriptJob("false | true; echo went on; false; echo never")}\n  named: ${scriptJob("false | true; echo never").replace("{ id: s,", "{ id: s, shell: bash,")}`,
    expected: { results: { plain: "failure", named: "failure" }, log: ["went on"], silent: ["never"] },
  },
];
