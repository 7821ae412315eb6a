import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/rehearsal/runner/workflow-command.ts";

const registered = new Set(["error", "set-output"]);

describe("parseCommand", () => {
  it.each([
    ["::error::a%0Ab", { name: "error", properties: {}, data: "a\nb" }],
    ["::ERROR::x", { name: "error", properties: {}, data: "x" }],
    ["  ::error file=a%3Ab,line=3::x", { name: "error", properties: { file: "a:b", line: "3" }, data: "x" }],
    ["::error file=,line=3::x", { name: "error", properties: { line: "3" }, data: "x" }],
    ["text ##[error line=3;file=a%3Bb]x%5D", { name: "error", properties: { line: "3", file: "a;b" }, data: "x]" }],
    ["::error", undefined],
    ["::other::x", undefined],
    ["text ::error::x", undefined],
    ["##[error", undefined],
  ])("%s", (line, command) => {
    expect(parseCommand(line, registered)).toEqual(command);
  });

  it("gives back any data that was escaped as the toolkit does", () => {
    const escapeData = (text: string): string =>
      text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    fc.assert(
      fc.property(fc.string(), (data) => {
        expect(parseCommand(`::error::${escapeData(data)}`, registered)?.data).toBe(data);
      }),
    );
  });
});
