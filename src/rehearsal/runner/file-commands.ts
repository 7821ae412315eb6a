import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnvironmentFile } from "./environment-file.ts";
import type { Masks } from "./masks.ts";

/** The files by which one step's process talks to the runner. */
export interface FileCommands {
  /** GITHUB_OUTPUT and the others, for the process. */
  readonly variables: Readonly<Record<string, string>>;
  /** Reads the files and hands on what they say; gives false when one of them was wrong and the step fails. */
  readonly finish: (effects: FileCommandEffects, masks: Masks) => boolean;
}

/** Takes what the files said. */
export interface FileCommandEffects {
  readonly path: (entry: string) => void;
  readonly env: (name: string, value: string) => void;
  readonly output: (name: string, value: string) => void;
  readonly state: (name: string, value: string) => void;
  readonly summary: (text: string) => void;
  readonly error: (message: string) => void;
}

const summaryLimit = 1024 * 1024;
const kinds = ["path", "env", "step_summary", "state", "output"] as const;

/** Creates empty files for one step. Source: actions/runner, FileCommandManager. */
export function createFileCommands(temp: string): FileCommands {
  const folder = join(temp, "_runner_file_commands");
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const file = (kind: string): string => join(folder, `${kind}_${suffix}`);
  for (const kind of kinds) writeFileSync(file(kind), "");
  return {
    variables: Object.fromEntries(kinds.map((kind) => [`GITHUB_${kind.toUpperCase()}`, file(kind)])),
    finish(effects, masks) {
      for (const line of readText(file("path")).split(/\r\n|\n|\r/)) if (line !== "") effects.path(line);
      finishSummary(file("step_summary"), effects, masks);
      const finish = (kind: string, take: (name: string, value: string) => void) =>
        finishPairs({ file: file(kind), kind, take }, effects);
      const good = [
        finish("env", setEnvironment(effects)),
        finish("state", effects.state),
        finish("output", effects.output),
      ];
      for (const kind of kinds) rmSync(file(kind), { force: true });
      return good.every(Boolean);
    },
  };
}

function setEnvironment(effects: FileCommandEffects): (name: string, value: string) => void {
  return (name, value) => {
    if (name.toUpperCase() !== "NODE_OPTIONS") return effects.env(name, value);
    return effects.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
  };
}

interface Pairs {
  readonly file: string;
  readonly kind: string;
  readonly take: (name: string, value: string) => void;
}

function finishPairs({ file, kind, take }: Pairs, effects: FileCommandEffects): boolean {
  const { pairs, error } = parseEnvironmentFile(readText(file));
  for (const [name, value] of pairs) take(name, value);
  if (error === undefined) return true;
  effects.error(`Unable to process file command '${kind}' successfully.`);
  effects.error(error);
  return false;
}

function finishSummary(file: string, effects: FileCommandEffects, masks: Masks): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > summaryLimit) {
    const limit = "$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k";
    effects.error(`${limit}, got ${Math.floor(size / 1024)}k.`);
    return;
  }
  const lines = readText(file).split("\n");
  effects.summary(lines.map((line) => masks.hide(line)).join("\n"));
}

function readText(file: string): string {
  return statSync(file, { throwIfNoEntry: false }) === undefined ? "" : readFileSync(file, "utf8");
}
