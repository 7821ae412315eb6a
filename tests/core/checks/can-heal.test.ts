import { describe, expect, it } from "vitest";
import { canHeal } from "../../../src/core/checks/can-heal.ts";
import type { StepResult } from "../../../src/core/checks/check-result.ts";
import type { RetryPlan } from "../../../src/core/checks/retry-plan.ts";
import { stepResult } from "../../fakes/check-results.ts";
import { runnable } from "../../fakes/planned-checks.ts";

const answered = (status: number): StepResult =>
  stepResult({
    outcome: "failed",
    status,
    failure: { kind: "mismatch", mismatches: [{ target: "x", expected: "a", actual: "b", kind: "assertion" }] },
  });
const unanswered = (failure: string): StepResult =>
  stepResult({ outcome: "failed", status: undefined, failure: { kind: "no-answer", failure, why: "" } });

async function heals(result: StepResult, members = "", differs: Partial<RetryPlan> = {}): Promise<boolean> {
  const { scenarios } = await runnable(`version: 1\nchecks:\n  - { name: a, path: / ${members} }\n`);
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error("no check");
  return canHeal(scenario.steps, [result], { ...scenario.retry, ...differs });
}

describe("canHeal", () => {
  it.each([
    [answered(503), "", true],
    [answered(404), "", true],
    [answered(200), "", true],
    [answered(401), "", false],
    [answered(403), "", false],
    [answered(401), ", expect: { status: 401 }", true],
    [answered(401), ", expect: { status: [200, 401] }", true],
    [answered(401), ", expect: { status: 403 }", false],
    [unanswered("connect"), "", true],
    [unanswered("dns"), "", true],
    [unanswered("timeout"), "", true],
    [unanswered("tls"), "", false],
    [unanswered("address-refused"), "", false],
    [answered(503), ", retry: { on: [503] }", true],
    [answered(500), ", retry: { on: [503, 4xx] }", false],
    [answered(404), ", retry: { on: [503, 4xx] }", true],
    [answered(401), ", retry: { on: [401] }", false],
    [unanswered("connect"), ", retry: { on: [503] }", true],
    [stepResult({ outcome: "skipped", status: undefined }), "", true],
  ])("%#: %j with '%s': %s", async (result, members, expected) => {
    expect(await heals(result, members)).toBe(expected);
  });

  it("goes by what the document says fails fast", async () => {
    expect(await heals(unanswered("tls"), "", { failFastOn: [] })).toBe(true);
    expect(await heals(answered(404), "", { failFastOn: [404] })).toBe(false);
    expect(await heals(unanswered("dns"), "", { failFastOn: ["dns"] })).toBe(false);
  });
});
