import type { Outcome } from "../core/outcome/outcome.ts";
import { formatProblem } from "../core/outcome/problem.ts";
import { inert, inertLine } from "../core/text/inert.ts";
import { prose } from "../core/text/markdown.ts";
import type { RunContext } from "../ports/run-context.ts";
import type { Runner } from "../ports/runner.ts";
import { type ActionContract, COMMON_REASONS } from "./action-contract.ts";
import type { Fields } from "./fields.ts";
import { capSummary } from "./summary.ts";

const MAXIMUM_ERRORS = 3;
const LONGEST_TEXT = 100_000;
const MARKS = { yes: "✅", no: "⛔", unknown: "❔", warning: "⚠️" } as const;
/** Decisions that are neither a yes nor a no yet, whatever they mean for the step. */
const WAITING: readonly string[] = ["require-approval", "pending", "paused", "started"];

/** Writes the values that hold until a decision is made, so that a lost process leaves no yes behind. */
export function publishCautious<D extends string, R extends string, O extends string, F extends Fields>(
  contract: ActionContract<D, R, O, F>,
  runner: Pick<Runner, "setOutput">,
): void {
  runner.setOutput("decision", contract.undecided);
  runner.setOutput("reason-code", "not_finished");
  runner.setOutput(
    "result",
    JSON.stringify({
      "schema-version": 1,
      action: contract.name,
      decision: contract.undecided,
      "reason-code": "not_finished",
    }),
  );
  for (const name of contract.outputs) runner.setOutput(name, contract.cautious?.[name] ?? "");
}

/** When, where and for whom an outcome is published. */
export interface Publication<D extends string, R extends string, O extends string, F extends Fields> {
  readonly contract: ActionContract<D, R, O, F>;
  readonly runner: Runner;
  readonly run?: RunContext;
  readonly startedAt: Date;
  readonly finishedAt: Date;
}

/** Publishes an outcome: outputs first, then log and annotations, then the summary, which may fail. Throws only when outputs cannot be written. */
export async function publish<D extends string, R extends string, O extends string, F extends Fields>(
  outcome: Outcome<D, string, O>,
  publication: Publication<D, R, O, F>,
): Promise<void> {
  const { contract, runner } = publication;
  runner.setOutput("decision", outcome.decision);
  runner.setOutput("reason-code", outcome.reasonCode);
  for (const name of contract.outputs) runner.setOutput(name, outcome.outputs[name]);
  runner.setOutput("result", JSON.stringify(resultOf(outcome, publication), inertTexts));
  const ending = contract.decisions[outcome.decision];
  runner.say(`${contract.name}: ${outcome.decision} (${outcome.reasonCode}). ${inert(outcome.headline)}`);
  if (ending !== "yes") annotate(outcome, runner, ending === "warning" ? "warning" : "error");
  const origin = publication.run?.serverUrl ?? "";
  const mark = WAITING.includes(outcome.decision) ? "⏳" : MARKS[ending];
  const verdict = `### ${mark} ${contract.name}: ${outcome.decision}\n\n${prose(outcome.headline, origin)}`;
  const remedy = outcome.remedy === "" ? "" : `\n\n**What to do:** ${prose(outcome.remedy, origin)}`;
  try {
    await runner.appendSummary(capSummary(`${verdict}${remedy}\n\n${outcome.summary}\n`));
  } catch (error) {
    runner.annotate(
      "warning",
      `The summary could not be written (${inertLine(String(error))}); the outputs have everything.`,
    );
  }
}

function annotate(outcome: Outcome<string, string, string>, runner: Runner, level: "error" | "warning"): void {
  const problems = outcome.problems ?? [];
  for (const problem of problems.slice(0, MAXIMUM_ERRORS - 1)) {
    const { message, ...place } = problem;
    runner.annotate(level, inert(message), place);
  }
  const rest = problems.slice(MAXIMUM_ERRORS - 1).map((problem) => inert(formatProblem(problem)));
  const first =
    outcome.remedy === "" ? inert(outcome.headline) : `${inert(outcome.remedy)}\n${inert(outcome.headline)}`;
  runner.annotate(level, [first, ...rest].join("\n").slice(0, 4_000));
}

/** Makes every text of the result inert: whoever prints it prints other people's words. */
function inertTexts(_: string, value: unknown): unknown {
  return typeof value === "string" ? inert(value, LONGEST_TEXT) : value;
}

function resultOf<D extends string, R extends string, O extends string, F extends Fields>(
  outcome: Outcome<D, string, O>,
  { contract, run, startedAt, finishedAt }: Publication<D, R, O, F>,
): Record<string, unknown> {
  const { subject } = outcome;
  return {
    "schema-version": 1,
    action: contract.name,
    decision: outcome.decision,
    "reason-code": outcome.reasonCode,
    reason:
      (contract.reasons as Record<string, string>)[outcome.reasonCode] ??
      (COMMON_REASONS as Record<string, string>)[outcome.reasonCode],
    headline: outcome.headline,
    remedy: outcome.remedy,
    environment: subject?.environment,
    service: subject?.service,
    commit: subject?.commit,
    digest: subject?.digest,
    "policy-commit": subject?.policyCommit,
    evidence: outcome.evidence ?? [],
    "started-at": startedAt.toISOString(),
    "finished-at": finishedAt.toISOString(),
    attempt: run?.runAttempt,
    links: {
      ...(run === undefined
        ? {}
        : { run: `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/actions/runs/${run.runId}` }),
      ...outcome.links,
    },
    details: outcome.details,
  };
}
