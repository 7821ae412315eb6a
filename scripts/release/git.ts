import { execFileSync } from "node:child_process";

/** What a command of git is given beside its arguments. */
export interface GitOptions {
  /** Its standard input. */
  readonly input?: string;
  /** Variables over those of this process, such as `GIT_INDEX_FILE`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs one command of git and returns what it printed, without the last line's end. Throws with what git said when it fails. */
export type Git = (args: readonly string[], options?: GitOptions) => string;

const LARGEST_ANSWER = 256 * 1024 * 1024;

/** What a person's own settings could change in what git prints or writes. */
const SETTLED = ["core.quotePath=false", "i18n.commitEncoding=utf-8", "log.showSignature=false", "tag.gpgSign=false"];

/** Returns git in a folder, so settled that a commit comes out the same whoever makes it. */
export function gitIn(folder: string): Git {
  const before = ["-C", folder, ...SETTLED.flatMap((setting) => ["-c", setting])];
  return (args, { input = "", environment = {} } = {}) =>
    execFileSync("git", [...before, ...args], {
      encoding: "utf8",
      input,
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C", ...environment },
      maxBuffer: LARGEST_ANSWER,
      stdio: ["pipe", "pipe", "pipe"],
    }).replace(/\n$/, "");
}

/** Asks git what may not be there; `undefined` where it is not. */
export function askGit(git: Git, args: readonly string[]): string | undefined {
  try {
    return git(args);
  } catch {
    return undefined;
  }
}
