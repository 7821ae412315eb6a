import { resolveTarget } from "../../core/targets/resolve-target.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { GateDocumentsAnswer } from "../../ports/gate-documents.ts";
import type { GateInputs, Stop } from "./verdict.ts";

/** Reads the target of the service in the environment. */
export function readTarget(
  { targets: file, headCommit }: GateDocumentsAnswer,
  { targets: path, service, environment }: GateInputs,
): { readonly kind: "target"; readonly settings: TargetSettings } | Stop {
  const stop = { kind: "stop", decision: "deny", reason: "targets_invalid" } as const;
  if (file === undefined) {
    return {
      ...stop,
      headline: `There is no targets file ${path} on the default branch${headCommit === "" ? "" : ` (commit ${headCommit.slice(0, 12)})`}.`,
      remedy: `Commit ${path} with the service '${inertLine(service, 80)}' to the default branch.`,
    };
  }
  const resolved = resolveTarget(file.text, { service, environment, file: path });
  if (resolved.kind === "target") return resolved;
  const [first] = resolved.problems;
  const count = resolved.problems.length;
  return {
    ...stop,
    headline: `The targets file ${path} at ${headCommit.slice(0, 12)} has ${count} problem${count === 1 ? "" : "s"}.`,
    remedy: `Mend ${path} on the default branch: ${inertLine(first?.message ?? "")}`,
    problems: resolved.problems,
  };
}
