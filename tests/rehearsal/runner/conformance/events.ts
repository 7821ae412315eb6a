import type { Run, RunResult } from "../../../../src/rehearsal/runner/run.ts";
import type { SmallRun } from "../rehearse-files.ts";
import { type Row, scriptJob } from "../row.ts";

const events = "docs: events that trigger workflows, issue_comment";
const chatOps = ".github/workflows/chat.yml";
const labels = [{ name: "deploy-approval" }];
const comment = (body: string) => ({ comment: { body }, issue: { number: 7, labels } });
const created = (body: string) => ({ name: "issue_comment", action: "created", byJob: false, payload: comment(body) });

/** Lets something happen after the first run; gives the result of the one run that it starts. */
function oneRunOf(event: Parameters<SmallRun["happen"]>[0]) {
  return async (_run: Run, rehearsal: SmallRun): Promise<RunResult> => {
    const [only, ...others] = await rehearsal.happen(event);
    if (only === undefined || others.length > 0)
      throw new Error(`${others.length} further runs, the first: ${only?.id}`);
    return only.finished();
  };
}

/** Lets something happen that starts nothing; gives the result of the first run. */
function noRunOf(event: Parameters<SmallRun["happen"]>[0]) {
  return async (run: Run, rehearsal: SmallRun): Promise<RunResult> => {
    const started = await rehearsal.happen(event);
    if (started.length > 0) throw new Error(`${started.length} runs were started`);
    return run.finished();
  };
}

const chat = (on: string, job: string): Record<string, string> => ({ [chatOps]: `on: ${on}\njobs:\n  chat: ${job}\n` });
const quiet = `  a: ${scriptJob("true")}`;
const guard =
  "startsWith(github.event.comment.body, '/approve ') && contains(github.event.issue.labels.*.name, 'deploy-approval')";

/** Facts of events that start workflows by themselves. */
export const eventRows: readonly Row[] = [
  {
    fact: "a comment starts the workflows of the default branch, at its head, for who commented",
    source: events,
    files: chat(
      "{ issue_comment: { types: [created] } }",
      scriptJob(
        "echo $GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_SHA $GITHUB_ACTOR $GITHUB_TRIGGERING_ACTOR ${{ github.event.issue.number }}",
      ),
    ),
    jobs: quiet,
    after: oneRunOf(created("hello")),
    expected: {
      results: { chat: "success" },
      log: [`issue_comment refs/heads/main ${"a".repeat(40)} quinn quinn 7`],
    },
  },
  {
    fact: "without types, and named alone or in a list, every activity starts it",
    source: events,
    files: chat("[push, issue_comment]", scriptJob("echo started")),
    jobs: quiet,
    after: oneRunOf({ ...created("hello"), action: "deleted" }),
    expected: { results: { chat: "success" } },
  },
  {
    fact: "an activity that types does not name starts nothing",
    source: events,
    files: chat("{ issue_comment: { types: [created] } }", scriptJob("echo started")),
    jobs: quiet,
    after: noRunOf({ ...created("hello"), action: "edited" }),
    expected: { results: { a: "success" }, silent: ["started"] },
  },
  {
    fact: "what a job's own token does starts nothing",
    source: "docs: triggering a workflow, GITHUB_TOKEN",
    files: chat("issue_comment", scriptJob("echo started")),
    jobs: quiet,
    after: noRunOf({ ...created("/approve x"), byJob: true }),
    expected: { results: { a: "success" }, silent: ["started"] },
  },
  {
    fact: "a job whose condition is false takes no runner, and the run is skipped",
    source: "docs: jobs.<id>.if; billing counts job execution time",
    files: chat("issue_comment", scriptJob("echo started", `if: "\${{ ${guard} }}"`)),
    jobs: quiet,
    after: async (run, rehearsal) => {
      const result = await oneRunOf(created("I would approve this"))(run, rehearsal);
      const machines = rehearsal.journal.entries().filter(({ kind }) => kind === "job-started");
      if (machines.length > 1) throw new Error("a runner was taken");
      return result;
    },
    expected: { results: { chat: "skipped" }, conclusion: "skipped", silent: ["started"] },
  },
  {
    fact: "a condition sees the comment and the issue's labels; startsWith knows no case",
    source: "docs: evaluate expressions, startsWith and object filters",
    files: chat("issue_comment", scriptJob("echo started", `if: "\${{ ${guard} }}"`)),
    jobs: quiet,
    after: oneRunOf(created("/Approve 0123")),
    expected: { results: { chat: "success" }, log: ["started"] },
  },
  {
    fact: "a called workflow sees the comment in github.event and may group by its issue: of three that come at once the second gives way",
    source: "docs: reuse workflows, the github context is the caller's; using concurrency, at most one pending",
    scale: 60,
    files: {
      ...chat("issue_comment", "{ uses: ./.github/workflows/inner.yml }"),
      ".github/workflows/inner.yml": `on: workflow_call
concurrency: { group: "resume-\${{ github.event.issue.number }}", cancel-in-progress: false }
jobs:
  judge: ${scriptJob("sleep 0.3; echo '${{ github.event.issue.number }} says ${{ github.event.comment.body }}'")}
`,
    },
    jobs: quiet,
    after: async (_run, rehearsal) => {
      const runs: Run[] = [];
      for (const body of ["one", "two", "three"]) runs.push(...(await rehearsal.happen(created(body))));
      const results = await Promise.all(runs.map((run) => run.finished()));
      const ended = results.map(({ conclusion }) => conclusion).join();
      const [first] = results;
      if (ended !== "success,cancelled,success" || first === undefined) throw new Error(`they ended ${ended}`);
      return first;
    },
    expected: { log: ["7 says one", "7 says three"], silent: ["7 says two"] },
  },
  {
    fact: "whoever re-runs by a job's token is github-actions[bot]; actor stays",
    source: "docs: contexts, github.triggering_actor; manaflow-ai/cmux routes its re-runs by it",
    jobs: `  a: ${scriptJob('echo "$GITHUB_ACTOR by $GITHUB_TRIGGERING_ACTOR"; test ${{ github.run_attempt }} != 1')}`,
    after: (run) => run.rerunFailedJobs({ actor: "github-actions[bot]" }),
    expected: { log: ["dana by dana", "dana by github-actions[bot]"], conclusion: "success" },
  },
];
