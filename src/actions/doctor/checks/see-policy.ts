import { type Finding, findingsOn } from "../../../core/doctor/finding.ts";
import { formatProblem } from "../../../core/outcome/problem.ts";
import { parsePolicy } from "../../../core/policy/parse-policy.ts";
import { policyPlaceName } from "../../../core/policy/policy-place.ts";
import { policyWarnings } from "../../../core/policy-report/policy-warnings.ts";
import { runTable } from "../../../core/policy-report/table-test.ts";
import { checkPolicyPlace, type DocumentsFound } from "../../../flows/ask-gate/ask-documents.ts";
import { type PolicyReading, readPolicy } from "../../../flows/ask-gate/read-policy.ts";
import { readSources, type SourcesRead } from "../../../flows/ask-gate/read-sources.ts";
import type { Refusal } from "../../../flows/ask-gate/refusal.ts";
import type { DoctorDesk } from "../ports.ts";
import { sourceFindings } from "./source-findings.ts";

/** The policy for one environment with what its sources say, or why there is none. */
export type SeenEnvironment =
  | { readonly kind: "seen"; readonly reading: PolicyReading; readonly sources: SourcesRead }
  | { readonly kind: "refused"; readonly refusal: Refusal };

type Seen = Extract<SeenEnvironment, { readonly kind: "seen" }>;

/** The policy as it governs now. */
export interface SeenPolicy {
  readonly findings: readonly Finding[];
  readonly environments: ReadonlyMap<string, SeenEnvironment>;
}

const SHOWN = 8;

/** An environment, and whether what its policy asks outside GitHub may stand in an internal network. */
export interface GovernedEnvironment {
  readonly environment: string;
  readonly internal: boolean;
}

/** Looks at the policy where it governs, for every environment: valid, protected, its calendars and endpoints read, its own table passed. Throws `Unreadable`. */
export async function seePolicy(
  desk: DoctorDesk,
  documents: Promise<DocumentsFound>,
  governed: readonly GovernedEnvironment[],
): Promise<SeenPolicy> {
  const { inputs, ports } = desk;
  const place = inputs.policy;
  const found = await documents;
  const refused = await checkPolicyPlace(place, "", { found, documents: ports.gate.documents });
  if (refused !== undefined) return { findings: told(refused), environments: refusedAll(governed, refused) };
  const asked = governed.length > 0 ? governed : namesIn(found, policyPlaceName(place));
  const seen = await Promise.all(
    asked.map(async (one) => [one.environment, await seeEnvironment(desk, one, found)] as const),
  );
  const refusals = new Map(
    seen.flatMap(([, one]) => (one.kind === "refused" ? [[one.refusal.headline, one.refusal] as const] : [])),
  );
  const [first] = seen.flatMap(([, one]) => (one.kind === "seen" ? [one] : []));
  return {
    findings: [
      ...[...refusals.values()].flatMap(told),
      ...(first === undefined ? [] : policyFindings(desk, first, found)),
      ...seen.flatMap(([environment, one]) =>
        one.kind === "seen" ? sourceFindings(environment, one.reading.policy, one.sources) : [],
      ),
    ],
    environments: new Map(seen),
  };
}

/** Names an environment where no target does, so that the policy is looked at all the same; what is wrong with it is told of any name. */
function namesIn({ own, central }: DocumentsFound, file: string): readonly GovernedEnvironment[] {
  const parsed = parsePolicy((central?.answer ?? own).policy?.text ?? "", file);
  const names = parsed.kind === "valid" ? Object.keys(parsed.value.environments).slice(0, 1) : ["production"];
  return names.map((environment) => ({ environment, internal: false }));
}

async function seeEnvironment(
  { inputs, ports, clock }: DoctorDesk,
  { environment, internal }: GovernedEnvironment,
  found: DocumentsFound,
): Promise<SeenEnvironment> {
  const { own, central } = found;
  const reading = readPolicy({ place: inputs.policy, policyRef: "", environment, own, central: central?.answer });
  if (reading.kind === "stop") return { kind: "refused", refusal: reading };
  const now = clock.now();
  const sources = await readSources(
    { reading, found, files: [], centralFiles: [], environment, tokens: inputs["incident-tokens"], at: now, now },
    { documents: ports.gate.documents, ...ports.gate.sources({ internal }) },
  );
  return { kind: "seen", reading, sources };
}

/** Tells a refusal: each problem of an invalid policy at its place, else why there is none. */
function told(refusal: Refusal): readonly Finding[] {
  const on = findingsOn("policy");
  const { problems = [], headline, remedy, decision, reason } = refusal;
  if (problems.length > 0)
    return problems
      .slice(0, SHOWN)
      .map((one) =>
        on.problem(formatProblem(one), "Mend it on the default branch: an invalid policy closes every environment."),
      );
  const certain = decision === "deny" || reason === "policy_ref_unprotected" || reason === "policy_missing";
  return [on[certain ? "problem" : "unknown"](headline, remedy)];
}

function refusedAll(governed: readonly GovernedEnvironment[], refusal: Refusal): ReadonlyMap<string, SeenEnvironment> {
  return new Map(governed.map(({ environment }) => [environment, { kind: "refused", refusal } as const]));
}

/** Says that the policy is valid, what is hardly meant in it, and which rows of its own table it does not pass. */
function policyFindings(
  { inputs, clock }: DoctorDesk,
  { reading, sources }: Seen,
  found: DocumentsFound,
): readonly Finding[] {
  const on = findingsOn("policy");
  const file = policyPlaceName(inputs.policy);
  const text = (found.central?.answer ?? found.own).policy?.text ?? "";
  const { policy } = reading;
  const holidays = sources.calendars?.holidays ?? new Map();
  const knownUntil = sources.calendars?.knownUntil ?? new Map();
  // Places in a policy that two files make up are those of the one that governs.
  const warnings = policyWarnings({ file, text, policy, holidays, knownUntil }, clock.now());
  const failed = sources.calendars?.unreadable.length
    ? []
    : runTable(policy, holidays).filter(({ differences }) => differences.length > 0);
  return [
    on.ok(
      `${file} is valid at ${reading.sources[0].commit.slice(0, 12)} and names ${Object.keys(policy.environments).join(", ")}.`,
    ),
    ...warnings
      .slice(0, SHOWN)
      .map((one) => on.warning(formatProblem(one), `Mend ${file}; policy-check shows the same on a pull request.`)),
    ...failed
      .slice(0, SHOWN)
      .map(({ row, differences }) =>
        on.problem(
          `Row ${row} of the policy's own table: ${differences.map(({ member, expected, came }) => `${member}: expected ${expected}, came ${came}`).join("; ")}.`,
          `Mend the rules in ${file}, or the row if the change is meant.`,
        ),
      ),
  ];
}
