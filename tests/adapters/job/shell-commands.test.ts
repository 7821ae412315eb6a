import { mkdtempSync, rmSync } from "node:fs";
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
    expect(lines.join("\n")).not.toContain("secret");
  });

  it("runs in the workspace", async () => {
    expect((await run("pwd -P; ls")).lines[0]).toMatch(/commands-/);
  });

  it("ends the command with all that it started when it is aborted", async () => {
    const stop = new AbortController();
    const lines: string[] = [];
    const ended = shellCommands({ PATH: process.env.PATH }, folder).run(
      {
        line: 'sleep 300 & echo "$!"; wait',
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
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
