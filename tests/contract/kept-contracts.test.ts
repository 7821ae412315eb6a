import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractOf } from "./contract-of.ts";

const COMMENTS = /\/\*[\s\S]*?\*\/|\/\/.*/g;
const IMPORTS = /(?:from|import)\s*\(?\s*"(\.[^"]+\.ts)"/g;

const names = globSync("src/actions/*/contract.ts").map((file) => dirname(file).replace(/.*[/\\]/, ""));

/** The sources that an action's main module reaches, and nothing that only declares contracts. */
function sourcesOf(file: string, reached = new Map<string, string>()): Map<string, string> {
  if (reached.has(file)) return reached;
  const text = readFileSync(file, "utf8");
  reached.set(file, file.endsWith("contract.ts") ? "" : text.replace(COMMENTS, ""));
  for (const [, to = ""] of text.matchAll(IMPORTS)) sourcesOf(join(dirname(file), to), reached);
  return reached;
}

describe.each(names)("%s keeps its contract", (name) => {
  const code = [...sourcesOf(`src/actions/${name}/main.ts`).values()].join("\n");
  const says = (word: string) => code.includes(`"${word}"`);
  const mentions = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(code);
  /** The inputs `<name>` and `<name>-name` are read together, the second by the name of the first. */
  const reads = (input: string) =>
    mentions(input) || (input.endsWith("-name") && says(input.slice(0, -"-name".length)) && code.includes("}-name`"));

  it("gives each of its decisions and reason codes somewhere", async () => {
    const { decisions, reasons } = await contractOf(name);
    expect([...Object.keys(decisions), ...Object.keys(reasons)].filter((word) => !says(word))).toEqual([]);
  });

  it("reads each of its inputs", async () => {
    const { inputs } = await contractOf(name);
    expect(Object.keys(inputs).filter((input) => !reads(input))).toEqual([]);
  });

  it("writes each of its outputs", async () => {
    const { outputs } = await contractOf(name);
    expect(outputs.filter((output) => !mentions(output))).toEqual([]);
  });
});
