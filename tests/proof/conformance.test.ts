import { describe, expect, it } from "vitest";
import { conformanceTable } from "../rehearsal/runner/conformance/table.ts";
import type { Row } from "../rehearsal/runner/row.ts";
import { actCommand } from "./act/act-command.ts";
import { differences, unasked } from "./act/differences.ts";
import { disagreements } from "./act/disagreements.ts";
import { runRow } from "./act/run-row.ts";

const command = actCommand();
const rows = Object.values(conformanceTable).flat();
/** A hand in the run (cancelling, losing, re-running, reviewing, the token's desk) is something that only our own runner can be given. */
const played = (row: Row) => row.after ?? row.onStep ?? row.onLine ?? row.host;
const asked = rows.filter((row) => played(row) === undefined && unasked[row.fact] === undefined);
const named = (some: readonly Row[]) => some.map((row) => [row.fact, row] as const);

it("names no difference of which the conformance table has no fact", () => {
  const facts = rows.map(({ fact }) => fact);
  expect([...Object.keys(differences), ...Object.keys(unasked)].filter((fact) => !facts.includes(fact))).toEqual([]);
});

/** act now and then ends before it has read what a script that fails at once wrote last: only lines that are missing are asked for again. */
async function heard(row: Row, by: string, times = 3): Promise<readonly string[]> {
  const found = disagreements(row, await runRow(row, by));
  const missing = found.length > 0 && found.every((one) => one.startsWith("no line "));
  return missing && times > 1 ? heard(row, by, times - 1) : found;
}

if (command === undefined) {
  it("act is not installed, so only our own runner was held to the table; where it is required that is a failure", () => {
    expect(process.env.ACT_REQUIRED ?? "").toBe("");
  });
} else {
  describe("act, which is not ours, agrees", () => {
    it.each(named(asked.filter(({ fact }) => differences[fact] === undefined)))("%s", async (_fact, row) => {
      expect(await heard(row, command)).toEqual([]);
    });
  });

  describe("act still differs from GitHub", () => {
    it.each(named(asked.filter(({ fact }) => differences[fact] !== undefined)))("%s", async (_fact, row) => {
      expect(disagreements(row, await runRow(row, command)), differences[row.fact]).not.toEqual([]);
    });
  });
}
