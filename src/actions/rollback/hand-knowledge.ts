import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { KeptRelease, PastRelease, ReleaseMark } from "../../core/rollback/past-release.ts";
import { readWanted, type WantedRelease } from "../../core/rollback/wanted-release.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { copiedFrom } from "./copied-from.ts";
import { ifReadable } from "./if-readable.ts";
import type { Leaving } from "./leaving.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** What is known when a person's order is judged; `undefined` where it could not be read. */
export interface HandKnowledge {
  readonly wanted: WantedRelease;
  readonly records: readonly DeployRecord[] | undefined;
  readonly past: readonly PastRelease[] | undefined;
  readonly marks: ReadonlyMap<string, ReleaseMark>;
  /** The former release that what is there was registered from, so that it could come back; `undefined` where it is no such copy. */
  readonly copied?: string | undefined;
}

const MARKS = 12;

/** Reads the records, the platform's history and the marks, as far as the order needs them; what cannot be read only warns. */
export async function readHandKnowledge(
  current: RollbackCase,
  { observation, leaving }: { readonly observation: TargetObservation; readonly leaving: Leaving },
): Promise<HandKnowledge> {
  const { inputs, archive, reading, settings } = current;
  const wanted = readWanted(inputs.to || inputs["task-definition"]);
  const [past, read] = await Promise.all([
    ifReadable(current, "What was live before", () => archive.list()),
    reading.late(),
  ]);
  const records = read.kind === "unreadable" ? undefined : read.all;
  // What the platform falls back to by itself needs no proof: it served a moment ago.
  const named = wanted.kind === "release" ? [wanted.release] : [];
  const looked =
    wanted.kind === "previous" && leaving.moving !== undefined ? [] : (past ?? []).map(({ release }) => release);
  const releases = [...new Set([...named, ...looked, observation.primary.release])].filter((one) => one !== "");
  const kept = keptOnce(current);
  const marks = await Promise.all(
    releases
      .slice(0, MARKS)
      .map(async (release) => [release, (await kept(release))?.mark ?? ({ kind: "none" } as const)] as const),
  );
  const origins = { records: records ?? [], past: past ?? [], kept, deployed: settings.container ?? "" };
  return { wanted, records, past, marks: new Map(marks), copied: await copiedFrom(leaving.release, origins) };
}

/** Reads each task definition once, however many ask for it: the order waits for every read. */
function keptOnce(current: RollbackCase): (release: string) => Promise<KeptRelease | undefined> {
  const read = new Map<string, Promise<KeptRelease | undefined>>();
  return (release) => {
    const known = read.get(release);
    if (known !== undefined) return known;
    const begun = ifReadable(current, `Task definition ${release}`, () => current.archive.read(release));
    read.set(release, begun);
    return begun;
  };
}
