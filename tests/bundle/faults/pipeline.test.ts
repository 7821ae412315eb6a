import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { StepEvent } from "../../../src/rehearsal/runner/host.ts";
import type { Run, RunResult } from "../../../src/rehearsal/runner/run.ts";
import { type PipelineScene, pipelineRuns } from "./pipeline-runs.ts";

const OPEN = "version: 1\nenvironments: { production: {} }\n";
const FROZEN = `${OPEN}freezes: [{ name: Frozen, dates: "2026-11-01 to 2026-12-31" }]\n`;

/** What GitHub writes on the page of a run that it drops. */
const DROPPED = "Canceling since a higher priority waiting request";

const resultsOf = ({ jobs }: RunResult) => Object.fromEntries(jobs.map(({ jobId, result }) => [jobId, result]));

/** Replaces what must be there. */
const replaced = (text: string, what: string, by: string) => {
  expect(text).toContain(what);
  return text.replace(what, by);
};

async function threeAtOnce(differs: Omit<PipelineScene, "policy"> = {}) {
  const opening = Promise.withResolvers<void>();
  const { start, begun } = await pipelineRuns({ policy: FROZEN, opened: opening.promise, ...differs });
  const runs = [await start(), await start(), await start()];
  opening.resolve();
  const results = await Promise.all(runs.map((run) => run.finished()));
  return { results, begun: runs.map(({ id }) => [...(begun.get(id) ?? [])]) };
}

it("fault 25: of runs that wait for their turn none is replaced, and each is judged by its own gate", async () => {
  const { results, begun } = await threeAtOnce();
  expect(results.map(({ conclusion }) => conclusion)).toEqual(["failure", "failure", "failure"]);
  expect(begun.map((jobs) => jobs.includes("shop/gate"))).toEqual([true, true, true]);
});

it.each([
  [
    "the pipeline",
    [expect.stringContaining(DROPPED)],
    { edit: (text: string) => replaced(text, "  queue: max\n", "") },
  ],
  [
    "a caller's own group",
    // GitHub says it of the run then, which has no job.
    [],
    {
      editCaller: (text: string) => replaced(text, "permissions: {}\n", "permissions: {}\nconcurrency: deployments\n"),
    },
  ],
])(
  "fault 25: without queue: max in %s GitHub drops the run that waits, before any job of it begins",
  async (_, said, differs) => {
    const { results, begun } = await threeAtOnce(differs);
    expect(results.map(({ conclusion }) => conclusion)).toEqual(["failure", "cancelled", "failure"]);
    expect(begun[1]).toEqual([]);
    expect(results[1]?.jobs.map(({ reason }) => reason)).toEqual(said);
    // Nothing of ours runs in it that could tell: people find the words on the run's page, and in our pages what they mean.
    expect(readFileSync("docs/troubleshooting.md", "utf8")).toContain(DROPPED);
  },
);

/** Plays the pipeline once; it is cancelled as soon as the deployment begins, which has no AWS to deploy to, and by force where it would look for one to roll back. */
async function once({ onStep, ...scene }: PipelineScene): Promise<RunResult> {
  const { start } = await pipelineRuns({
    ...scene,
    onStep(event, run) {
      onStep?.(event, run);
      if (event.jobId === "shop/deploy") run.cancel();
      if (event.jobId === "shop/conclude") run.cancel({ force: true });
    },
  });
  return (await start()).finished();
}

const GATE = "  gate:\n    name: Gate\n";
const GATE_RUNS = `${GATE}    if: \${{ !cancelled() }}`;
const GATE_ENDS = "\n\n  approve:\n";
const cancelled = ({ kind, jobId }: StepEvent, run: Run) => {
  if (kind === "started" && jobId === "shop/gate") run.cancel();
};

it.each([
  ["says no", "failure", { policy: FROZEN }],
  [
    "fails after its yes",
    "failure",
    { policy: OPEN, edit: (text: string) => replaced(text, GATE_ENDS, `\n      - run: exit 1${GATE_ENDS}`) },
  ],
  [
    "is skipped",
    "skipped",
    { policy: OPEN, edit: (text: string) => replaced(text, GATE_RUNS, `${GATE}    if: \${{ false }}`) },
  ],
  ["is cancelled", "cancelled", { policy: OPEN, onStep: cancelled }],
] as const)("fault 26: a gate that %s starts neither the approval nor the deployment", async (_, result, scene) => {
  expect(resultsOf(await once(scene))).toMatchObject({
    "shop/gate": result,
    "shop/approve": "skipped",
    "shop/deploy": "skipped",
    "shop/conclude": "skipped",
    "shop/rescue": "skipped",
    "shop/announce": "success",
  });
});

it.each([
  [
    "fails after its yes",
    "failure",
    (text: string) => replaced(text, "\n\n  deploy:\n", "\n      - run: exit 1\n\n  deploy:\n"),
  ],
  [
    "is skipped",
    "skipped",
    (text: string) => replaced(text, "    if: ${{ !cancelled() && !inputs.dry-run", "    if: ${{ false"),
  ],
] as const)("fault 26: an approval that %s starts no deployment", async (_, result, edit) => {
  expect(resultsOf(await once({ policy: OPEN, edit }))).toMatchObject({
    "shop/gate": "success",
    "shop/approve": result,
    "shop/deploy": "skipped",
  });
});

it("fault 26: a gate and an approval that say yes start it", async () => {
  expect(resultsOf(await once({ policy: OPEN }))).toMatchObject({
    "shop/gate": "success",
    "shop/approve": "success",
    "shop/deploy": "cancelled",
  });
});
