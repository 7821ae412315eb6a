import { askGit, type Git } from "./git.ts";
import { ReleaseError } from "./release-error.ts";
import { releaseTree } from "./release-tree.ts";
import { compareVersions, formatVersion, parseVersion, type Version } from "./version.ts";

/** What is to be released. */
export interface ReleasePlan {
  /** The commit of main. */
  readonly commit: string;
  readonly version: Version;
  /** The tip of the branch of releases; absent for the first one. */
  readonly previous?: string | undefined;
}

const AUTHOR = { NAME: "deploy-actions releases", EMAIL: "releases@deploy-actions.invalid" };

/**
 * Builds the commit of a release and returns its id: main's tree, and for each action a folder at the root, so that
 * `org/deploy-actions/<name>@v1` finds it. Its parents are the previous release and main's commit, so that the branch only ever
 * moves forward. Objects are all that is written: no file, no index and no branch of the repository changes. The same plan gives the
 * same commit everywhere. Where the previous release is this one already, that is returned.
 */
export function buildRelease(git: Git, plan: ReleasePlan): string {
  const { commit, version, previous } = plan;
  refuseWrongVersion(git, plan);
  const tree = releaseTree(git, commit);
  if (previous !== undefined) {
    if (isSame(git, previous, { tree, commit, version })) return previous;
    refuseBackwards(git, { commit, version, previous });
  }
  const date = git(["show", "-s", "--format=%cI", commit]);
  const roles = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, AUTHOR.NAME],
    [`GIT_${role}_EMAIL`, AUTHOR.EMAIL],
    [`GIT_${role}_DATE`, date],
  ]);
  const parents = [previous, commit].flatMap((parent) => (parent === undefined ? [] : ["-p", parent]));
  const input = `${formatVersion(version)}\n\nThe tree of ${commit}, with a folder for each action at its root.\n`;
  const release = git(["commit-tree", tree, ...parents], { input, environment: Object.fromEntries(roles) });
  refuseChanged(git, commit, release);
  return release;
}

function refuseWrongVersion(git: Git, { commit, version, previous }: ReleasePlan): void {
  const head = git(["rev-parse", "HEAD"]);
  if (head !== commit)
    throw new ReleaseError(`HEAD is ${head}, not ${commit}.`, "Check the commit out that is to be released.");
  const { version: declared } = JSON.parse(git(["show", `${commit}:package.json`])) as { version: string };
  const tag = formatVersion(version);
  if (`v${declared}` !== tag)
    throw new ReleaseError(
      `package.json of ${commit} says ${declared}, not ${tag}.`,
      "Run `npm run release:notes -- --write` and merge what it changes first.",
    );
  const tagged = askGit(git, ["rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`]);
  if (tagged !== undefined && tagged !== previous)
    throw new ReleaseError(`${tag} exists already, at ${tagged}.`, "A tag is never moved: release a higher version.");
}

function refuseBackwards(git: Git, { commit, version, previous }: Required<ReleasePlan>): void {
  const before = git(["show", "-s", "--format=%s", `${previous}`]);
  if (compareVersions(parseVersion(before), version) >= 0)
    throw new ReleaseError(
      `${formatVersion(version)} does not follow ${before}, the last release.`,
      "Release a higher version; what main had at a lower one is not released again.",
    );
  const released = mainOf(git, `${previous}`);
  if (askGit(git, ["merge-base", "--is-ancestor", released, commit]) === undefined)
    throw new ReleaseError(
      `${commit} does not follow ${released}, which ${before} released.`,
      "Release a commit of main that has it in its history.",
    );
}

/** Finds the commit of main that a release was made of: its last parent. */
export function mainOf(git: Git, release: string): string {
  return git(["show", "-s", "--format=%P", release]).split(" ").at(-1) ?? "";
}

function isSame(git: Git, release: string, { tree, commit, version }: { tree: string } & ReleasePlan): boolean {
  const said = git(["show", "-s", "--format=%T %s", release]);
  return said === `${tree} ${formatVersion(version)}` && mainOf(git, release) === commit;
}

/** A release only adds: what was reviewed and tested on main is what ships. */
export function refuseChanged(git: Git, commit: string, release: string): void {
  const changed = git(["diff-tree", "-r", "--name-status", "--no-renames", "--diff-filter=a", commit, release]);
  if (changed !== "")
    throw new ReleaseError(
      `The release ${release} changes what stands on main:\n${changed}\n`,
      "Nothing but folders at the root may be added.",
    );
}
