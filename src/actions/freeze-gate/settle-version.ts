import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import { inertLine } from "../../core/text/inert.ts";
import { type Artifact, resolveArtifact } from "../../core/version/resolve-artifact.ts";
import { readVersionName } from "../../core/version/version-name.ts";
import type { ImageDigests } from "../../ports/image-digests.ts";
import type { GateInputs, Stop } from "./verdict.ts";

/** What a version is settled from. */
export interface VersionQuestion {
  readonly inputs: GateInputs;
  /** The run's own commit, which an empty version means. */
  readonly runCommit: string;
  readonly versionCommit: string | undefined;
  /** The environments where it must have been proven. */
  readonly requires: readonly string[];
  /** The service's records by environment. */
  readonly records: ReadonlyMap<string, readonly DeployRecord[]>;
  readonly target: TargetSettings | undefined;
}

/** The version that will be deployed, or why none can be. */
export type SettledVersion =
  | (Artifact & { readonly kind: "settled" })
  | { readonly kind: "registry"; readonly commit: string; readonly digest: string; readonly known?: string }
  | Stop;

/** Settles the version to one commit and digest: from the inputs and records, else from the registry by the target's read role. */
export async function settleVersion(question: VersionQuestion, images: ImageDigests): Promise<SettledVersion> {
  const { inputs, requires, records } = question;
  const isRevision = readVersionName(inputs.version).kind === "revision";
  const resolve = (environment: string | undefined, digest: string) =>
    resolveArtifact({
      version: inputs.version,
      commit: inputs.version === "" ? question.runCommit : isRevision ? undefined : question.versionCommit,
      digest,
      required: environment === undefined ? undefined : { environment, records: records.get(environment) ?? [] },
      own: records.get(inputs.environment) ?? [],
    });
  const [first, ...others] = requires;
  const artifact = resolve(first, inputs.digest);
  switch (artifact.kind) {
    case "settled": {
      const elsewhere = others.map((environment) => resolve(environment, artifact.digest));
      const missing = elsewhere.find(({ kind }) => kind === "not-proven");
      return missing?.kind === "not-proven" ? notProven(missing, inputs) : artifact;
    }
    case "not-proven":
      return notProven(artifact, inputs);
    case "no-commit":
      return isRevision ? await fromDefinition(question, images) : noCommit(inputs, isRevision);
    case "no-digest":
      return await fromRegistry(artifact.commit, question, images);
  }
}

function notProven(
  { environment, commit, digest, proven, rolledBack }: Artifact & { readonly kind: "not-proven" },
  { service }: GateInputs,
): Stop {
  const wanted = `${commit.slice(0, 12)}${digest === "" ? "" : ` (${digest.slice(0, 19)}…)`}`;
  const there =
    proven === undefined
      ? "Nothing has been proven there yet"
      : `Proven there last: ${inertLine(proven.payload.version, 80)} (${proven.payload.commit.slice(0, 12)}, ${proven.payload.digest.slice(0, 19)}…)`;
  const why = rolledBack === undefined ? "was not proven there" : "was rolled back there after it had been proven";
  return {
    kind: "stop",
    decision: "deny",
    reason: "not_proven_in_required_environment",
    headline: `The policy requires ${environment} first, and ${wanted} ${why}. ${there}.`,
    remedy: `Deploy exactly this version of ${inertLine(service, 80)} to ${environment}; when it is proven there, re-run all jobs of this run.`,
  };
}

function noCommit({ version }: GateInputs, isRevision: boolean): Stop {
  return {
    kind: "stop",
    decision: "unknown",
    reason: "version_not_found",
    headline: isRevision
      ? `No record says which commit the task definition ${inertLine(version, 120)} was built from.`
      : `The version '${inertLine(version, 120)}' is no tag or commit of this repository.`,
    remedy: isRevision
      ? "Name the tag or commit instead of the revision; or give the target a `read-role` that may read task definitions, and name a revision whose image was deployed before."
      : "Check the spelling, push the tag, or name the commit by at least 7 hexadecimal digits.",
  };
}

/** Reads which image a revision that no record names runs; a record of the same image says which commit that is. */
async function fromDefinition(question: VersionQuestion, images: ImageDigests): Promise<SettledVersion> {
  const { inputs, target, records } = question;
  const { "read-role": readRole, region, container = "" } = target ?? {};
  const isReadable = readRole !== undefined && region !== undefined;
  if (inputs.digest === "" && !isReadable) return noCommit(inputs, true);
  try {
    // A digest that is given already is held against the revision when it is deployed.
    const digest =
      inputs.digest === "" && isReadable
        ? await images.ofRelease({ region, readRole, release: inputs.version, container })
        : inputs.digest;
    const built = [...records.values()].flat().find(({ payload }) => payload.digest === digest);
    if (digest === undefined || built === undefined) return noCommit(inputs, true);
    const named = { ...inputs, version: built.payload.commit, digest };
    const settled = await settleVersion({ ...question, inputs: named, versionCommit: built.payload.commit }, images);
    return settled.kind === "stop" ? settled : { ...settled, known: built.payload.version };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return unreadable(`The task definition ${inertLine(inputs.version, 120)}`, error);
  }
}

async function fromRegistry(
  commit: string,
  { inputs, target }: VersionQuestion,
  images: ImageDigests,
): Promise<SettledVersion> {
  // Without a targets file nobody asked which image the version is.
  if (target === undefined) return { kind: "registry", commit, digest: "" };
  const { "read-role": readRole, image, region } = target;
  if (readRole !== undefined && image !== undefined) {
    try {
      const tags = [inputs.version, commit, commit.slice(0, 7)].filter(
        (tag, index, all) => tag !== "" && all.indexOf(tag) === index,
      );
      const digest = await images.find({ region, readRole, image, tags });
      if (digest !== undefined) return { kind: "registry", commit, digest };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return unreadable("The image registry", error);
    }
  }
  return {
    kind: "stop",
    decision: "unknown",
    reason: "digest_unresolved",
    headline: `Nothing says which image ${inertLine(inputs.version === "" ? commit.slice(0, 12) : inputs.version, 120)} is.`,
    remedy: `Give one of three: the input \`digest\` from your build job; \`requires:\` in the policy, with a proven record in that environment; or \`read-role\` and \`image\` of the target in ${inputs.targets}, with the image pushed under the version or its commit.`,
  };
}

function unreadable(what: string, { message, remedy }: Unreadable): SettledVersion {
  return {
    kind: "stop",
    decision: "unknown",
    reason: "registry_unreadable",
    headline: `${what} could not be read: ${message}.`,
    remedy,
  };
}
