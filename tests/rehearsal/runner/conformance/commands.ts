import { nodeAction, type Row, scriptJob } from "../row.ts";

const manager = "actions/runner 2.336: ActionCommandManager";
const parser = "actions/runner 2.336: ActionCommand.TryParseV2 and TryParse";
const then = (first: string, second: string): string =>
  `  a: { runs-on: x, steps: [{ id: s, run: ${JSON.stringify(first)} }, { id: t, if: always(), run: ${JSON.stringify(second)} }] }`;

/** Facts of commands in a step's output. */
export const commandRows: readonly Row[] = [
  {
    fact: "::set-output still sets an output, after leading spaces too; escapes are undone",
    source: parser,
    jobs: then("echo '  ::set-output name=w::a%0Ab%25'", "echo '${{ toJSON(steps.s.outputs.w) }}'"),
    expected: { log: ['"a\\nb%"'] },
  },
  {
    fact: "::command:: in the middle of a line is text",
    source: parser,
    jobs: then("echo 'x ::set-output name=w::1'", "echo '[${{ steps.s.outputs.w }}]'"),
    expected: { log: ["[]", "x ::set-output name=w::1"] },
  },
  {
    fact: "##[command] is carried out anywhere in a line",
    source: parser,
    jobs: then("echo 'x ##[set-output name=w;]1'", "echo '[${{ steps.s.outputs.w }}]'"),
    expected: { log: ["[1]"] },
  },
  {
    fact: "a carriage return starts a line, and so a command",
    source: "actions/runner: ProcessInvoker reads lines as .NET does",
    jobs: then("printf 'x\\r::set-output name=w::1\\n'", "echo '[${{ steps.s.outputs.w }}]'"),
    expected: { log: ["x", "[1]"] },
  },
  {
    fact: "standard error is read for commands too",
    source: "actions/runner: ScriptHandler, stderrManager",
    jobs: then("echo '::set-output name=w::1' >&2", "echo '[${{ steps.s.outputs.w }}]'"),
    expected: { log: ["[1]"] },
  },
  {
    fact: "an unknown command is text",
    source: `${parser}: registeredCommands`,
    jobs: then("echo '::unknown::x'", "true"),
    expected: { results: { a: "success" }, log: ["::unknown::x"] },
  },
  {
    fact: "stop-commands stops all commands until its token comes",
    source: manager,
    jobs: then(
      "echo '::stop-commands::tok-1234'; echo '::set-output name=w::1'; echo '::tok-1234::'; echo '::set-output name=v::2'",
      "echo '[${{ steps.s.outputs.w }}${{ steps.s.outputs.v }}]'",
    ),
    expected: { log: ["[2]", "::set-output name=w::1"] },
  },
  {
    fact: "stop-commands with an empty token or a command's name fails the step",
    source: `${manager}.ValidateStopToken`,
    jobs: `  a: ${scriptJob("echo '::stop-commands::'")}\n  b: ${scriptJob("echo '::stop-commands::error'")}`,
    expected: { results: { a: "failure", b: "failure" }, says: ["You cannot use a endToken"] },
  },
  {
    fact: "set-env and add-path are disabled and fail the step",
    source: `${manager}: SetEnvCommandExtension, AddPathCommandExtension`,
    jobs: `  a: ${scriptJob("echo '::set-env name=W::1'")}\n  b: ${scriptJob("echo '::add-path::/x'")}`,
    expected: {
      results: { a: "failure", b: "failure" },
      says: ["The `set-env` command is disabled", "The `add-path` command is disabled"],
    },
  },
  {
    fact: "::error, ::warning and ::notice annotate; an error does not fail the step",
    source: `${manager}: IssueCommandExtension`,
    jobs: then(
      "echo '::error file=a.ts,line=3::bad%0Aworse'; echo '::warning::careful'; echo '::notice::note'",
      "true",
    ),
    expected: { results: { a: "success" }, says: ["error: bad\nworse", "warning: careful", "notice: note"] },
  },
  {
    fact: "ten annotations of a level are kept for a step, those of its composite's steps together; all are logged",
    source: "actions/runner: ExecutionContext.AddIssue, _maxCountPerIssueType",
    files: {
      ".github/actions/c/action.yml": `name: c\ndescription: d\nruns:\n  using: composite\n  steps:\n${"    - { shell: bash, run: 'for i in 1 2 3 4 5 6; do echo ::warning::w; done' }\n".repeat(2)}`,
    },
    jobs: "  a: { runs-on: x, steps: [{ uses: $/.github/actions/c }] }",
    after: async (run) => {
      const result = await run.finished();
      const count = result.jobs[0]?.steps.at(-1)?.annotations.length;
      const lines = result.jobs[0]?.steps.at(-1)?.log.filter((line) => line === "##[warning]w").length;
      return { ...result, jobs: result.jobs.map((job) => ({ ...job, reason: `kept ${count} logged ${lines}` })) };
    },
    expected: { says: ["kept 10 logged 12"] },
  },
  {
    fact: "a message is kept up to 4096 characters",
    source: "actions/runner: ExecutionContext, _maxIssueMessageLength",
    jobs: then('echo "::error::$(head -c 5000 /dev/zero | tr "\\0" x)"', "true"),
    after: async (run) => {
      const result = await run.finished();
      const length = result.jobs[0]?.steps[0]?.annotations[0]?.message.length;
      return { ...result, jobs: result.jobs.map((job) => ({ ...job, reason: `length ${length}` })) };
    },
    expected: { says: ["length 4096"] },
  },
  {
    fact: "a command that this runner does not implement fails the step by name",
    source: "rule of this runner: what it cannot do, it does not ignore",
    jobs: then("echo '::add-matcher::x.json'", "true"),
    expected: { results: { a: "failure" }, says: ["`add-matcher` command is not implemented"] },
  },
  {
    fact: "save-state reaches the action's own post",
    source: `${manager}: SaveStateCommandExtension`,
    files: nodeAction("n", {
      scripts: {
        main: "console.log('::save-state name=k::v1');\n",
        post: "console.log(`post has ${process.env.STATE_k}`);\n",
      },
    }),
    jobs: "  a: { runs-on: x, steps: [{ uses: $/.github/actions/n }] }",
    expected: { log: ["post has v1"] },
  },
];
