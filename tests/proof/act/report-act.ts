import type { RunnerHost } from "../../../src/rehearsal/runner/host.ts";
import type { RunResult } from "../../../src/rehearsal/runner/run.ts";
import type { Conclusion } from "../../../src/rehearsal/runner/status-functions.ts";
import type { JobRecord } from "../../../src/rehearsal/runner/step-record.ts";
import type { ActLine } from "./act-line.ts";

/** Tells the journal what act says, as our own runner would, and gives the result at the end. */
export interface ActReporter {
  hear(line: ActLine): void;
  /** Ends the run and the caller's job, whose token ends with it. */
  end(callerJob: string, conclusion: Conclusion): RunResult;
}

interface Reported {
  readonly id: number;
  readonly attempt: number;
  readonly request: { readonly event: { readonly name: string } };
}

/** Creates the reporter of one attempt. */
export function createReporter(
  { journal, clock }: Pick<RunnerHost, "journal" | "clock">,
  { id, attempt, request }: Reported,
): ActReporter {
  const records = new Map<string, JobRecord>();
  const outputs = new Map<string, Record<string, string>>();
  const add = (kind: string, text: string, data: object) =>
    journal.add({ at: clock.now(), source: "runner", kind, text, data: { runId: id, attempt, ...data } });
  const finishJob = (jobId: string, conclusion: Conclusion): void => {
    records.set(jobId, record(jobId, conclusion, attempt));
    add(conclusion === "skipped" ? "job-skipped" : "job-finished", `${jobId} ${conclusion}`, { jobId, conclusion });
  };
  const finishStep = (jobId: string, name: string, found: Readonly<Record<string, string>>): void => {
    const stepId = name.slice(jobId.length + 1);
    add("step-finished", name, { jobId, stepId, action: "", outputs: found, summary: "" });
    outputs.delete(name);
  };
  add("run-started", `run ${id}`, { event: request.event.name });
  return {
    hear(line) {
      const jobId = line.jobId;
      const step = `${jobId}#${line.stepId.join(".")}`;
      const { command, jobResult } = line;
      if (command?.kind === "set-output") outputs.set(step, { ...outputs.get(step), [command.name]: command.value });
      if (line.raw) add("log-line", line.text, { jobId, stepId: line.stepId.join(".") });
      if (jobResult === undefined) return;
      for (const [name, found] of outputs) if (name.startsWith(`${jobId}#`)) finishStep(jobId, name, found);
      finishJob(jobId, conclusionOf(jobResult));
    },
    end(callerJob, conclusion) {
      finishJob(callerJob, conclusion);
      add("run-finished", `run ${id} ${conclusion}`, { conclusion });
      return { id, attempt, conclusion, jobs: [...records.values()] };
    },
  };
}

function record(jobId: string, conclusion: Conclusion, attempt: number): JobRecord {
  return { jobId, result: conclusion, conclusion, outputs: {}, attempt, steps: [], reason: undefined };
}

function conclusionOf(text: string): Conclusion {
  return text === "success" || text === "skipped" || text === "cancelled" ? text : "failure";
}
