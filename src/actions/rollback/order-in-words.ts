import type { RollbackCase } from "./rollback-case.ts";

/** Says who ordered a rollback, and why if they said so, as one sentence; a person's words are untrusted. */
export function orderInWords({ inputs, surroundings }: Pick<RollbackCase, "inputs" | "surroundings">): string {
  const who = inputs.by || surroundings.run.actor.login;
  const why = inputs.reason.trim();
  const end = /[.!?…]$/.test(why) ? "" : ".";
  return why === "" ? `${who} asked for it.` : `${who} asked for it: ${why}${end}`;
}
