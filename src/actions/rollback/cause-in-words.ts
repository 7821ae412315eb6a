import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";

/** By whom or what a deployment was rolled back. */
export type UndoneBy = Extract<RollbackDecision, { readonly kind: "already-rolled-back" }>["cause"];

const WORDS: Readonly<Record<UndoneBy, string>> = {
  "circuit-breaker": "by ECS's circuit breaker",
  alarm: "by an alarm",
  hook: "by a lifecycle hook",
  person: "by a person",
  platform: "by CodeDeploy",
  "this-run": "by this run",
};

/** Says by whom or what a deployment was rolled back. */
export function causeInWords(cause: UndoneBy): string {
  return WORDS[cause];
}

/** How a deployment was undone before the rollback began. */
export interface UndoneHow {
  readonly cause: UndoneBy;
  /** Its tasks failed. */
  readonly failing: boolean;
  /** What they died of; empty where nobody knows. */
  readonly died: string;
}

/** Says as what happened that a deployment was rolled back before the rollback began. */
export function undoneInWords({ cause, failing, died }: UndoneHow): string {
  const ours = cause === "this-run";
  const step = failing ? "The run's own deploying step" : "An earlier step of the run";
  const said = ours ? `${step} rolled it back` : `It was rolled back ${causeInWords(cause)} before this run did so`;
  if (died !== "") return `${said}, since its tasks failed. ${died}.`;
  return ours ? `${said}; the summary of that step has the cause.` : `${said}.`;
}
