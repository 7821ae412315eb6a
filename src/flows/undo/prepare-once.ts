import type { KnownGood } from "../../core/rollout/known-good.ts";
import { type PreparedRelease, type PrepareMeans, prepareRelease, type ReturningRelease } from "./prepare-release.ts";

/** Prepares a release once, however often its way back is tried: a copy that is registered twice is one too many. A try that failed is made again. */
export function prepareOnce(
  returning: (release: string, knownGood: KnownGood | undefined) => Omit<ReturningRelease, "release">,
  means: PrepareMeans,
): (release: string, knownGood: KnownGood | undefined) => Promise<PreparedRelease> {
  const prepared = new Map<string, Promise<PreparedRelease>>();
  return (release, knownGood) => {
    const known = prepared.get(release);
    if (known !== undefined) return known;
    const begun = prepareRelease({ release, ...returning(release, knownGood) }, means);
    prepared.set(release, begun);
    begun.catch(() => prepared.delete(release));
    return begun;
  };
}
