import { expect, test } from "vitest";
import type { JournalEntry } from "../../../src/rehearsal/journal.ts";
import { waitLine } from "../../../src/rehearsal/report/wait-line.ts";
import { approvalWaits } from "../../../src/rehearsal/scenario/approval-waits.ts";

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

function runner(at: number, kind: string, data: object): JournalEntry {
  return { at, source: "runner", kind, text: kind, data: { attempt: 1, ...data } };
}

function started(at: number, runId: number, event: string): JournalEntry {
  return runner(at, "run-started", { runId, event });
}

function job(runId: number, jobId: string, from: number, until: number): JournalEntry[] {
  return [runner(from, "job-started", { runId, jobId }), runner(until, "job-finished", { runId, jobId })];
}

function gate(at: number, runId: number, jobId: string, decision: string, more: object = {}): JournalEntry {
  const outputs = { decision, "reason-code": "x", result: "{}", ...more };
  return runner(at, "step-finished", { runId, jobId, stepId: "s", action: "approval-gate", outputs, summary: "" });
}

const asked = [
  started(0, 1, "workflow_dispatch"),
  ...job(1, "shop/approve", 10 * SECOND, 20 * SECOND),
  gate(19 * SECOND, 1, "shop/approve", "pending"),
  runner(20 * SECOND, "run-finished", { runId: 1 }),
];
const comment: JournalEntry = { at: 3 * HOUR, source: "person", kind: "commented", text: "quinn comments" };
const resumed = [
  started(3 * HOUR + SECOND, 2, "issue_comment"),
  ...job(2, "resume/resume", 3 * HOUR + 2 * SECOND, 3 * HOUR + 11 * SECOND),
];

test("a wait costs nothing while people think, and what their comment starts is told apart", () => {
  const waits = approvalWaits([...asked, comment, ...resumed]);
  expect(waits).toEqual([
    { runId: 1, from: 20 * SECOND, until: 3 * HOUR, answered: true, runnerSeconds: 0, resumes: 1, resumeSeconds: 9 },
  ]);
  expect(waits.map(waitLine)).toEqual([
    "Waited 2h 59m for approval: 0 runner seconds; what the comment started took 9 s",
  ]);
});

test("a job that runs on while people think is counted, one of another run is not", () => {
  const late = job(1, "shop/announce", 15 * SECOND, 30 * SECOND);
  const other = job(7, "other", 15 * SECOND, HOUR);
  expect(approvalWaits([...asked, ...late, ...other, comment])[0]?.runnerSeconds).toBe(10);
});

test("of two runs that wait at once each is charged for its own issue", () => {
  const about = (issue: number, at: number): JournalEntry => ({ ...comment, at, data: { issue } });
  const asks = (runId: number, issue: string, end: number) => [
    started(end - 20 * SECOND, runId, "workflow_dispatch"),
    gate(end - SECOND, runId, "shop/approve", "pending", { "approval-issue": issue }),
    runner(end, "run-finished", { runId }),
  ];
  const judges = (runId: number, issue: number, from: number) => [
    runner(from, "run-started", { runId, event: "issue_comment", issue }),
    ...job(runId, "resume/resume", from, from + 30 * SECOND),
  ];
  const waits = approvalWaits([
    ...asks(1, "7", HOUR),
    about(7, HOUR + SECOND),
    ...judges(3, 7, HOUR + SECOND),
    ...asks(2, "8", HOUR + 10 * SECOND),
    about(8, HOUR + 15 * SECOND),
    ...judges(4, 8, HOUR + 15 * SECOND),
  ]);
  expect(waits.map(({ runId, runnerSeconds, resumeSeconds }) => [runId, runnerSeconds, resumeSeconds])).toEqual([
    [1, 0, 30],
    [2, 0, 30],
  ]);
});

test("without an answer it waits to the end, and a run that was let in waits for nobody", () => {
  const end = runner(HOUR, "run-finished", { runId: 9 });
  const [wait] = approvalWaits([...asked, end]);
  expect(wait).toMatchObject({ answered: false, until: HOUR, runnerSeconds: 0 });
  expect(wait === undefined ? "" : waitLine(wait)).toContain("nobody answered");
  const allowed = asked.map((entry) =>
    entry.kind === "step-finished" ? gate(19 * SECOND, 1, "shop/approve", "allow") : entry,
  );
  expect(approvalWaits(allowed)).toEqual([]);
});
