import type { DeployInputs } from "./ports.ts";
import { failure, type Verdict } from "./verdict.ts";

/** Refuses an input that was given and that this version does not serve, rather than passing it over. */
export function unservedInput(inputs: DeployInputs): Verdict | undefined {
  const given: Readonly<Record<string, boolean>> = {
    "mode: resume": inputs.mode === "resume",
  };
  const names = Object.keys(given).filter((name) => given[name] === true);
  if (names.length === 0) return undefined;
  return failure(
    "target_incomplete",
    `Nothing was changed: this version does not serve ${names.join(", ")}.`,
    `Leave ${names.join(", ")} out.`,
  );
}
