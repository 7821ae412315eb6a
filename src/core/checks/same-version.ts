/** How a version that is seen is compared with the one expected. */
export const VERSION_MATCHES = ["exact", "prefix", "semver"] as const;

/** The shortest beginning that tells commits apart. */
const SHORTEST_PREFIX = 7;

/**
 * Tells whether the version seen is the one expected: `exact` text; `prefix`, where one begins with the other and has at least
 * 7 characters; or `semver`, where a leading `v` and build metadata say nothing.
 */
export function sameVersion(
  seen: string | undefined,
  expected: string,
  match: (typeof VERSION_MATCHES)[number],
): boolean {
  if (seen === undefined || expected === "") return false;
  switch (match) {
    case "exact":
      return seen === expected;
    case "prefix":
      return (
        Math.min(seen.length, expected.length) >= SHORTEST_PREFIX &&
        (seen.startsWith(expected) || expected.startsWith(seen))
      );
    case "semver":
      return plain(seen) === plain(expected);
  }
}

function plain(version: string): string {
  return version.replace(/^v(?=\d)/i, "").replace(/\+[\w.-]*$/, "");
}
