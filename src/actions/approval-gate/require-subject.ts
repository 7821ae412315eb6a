import { InvalidInputs } from "../../kit/read-inputs.ts";
import type { ApprovalGateInputs } from "./contract.ts";

/** Demands the inputs that say what is to be deployed, or for `resume` which issue was answered; throws `InvalidInputs` with what is missing. */
export function requireSubject(inputs: ApprovalGateInputs): void {
  const missing =
    inputs.mode === "resume"
      ? inputs.issue === undefined
        ? [
            problem(
              "issue",
              "the number of the approval issue; it is known by itself where a comment on the issue started the run",
            ),
          ]
        : []
      : (["environment", "service"] as const)
          .filter((name) => inputs[name] === "")
          .map((name) => problem(name, "a value"));
  if (missing.length > 0) throw new InvalidInputs(missing);
}

function problem(name: string, expected: string) {
  return { file: name, message: `Input '${name}' is nothing; expected ${expected}.` };
}
