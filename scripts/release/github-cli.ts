import { execFileSync } from "node:child_process";

/** Runs GitHub's command line and returns what it printed. Throws with what it said when it fails. */
export type GitHubCli = (args: readonly string[], input?: string) => string;

/** Runs `gh`, which takes its token from `GH_TOKEN`. */
export const githubCli: GitHubCli = (args, input = "") =>
  execFileSync("gh", [...args], { encoding: "utf8", input, stdio: ["pipe", "pipe", "pipe"] });

/** Where and with what a release is published. */
export interface Publisher {
  /** Repository as `owner/name`. */
  readonly repository: string;
  readonly gh: GitHubCli;
  /** Waits that many seconds, while GitHub spreads what it was just told. */
  readonly wait: (seconds: number) => Promise<void>;
}

const ATTEMPTS = 6;
const PAUSE_SECONDS = 5;

/** Asks again where an answer is not there yet; throws the last failure after six attempts. */
export async function untilThere<Answer>(ask: () => Answer, wait: Publisher["wait"]): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return ask();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await wait(PAUSE_SECONDS);
    }
  }
}
