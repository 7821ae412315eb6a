import type { DeployRecord } from "../../core/record/deploy-record.ts";
import { isCopyOf } from "../../core/rollback/is-copy-of.ts";
import type { KeptRelease, PastRelease } from "../../core/rollback/past-release.ts";
import { imagesIn } from "../../core/rollback/pin-images.ts";
import { ifReadable } from "./if-readable.ts";
import type { RollbackCase } from "./rollback-case.ts";

const MOST = 12;

/** What tells where a release came from: the records, newest first, and the platform's history. */
export interface Origins {
  readonly records: readonly DeployRecord[];
  readonly past: readonly PastRelease[];
}

/**
 * Finds the former release that `there` was registered from so that it could come back, such as by an order that died before it was told;
 * `undefined` where a record brought it out itself, or it is a copy of none that is known. What cannot be read is none.
 */
export async function copiedFrom(
  current: Pick<RollbackCase, "archive" | "timeline" | "settings">,
  there: string,
  { records, past }: Origins,
): Promise<string | undefined> {
  const [newest, ...older] = records;
  if (newest === undefined || there === "" || records.some(({ payload }) => payload.family === there)) return undefined;
  const former = [newest.payload.previous, ...older.map(({ payload }) => payload.family)];
  const candidates = [...new Set([...former, ...past.map(({ release }) => release)])].filter(
    (release) => release !== "" && release !== there && release !== newest.payload.family,
  );
  if (candidates.length === 0) return undefined;
  const read = (release: string) =>
    ifReadable(current, `Task definition ${release}`, () => current.archive.read(release));
  const copy = await read(there);
  if (copy === undefined) return undefined;
  for (const release of candidates.slice(0, MOST)) {
    const source = await read(release);
    if (source === undefined) continue;
    const ran = digestsOf(source, { records, past }, current.settings.container ?? "");
    if (isCopyOf(copy.definition, source.definition, ran)) return release;
  }
  return undefined;
}

/** The digests that a release ran by container: by the platform's history, else by its mark or record for the deployed one. */
function digestsOf(
  { release, definition, mark }: KeptRelease,
  { records, past }: Origins,
  deployed: string,
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
