import { expect } from "vitest";
import type { RunResult } from "../../../../src/rehearsal/runner/run.ts";
import type { SmallRun } from "../rehearse-files.ts";
import { type Row, scriptJob } from "../row.ts";

const docs = "docs: control the concurrency of workflows and jobs";
const slow = `  a: ${scriptJob("sleep 0.3; echo run $GITHUB_RUN_NUMBER")}`;

/** Starts three more runs at once and gives the conclusions of all but the first. */
async function threeMore(rehearsal: SmallRun, conclusions: readonly string[]): Promise<RunResult> {
  const runs = [];
  for (let count = 0; count < 3; count += 1) runs.push(await rehearsal.start());
  const results = await Promise.all(runs.map((run) => run.finished()));
  expect(results.map((result) => result.conclusion)).toEqual(conclusions);
  const [first] = results;
  if (first === undefined) throw new Error("three runs were started");
  return first;
}

/** Facts of concurrency groups. */
export const concurrencyRows: readonly Row[] = [
  {
    fact: "queue: single lets one wait; a newer one cancels the one that waits",
    source: docs,
    head: "on: workflow_dispatch\nconcurrency: { group: g }",
    jobs: slow,
    after: (_run, rehearsal) => threeMore(rehearsal, ["success", "cancelled", "success"]),
    expected: { log: ["run 2", "run 4"], silent: ["run 3"] },
  },
  {
    fact: "queue: max lets all wait, in order",
    source: `${docs}; changelog 2026-05-07`,
    head: "on: workflow_dispatch\nconcurrency: { group: g, queue: max }",
    jobs: slow,
    after: (_run, rehearsal) => threeMore(rehearsal, ["success", "success", "success"]),
    expected: { log: ["run 2", "run 3", "run 4"] },
  },
  {
    fact: "cancel-in-progress cancels the one that runs",
    source: docs,
    scale: 60,
    head: "on: workflow_dispatch\nconcurrency: { group: g, cancel-in-progress: true }",
    jobs: slow,
    after: (_run, rehearsal) => threeMore(rehearsal, ["cancelled", "cancelled", "success"]),
    expected: {},
  },
  {
    fact: "groups differ by their evaluated names, and not by case",
    source: docs,
    head: 'on: { workflow_dispatch: { inputs: { g: { default: a } } } }\nconcurrency: { group: "X-${{ inputs.g }}" }',
    jobs: slow,
    after: async (_run, rehearsal) => {
      const runs = [
        await rehearsal.start(),
        await rehearsal.start({ inputs: { g: "b" } }),
        await rehearsal.start({ inputs: { g: "A" } }),
      ];
      const results = await Promise.all(runs.map((run) => run.finished()));
      const starts = rehearsal.journal.entries().filter(({ kind }) => kind === "job-started").length;
      expect([results.map((result) => result.conclusion), starts]).toEqual([["success", "success", "success"], 4]);
      const [first] = results;
      if (first === undefined) throw new Error("three runs were started");
      return first;
    },
    expected: {},
  },
  {
    fact: "the same group in caller and called workflow is a deadlock: the run is cancelled",
    source: "actionlint#538; github/vscode-github-actions#135",
    head: "on: workflow_dispatch\nconcurrency: { group: g }",
    files: {
      ".github/workflows/inner.yml": `on: workflow_call\nconcurrency: { group: g, queue: max }\njobs:\n  a: ${scriptJob("echo ran")}\n`,
    },
    jobs: "  call: { uses: ./.github/workflows/inner.yml }",
    expected: {
      conclusion: "cancelled",
      results: { call: "cancelled" },
      says: ["deadlock for concurrency group 'g' was detected between 'top level workflow' and 'call'"],
    },
  },
  {
    fact: "a group in the called workflow alone queues the call",
    source: docs,
    files: {
      ".github/workflows/inner.yml": `on: workflow_call\nconcurrency: { group: g, queue: max }\njobs:\n${slow}\n`,
    },
    jobs: "  call: { uses: ./.github/workflows/inner.yml }",
    after: (_run, rehearsal) => threeMore(rehearsal, ["success", "success", "success"]),
    expected: { log: ["run 4"] },
  },
  {
    fact: "a group of a job that its own workflow holds is a deadlock too",
    source: "github/vscode-github-actions#135",
    head: "on: workflow_dispatch\nconcurrency: g",
    jobs: `  a: ${scriptJob("echo ran", "concurrency: g")}`,
    expected: { conclusion: "cancelled", results: { a: "cancelled" }, says: ["deadlock"] },
  },
  {
    fact: "jobs of one group run one after the other",
    source: docs,
    jobs: `  a: ${scriptJob("test ! -e /tmp/never; echo one", "concurrency: { group: j, queue: max }")}\n  b: ${scriptJob("echo two", "concurrency: { group: j, queue: max }")}`,
    expected: { results: { a: "success", b: "success" } },
  },
];
