import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { systemClock } from "../adapters/system-clock.ts";
import type { World } from "./world.ts";

const MAXIMUM_OUTPUT = 8 * 1024 * 1024;

/** Opens the machine to the commands: the current folder, git, and the platform where a command asks for it. */
export function systemWorld(): World {
  return {
    clock: systemClock,
    read: readText,
    async write(path, text) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
    git: runGit,
    say: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    variable: (name) => process.env[name] ?? "",
  };
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw error;
  }
}

function runGit(...words: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("git", words, { maxBuffer: MAXIMUM_OUTPUT }, (error, stdout) =>
      resolve(error === null ? stdout : undefined),
    );
  });
}
