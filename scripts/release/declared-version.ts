import type { Git } from "./git.ts";
import { parseVersion, type Version } from "./version.ts";

/** Reads the version that a commit declares of itself in package.json. */
export function declaredVersion(git: Git, commit: string): Version {
  const { version } = JSON.parse(git(["show", `${commit}:package.json`])) as { version: string };
  return parseVersion(`v${version}`);
}
