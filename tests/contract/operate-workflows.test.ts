import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Workflow {
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean; readonly queue?: string };
  readonly jobs: Record<string, { readonly if?: string; readonly needs?: string | readonly string[] }>;
}

const read = (name: string) => parse(readFileSync(`.github/workflows/${name}.yml`, "utf8")) as Workflow;

describe.each(["resume", "reconcile"])("%s.yml", (name) => {
  const { concurrency } = read(name);

  it("stands outside the deployments' group, and is never cut off", () => {
    expect(concurrency.group.startsWith(`${name}-`)).toBe(true);
    expect(concurrency["cancel-in-progress"]).toBe(false);
  });
});

describe("resume.yml", () => {
  const { concurrency, jobs } = read("resume");

  it("lets no order be replaced by the next, and no abort wait for one", () => {
    expect(concurrency.queue).toBe("max");
    expect(concurrency.group).toContain("inputs.do == 'abort' && 'abort'");
  });

  it.each([
    ["gate", "needs.find.result == 'success'", "needs.find.outputs.decision == 'ready'"],
    ["approve", "needs.gate.result == 'success'", "needs.gate.outputs.decision == 'allow'"],
    ["move", "needs.approve.result == 'success'", "needs.approve.outputs.decision == 'allow'"],
    ["abort", "needs.find.result == 'success'", "needs.find.outputs.decision == 'ready'"],
  ])("starts %s only on a result and a word that say yes", (job, result, word) => {
    expect(jobs[job]?.if).toContain(`!cancelled() && `);
    expect(jobs[job]?.if).toContain(result);
    expect(jobs[job]?.if).toContain(word);
  });

  it("asks nobody before an abort", () => expect(jobs.abort?.needs).toBe("find"));
});
