import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import { toData } from "./expression.ts";

/** Names how a step, a job or a run stands. */
export type Status = "success" | "failure" | "cancelled";

/** Names how a step, a job or a run ended. */
export type Conclusion = Status | "skipped";

/** Builds always(), cancelled(), success() and failure() over answers that are asked when they are called. */
export function statusFunctions(answers: {
  readonly cancelled: () => boolean;
  readonly success: (names: readonly string[]) => boolean;
  readonly failure: (names: readonly string[]) => boolean;
}): readonly FunctionDefinition[] {
  return [
    { name: "always", minArgs: 0, maxArgs: 0, call: () => toData(true) },
    { name: "cancelled", minArgs: 0, maxArgs: 0, call: () => toData(answers.cancelled()) },
    {
      name: "success",
      minArgs: 0,
      maxArgs: 255,
      call: (...names) => toData(answers.success(names.map((name) => name.coerceString()))),
    },
    {
      name: "failure",
      minArgs: 0,
      maxArgs: 255,
      call: (...names) => toData(answers.failure(names.map((name) => name.coerceString()))),
    },
  ];
}

/**
 * Builds the status functions of a step: success() and failure() look at the composite's own steps inside a
 * composite and at the job elsewhere; cancelled() always at the job. Source: actions/runner, Worker/Expressions.
 */
export function stepStatusFunctions(jobStatus: () => Status, ownStatus: () => Status): readonly FunctionDefinition[] {
  return statusFunctions({
    cancelled: () => jobStatus() === "cancelled",
    success: () => ownStatus() === "success",
    failure: () => ownStatus() === "failure",
  });
}
