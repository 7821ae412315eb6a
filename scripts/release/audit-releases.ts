import { mainOf, refuseChanged } from "./build-release.ts";
import { askGit, type Git } from "./git.ts";
import type { Publisher } from "./github-cli.ts";
import { attestedObject, findRelease } from "./github-release.ts";
import { type RemoteTag, releasedVersions, remoteTags } from "./remote-tags.ts";
import { formatVersion } from "./version.ts";

/** What was recorded of a release when it was made. */
interface Recorded {
  readonly tag: string;
  readonly commit: string;
}

/**
 * Compares every published tag with what was recorded of it: the branch of its releases, which only moves forward, and the attestation
 * of its immutable release, which GitHub keeps elsewhere. Returns what differs, each as a sentence; empty when every tag is what it was.
 */
export async function auditReleases(git: Git, publisher: Publisher): Promise<readonly string[]> {
  const tags = remoteTags(git);
  const recorded = releaseBranches(git).flatMap((branch) => recordedOn(git, branch));
  const majors = releasedVersions(tags).map(({ major }) => `v${major}`);
  const known = new Set([...recorded.map(({ tag }) => tag), ...majors]);
  // Every name that a caller could take for a release of ours, versions or not.
  const unknown = [...tags.keys()].filter((tag) => /^v\d/.test(tag) && !known.has(tag));
  const problems = unknown.map((tag) => `${tag} is on no branch of releases: it was not made by the release workflow.`);
  for (const release of recorded) problems.push(...(await auditOne(git, release, { tags, publisher })));
  return [...problems, ...majorProblems(tags)];
}

/** Names the remote's branches of releases. */
function releaseBranches(git: Git): readonly string[] {
  const format = ["for-each-ref", "--format=%(refname)", "refs/remotes/origin/releases"];
  return git(format)
    .split("\n")
    .filter((ref) => ref !== "");
}

/** Walks from the newest release of a branch to the first, which has only main's commit as its parent. */
function recordedOn(git: Git, branch: string): readonly Recorded[] {
  const releases: Recorded[] = [];
  let commit: string | undefined = git(["rev-parse", branch]);
  while (commit !== undefined) {
    releases.push({ tag: git(["show", "-s", "--format=%s", commit]), commit });
    const parents: readonly string[] = git(["show", "-s", "--format=%P", commit]).split(" ");
    commit = parents.length === 2 ? parents[0] : undefined;
  }
  return releases;
}

interface Looked {
  readonly tags: ReadonlyMap<string, RemoteTag>;
  readonly publisher: Publisher;
}

async function auditOne(git: Git, { tag, commit }: Recorded, { tags, publisher }: Looked): Promise<readonly string[]> {
  const found = tags.get(tag);
  if (found === undefined) return [`${tag} is gone; it was ${commit}.`];
  const problems = found.commit === commit ? [] : [`${tag} is ${found.commit} now; it was ${commit}.`];
  try {
    refuseChanged(git, mainOf(git, commit), commit);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  if (askGit(git, ["merge-base", "--is-ancestor", mainOf(git, commit), "refs/remotes/origin/main"]) === undefined)
    problems.push(`${tag} was made of ${mainOf(git, commit)}, which is not on main.`);
  return [...problems, ...(await attestationProblems(tag, found, publisher))];
}

async function attestationProblems(
  tag: string,
  { object }: RemoteTag,
  publisher: Publisher,
): Promise<readonly string[]> {
  const release = findRelease(publisher.gh, publisher.repository, tag);
  if (release === undefined) return [`${tag} has no release.`];
  if (!release.isImmutable || release.isDraft) return [`The release ${tag} is not immutable.`];
  try {
    const attested = await attestedObject(publisher, tag);
    return attested === object ? [] : [`${tag} is the object ${object}, but ${attested} was attested.`];
  } catch (error) {
    return [
      `The attestation of ${tag} could not be verified: ${error instanceof Error ? error.message : String(error)}`,
    ];
  }
}

function majorProblems(tags: ReadonlyMap<string, RemoteTag>): readonly string[] {
  const newest = new Map(releasedVersions(tags).map((version) => [`v${version.major}`, formatVersion(version)]));
  return [...newest].flatMap(([major, tag]) =>
    tags.get(major)?.object === tags.get(tag)?.object ? [] : [`${major} is not ${tag}, the newest of its releases.`],
  );
}
