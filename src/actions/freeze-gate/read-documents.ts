import { environmentOf } from "../../core/policy/decide.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import type { EnvironmentPolicy, Policy } from "../../core/policy/policy.ts";
import { resolveTarget } from "../../core/targets/resolve-target.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { didYouMean } from "../../core/text/did-you-mean.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { GateDocumentsAnswer } from "../../ports/gate-documents.ts";
import type { GateInputs, Stop } from "./verdict.ts";

/** The policy with the environment that is asked about. */
export interface PolicyReading {
  readonly kind: "policy";
  readonly policy: Policy;
  readonly environment: EnvironmentPolicy;
}

/** Reads the policy and the environment that is asked about. */
export function readPolicy(
  { policy: file, policyCommit }: GateDocumentsAnswer,
  { policy: path, "policy-ref": ref, environment }: GateInputs,
): PolicyReading | Stop {
  const place = ref === "" ? "the default branch" : `'${ref}'`;
  if (file === undefined) {
    const why =
      policyCommit === ""
        ? `There is no ${place} to read the policy at`
        : `There is no policy ${path} on ${place} (commit ${policyCommit.slice(0, 12)})`;
    return {
      kind: "stop",
      decision: "unknown",
      reason: "policy_missing",
      headline: `${why}; no policy is not 'no rules'.`,
      remedy: `Commit ${path} to ${place}; the least is \`version: 1\` and \`environments: { ${environment}: {} }\`, always open.`,
    };
  }
  const parsed = parsePolicy(file.text, path);
  if (parsed.kind === "invalid") {
    const [first] = parsed.problems;
    return {
      kind: "stop",
      decision: "deny",
      reason: "policy_invalid",
      headline: `The policy ${path} at ${policyCommit.slice(0, 12)} has ${count(parsed.problems.length, "problem")}; an invalid policy closes every environment.`,
      remedy: `Mend ${path}:${first?.line ?? 1}:${first?.column ?? 1} on ${place} (${inertLine(first?.message ?? "")}).`,
      problems: parsed.problems,
    };
  }
  const found = environmentOf(parsed.value, environment);
  if (found !== undefined) return { kind: "policy", policy: parsed.value, environment: found };
  const known = Object.keys(parsed.value.environments);
  const near = didYouMean(environment, known);
  return {
    kind: "stop",
    decision: "deny",
    reason: "environment_not_in_policy",
    headline: `The policy ${path} does not name the environment '${inertLine(environment, 80)}', so it is closed.`,
    remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${path}.`,
  };
}

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
  return {
    ...stop,
    headline: `The targets file ${path} at ${headCommit.slice(0, 12)} has ${count(resolved.problems.length, "problem")}.`,
    remedy: `Mend ${path} on the default branch: ${inertLine(first?.message ?? "")}`,
    problems: resolved.problems,
  };
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
