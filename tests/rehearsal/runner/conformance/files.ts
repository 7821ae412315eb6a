import { type Row, scriptJob } from "../row.ts";

const source = "actions/runner: FileCommandManager.EnvFileKeyValuePairs";
const twoSteps = (first: string, second: string): string =>
  `  a: { runs-on: x, steps: [{ id: s, run: ${JSON.stringify(first)} }, { id: t, if: always(), run: ${JSON.stringify(second)} }] }`;

/** Facts of the files by which a step talks to the runner. */
export const fileRows: readonly Row[] = [
  {
    fact: "NAME=value keeps everything behind the first =; the last of a name counts",
    source,
    jobs: twoSteps("printf 'w=1\\nw=a=b <<c\\n' >> $GITHUB_OUTPUT", "echo '[${{ steps.s.outputs.w }}]'"),
    expected: { log: ["[a=b <<c]"] },
  },
  {
    fact: "a delimiter makes many lines, and a line in between that holds it does not end them",
    source,
    jobs: twoSteps(
      "printf 'w<<EOF\\none\\nEOF2\\ntwo=x\\nEOF\\nv=1\\n' >> $GITHUB_OUTPUT",
      "echo '${{ toJSON(steps.s.outputs.w) }} ${{ steps.s.outputs.v }}'",
    ),
    expected: { log: ['"one\\nEOF2\\ntwo=x" 1'] },
  },
  {
    fact: "a delimiter that never comes fails the step; pairs before it count",
    source: `${source}: Matching delimiter not found`,
    jobs: twoSteps(
      "printf 'v=1\\nw<<EOF\\none\\n' >> $GITHUB_OUTPUT",
      "echo 'got ${{ steps.s.outputs.v }}[${{ steps.s.outputs.w }}]'",
    ),
    expected: {
      results: { a: "failure" },
      says: [
        "Unable to process file command 'output' successfully.",
        "Invalid value. Matching delimiter not found 'EOF'",
      ],
      log: ["got 1[]"],
    },
  },
  {
    fact: "a value that ends with the file and not with a line fails the step",
    source: `${source}: EOF marker missing new line`,
    jobs: twoSteps("printf 'w<<EOF\\none' >> $GITHUB_OUTPUT", "true"),
    expected: { results: { a: "failure" }, says: ["Invalid value. EOF marker missing new line."] },
  },
  {
    fact: "a line without = or << fails the step",
    source: `${source}: Invalid format`,
    jobs: twoSteps("echo nonsense >> $GITHUB_OUTPUT", "true"),
    expected: { results: { a: "failure" }, says: ["Invalid format 'nonsense'"] },
  },
  {
    fact: "an empty name or delimiter fails the step",
    source: `${source}: Name must not be empty`,
    jobs: twoSteps("echo 'w<<' >> $GITHUB_OUTPUT", "true"),
    expected: { results: { a: "failure" }, says: ["Name must not be empty and delimiter must not be empty"] },
  },
  {
    fact: "GITHUB_ENV reaches the next steps and the env context, not its own step",
    source: "docs: workflow commands, setting an environment variable",
    jobs: twoSteps('echo W=1 >> $GITHUB_ENV; echo "own [$W]"', 'echo "next $W ${{ env.W }}"'),
    expected: { log: ["own []", "next 1 1"] },
  },
  {
    fact: "NODE_OPTIONS cannot be set by GITHUB_ENV; the step does not fail",
    source: "actions/runner: SetEnvFileCommand, _setEnvBlockList",
    jobs: twoSteps("echo NODE_OPTIONS=--x >> $GITHUB_ENV", 'echo "[$NODE_OPTIONS]"'),
    expected: { results: { a: "success" }, says: ["Can't store NODE_OPTIONS"], log: ["[]"] },
  },
  {
    fact: "GITHUB_PATH comes first in the PATH of the next steps, the last entry first",
    source: "actions/runner: AddPathFileCommand, Handler.AddPrependPathToEnvironment",
    jobs: twoSteps("printf '/first\\n/second\\n' >> $GITHUB_PATH", 'echo "${PATH%%:/first*}"'),
    expected: { log: ["/second"] },
  },
  {
    fact: "a summary of 1 MiB is kept",
    source: "actions/runner: CreateStepSummaryCommand.AttachmentSizeLimit",
    jobs: twoSteps("head -c 1048576 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY", "true"),
    after: async (run) => keptSummary(await run.finished()),
    expected: { conclusion: "success", says: ["summary 1048576"] },
  },
  {
    fact: "a larger summary is dropped with an error annotation; the step does not fail",
    source: "actions/runner: CreateStepSummaryCommand; docs: workflow commands, step isolation and limits",
    jobs: twoSteps("head -c 1048577 /dev/zero | tr '\\0' x >> $GITHUB_STEP_SUMMARY", "true"),
    after: async (run) => keptSummary(await run.finished()),
    expected: { conclusion: "success", says: ["$GITHUB_STEP_SUMMARY upload aborted", "summary 0"] },
  },
  {
    fact: "outputs of a job may be 1 MB together",
    source: "docs: workflow syntax, jobs.<job_id>.outputs",
    jobs: bigOutput(400),
    expected: { results: { a: "success" } },
  },
  {
    fact: "larger outputs of a job fail it and are not handed on",
    source: "docs: workflow syntax, jobs.<job_id>.outputs, at most 1 MB, counted in UTF-16",
    jobs: bigOutput(600),
    expected: { results: { a: "failure" }, outputs: { a: {} }, says: ["larger than 1 MB"] },
  },
  {
    fact: "an empty output is not set",
    source: "actions/runner: JobExtension.FinalizeJob, Skip output",
    jobs: `  a: { runs-on: x, outputs: { none: "\${{ steps.s.outputs.none }}", word: w }, steps: [{ id: s, run: echo }] }`,
    expected: { outputs: { a: { word: "w" } } },
  },
  {
    fact: "each step has files of its own",
    source: "actions/runner: FileCommandManager.InitializeFiles",
    jobs: `${twoSteps("echo w=1 >> $GITHUB_OUTPUT", "wc -c < $GITHUB_OUTPUT | tr -d ' '")}\n  b: ${scriptJob("true")}`,
    expected: { log: ["0"] },
  },
];

function bigOutput(kilobytes: number): string {
  return `  a: { runs-on: x, outputs: { big: "\${{ steps.s.outputs.big }}" }, steps: [{ id: s, run: 'echo "big=$(head -c ${kilobytes * 1024} /dev/zero | tr "\\0" x)" >> "$GITHUB_OUTPUT"' }] }`;
}

/** Tells the summary's length as the job's reason, where the table looks. */
function keptSummary<
  Result extends { readonly jobs: readonly { readonly steps: readonly { readonly summary: string }[] }[] },
>(result: Result): Result {
  const jobs = result.jobs.map((job) => ({ ...job, reason: `summary ${job.steps[0]?.summary.length ?? -1}` }));
  return { ...result, jobs };
}
