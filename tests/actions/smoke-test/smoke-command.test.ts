import { describe, expect, it } from "vitest";
import { smoke } from "../../fakes/smoke-run.ts";

describe("smoke-test with the team's command", () => {
  const command = "npm run test:smoke -- --env production";
  it("runs it after the checks passed, with the deployment in its environment and its output made inert", async () => {
    const { verdict, commands, log } = await smoke({ inputs: { command } });
    expect(verdict).toBe("success/passed");
    expect(commands).toMatchObject([
      {
        line: command,
        environment: {
          DEPLOY_ADDRESS: "https://shop.example",
          DEPLOY_VERSION: "v1.5.0",
          DEPLOY_ENVIRONMENT: "production",
        },
      },
    ]);
    expect(log).toContain("say : :error::not a command of ours");
  });

  it.each([
    ["ends with another code", 3, "ended with exit code 3"],
    ["does not end in time", "hangs", "did not end before the deadline"],
  ] as const)("fails when it %s", async (_, exitCode, said) => {
    const { verdict, log } = await smoke({ inputs: { command }, exitCode });
    expect(verdict).toBe("failure/command_failed");
    expect(log).toContain(said);
  });

  it("waits until a command that it stopped has ended, since nobody else would end it", async () => {
    const { log, exit } = await smoke({ inputs: { command }, exitCode: "hangs" });
    expect(log).toMatch(/command ended[\s\S]*output decision=failure/);
    expect(exit).toBe("exit 1");
  });

  it("does not run it when checks failed", async () => {
    const { commands } = await smoke({ inputs: { command }, answer: () => ({ status: 500 }) });
    expect(commands).toEqual([]);
  });
});
