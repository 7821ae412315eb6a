import { parseArgs } from "node:util";
import { didYouMean } from "../core/text/did-you-mean.ts";
import { inertLine } from "../core/text/inert.ts";
import type { Command, Given } from "./command.ts";
import { Refusal } from "./refusal.ts";

/** Finds a command by its name; refuses others with the nearest one. */
export function findCommand(commands: readonly Command[], name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = commands.map((command) => command.name);
  throw new Refusal(`'${inertLine(name, 60)}' is no command${nearest(name, names, "")}; known: ${names.join(", ")}.`);
}

/** Reads the rest of a command line by a command's options; every unknown option, missing value and word too many is refused together. */
export function readCommandLine({ options, words }: Command, rest: readonly string[]): Given {
  const known = Object.keys(options);
  const { tokens } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? "boolean" : "string" }]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const problems: string[] = [];
  const values = new Map<string, string[]>();
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") given.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const before = values.get(token.name) ?? [];
    if (option === undefined)
      problems.push(`${inertLine(token.rawName, 60)} is no option here${nearest(token.name, known, "--")}`);
    else if (option.value === undefined && token.value !== undefined) problems.push(`--${token.name} takes no value`);
    // A value that looks like an option is one that was forgotten, unless it is tied to its name by `=`.
    else if (
      option.value !== undefined &&
      (token.value === undefined || (!token.inlineValue && token.value.startsWith("--")))
    )
      problems.push(`--${token.name} needs a value: --${token.name} ${option.value}`);
    else if (before.length > 0 && option.several !== true) problems.push(`--${token.name} is given twice`);
    else values.set(token.name, [...before, token.value ?? ""]);
  }
  if (given.length > (words?.most ?? 0))
    problems.push(`'${inertLine(given[words?.most ?? 0] ?? "", 60)}' is one word too many`);
  if (problems.length > 0) throw new Refusal(`${problems.join("; ")}.`);
  return { values, words: given };
}

function nearest(word: string, known: readonly string[], prefix: string): string {
  const near = didYouMean(word, known);
  return near === undefined ? "" : `, did you mean '${prefix}${near}'?`;
}
