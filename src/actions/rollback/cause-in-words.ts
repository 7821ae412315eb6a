import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";

type Cause = Extract<RollbackDecision, { readonly kind: "already-rolled-back" }>["cause"];

const WORDS: Readonly<Record<Cause, string>> = {
  "circuit-breaker": "by ECS's circuit breaker",
  alarm: "by an alarm",
  hook: "by a lifecycle hook",
  person: "by a person",
  platform: "by CodeDeploy",
  "this-run": "by this run",
};

/** Says by whom or what a deployment was taken back. */
export function causeInWords(cause: Cause): string {
  return WORDS[cause];
}
