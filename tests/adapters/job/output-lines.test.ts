import fc from "fast-check";
import { expect, it } from "vitest";
import { outputLines } from "../../../src/adapters/job/output-lines.ts";

function linesOf(...pieces: readonly (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const output = outputLines((line) => lines.push(line));
  for (const piece of pieces) output.take(Buffer.from(piece));
  output.end();
  return lines;
}

it.each([
  [["one\ntwo\n"], ["one", "two"]],
  [["one\r\ntwo\r\n"], ["one", "two"]],
  [["4711\none\n"], ["4711", "one"]],
  [
    ["one\r", "\ntwo"],
    ["one", "two"],
  ],
  [
    ["o", "ne", "\n\n", "two"],
    ["one", "", "two"],
  ],
  [["10 %\r20 %\rdone\n"], ["10 %\r20 %\rdone"]],
  [["only begun"], ["only begun"]],
  [[""], []],
])("splits %j into %j", (pieces, lines) => {
  expect(linesOf(...pieces)).toEqual(lines);
});

it("splits alike wherever a piece ends, also within a character", () => {
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n]/g, ""));
  fc.assert(
    fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), fc.array(fc.nat(200)), (lines, ending, cuts) => {
      const bytes = Buffer.from(lines.map((text) => `${text}${ending}`).join(""));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
      expect(linesOf(...pieces)).toEqual(lines);
    }),
  );
});
