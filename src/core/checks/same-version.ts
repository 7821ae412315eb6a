/** Tells whether the version seen is the one expected: `exact` text, or `semver`, where a leading `v` and build metadata say nothing. */
export function sameVersion(seen: string | undefined, expected: string, match: "exact" | "semver"): boolean {
  if (seen === undefined || expected === "") return false;
  return match === "exact" ? seen === expected : plain(seen) === plain(expected);
}

function plain(version: string): string {
  return version.replace(/^v(?=\d)/i, "").replace(/\+[\w.-]*$/, "");
}
