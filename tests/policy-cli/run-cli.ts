import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** What a command line left behind. */
export interface CliRun {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** A repository's root in a temporary folder, where the command line is run as people run it. */
export interface CliFolder {
  readonly path: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  readonly policy: (words: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<CliRun>;
  /** Runs a command whose reader has gone before it says anything. */
  readonly unread: (words: readonly string[]) => Promise<Omit<CliRun, "out">>;
  readonly git: (...words: readonly string[]) => string;
  readonly remove: () => void;
}

const MAIN = resolve("src/policy-cli/main.ts");
/** Where Node keeps what it compiled, by its own default: a start is half as long with it. */
const COMPILED = join(tmpdir(), "node-compile-cache");

/** Makes a folder with the given files. */
export function folderWith(files: Readonly<Record<string, string>>): CliFolder {
  const path = mkdtempSync(join(tmpdir(), "policy-cli-"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const plain = { PATH: process.env.PATH ?? "", HOME: path, GIT_CONFIG_NOSYSTEM: "1" };
  return {
    path,
    write,
    read: (file) => readFileSync(join(path, file), "utf8"),
    git: (...words) =>
      execFileSync("git", ["-c", "user.name=Dana", "-c", "user.email=dana@shop.example", ...words], {
        cwd: path,
        env: plain,
        encoding: "utf8",
      }),
    async policy(words, environment = {}) {
      const child = spawn(process.execPath, [MAIN, ...words], {
        cwd: path,
        env: { ...plain, NODE_COMPILE_CACHE: COMPILED, ...environment },
      });
      let [out, error] = ["", ""];
      child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
      const status = await new Promise<number | null>((resolveStatus) => child.on("close", resolveStatus));
      return { status, out: out.trimEnd(), error: error.trimEnd() };
    },
    async unread(words) {
      const child = spawn(process.execPath, [MAIN, ...words], { cwd: path, env: plain });
      child.stdout.destroy();
      let error = "";
      child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
      const status = await new Promise<number | null>((resolveStatus) => child.on("close", resolveStatus));
      return { status, error };
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
