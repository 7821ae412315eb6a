import type { ActLine } from "./act-line.ts";
import type { ActEnd } from "./run-act.ts";

/** What act showed of a run, in the words of the conformance table. */
export interface Seen {
  readonly started: boolean;
  readonly conclusion: "success" | "failure";
  /** Results of jobs by their path, as `needs` sees those of the caller. */
  readonly results: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How steps ended by themselves, by `job#step`. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** What the processes of the steps printed. */
  readonly log: readonly string[];
  readonly problems: string;
}

/** Reads act's log; `probe` is the job that prints what `needs` sees. */
export function seenIn({ status, lines, problems }: ActEnd, probe: string): Seen {
  const logged = lines.flatMap((line) => {
    // `Workflow/job`, or `call/Workflow/job` inside a called workflow.
    const [first = "", second = "", third] = line.job.split("/").map((part) => part.trim());
    if (line.jobResult === undefined) return [];
    return [[third === undefined ? second : `${first}/${third}`, line.jobResult] as const];
  });
  const needs = Object.entries(toldBy(lines, probe));
  return {
    started: lines.some(({ stage }) => stage === "Main"),
    conclusion: status === 0 ? "success" : "failure",
    results: Object.fromEntries([...logged, ...needs.map(([job, { result }]) => [job, result] as const)]),
    outputs: Object.fromEntries(needs.map(([job, { outputs }]) => [job, outputs])),
    outcomes: Object.fromEntries(
      lines
        .filter(({ stepResult, stage, stepId }) => stepResult !== undefined && stage === "Main" && stepId.length > 0)
        .map(({ jobId, stepId, stepResult = "" }) => [`${jobId}#${stepId.join(".")}`, stepResult]),
    ),
    log: lines.filter(({ raw, jobId }) => raw && jobId !== probe).map(({ text }) => text),
    problems,
  };
}

interface Needed {
  readonly result: string;
  readonly outputs: Readonly<Record<string, string>>;
}

function toldBy(lines: readonly ActLine[], probe: string): Readonly<Record<string, Needed>> {
  const told = lines.find(({ raw, text }) => raw && text.startsWith(`${probe}:`));
  if (told === undefined) return {};
  const json = Buffer.from(told.text.slice(probe.length + 1), "base64").toString();
  const needs: Record<string, Partial<Needed>> = JSON.parse(json);
  return Object.fromEntries(
    Object.entries(needs).map(([job, { result = "", outputs }]) => [job, { result, outputs: { ...outputs } }]),
  );
}
