import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Publisher, untilThere } from "./github-cli.ts";
import { ReleaseError } from "./release-error.ts";

/** Every file that decides what runs in a caller's job: manifests, bundles and workflows. */
const DECIDING = ["action.yml", "*/action.yml", "actions/*/action.yml", "dist/*/*", ".github/workflows/*.yml"];

/** The most files that one attestation may name (`actions/attest`, src/subject.ts). */
const MOST_SUBJECTS = 1_024;

/** Lists the files of an unpacked release that are attested, from its root. */
export function attestedFiles(unpacked: string): readonly string[] {
  const files = globSync(DECIDING, { cwd: unpacked }).map((file) => file.replaceAll("\\", "/"));
  if (files.length === 0 || files.length > MOST_SUBJECTS)
    throw new ReleaseError(
      `${files.length} files are to be attested.`,
      `There must be some, and at most ${MOST_SUBJECTS}.`,
    );
  return files.sort();
}

/** Writes the checksums of files as `sha256sum` does, which `actions/attest` reads. */
export function checksums(unpacked: string, files: readonly string[]): string {
  const sum = (file: string) =>
    createHash("sha256")
      .update(readFileSync(join(unpacked, file)))
      .digest("hex");
  return files.map((file) => `${sum(file)}  ${file}\n`).join("");
}

/** The run that must have attested the files. */
export interface AttestingRun {
  readonly repository: string;
  /** Path of the workflow that signed. */
  readonly workflow: string;
  /** The commit of main that it ran for. */
  readonly commit: string;
  readonly ref: string;
}

/** Verifies by GitHub that each file was attested by that workflow at that commit, on a hosted runner; throws for the first that was not. */
export async function verifyAttestations(
  paths: readonly string[],
  run: AttestingRun,
  { gh, wait }: Pick<Publisher, "gh" | "wait">,
): Promise<void> {
  const signer = ["--repo", run.repository, "--signer-workflow", `${run.repository}/${run.workflow}`];
  const source = ["--source-digest", run.commit, "--source-ref", run.ref, "--deny-self-hosted-runners"];
  for (const path of paths) await untilThere(() => gh(["attestation", "verify", path, ...signer, ...source]), wait);
}
