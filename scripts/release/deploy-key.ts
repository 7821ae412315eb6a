import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PushTarget } from "./publish-release.ts";
import { ReleaseError } from "./release-error.ts";

/** Whom a deploy key is for, and how the host proves itself. */
export interface DeployKey {
  /** Repository as `owner/name`. */
  readonly repository: string;
  /** Host such as `github.com`. */
  readonly host: string;
  /** The private half, as the environment's secret has it. */
  readonly key: string;
  /** The host's public keys, as GitHub's own API names them. */
  readonly hostKeys: readonly string[];
}

/**
 * Lets git push by a deploy key for as long as `use` runs: the rules of tags and release branches let nothing else in, least of all the
 * token of a job. Key and host keys stand in a folder of their own, which is gone afterwards. Throws where either is missing.
 */
export async function withDeployKey<Result>(
  { repository, host, key, hostKeys }: DeployKey,
  use: (target: PushTarget) => Promise<Result>,
): Promise<Result> {
  if (!/^-----BEGIN [A-Z ]*PRIVATE KEY-----\r?\n/.test(key))
    throw new ReleaseError(
      "RELEASE_DEPLOY_KEY holds no private key.",
      "Add it to the environment, as RELEASING.md says.",
    );
  if (hostKeys.length === 0) throw new ReleaseError(`${host} named no key of its own.`, "Run this again.");
  const folder = mkdtempSync(join(tmpdir(), "deploy-key-"));
  const [keyFile, hosts] = [join(folder, "key"), join(folder, "known-hosts")];
  try {
    writeFileSync(keyFile, `${key.replaceAll("\r\n", "\n").trimEnd()}\n`, { mode: 0o600 });
    writeFileSync(hosts, hostKeys.map((hostKey) => `${host} ${hostKey}\n`).join(""));
    const strict = `-o IdentitiesOnly=yes -o StrictHostKeyChecking=yes -o UserKnownHostsFile="${hosts}"`;
    const environment = { GIT_SSH_COMMAND: `ssh -F none -i "${keyFile}" ${strict}` };
    return await use({ remote: `git@${host}:${repository}.git`, environment });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
