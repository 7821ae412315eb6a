/** What stands for the versions that are no longer told apart. */
export const OTHER_VERSIONS = "(other versions)";

/** More than a deployment ever mixes; a service that names another one each time must not flood the reports. */
const MOST = 20;

/** Adds to how often each version was seen, keeping the first 20 apart. */
export function countVersion(counts: Map<string, number>, version: string, times = 1): void {
  const key = counts.has(version) || counts.size < MOST ? version : OTHER_VERSIONS;
  counts.set(key, (counts.get(key) ?? 0) + times);
}
