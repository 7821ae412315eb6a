import { environmentOf } from "../../core/policy/decide.ts";
import { centralNames } from "../../core/policy/document/central-names.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import type { EnvironmentPolicy, Policy } from "../../core/policy/policy.ts";
import { OWN_POLICY, type PolicyPlace, policyPlaceName } from "../../core/policy/policy-place.ts";
import { tighten } from "../../core/policy/tighten.ts";
import { didYouMean } from "../../core/text/did-you-mean.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { GateDocumentsAnswer } from "../../ports/gate-documents.ts";
import type { Refusal } from "./refusal.ts";

/** A document that the policy was read from. */
export interface PolicySource {
  /** As people write it: `path`, or `owner/repo:path`. */
  readonly place: string;
  readonly commit: string;
}

/** The policy with the environment that is asked about. */
export interface PolicyReading {
  readonly kind: "policy";
  readonly policy: Policy;
  readonly environment: EnvironmentPolicy;
  /** What it was read from, the one that governs first. */
  readonly sources: readonly [PolicySource, ...PolicySource[]];
  /** The calendars of each document, whose files stand beside it. */
  readonly calendars: { readonly own: Calendars; readonly central: Calendars };
}

type Calendars = Policy["holidays"];

/** What is asked about, and what was read for it. */
export interface PolicyDocuments {
  readonly place: PolicyPlace;
  /** The ref of a policy of the repository's own; empty for the default branch. */
  readonly policyRef: string;
  readonly environment: string;
  readonly own: GateDocumentsAnswer;
  /** What was read at a central place; `undefined` for a policy of the repository's own. */
  readonly central: GateDocumentsAnswer | undefined;
}

/** Reads the policy from its documents, tightened by the repository's own file where the policy is central, and finds the environment in it. */
export function readPolicy(documents: PolicyDocuments): PolicyReading | Refusal {
  const { environment } = documents;
  const governing = readDocument(documents);
  if (governing.kind === "stop") return governing;
  const own = documents.central === undefined ? undefined : readOwn(documents.own, governing.policy);
  if (own?.kind === "stop") return own;
  const policy = own === undefined ? governing.policy : tighten(governing.policy, own.policy);
  const found = environmentOf(policy, environment);
  if (found === undefined) {
    const silent = environmentOf(governing.policy, environment) === undefined ? governing : (own ?? governing);
    return notNamed(policy, silent.source.place, environment);
  }
  return {
    kind: "policy",
    policy,
    environment: found,
    sources: [governing.source, ...(own === undefined ? [] : [own.source])],
    calendars:
      documents.central === undefined
        ? { own: governing.policy.holidays, central: {} }
        : { own: own?.policy.holidays ?? {}, central: governing.policy.holidays },
  };
}

type Read = { readonly kind: "read"; readonly policy: Policy; readonly source: PolicySource };

function readDocument({ place, policyRef, environment, own, central }: PolicyDocuments): Read | Refusal {
  const { policy: file, policyCommit } = central ?? own;
  const ref = place.kind === "central" ? place.ref : policyRef;
  const where = `${ref === "" ? "the default branch" : `'${ref}'`}${place.kind === "central" ? ` of ${place.owner}/${place.name}` : ""}`;
  if (file === undefined) {
    const why =
      policyCommit === ""
        ? `There is no ${where} to read the policy at`
        : `There is no policy ${place.path} on ${where} (commit ${policyCommit.slice(0, 12)})`;
    return {
      kind: "stop",
      decision: "unknown",
      reason: "policy_missing",
      headline: `${why}; no policy is not 'no rules'.`,
      remedy: `Commit ${place.path} to ${where}; the least is \`version: 1\` and \`environments: { ${inertLine(environment, 80)}: {} }\`, always open.`,
    };
  }
  const parsed = parsePolicy(file.text, place.path);
  return parsed.kind === "invalid"
    ? invalid(parsed.problems, { place: policyPlaceName(place), path: place.path, commit: policyCommit, where })
    : { kind: "read", policy: parsed.value, source: { place: policyPlaceName(place), commit: policyCommit } };
}

/** Reads the repository's own file, which may use what the central policy defines. */
function readOwn({ policy: file, policyCommit }: GateDocumentsAnswer, central: Policy): Read | Refusal | undefined {
  if (file === undefined) return undefined;
  const parsed = parsePolicy(file.text, OWN_POLICY, centralNames(central));
  return parsed.kind === "invalid"
    ? invalid(parsed.problems, {
        place: OWN_POLICY,
        path: OWN_POLICY,
        commit: policyCommit,
        where: "the default branch",
      })
    : { kind: "read", policy: parsed.value, source: { place: OWN_POLICY, commit: policyCommit } };
}

function invalid(
  problems: NonNullable<Refusal["problems"]>,
  file: { readonly place: string; readonly path: string; readonly commit: string; readonly where: string },
): Refusal {
  const [first] = problems;
  return {
    kind: "stop",
    decision: "deny",
    reason: "policy_invalid",
    headline: `The policy ${file.place} at ${file.commit.slice(0, 12)} has ${problems.length} problem${problems.length === 1 ? "" : "s"}; an invalid policy closes every environment.`,
    remedy: `Mend ${file.path}:${first?.line ?? 1}:${first?.column ?? 1} on ${file.where} (${inertLine(first?.message ?? "")}).`,
    problems,
  };
}

function notNamed({ environments }: Policy, place: string, environment: string): Refusal {
  const known = Object.keys(environments);
  const near = didYouMean(environment, known);
  return {
    kind: "stop",
    decision: "deny",
    reason: "environment_not_in_policy",
    headline: `The policy ${place} does not name the environment '${inertLine(environment, 80)}', so it is closed.`,
    remedy: `${near === undefined ? `Use one of ${known.join(", ")}` : `Did you mean '${near}'? Correct the input environment`}, or add it under environments: in ${place}.`,
  };
}
