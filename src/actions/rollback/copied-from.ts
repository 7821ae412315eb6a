import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { isCopyOf } from "../../core/rollback/is-copy-of.ts";
import type { KeptRelease, PastRelease } from "../../core/rollback/past-release.ts";
import { imagesIn } from "../../core/rollback/pin-images.ts";

const MOST = 12;

/** What tells where a release came from: the records, newest first, the platform's history, and what is kept of releases. */
export interface Origins {
  readonly records: readonly DeployRecord[];
  readonly past: readonly PastRelease[];
  /** Reads a task definition; `undefined` where it cannot be read. */
  readonly kept: (release: string) => Promise<KeptRelease | undefined>;
  /** The container that is deployed; empty where the only one is. */
  readonly deployed: string;
}

/**
 * Finds the former release that `there` was registered from so that it could come back, such as by an order that died before it was told;
 * `undefined` where a record brought it out itself, or it is a copy of none that is known. What cannot be read is none.
 */
export async function copiedFrom(there: string, origins: Origins): Promise<string | undefined> {
  const { records, past, kept } = origins;
  const [newest, ...older] = records;
  if (newest === undefined || there === "" || records.some(({ payload }) => payload.family === there)) return undefined;
  const former = [newest.payload.previous, ...older.map(({ payload }) => payload.family)];
  const candidates = [...new Set([...former, ...past.map(({ release }) => release)])].filter(
    (release) => release !== "" && release !== there && release !== newest.payload.family,
  );
  if (candidates.length === 0) return undefined;
  const copy = await kept(there);
  if (copy === undefined) return undefined;
  for (const release of candidates.slice(0, MOST)) {
    const source = await kept(release);
    if (source !== undefined && isCopyOf(copy.definition, source.definition, digestsOf(source, origins)))
      return release;
  }
  return undefined;
}

/** The digests that a release ran by container: by the platform's history, else by its mark or record for the deployed one. */
function digestsOf(
  { release, definition, mark }: KeptRelease,
  { records, past, deployed }: Origins,
): ReadonlyMap<string, string> {
  const record = records.find(({ payload }) => payload.family === release);
  const known = (mark.kind === "proven" ? mark.digest : "") || (record?.payload.digest ?? "");
  const images = past.find((one) => one.release === release)?.images ?? [];
  return new Map(
    imagesIn(definition).map(({ container }) => {
      const seen = images.find((one) => one.container === container)?.digest ?? "";
      return [container, seen || (deployed === "" || deployed === container ? known : "")];
    }),
  );
}
