import { assessStep, type Mismatch } from "../../core/checks/assess-step.ts";
import { captureValues } from "../../core/checks/capture-values.ts";
import type { StepResult } from "../../core/checks/check-result.ts";
import type { Cookies } from "../../core/checks/cookies.ts";
import { fillStep, missingNames } from "../../core/checks/fill-in.ts";
import type { Step } from "../../core/checks/scenario.ts";
import { shownRequest } from "../../core/checks/shown-request.ts";
import { HttpError } from "../../ports/http.ts";
import { type Exchanged, exchangeStep, type StepMeans } from "./exchange-step.ts";

/** What an attempt works with. */
export interface AttemptMeans extends Omit<StepMeans, "timeout"> {
  /** The secrets of the inputs as `secret.name`. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Milliseconds until the deadline, none or fewer once it has passed. */
  readonly left: () => number;
  /** Hides a value that was captured as a secret. */
  readonly learn: (secret: string) => void;
}

const SHORTEST_TIMEOUT_MILLISECONDS = 1_000;
/** How long each clean-up step may take when the deadline has passed, or the run was interrupted. */
const GRACE_MILLISECONDS = 5_000;
const INTERRUPTED_GRACE_MILLISECONDS = 2_000;

/**
 * Runs steps one after the other on fresh connections with one cookie jar; after the first failure only those that clean up
 * are run. An interruption lets them run too, shortly, and is thrown then.
 */
export async function runSteps(steps: readonly Step[], means: AttemptMeans): Promise<StepResult[]> {
  const values = new Map(means.secrets);
  const results: StepResult[] = [];
  let cookies: Cookies = [];
  let interrupted = false;
  for (const planned of steps) {
    interrupted ||= means.signal?.aborted === true;
    const goesOn = !interrupted && results.every(({ outcome }) => outcome === "passed");
    const isReady = missingNames(planned, values).length === 0;
    const cleansUp = planned.always && results.some(({ outcome }) => outcome !== "skipped");
    if (!isReady || !(goesOn || cleansUp)) {
      results.push(skipped(planned));
      continue;
    }
    const step = fillStep(planned, values);
    try {
      const answer = await exchangeStep(step, cookies, { ...means, ...limitsOf(step, means, interrupted) });
      if (answer.kind === "answer") cookies = answer.cookies;
      results.push(judge(step, answer, { values, means }));
    } catch (error) {
      if (error instanceof HttpError) results.push(noAnswer(step, error));
      else if (interrupted) results.push(skipped(planned));
      else if (means.signal?.aborted === true) {
        interrupted = true;
        results.push(skipped(planned));
      } else throw error;
    }
  }
  if (interrupted) throw means.signal?.reason;
  return results;
}

function limitsOf(
  { timeout, always }: Step,
  { left, signal }: AttemptMeans,
  interrupted: boolean,
): Pick<StepMeans, "timeout" | "signal"> {
  if (interrupted) return { timeout: Math.min(timeout, INTERRUPTED_GRACE_MILLISECONDS), signal: undefined };
  const least = always ? GRACE_MILLISECONDS : SHORTEST_TIMEOUT_MILLISECONDS;
  return { timeout: Math.min(timeout, Math.max(least, left())), signal };
}

function judge(
  step: Step,
  answer: Exchanged,
  { values, means }: { readonly values: Map<string, string>; readonly means: AttemptMeans },
): StepResult {
  if (answer.kind === "impossible") return { ...unanswered(step), ...failedBy([answer.mismatch]) };
  const { response, mismatches: refused } = answer;
  const captured = captureValues(step.captures, response, means.compiled);
  for (const secret of captured.secrets) means.learn(secret);
  for (const { name, value } of captured.values) values.set(name, value);
  const { mismatches, version } = assessStep(step.expect, response, means.compiled);
  const all = [...refused, ...mismatches, ...captured.mismatches];
  const { duration, timeToFirstByte, status } = response;
  const facts = { name: step.name, request: shownRequest(step), duration, timeToFirstByte, status, version };
  return { ...facts, ...(all.length === 0 ? { outcome: "passed", failure: undefined } : failedBy(all)) };
}

function failedBy(mismatches: readonly Mismatch[]): Pick<StepResult, "outcome" | "failure"> {
  return { outcome: "failed", failure: { kind: "mismatch", mismatches } };
}

function skipped(step: Step): StepResult {
  return { ...unanswered(step), outcome: "skipped", failure: undefined };
}

function noAnswer(step: Step, { failure, message }: HttpError): StepResult {
  return { ...unanswered(step), outcome: "failed", failure: { kind: "no-answer", failure, why: message } };
}

function unanswered(step: Step): Omit<StepResult, "outcome" | "failure"> {
  const request = shownRequest(step);
  return { name: step.name, request, duration: 0, timeToFirstByte: undefined, status: undefined, version: undefined };
}
