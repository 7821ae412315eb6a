import type { Git } from "./git.ts";
import { compareVersions, parseVersion, type Version } from "./version.ts";

/** A tag as the remote has it now. */
export interface RemoteTag {
  /** The object that the tag names: an annotated tag's own, else the commit. */
  readonly object: string;
  /** The commit that it leads to. */
  readonly commit: string;
}

/** Lists the remote's tags by name: what callers get, whatever was fetched before. */
export function remoteTags(git: Git): ReadonlyMap<string, RemoteTag> {
  const tags = new Map<string, RemoteTag>();
  for (const line of git(["ls-remote", "--tags", "origin"]).split("\n")) {
    const [object = "", ref = ""] = line.split("\t");
    const name = ref.replace("refs/tags/", "").replace(/\^\{\}$/, "");
    const known = tags.get(name);
    if (name !== "") tags.set(name, known === undefined ? { object, commit: object } : { ...known, commit: object });
  }
  return tags;
}

/** Picks the versions out of the names of tags, the newest last. */
export function releasedVersions(tags: ReadonlyMap<string, RemoteTag>): readonly Version[] {
  const names = [...tags.keys()].filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  return names.map(parseVersion).sort(compareVersions);
}
