import { Unreadable } from "../../core/outcome/unreadable.ts";
import { diffPolicies } from "../../core/policy-report/diff/policy-diff.ts";
import { policyWarnings } from "../../core/policy-report/policy-warnings.ts";
import { runTable } from "../../core/policy-report/table-test.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Inputs, Surroundings } from "../../kit/run-action.ts";
import type { policyCheckContract } from "./contract.ts";
import { openCentral } from "./open-central.ts";
import type { PolicyCheckPorts } from "./ports.ts";
import { type CentralSource, COPIES_ONLY, readVersion, type VersionReading } from "./read-version.ts";
import { reportPolicy } from "./report.ts";
import type { Before } from "./verdict.ts";

/** The typed inputs of policy-check. */
export type PolicyCheckInputs = Inputs<(typeof policyCheckContract)["inputs"]>;

/** Checks the policy of the checkout, runs its own table, and compares it with the one before the change. */
export async function policyCheck(
  inputs: PolicyCheckInputs,
  { clock, progress }: Surroundings,
  { workspace, repository, central: openRepository, feeds }: PolicyCheckPorts,
) {
  const now = clock.now();
  const { policy: file, "central-policy": place, "base-commit": base } = inputs;
  const given = { policy: file, feeds: inputs["ask-feeds"] ? feeds : COPIES_ONLY, now };
  const central = await centralOf(place, openRepository);
  if (central?.kind === "unreadable") return reportPolicy(central, inputs);
  try {
    const versionOf = (read: CentralSource["read"]) =>
      readVersion({ ...given, read, central: central?.kind === "beside" ? { ...central, read } : central?.source });
    const reading = await versionOf((path) => workspace.read(path));
    if (reading.kind !== "version") return reportPolicy({ kind: "unsound", reading }, inputs);
    const { version, knownUntil, warnings } = reading;
    const before = await readBefore(base, () => versionOf(async (path) => (await repository.read(path, base))?.text));
    const diff = before.kind === "version" ? diffPolicies(before.version, version, now) : undefined;
    const placed = policyWarnings({ ...version, file, knownUntil }, now);
    const loose = warnings.map((warning) => ({ file, message: inertLine(warning, 600) }));
    for (const { message, ...place } of [...placed, ...loose].slice(0, 3))
      progress.warn(inertLine(message, 600), place);
    const results = runTable(version.policy, version.holidays);
    return reportPolicy({ kind: "read", version, results, before, diff, warnings: [...placed, ...loose] }, inputs);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return reportPolicy({ kind: "unreadable", error }, inputs);
  }
}

/** Finds the central policy: beside the policy, in the same version of it, or in a repository of its own, the same for every version. */
async function centralOf(place: PolicyCheckInputs["central-policy"], open: PolicyCheckPorts["central"]) {
  if (place === undefined) return undefined;
  if (place.kind === "own") return { kind: "beside", file: place.path, path: place.path } as const;
  try {
    return { kind: "elsewhere", source: await openCentral(place, open) } as const;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: "unreadable", reason: "central_policy_unreadable", error } as const;
  }
}

/** Reads the policy before the change; one that was not valid then is no ground to compare with. */
async function readBefore(commit: string, read: () => Promise<VersionReading>): Promise<Before> {
  if (commit === "") return { kind: "none", why: "No base commit was given, so nothing was compared." };
  const reading = await read();
  switch (reading.kind) {
    case "version":
      return reading;
    case "missing":
      return { kind: "none", why: `There was no policy before (${commit.slice(0, 12)}), so all of it is new.` };
    case "invalid":
      return {
        kind: "none",
        why: `The policy before (${commit.slice(0, 12)}) was not valid, so nothing was compared.`,
      };
  }
}
