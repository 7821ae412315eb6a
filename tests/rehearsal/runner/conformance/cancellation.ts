import type { StepEvent } from "../../../../src/rehearsal/runner/host.ts";
import type { Run } from "../../../../src/rehearsal/runner/run.ts";
import { compositeAction, type Row, scriptJob } from "../row.ts";

const docs = "docs: workflow cancellation reference";

function cancelWhenReady(event: StepEvent, run: Run): void {
  if (event.kind === "reached" && event.stepId.endsWith("ready")) run.cancel();
}

const cancelOnStart =
  (id: string) =>
  (event: StepEvent, run: Run): void => {
    if (event.kind === "started" && event.stepId === id) run.cancel();
  };

const cancelOnLine =
  (ready: string) =>
  (line: string, run: Run): void => {
    if (line === ready) run.cancel();
  };

const onTerm = "process.on('SIGTERM', () => console.log('term')); setInterval(() => {}, 1000);";

/** Facts of cancelling: signals, conditions asked again, five minutes. */
export const cancellationRows: readonly Row[] = [
  {
    fact: "a cancel interrupts the step, skips what follows, runs always(), and the job is cancelled",
    source: `${docs}; actions/runner: StepsRunner, jobCancelRegister`,
    scale: 60,
    onStep: cancelOnStart("s"),
    jobs: `  a: { runs-on: x, steps: [{ id: s, run: sleep 30 }, { id: plain, run: echo }, { id: tidy, if: always(), run: "echo tidy \${{ job.status }}" }, { id: told, if: cancelled(), run: echo }, { id: bad, if: failure(), run: echo }] }`,
    expected: {
      results: { a: "cancelled" },
      conclusion: "cancelled",
      steps: {
        "a#s": "cancelled/cancelled",
        "a#plain": "skipped/skipped",
        "a#tidy": "success/success",
        "a#told": "success/success",
        "a#bad": "skipped/skipped",
      },
      log: ["tidy cancelled"],
      says: ["The operation was canceled."],
    },
  },
  {
    fact: "a step whose condition still holds is not interrupted",
    source: `${docs}, step 3; actions/runner: StepsRunner, conditionReTestResult`,
    scale: 60,
    onStep: cancelOnStart("s"),
    jobs: `  a: { runs-on: x, steps: [{ id: s, if: always(), run: "sleep 0.5; echo went on" }] }`,
    expected: { results: { a: "cancelled" }, steps: { "a#s": "success/success" }, log: ["went on"] },
  },
  {
    fact: "SIGINT comes first; a process that ends by it is given nothing more",
    source: "actions/runner: ProcessInvoker.CancelAndKillProcessTree",
    scale: 10,
    onLine: cancelOnLine("ready"),
    jobs: `  a: { runs-on: x, steps: [{ id: s, shell: "node {0}", run: ${JSON.stringify(`process.on('SIGINT', () => { console.log('int'); process.exit(0); }); ${onTerm} console.log('ready');`)} }] }`,
    expected: { results: { a: "cancelled" }, log: ["int"], silent: ["term"] },
  },
  {
    fact: "after 7.5 s comes SIGTERM, after 2.5 s more the end",
    source: "actions/runner: ProcessInvoker, _sigintTimeout and _sigtermTimeout",
    scale: 10,
    onLine: cancelOnLine("ready"),
    jobs: `  a: { runs-on: x, steps: [{ id: s, shell: "node {0}", run: ${JSON.stringify(`process.on('SIGINT', () => console.log('int')); ${onTerm} console.log('ready');`)} }, { id: tidy, if: always(), run: echo tidied }] }`,
    expected: { results: { a: "cancelled" }, log: ["int", "term", "tidied"] },
  },
  {
    fact: "five minutes after the cancel everything is killed, always() too",
    source: `${docs}, last step`,
    scale: 600,
    onStep: cancelOnStart("s"),
    jobs: `  a: { runs-on: x, steps: [{ id: s, run: sleep 30 }, { id: tidy, if: always(), run: "sleep 30; echo tidied" }, { id: later, if: always(), run: echo later }] }`,
    expected: {
      results: { a: "cancelled" },
      silent: ["tidied", "later"],
      steps: { "a#tidy": "cancelled/cancelled" },
    },
  },
  {
    fact: "a job with always() runs after a cancel and is not cancelled itself; others are skipped",
    source: `${docs}; docs: expressions, always()`,
    scale: 60,
    onStep: cancelOnStart("s"),
    jobs: `  a: ${scriptJob("sleep 30")}\n  b: ${scriptJob("echo rescued ${{ needs.a.result }} ${{ job.status }}", "needs: a, if: always()")}
  c: ${scriptJob("echo", 'needs: a, if: "${{ !cancelled() }}"')}\n  d: ${scriptJob("echo", "needs: a, if: cancelled()")}`,
    expected: {
      results: { a: "cancelled", b: "success", c: "skipped", d: "success" },
      conclusion: "cancelled",
      log: ["rescued cancelled success"],
    },
  },
  {
    fact: "a composite that is running goes on with its always() steps",
    source: "actions/runner: CompositeActionHandler.RunStepsAsync, own cancellation token of each step",
    scale: 60,
    onStep: cancelOnStart("c.ready"),
    files: compositeAction(
      "c",
      `    - { id: ready, shell: bash, run: sleep 30 }\n    - { id: next, shell: bash, run: echo next }\n    - { id: undo, if: always(), shell: bash, run: echo undone }`,
    ),
    jobs: "  a: { runs-on: x, steps: [{ id: c, uses: $/.github/actions/c }] }",
    expected: {
      results: { a: "cancelled" },
      steps: { "a#c.ready": "cancelled/cancelled", "a#c.next": "skipped/skipped", "a#c.undo": "success/success" },
      log: ["undone"],
    },
  },
  {
    fact: "a composite that has not begun is skipped, unless its own step says always()",
    source: "actions/runner: StepsRunner; the inner always() is never reached",
    scale: 60,
    onStep: cancelWhenReady,
    files: compositeAction("c", "    - { id: undo, if: always(), shell: bash, run: echo undone }"),
    jobs: `  a: { runs-on: x, steps: [{ id: ready, run: sleep 1 }, { id: plain, uses: $/.github/actions/c }, { id: sure, if: always(), uses: $/.github/actions/c }] }`,
    expected: {
      steps: { "a#plain": "skipped/skipped", "a#sure": "success/success", "a#sure.undo": "success/success" },
    },
  },
  {
    fact: "a job whose own condition still holds is not cancelled: its steps alone decide",
    source: `${docs}, step 1`,
    scale: 60,
    onStep: cancelOnStart("s"),
    jobs: `  a: { runs-on: x, if: always(), steps: [{ id: s, if: always(), run: "sleep 0.3; echo went on" }, { id: next, run: echo }] }`,
    expected: {
      results: { a: "success" },
      steps: { "a#s": "success/success", "a#next": "skipped/skipped" },
      log: ["went on"],
      conclusion: "cancelled",
    },
  },
  {
    fact: "a job that starts after the cancel ends with the run's five minutes",
    source: `${docs}, last step`,
    scale: 600,
    onStep: cancelOnStart("s"),
    jobs: `  a: ${scriptJob("sleep 30")}\n  b: { runs-on: x, needs: a, if: always(), steps: [{ id: long, run: sleep 4 }] }`,
    expected: { results: { a: "cancelled", b: "cancelled" }, steps: { "b#long": "cancelled/cancelled" } },
  },
];
