import type { ApprovalGateInputs } from "../contract.ts";

/** Tells whether the caller gave what reads teams: a token, or a GitHub App. */
export function readsTeams(inputs: Pick<ApprovalGateInputs, "identity-token" | "identity-app">): boolean {
  return inputs["identity-token"] !== "" || inputs["identity-app"] !== "";
}
