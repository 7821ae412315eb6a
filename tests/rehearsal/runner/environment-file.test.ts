import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnvironmentFile } from "../../../src/rehearsal/runner/environment-file.ts";

const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,12}$/);

describe("parseEnvironmentFile", () => {
  it("gives back any value behind a delimiter that is not one of its lines", () => {
    fc.assert(
      fc.property(name, fc.string(), (key, value) => {
        const delimiter = `end-${value.length}-${value.replaceAll(/[^\w-]/g, "")}`;
        fc.pre(!value.split("\n").includes(delimiter));
        const { pairs, error } = parseEnvironmentFile(`${key}<<${delimiter}\n${value}\n${delimiter}\n`);
        expect([pairs, error]).toEqual([[[key, value]], undefined]);
      }),
    );
  });

  it("never throws, and says at most one thing that is wrong", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { pairs, error } = parseEnvironmentFile(text);
        expect(pairs.length <= text.split("\n").length).toBe(true);
        expect(error === undefined || error.startsWith("Invalid ")).toBe(true);
      }),
    );
  });
});
