import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Observation } from "./observe.ts";
import type { SettledVersion } from "./settle-version.ts";
import type { Ground } from "./verdict.ts";

/** Lists what a decision rests on: the documents at their commits, the locks and incidents, and the record that proved the version. */
export function evidenceOf(
  { inputs, at, policyCommit = "", targetsCommit = "" }: Ground,
  { locks, incidents }: Observation,
  settled: SettledVersion,
): readonly Evidence[] {
  const now = at.toISOString();
  const record = settled.kind === "settled" ? settled.record : undefined;
  return [
    { kind: "policy", source: `${inputs.policy}@${policyCommit}`, at: now, fact: "the policy that decided" },
    ...(targetsCommit === ""
      ? []
      : [
          {
            kind: "targets",
            source: `${inputs.targets}@${targetsCommit}`,
            at: now,
            fact: "the targets that were read",
          },
        ]),
    ...locks.map(({ url, openedAt, title }) => ({
      kind: "lock",
      source: url,
      at: openedAt.toISOString(),
      fact: title,
    })),
    ...incidents.map(({ url, title, label }) => ({
      kind: "incident",
      source: url,
      at: now,
      fact: `${label}: ${title}`,
    })),
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
