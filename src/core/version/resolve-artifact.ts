import { type DeployRecord, isProven, isRolledBack } from "../record/deploy-record.ts";

/** What is known of a version before its artefact is settled. */
export interface ArtifactQuestion {
  readonly version: string;
  /** The commit that git knows the version by; `undefined` when the version is a task definition's revision. */
  readonly commit: string | undefined;
  /** The digest that the caller gave; empty when none. */
  readonly digest: string;
  /** The environment where it must have been proven first, with its records, newest first. */
  readonly required: { readonly environment: string; readonly records: readonly DeployRecord[] } | undefined;
  /** The records of the environment that is deployed to, newest first: they too know what a revision was built from. */
  readonly own: readonly DeployRecord[];
}

/** The one commit and digest that a version stands for, or why there is none yet. */
export type Artifact =
  | {
      readonly kind: "settled";
      readonly commit: string;
      readonly digest: string;
      readonly source: "input" | "record";
      readonly record: DeployRecord | undefined;
      /** What the version was called when it was recorded; only where it is named by its revision. */
      readonly known?: string;
    }
  | {
      readonly kind: "not-proven";
      readonly environment: string;
      readonly commit: string;
      readonly digest: string;
      readonly proven: DeployRecord | undefined;
      /** The record of what was asked for, where it was proven there and rolled back since. */
      readonly rolledBack: DeployRecord | undefined;
    }
  | { readonly kind: "no-digest"; readonly commit: string }
  | { readonly kind: "no-commit" };

/**
 * Settles a version once: the commit from git, or for a revision from the newest record of it; the digest from the caller, else
 * from the newest record that was proven where the policy requires. What was not proven there, or was rolled back since, is never settled.
 */
export function resolveArtifact(question: ArtifactQuestion): Artifact {
  const { version, required, own } = question;
  const proven = (required?.records ?? []).filter(isProven);
  const revision =
    question.commit === undefined ? [...proven, ...own].find(({ payload }) => payload.family === version) : undefined;
  const commit = question.commit ?? revision?.payload.commit;
  if (commit === undefined) return { kind: "no-commit" };
  const known = revision === undefined ? {} : { known: revision.payload.version };
  const digest = question.digest === "" ? (revision?.payload.digest ?? "") : question.digest;
  if (required === undefined) {
    if (digest === "") return { kind: "no-digest", commit };
    return {
      kind: "settled",
      commit,
      digest,
      source: question.digest === "" ? "record" : "input",
      record: undefined,
      ...known,
    };
  }
  const newest = newestOf(proven, { commit, digest });
  const match = newest.find((record) => !isRolledBack(record));
  if (match === undefined)
    return {
      kind: "not-proven",
      environment: required.environment,
      commit,
      digest,
      proven: proven.find((record) => !isRolledBack(record)),
      rolledBack: newest[0],
    };
  return {
    kind: "settled",
    commit,
    digest: match.payload.digest,
    source: question.digest === "" ? "record" : "input",
    record: match,
    ...known,
  };
}

/** Lists what was proven of a commit, and of a digest where one is known: of each image the newest word, for it may have been brought out again, or rolled back. */
function newestOf(
  proven: readonly DeployRecord[],
  { commit, digest }: { readonly commit: string; readonly digest: string },
): readonly DeployRecord[] {
  const asked = proven.filter(
    ({ payload }) => payload.commit === commit && payload.digest !== "" && (digest === "" || payload.digest === digest),
  );
  return asked.filter((one, at) => at === asked.findIndex(({ payload }) => payload.digest === one.payload.digest));
}
