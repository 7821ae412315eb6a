import type { Change } from "./change.ts";
import { CHANGE_KINDS } from "./change-kind.ts";
import { ReleaseError } from "./release-error.ts";
import type { Version } from "./version.ts";

/** Proposes the version that follows by the heaviest change; throws where nothing changed. */
export function nextVersion({ major, minor, patch }: Version, changes: readonly Change[]): Version {
  const heaviest = CHANGE_KINDS.find((kind) => changes.some((change) => change.kind === kind));
  switch (heaviest) {
    case "major":
      return { major: major + 1, minor: 0, patch: 0 };
    case "minor":
      return { major, minor: minor + 1, patch: 0 };
    case "patch":
      return { major, minor, patch: patch + 1 };
    case undefined:
      throw new ReleaseError(
        "Nothing is to be released: .changes holds no change.",
        "Add a file there for each change.",
      );
  }
}
