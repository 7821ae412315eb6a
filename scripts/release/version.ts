import { ReleaseError } from "./release-error.ts";

/** A released version: `v1.4.0`. Versions of ours have no pre-releases and no build parts. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const NUMBER = "(0|[1-9]\\d{0,5})";
const FORM = new RegExp(`^v${NUMBER}\\.${NUMBER}\\.${NUMBER}$`);

/** Reads `v1.4.0`; throws for anything else, `1.4.0`, `v1.4` and `v1.4.0-rc.1` included. */
export function parseVersion(text: string): Version {
  const parts = FORM.exec(text);
  if (parts === null) throw new ReleaseError(`'${text}' is no version.`, "Give it as v1.4.0.");
  const [major, minor, patch] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return { major, minor, patch };
}

/** Tells whether a name is that of a version of ours; anybody may have given a tag a name that is nearly one. */
export function isVersion(text: string): boolean {
  return FORM.test(text);
}

/** Writes a version as its tag: `v1.4.0`. */
export function formatVersion({ major, minor, patch }: Version): string {
  return `v${major}.${minor}.${patch}`;
}

/** Orders versions: negative where `a` comes before `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}

/** Names the branch that holds the releases of a major version: `releases/v1`. */
export function branchOf({ major }: Version): string {
  return `releases/v${major}`;
}
