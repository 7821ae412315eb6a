import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { actionsRunner } from "../../../src/adapters/job/actions-runner.ts";

let folder: string;
const before = process.env.GITHUB_OUTPUT;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-"));
  process.env.GITHUB_OUTPUT = join(folder, "output");
  writeFileSync(join(folder, "output"), "");
});
afterEach(() => {
  if (before === undefined) delete process.env.GITHUB_OUTPUT;
  else process.env.GITHUB_OUTPUT = before;
  rmSync(folder, { recursive: true });
});

/** Reads outputs as the runner does (actions/runner `FileCommandManager.cs`): on Windows a line may end by CR LF, elsewhere by LF alone. */
function readAsRunner(text: string, isWindows: boolean): Record<string, string> {
  const outputs: Record<string, string> = {};
  let at = 0;
  const next = () => {
    const feed = text.indexOf("\n", at);
    if (feed < 0) return undefined;
    const isPair = isWindows && text[feed - 1] === "\r";
    const line = text.slice(at, isPair ? feed - 1 : feed);
    at = feed + 1;
    return { line, ending: isPair ? "\r\n" : "\n" };
  };
  for (let opening = next(); opening !== undefined; opening = next()) {
    const [name = "", delimiter = ""] = opening.line.split("<<");
    let value = "";
    let ending = "";
    for (let line = next(); line !== undefined && line.line !== delimiter; line = next()) {
      value += ending + line.line;
      ending = line.ending;
    }
    outputs[name] = value;
  }
  return outputs;
}

it.each([
  ["one line"],
  ["two\nlines"],
  ["two\r\nlines of Windows"],
  ["ends so\r\n"],
  [""],
  ["decision<<EOF\r\nallow\r\nEOF"],
  ["\r\ndecision=allow\r\n"],
])("writes the output %j so that the runner reads it, and nothing else", (value) => {
  actionsRunner.setOutput("reason", value);
  actionsRunner.setOutput("decision", "deny");
  const written = readFileSync(join(folder, "output"), "utf8");
  for (const isWindows of [false, true])
    expect(readAsRunner(written, isWindows)).toEqual({ reason: value, decision: "deny" });
});
