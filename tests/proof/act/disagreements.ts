import { isDeepStrictEqual } from "node:util";
import type { Row } from "../../rehearsal/runner/row.ts";
import type { Seen } from "./seen.ts";

/** Lists where act and a row of the conformance table disagree; none when they agree on all that act shows. */
export function disagreements({ expected }: Row, seen: Seen): readonly string[] {
  if (expected.refused !== undefined) return seen.started || seen.conclusion === "success" ? ["it starts"] : [];
  const other = (what: string, wanted: unknown, got: unknown): readonly string[] =>
    isDeepStrictEqual(wanted, got) ? [] : [`${what}: ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`];
  const lines = seen.log.map((line) => line.trimEnd());
  return [
    ...(expected.conclusion === undefined
      ? []
      : other("conclusion", expected.conclusion === "success", seen.conclusion === "success")),
    // act gives the combinations of a matrix numbers for names; the whole job is compared.
    ...Object.entries(expected.results ?? {})
      .filter(([job]) => !job.includes(" ("))
      .flatMap(([job, result]) => other(`result of ${job}`, result, seen.results[job])),
    ...Object.entries(expected.outputs ?? {}).flatMap(([job, outputs]) =>
      other(`outputs of ${job}`, outputs, seen.outputs[job]),
    ),
    ...Object.entries(expected.steps ?? {}).flatMap(([step, ends]) =>
      other(`outcome of ${step}`, ends.split("/")[0], seen.outcomes[step]),
    ),
    ...(expected.log ?? [])
      .filter((line) => !lines.includes(line.trimEnd()))
      .map((line) => `no line ${JSON.stringify(line)} among ${JSON.stringify(lines).slice(0, 300)}`),
    ...(expected.silent ?? [])
      .filter((text) => lines.some((line) => line.includes(text)))
      .map((text) => `a line holds ${JSON.stringify(text)}`),
  ];
}
