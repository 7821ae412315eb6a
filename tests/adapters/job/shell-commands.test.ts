import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shellCommands } from "../../../src/adapters/job/shell-commands.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "commands-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(line: string, environment: Record<string, string> = {}, signal = new AbortController().signal) {
  const lines: string[] = [];
  const variables = {
    PATH: process.env.PATH,
    "INPUT_GITHUB-TOKEN": "secret",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "secret",
    AWS_SECRET_ACCESS_KEY: "secret",
    GITHUB_OUTPUT: "/secret",
    GITHUB_TOKEN: "secret",
    GH_ENTERPRISE_TOKEN: "secret",
    GOOGLE_APPLICATION_CREDENTIALS: "/secret",
    RUNNER_TRACKING_ID: "github_1",
    GITHUB_REPOSITORY: "shop-org/shop",
  };
  const code = await shellCommands(variables, folder).run(
    { line, environment, onLine: (text) => lines.push(text) },
    signal,
  );
  return { code, lines };
}

describe("shellCommands", () => {
  it("gives output of both streams line by line, and the exit code", async () => {
    const { code, lines } = await run("echo one; echo two >&2; exit 3");
    expect(code).toBe(3);
    expect(lines.sort()).toEqual(["one", "two"]);
  });

  it("stops at the first failing command, as a workflow's run does", async () => {
    expect(await run("false\necho after")).toEqual({ code: 1, lines: [] });
    expect((await run("false | true")).code).toBe(1);
  });

  it("hands the deployment on, and none of the job's credentials", async () => {
    const { lines } = await run("env | sort", { DEPLOY_VERSION: "v1.5.0" });
    expect(lines).toContain("DEPLOY_VERSION=v1.5.0");
    expect(lines).toContain("GITHUB_REPOSITORY=shop-org/shop");
    // By it the runner finds at the job's end what a command left running.
    expect(lines).toContain("RUNNER_TRACKING_ID=github_1");
    expect(lines.join("\n")).not.toContain("secret");
  });

  it("runs in the workspace", async () => {
    expect((await run("pwd -P; ls")).lines[0]).toMatch(/commands-/);
  });

  it.each([
    ["with all that it started", 'sleep 300 & echo "$!"; wait'],
    ["though it will not hear of it", 'trap "" TERM; (trap "" TERM; while :; do sleep 0.2; done) & echo "$!"; wait'],
  ])("ends the command when it is aborted, %s", async (_, line) => {
    const stop = new AbortController();
    const lines: string[] = [];
    const ended = shellCommands({ PATH: process.env.PATH }, folder).run(
      {
        line,
        environment: {},
        onLine: (text) => {
          lines.push(text);
          stop.abort(new Error("The deadline has passed."));
        },
      },
      stop.signal,
    );
    await expect(ended).rejects.toThrow("The deadline has passed.");
    const child = Number(lines[0]);
    for (let look = 0; look < 100 && isRunning(child); look++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isRunning(child)).toBe(false);
  });

  it("ends a command that is aborted before its first word", async () => {
    const stop = new AbortController();
    const run = shellCommands({ PATH: process.env.PATH }, folder).run(
      { line: "sleep 0.5; echo late > late.txt", environment: {}, onLine: () => {} },
      stop.signal,
    );
    stop.abort(new Error("Too late."));
    await expect(run).rejects.toThrow("Too late.");
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(existsSync(join(folder, "late.txt"))).toBe(false);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
