import { askGit, type Git } from "./git.ts";

/** Finds the last release: the tip of a branch of releases, as the remote has it where there is one; `undefined` before the first. */
export function previousRelease(git: Git, branch: string): string | undefined {
  const at = (ref: string) => askGit(git, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const hasRemote = git(["remote"]).split("\n").includes("origin");
  return at(hasRemote ? `refs/remotes/origin/${branch}` : `refs/heads/${branch}`);
}
