import type { Evidence } from "../../core/outcome/evidence.ts";
import type { PolicyReading } from "../../flows/ask-gate/read-policy.ts";
import type { SourcesRead } from "../../flows/ask-gate/read-sources.ts";
import type { Standing } from "../../ports/gate-standing.ts";
import type { SettledVersion } from "./settle-version.ts";
import type { Ground } from "./verdict.ts";

/** What was found out before a decision. */
export interface EvidenceGround {
  readonly reading: PolicyReading;
  readonly standing: Standing;
  readonly sources: SourcesRead;
  readonly settled: SettledVersion;
}

/** Lists what a decision rests on: the documents at their commits, calendars, the locks and incidents, what told the class, and the record that proved the version. */
export function evidenceOf(
  { inputs, at, changeClass, targetsCommit = "" }: Ground,
  { reading, standing, sources, settled }: EvidenceGround,
): readonly Evidence[] {
  const now = at.toISOString();
  const [governing, ...own] = reading.sources;
  const record = settled.kind === "settled" ? settled.record : undefined;
  const read = (kind: string, source: string, fact: string): Evidence => ({ kind, source, at: now, fact });
  return [
    read("policy", `${governing.place}@${governing.commit}`, "the policy that decided"),
    ...own.map(({ place, commit }) => read("policy", `${place}@${commit}`, "the policy that tightened it")),
    ...(targetsCommit === ""
      ? []
      : [read("targets", `${inputs.targets}@${targetsCommit}`, "the targets that were read")]),
    ...(sources.calendars?.evidence ?? []),
    ...sources.unread.map(({ reason, headline }) => read("source", reason, headline)),
    ...(changeClass === undefined
      ? []
      : [read("change-class", changeClass.from, `the change's class is ${changeClass.name}`)]),
    ...standing.locks.map(({ url, openedAt, title }) => ({
      kind: "lock",
      source: url,
      at: openedAt.toISOString(),
      fact: title,
    })),
    ...[...standing.incidents, ...sources.incidents].map(({ name, url, title, label }) =>
      read("incident", url === "" ? name : url, `${label}: ${title}`),
    ),
    ...(record === undefined
      ? []
      : [
          {
            kind: "record",
            source: `${record.payload.environment} deployment ${record.id}`,
            at: record.createdAt.toISOString(),
            fact: `proved ${record.payload.version} (${record.payload.commit})`,
          },
        ]),
  ];
}
