import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What is promised to be withstood: faults of GitHub, the runner, time, configuration and AWS; threats by letter; attacks on approvals. */
const NAMED = [
  ...range(1, 74).map((number) => `fault ${number}`),
  ...range(1, 7).map((number) => `threat F${number}`),
  ...range(1, 10).map((number) => `threat P${number}`),
  ...range(1, 8).map((number) => `threat D${number}`),
  ...range(1, 7).map((number) => `threat R${number}`),
  ...range(1, 8).map((number) => `threat S${number}`),
  ...range(1, 8).map((number) => `threat C${number}`),
  ...range(1, 25).map((number) => `attack ${number}`),
];

/** Reads the names of the tests that run built bundles, as they are written behind `it(` or `test(`, with or without `.each(…)`. */
function testNames(): readonly string[] {
  const texts = globSync("tests/{bundle,crash}/**/*.test.ts").map((file) => readFileSync(file, "utf8"));
  const named = /\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*["'`]([^"'`]+)/g;
  return texts.flatMap((text) => [...text.matchAll(named)].map(([, name = ""]) => name));
}

it.each(NAMED)("%s is the name of a test through a built bundle", (name) => {
  expect(testNames().filter((test) => test.startsWith(`${name}:`))).not.toEqual([]);
});
