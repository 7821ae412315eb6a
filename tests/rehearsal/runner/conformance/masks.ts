import { type Row, scriptJob } from "../row.ts";

const masker = "actions/runner: SecretMasker, ValueEncoders";
const request = { secrets: { key: "abc-secret-xyz" } };
const handsOn = (script: string): string =>
  `  a: { runs-on: x, outputs: { word: "\${{ steps.s.outputs.word }}", other: o }, steps: [{ id: s, run: ${JSON.stringify(script)} }, { run: "echo in-job \${{ steps.s.outputs.word != '' }}" }] }`;

/** Facts of what is hidden. */
export const maskRows: readonly Row[] = [
  {
    fact: "secrets and the token are hidden in the log",
    source: masker,
    request,
    jobs: `  a: ${scriptJob("echo '<${{ secrets.key }}><${{ github.token }}>'")}`,
    expected: { log: ["<***><***>"], silent: ["abc-secret-xyz", "token-of-a"] },
  },
  {
    fact: "base64, URI and JSON forms of a secret are hidden",
    source: "actions/runner: ValueEncoders",
    request: { secrets: { key: 'abc"secret/xyz' } },
    jobs: `  a: ${scriptJob(`echo ${Buffer.from('abc"secret/xyz').toString("base64")}; echo ${encodeURIComponent('abc"secret/xyz')}; echo 'abc\\"secret/xyz'`)}`,
    expected: {
      silent: [
        Buffer.from('abc"secret/xyz').toString("base64").slice(0, 12),
        encodeURIComponent('abc"secret/xyz'),
        'abc\\"secret/xyz',
      ],
    },
  },
  {
    fact: "add-mask hides from there on, each line of many by itself",
    source: "actions/runner: AddMaskCommandExtension",
    jobs: `  a: ${scriptJob("echo '::add-mask::first-line%0Asecond-line'; echo 'one second-line two'")}`,
    expected: { log: ["one *** two"], silent: ["one second-line"] },
  },
  {
    fact: "an output that holds a secret is dropped with a warning; inside the job it stays",
    source: "actions/runner: JobExtension.FinalizeJob, may contain secret",
    request,
    jobs: handsOn('echo "word=x-abc-secret-xyz" >> $GITHUB_OUTPUT'),
    expected: {
      outputs: { a: { other: "o" } },
      says: ["Skip output 'word' since it may contain secret."],
      log: ["in-job true"],
    },
  },
  {
    fact: "an output that holds a value masked by the job itself is dropped",
    source: "actions/runner: JobExtension.FinalizeJob",
    jobs: handsOn(
      "echo '::add-mask::123456789012'; echo 'word=arn:aws:ecs:eu-west-1:123456789012:service' >> $GITHUB_OUTPUT",
    ),
    expected: { outputs: { a: { other: "o" } } },
  },
  {
    fact: "an output that holds nothing masked is handed on",
    source: "actions/runner: JobExtension.FinalizeJob",
    request,
    jobs: handsOn("echo word=ecs-svc/1 >> $GITHUB_OUTPUT"),
    expected: { outputs: { a: { other: "o", word: "ecs-svc/1" } } },
  },
  {
    fact: "annotations and summaries are masked",
    source: "actions/runner: ExecutionContext.AddIssue, CreateStepSummaryCommand",
    request,
    jobs: `  a: ${scriptJob("echo '::error::leak abc-secret-xyz'; echo 'sum abc-secret-xyz' >> $GITHUB_STEP_SUMMARY")}`,
    after: async (run) => {
      const result = await run.finished();
      return { ...result, jobs: result.jobs.map((job) => ({ ...job, reason: job.steps[0]?.summary })) };
    },
    expected: { says: ["error: leak ***", "sum ***"] },
  },
];
