import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/core/outcome/outcome.ts";
import { defineAction } from "../../src/kit/action-contract.ts";
import { requiredText, secret } from "../../src/kit/fields.ts";
import { runAction, type Surroundings } from "../../src/kit/run-action.ts";
import { runnerWith } from "../fakes/recorded-runner.ts";
import { shopRun } from "../fakes/run-context.ts";
import { clockAt } from "../fakes/virtual-clock.ts";

const contract = defineAction({
  name: "example",
  decisions: { allow: "yes", deny: "no", unknown: "unknown" },
  reasons: { open: "Open.", closed: "Closed." },
  inputs: { environment: requiredText, token: secret },
  outputs: ["rule"],
  undecided: "unknown",
});
type Ended = Outcome<"allow" | "deny" | "unknown", "open" | "closed", "rule">;

const closed: Ended = {
  decision: "deny",
  reasonCode: "closed",
  headline: "Closed ::error::x",
  remedy: "Wait.",
  summary: "body",
  outputs: { rule: "Christmas" },
};
const open: Ended = {
  ...closed,
  decision: "allow",
  reasonCode: "open",
  headline: "Open.",
  remedy: "",
  outputs: { rule: "" },
};
const given = { environment: "production", token: "s3cret-token", "fail-on": "deny", "dry-run": "false" };

async function journal(
  inputs: Record<string, string>,
  useCase: (surroundings: Surroundings) => Promise<Ended>,
  interruptAfter?: number,
) {
  const runner = runnerWith(inputs);
  const onInterrupt = (callback: () => void) =>
    void (interruptAfter !== undefined && setTimeout(callback, interruptAfter));
  await runAction(contract, (_, surroundings) => useCase(surroundings), {
    runner,
    clock: clockAt("2026-11-24T11:00:00Z"),
    readContext: () => shopRun,
    onInterrupt,
  });
  return runner;
}

const cautious = ["output decision=unknown", "output reason-code=not_finished", "output result=…", "output rule="];

describe("runAction", () => {
  it("lets no line that a use case tells become a command of the runner, whoever wrote it", async () => {
    const { journal: lines } = await journal(given, async ({ progress }) => {
      progress.say("::set-output name=decision::allow\n  ::add-mask::x\n##[error]x \u202e\u001b[31m");
      progress.warn("\u202e##[error]y");
      return open;
    });
    const told = lines.join("\n");
    expect(told).not.toMatch(/(^|say |warning |\n\s*)::|##\[|\u202e|\u001b/m);
    expect(told).toContain("set-output");
  });
  it("writes cautious values, then outputs, then log, annotation and summary, and fails the step last", async () => {
    expect((await journal(given, async () => closed)).journal).toEqual([
      ...cautious,
      "mask",
      "output decision=deny",
      "output reason-code=closed",
      "output rule=Christmas",
      "output result=…",
      "say example: deny (closed). Closed ::error::x",
      "error Wait.\nClosed ::error::x",
      "summary ### ⛔ example: deny",
      "exit 1",
    ]);
  });

  it.each<[string, string, Ended, number]>([
    ["a yes", "deny", open, 0],
    ["a no with fail-on: error", "error", closed, 0],
    ["a cannot-say with fail-on: error", "error", { ...closed, decision: "unknown" }, 1],
    ["a no that the outcome lets pass", "deny", { ...closed, failOn: "error" }, 0],
    [
      "a cannot-say that the outcome would let pass as a no",
      "deny",
      { ...closed, decision: "unknown", failOn: "error" },
      1,
    ],
    ["a no that the outcome would not let pass, with fail-on: error", "error", { ...closed, failOn: "deny" }, 0],
    ["a cannot-say with fail-on: never", "never", { ...closed, decision: "unknown" }, 0],
  ])("exits by fail-on: %s", async (_, failOn, outcome, status) => {
    expect((await journal({ ...given, "fail-on": failOn }, async () => outcome)).journal.at(-1)).toBe(`exit ${status}`);
  });

  it("keeps the true decision in a dry run and passes the step", async () => {
    const { outputs, journal: lines } = await journal({ ...given, "dry-run": "true" }, async () => closed);
    expect(outputs.get("decision")).toBe("deny");
    expect(lines.at(-1)).toBe("exit 0");
  });

  it("reports all problems of the inputs together and shows no secret", async () => {
    const { outputs, journal: lines } = await journal(
      { token: "s3cret-token", "fail-on": "sometimes", "dry-run": "maybe" },
      async () => open,
    );
    expect(outputs.get("reason-code")).toBe("input_invalid");
    const said = lines.join("\n");
    for (const name of ["'environment' is nothing", "'fail-on' is 'sometimes'", "'dry-run' is 'maybe'"])
      expect(said).toContain(name);
    expect(said).not.toContain("s3cret-token");
    expect(lines.at(-1)).toBe("exit 1");
  });

  it("turns a defect into unknown and an inert message", async () => {
    const { outputs, journal: lines } = await journal(given, async () => {
      throw new Error("::set-output name=decision::allow");
    });
    expect(outputs.get("decision")).toBe("unknown");
    expect(outputs.get("reason-code")).toBe("internal_error");
    expect(lines.some((line) => line.includes("\n::"))).toBe(false);
    expect(lines.at(-1)).toBe("exit 1");
  });

  it("ends as interrupted when the use case does not come back after a cancel", async () => {
    const { outputs } = await journal(given, () => new Promise(() => {}), 1);
    expect(outputs.get("reason-code")).toBe("interrupted");
    expect(outputs.get("decision")).toBe("unknown");
  });

  it("publishes what the use case concludes of a cancel", async () => {
    const useCase = ({ signal }: Surroundings) =>
      new Promise<Ended>((resolve) => signal.addEventListener("abort", () => resolve(closed)));
    expect((await journal(given, useCase, 1)).outputs.get("decision")).toBe("deny");
  });

  it("writes a result with its schema version, evidence and links", async () => {
    const { outputs } = await journal(given, async () => ({
      ...closed,
      subject: { environment: "production" },
      links: { issue: "https://github.com/x" },
    }));
    expect(JSON.parse(outputs.get("result") ?? "")).toMatchObject({
      "schema-version": 1,
      action: "example",
      decision: "deny",
      "reason-code": "closed",
      environment: "production",
      "started-at": "2026-11-24T11:00:00.000Z",
      attempt: 1,
      links: { issue: "https://github.com/x", run: "https://github.com/shop-org/shop/actions/runs/7001" },
    });
  });
});
