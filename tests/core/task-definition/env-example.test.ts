import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEnvExample } from "../../../src/core/task-definition/env-example.ts";

const names = (text: string) => parseEnvExample(text).variables.map(({ name }) => name);

describe("parseEnvExample", () => {
  it.each([
    ["A=1\nB=2", ["A", "B"]],
    ["\ufeffA=1\r\nB=2\rC=3", ["A", "B", "C"]],
    ["export A=1", ["A"]],
    ["A: one", ["A"]],
    ["A", ["A"]],
    ["A=", ["A"]],
    ["  A = 1", ["A"]],
    ["# A=1\n\n  # B=2", []],
    ["A=1 # B=2", ["A"]],
    [`A="one\nB=2\nthree"\nC=3`, ["A", "C"]],
    ["A='one\nB=2'\nC=3", ["A", "C"]],
    ["A=`one\nB=2`\nC=3", ["A", "C"]],
    [`A="a \\" quote\nB=2"\nC=3`, ["A", "C"]],
    [`A="never closed\nB=2`, ["A", "B"]],
    ["A=http://x/?B=2", ["A"]],
    ["my.key=1\nmy-key=2", ["my.key", "my-key"]],
  ])("reads %j", (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(parseEnvExample(text).unreadable).toEqual([]);
  });

  it("takes a variable as optional by a comment on its line or right above it, and no further", () => {
    const listed = parseEnvExample(
      [
        "# optional: only for tests",
        "A=1",
        "B=2",
        "C=3 # Optional",
        `D="x" # optional`,
        "# optional",
        "",
        "E=5",
        "F=# optional",
      ].join("\n"),
    );
    expect(listed.variables.filter(({ optional }) => optional).map(({ name }) => name)).toEqual(["A", "C", "D", "F"]);
    expect(listed.variables.find(({ name }) => name === "E")).toEqual({ name: "E", line: 8, optional: false });
  });

  it("names the lines that are none of its syntax", () => {
    expect(parseEnvExample("A=1\nnot a variable\n=2\n1X=3\nB=2").unreadable).toEqual([2, 3, 4]);
  });

  it("keeps no value, and never throws", () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{12}$/), (noise, secret) => {
        const read = parseEnvExample(`${noise}\nNAME="${secret}"`);
        return !JSON.stringify(read).includes(secret) || noise.includes(secret);
      }),
    );
  });
});
