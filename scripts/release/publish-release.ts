import type { Git } from "./git.ts";
import { type Publisher, untilThere } from "./github-cli.ts";
import { attestedObject, findRelease, type GitHubRelease } from "./github-release.ts";
import { ReleaseError } from "./release-error.ts";
import { type RemoteTag, releasedVersions, remoteTags } from "./remote-tags.ts";
import { branchOf, formatVersion, type Version } from "./version.ts";

/** A release commit that is ready to be published. */
export interface ReadyRelease {
  readonly commit: string;
  readonly version: Version;
  /** What it brings, as Markdown. */
  readonly notes: string;
}

/** Where branches and tags are pushed to, and the variables that let git in there. */
export interface PushTarget {
  readonly remote: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** A publisher who may push. */
export interface PushingPublisher extends Publisher {
  readonly pushing: PushTarget;
}

/**
 * Publishes a release in the order in which nothing can be seen before it holds: branch and tag in one push, a draft, the immutable
 * release, its attestation, and `v1` last of all. Each step looks first whether it was done, so that a release that stopped half-way
 * is finished by running it again; what differs from this release is refused, never replaced. Returns what became of the major tag.
 */
export async function publishRelease(
  git: Git,
  ready: ReadyRelease,
  publisher: PushingPublisher,
): Promise<"moved" | "kept"> {
  const tag = formatVersion(ready.version);
  const major = `v${ready.version.major}`;
  const push = pusher(git, publisher.pushing);
  const object = pushTag(git, ready, push);
  const tags = remoteTags(git);
  await publishImmutable(ready, publisher, { object, isLatest: newestOf(tags, () => true) === tag });
  if (findRelease(publisher.gh, publisher.repository, major) !== undefined)
    throw new ReleaseError(
      `A release is attached to ${major}.`,
      `Delete that release, or ${major} cannot move to ${tag}.`,
    );
  if (newestOf(tags, (version) => version.major === ready.version.major) !== tag) return "kept";
  const before = tags.get(major)?.object ?? "";
  if (before !== object) push([`--force-with-lease=refs/tags/${major}:${before}`], `${object}:refs/tags/${major}`);
  const after = remoteTags(git);
  if (after.get(tag)?.object !== object || after.get(major)?.object !== object)
    throw new ReleaseError(`${tag} and ${major} are not the same tag now.`, "See 'A tag moved' in RELEASING.md.");
  return "moved";
}

/** Pushes branch and tag at once, or finds that they are there; returns the tag's object. */
function pushTag(git: Git, { commit, version }: ReadyRelease, push: Push): string {
  const tag = formatVersion(version);
  const known = remoteTags(git).get(tag);
  if (known !== undefined && known.commit !== commit)
    throw new ReleaseError(
      `${tag} is ${known.commit}, not ${commit}.`,
      "A tag is never moved: release a higher version.",
    );
  if (known !== undefined) return known.object;
  const tagger = git(["show", "-s", "--format=%cn <%ce> %cd", "--date=raw", commit]);
  const input = `object ${commit}\ntype commit\ntag ${tag}\ntagger ${tagger}\n\n${tag}\n`;
  const object = git(["mktag"], { input });
  push(["--atomic"], `${commit}:refs/heads/${branchOf(version)}`, `${object}:refs/tags/${tag}`);
  return object;
}

async function publishImmutable(
  { version, notes }: ReadyRelease,
  publisher: Publisher,
  { object, isLatest }: { object: string; isLatest: boolean },
): Promise<void> {
  const { gh, repository } = publisher;
  const tag = formatVersion(version);
  const own = ["--repo", repository];
  const found = findRelease(gh, repository, tag);
  if (found === undefined)
    gh(["release", "create", tag, ...own, "--draft", "--verify-tag", "--title", tag, "--notes-file", "-"], notes);
  if (found === undefined || found.isDraft)
    gh(["release", "edit", tag, ...own, "--draft=false", `--latest=${isLatest}`]);
  await untilThere(() => refuseMutable(tag, findRelease(gh, repository, tag)), publisher.wait);
  const attested = await attestedObject(publisher, tag);
  if (attested !== object)
    throw new ReleaseError(
      `The attestation of ${tag} names ${attested}, not ${object}.`,
      "See 'A tag moved' in RELEASING.md.",
    );
}

function refuseMutable(tag: string, release: GitHubRelease | undefined): void {
  if (release?.isImmutable !== true || release.isDraft)
    throw new ReleaseError(
      `The release ${tag} is not immutable.`,
      "Switch on 'Immutable releases' in the repository's settings, delete that release (not its tag), and run this again.",
    );
}

function newestOf(tags: ReadonlyMap<string, RemoteTag>, isAsked: (version: Version) => boolean): string | undefined {
  const newest = releasedVersions(tags).filter(isAsked).at(-1);
  return newest && formatVersion(newest);
}

type Push = (options: readonly string[], ...refs: readonly string[]) => void;

function pusher(git: Git, { remote, environment }: PushTarget): Push {
  return (options, ...refs) => void git(["push", "--quiet", ...options, remote, ...refs], { environment });
}
