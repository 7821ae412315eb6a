import { HttpError } from "../../ports/http.ts";
import type { SendBudget } from "./send-budget.ts";

/** When a failed try is followed by another; an error that is thrown again ends it. Both of Slack's libraries hand it to p-retry. */
export interface SlackRetries {
  readonly retries: number;
  readonly minTimeout: number;
  readonly maxTimeout: number;
  readonly onFailedAttempt: (error: Error) => void;
}

const RETRIES = 2;
const PAUSE_MILLISECONDS = 300;

/**
 * Chooses when Slack is asked again: twice at most and within the budget. What cannot be repeated is not sent again when its
 * answer was lost, since it may have arrived: a message that stands twice is worse than one that is missing from a channel.
 */
export function slackRetries(budget: SendBudget, { repeatable }: { readonly repeatable: boolean }): SlackRetries {
  return {
    retries: RETRIES,
    minTimeout: PAUSE_MILLISECONDS,
    maxTimeout: 2 * PAUSE_MILLISECONDS,
    onFailedAttempt(error) {
      if (budget.left() < PAUSE_MILLISECONDS || !mayRepeat(error, repeatable)) throw error;
    },
  };
}

function mayRepeat(error: Error, repeatable: boolean): boolean {
  const failure = httpFailureOf(error);
  if (failure === undefined) return true;
  if (failure === "connect" || failure === "dns") return true;
  return repeatable && failure !== "address-refused";
}

/** Finds the failed exchange behind an error of Slack's libraries. */
export function httpFailureOf(error: unknown): HttpError["failure"] | undefined {
  if (error instanceof HttpError) return error.failure;
  const original = error instanceof Error && "original" in error ? error.original : undefined;
  return original instanceof HttpError ? original.failure : undefined;
}
