import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { githubClient } from "../adapters/github/github-client.ts";
import { githubLocks } from "../adapters/github/github-locks.ts";
import { httpCalendarFeeds } from "../adapters/http/http-calendar-feeds.ts";
import { nodeHttp } from "../adapters/http/node-http.ts";
import { systemClock } from "../adapters/job/system-clock.ts";
import { refuseAddress } from "../core/address/refuse-address.ts";
import type { Platform, PlatformPlace } from "./platform.ts";
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
    feeds: httpCalendarFeeds({ http: nodeHttp({ refuse: refuseAddress({ internal: true }) }), clock: systemClock }),
    platform: openGitHub,
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

function openGitHub({ owner, name, token }: PlatformPlace): Platform {
  const apiUrl = process.env.GITHUB_API_URL ?? "https://api.github.com";
  const graphqlUrl = process.env.GITHUB_GRAPHQL_URL ?? `${apiUrl}/graphql`;
  const client = githubClient({
    apiUrl,
    graphqlUrl,
    token,
    http: nodeHttp(),
    clock: systemClock,
    permission: "issues: write",
  });
  return {
    locks: githubLocks(client, { owner, name }),
    async login() {
      // A token of a job or an app belongs to no person, and GitHub then answers 401 or 403.
      const { status, data } = await client.call("GET", "/user", { allow: [401, 403, 404] });
      const person = typeof data === "object" && data !== null && "login" in data ? data.login : undefined;
      return status === 200 && typeof person === "string" ? person : undefined;
    },
  };
}
