import { describe, expect, it } from "vitest";
import { RefusedToStart } from "../../../src/rehearsal/runner/refused-to-start.ts";
import type { RunResult } from "../../../src/rehearsal/runner/run.ts";
import { conformanceTable } from "./conformance/table.ts";
import { openRehearsal, resultsOf, type SmallRun } from "./rehearse-files.ts";
import type { Row } from "./row.ts";

describe.each(Object.entries(conformanceTable))("%s", (_topic, rows) => {
  it.each(rows.map((row) => [row.fact, row] as const))("%s", async (_fact, row) => {
    expect(row.source).toMatch(/\w/);
    const main = `${row.head ?? "on: workflow_dispatch"}\njobs:\n${row.jobs}\n`;
    const rehearsal = openRehearsal({ ...row, files: { ".github/workflows/main.yml": main, ...row.files } });
    try {
      if (row.expected.refused === undefined) await judgeRun(row, rehearsal);
      else await judgeRefusal(row.expected.refused, rehearsal);
    } finally {
      rehearsal.close();
    }
  });
});

async function judgeRefusal(texts: readonly string[], rehearsal: SmallRun): Promise<void> {
  const error: unknown = await rehearsal.start().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RefusedToStart);
  for (const text of texts) expect(String(error)).toContain(text);
}

async function judgeRun({ expected, after }: Row, rehearsal: SmallRun): Promise<void> {
  const run = await rehearsal.start();
  const first = await run.finished();
  const result = after === undefined ? first : await after(run, rehearsal);
  const logged = saidByProcesses(rehearsal);
  if (expected.results !== undefined) expect(resultsOf(result)).toEqual(expected.results);
  if (expected.conclusion !== undefined) expect(result.conclusion).toBe(expected.conclusion);
  for (const [job, outputs] of Object.entries(expected.outputs ?? {})) {
    expect(result.jobs.find(({ jobId }) => jobId === job)?.outputs, job).toEqual(outputs);
  }
  for (const [step, ends] of Object.entries(expected.steps ?? {})) expect(stepEnds(result, step), step).toBe(ends);
  for (const line of expected.log ?? []) expect(logged).toContain(line);
  for (const text of expected.silent ?? []) expect(logged.filter((line) => line.includes(text))).toEqual([]);
  const said = saidBy(result);
  for (const text of expected.says ?? [])
    expect(
      said.filter((entry) => entry.includes(text)),
      said.join("\n"),
    ).not.toEqual([]);
}

function stepEnds(result: RunResult, name: string): string | undefined {
  const [jobId, stepId] = name.split("#");
  const job = result.jobs.find((record) => record.jobId === jobId);
  const step = job?.steps.find((record) => record.stepId === stepId && record.stage === "main");
  return step === undefined ? undefined : `${step.outcome}/${step.conclusion}`;
}

function saidBy(result: RunResult): readonly string[] {
  return result.jobs.flatMap((job) => [
    job.reason ?? "",
    ...job.steps.flatMap((step) => step.annotations.map(({ level, message }) => `${level}: ${message}`)),
  ]);
}

/** Leaves out what the runner itself prints of a step before it starts. */
function saidByProcesses(rehearsal: SmallRun): readonly string[] {
  const heading = new Map<string, boolean>();
  return rehearsal.journal.entries().flatMap(({ kind, text, data }) => {
    if (kind !== "log-line") return [];
    const step = JSON.stringify(data);
    const inside = heading.get(step) ?? false;
    if (text.startsWith("##[group]Run ")) heading.set(step, true);
    if (inside && text === "##[endgroup]") heading.set(step, false);
    return inside || text.startsWith("##[group]Run ") ? [] : [text];
  });
}
