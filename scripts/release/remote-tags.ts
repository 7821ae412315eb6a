import type { Git } from "./git.ts";
import { compareVersions, isVersion, parseVersion, type Version } from "./version.ts";

/** A tag as the remote has it now. */
export interface RemoteTag {
  /** The object that the tag names: an annotated tag's own, else the commit. */
  readonly object: string;
  /** The commit that it leads to. */
  readonly commit: string;
}

/** Lets plain git read with the token of `gh`, so that none is kept in the checkout. */
const WITH_TOKEN = ["-c", "credential.helper=", "-c", "credential.helper=!gh auth git-credential"];

/** Lists the remote's tags by name: what callers get, whatever was fetched before. */
export function remoteTags(git: Git): ReadonlyMap<string, RemoteTag> {
  const tags = new Map<string, RemoteTag>();
  for (const line of git([...WITH_TOKEN, "ls-remote", "--tags", "origin"]).split("\n")) {
    const [object = "", ref = ""] = line.split("\t");
    const name = ref.replace("refs/tags/", "").replace(/\^\{\}$/, "");
    const known = tags.get(name);
    if (name !== "") tags.set(name, known === undefined ? { object, commit: object } : { ...known, commit: object });
  }
  return tags;
}

/** Picks the versions out of the names of tags, the newest last. */
export function releasedVersions(tags: ReadonlyMap<string, RemoteTag>): readonly Version[] {
  return [...tags.keys()].filter(isVersion).map(parseVersion).sort(compareVersions);
}
