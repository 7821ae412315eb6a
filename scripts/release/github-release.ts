import { type GitHubCli, type Publisher, untilThere } from "./github-cli.ts";
import { ReleaseError } from "./release-error.ts";

/** A release of GitHub, as far as it is looked at. */
export interface GitHubRelease {
  readonly isDraft: boolean;
  readonly isImmutable: boolean;
}

/** Looks a release up by its tag, drafts included; `undefined` where there is none. Throws when GitHub did not answer. */
export function findRelease(gh: GitHubCli, repository: string, tag: string): GitHubRelease | undefined {
  try {
    return JSON.parse(gh(["release", "view", tag, "--repo", repository, "--json", "isDraft,isImmutable"]));
  } catch (error) {
    if (/release not found/i.test(said(error))) return undefined;
    throw error;
  }
}

/** Asks GitHub which object a release's attestation names as its tag; throws when it is not attested, as no mutable release is. */
export async function attestedObject({ gh, repository, wait }: Publisher, tag: string): Promise<string> {
  const answer = await untilThere(() => gh(["release", "verify", tag, "--repo", repository, "--format", "json"]), wait);
  const { verificationResult } = JSON.parse(answer) as {
    verificationResult?: { statement?: { subject?: readonly { digest?: { sha1?: string } }[] } };
  };
  const object = verificationResult?.statement?.subject?.[0]?.digest?.sha1;
  if (object === undefined)
    throw new ReleaseError(
      `The attestation of ${tag} names no object.`,
      "Look at `gh release verify` and at its version.",
    );
  return object;
}

function said(error: unknown): string {
  const stderr = typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr) : "";
  return `${stderr}${error instanceof Error ? error.message : String(error)}`;
}
