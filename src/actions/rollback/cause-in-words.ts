import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";

/** By whom or what a deployment was taken back. */
export type UndoneBy = Extract<RollbackDecision, { readonly kind: "already-rolled-back" }>["cause"];

const WORDS: Readonly<Record<UndoneBy, string>> = {
  "circuit-breaker": "by ECS's circuit breaker",
  alarm: "by an alarm",
  hook: "by a lifecycle hook",
  person: "by a person",
  platform: "by CodeDeploy",
  "this-run": "by this run",
};

/** Says by whom or what a deployment was taken back. */
export function causeInWords(cause: UndoneBy): string {
  return WORDS[cause];
}

/** Says as what happened that a deployment was taken back before the rollback began. */
export function undoneInWords(cause: UndoneBy): string {
  return cause === "this-run"
    ? "The run's own deploying step took it back; the summary of that step has the cause."
    : `It was taken back ${causeInWords(cause)} before this run did so.`;
}
