import type { Problem } from "../../../core/outcome/problem.ts";
import type { ApprovalGateInputs } from "../contract.ts";

/** Finds what does not fit together in the inputs that say who reads teams. */
export function identityProblems(
  inputs: Pick<ApprovalGateInputs, "identity-token" | "identity-app" | "identity-key">,
): readonly Problem[] {
  const { "identity-token": token, "identity-app": app, "identity-key": key } = inputs;
  if (token !== "" && (app !== "" || key !== "")) {
    const message =
      "Input 'identity-token' stands beside identity-app or identity-key; keep the token or the App, not both.";
    return [{ file: "identity-token", message }];
  }
  if (app !== "" && key === "") {
    const message =
      "Input 'identity-key' is empty; identity-app needs the App's private key: check the secret's name, and that this repository and environment may read it.";
    return [{ file: "identity-key", message }];
  }
  if (app === "" && key !== "") {
    const message =
      "Input 'identity-app' is empty; identity-key needs the client id or app id of the App that it belongs to.";
    return [{ file: "identity-app", message }];
  }
  return [];
}
