import type { DeployRecord } from "../../core/record/deploy-record.ts";
import type { PastRelease, ReleaseMark } from "../../core/rollback/past-release.ts";
import { readWanted, type WantedRelease } from "../../core/rollback/wanted-release.ts";
import type { TargetObservation } from "../../core/rollout/target-observation.ts";
import { ifReadable } from "./if-readable.ts";
import type { RollbackCase } from "./rollback-case.ts";

/** What is known when a person's order is judged; `undefined` where it could not be read. */
export interface HandKnowledge {
  readonly wanted: WantedRelease;
  readonly records: readonly DeployRecord[] | undefined;
  readonly past: readonly PastRelease[] | undefined;
  readonly marks: ReadonlyMap<string, ReleaseMark>;
}

const MARKS = 12;

/** Reads the records, the platform's history and the marks, as far as the order needs them; what cannot be read only warns. */
export async function readHandKnowledge(
  current: RollbackCase,
  { observation, moving }: { readonly observation: TargetObservation; readonly moving: boolean },
): Promise<HandKnowledge> {
  const { inputs, archive, reading } = current;
  const wanted = readWanted(inputs.to || inputs["task-definition"]);
  const [past, read] = await Promise.all([
    ifReadable(current, "What was live before", () => archive.list()),
    reading.late(),
  ]);
  const records = read.kind === "unreadable" ? undefined : read.all;
  // What the platform falls back to by itself needs no proof: it served a moment ago.
  const named = wanted.kind === "release" ? [wanted.release] : [];
  const looked = wanted.kind === "previous" && moving ? [] : (past ?? []).map(({ release }) => release);
  const releases = [...new Set([...named, ...looked, observation.primary.release])].filter((one) => one !== "");
  const marks = await Promise.all(
    releases.slice(0, MARKS).map(async (release) => {
      const kept = await ifReadable(current, `Task definition ${release}`, () => archive.read(release));
      return [release, kept?.mark ?? ({ kind: "none" } as const)] as const;
    }),
  );
  return { wanted, records, past, marks: new Map(marks) };
}
