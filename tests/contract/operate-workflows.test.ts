import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly concurrency: { readonly group: string; readonly "cancel-in-progress": boolean; readonly queue?: string };
  readonly jobs: Record<
    string,
    { readonly if?: string; readonly needs?: string | readonly string[]; readonly steps: readonly Step[] }
  >;
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

  it("tells those who approve what is asked for, and lets only that be done", () => {
    const orderOf = (job: string, step: string) => jobs[job]?.steps.find(({ id }) => id === step)?.with?.order;
    expect([orderOf("approve", "approve"), orderOf("move", "check"), orderOf("move", "move")]).toEqual(
      Array.from({ length: 3 }, () => "${{ inputs.do }}"),
    );
  });

  it("asks nobody before an abort", () => expect(jobs.abort?.needs).toBe("find"));

  it("says who gave a deployment up and why, and tries what serves again", () => {
    const steps = jobs.abort?.steps ?? [];
    expect(steps.map(({ id }) => id)).toEqual(["rollback", "smoke-back", "confirm"]);
    expect(steps[0]?.with).toMatchObject({
      aborted: "true",
      by: "${{ github.triggering_actor }}",
      reason: "${{ inputs.reason }}",
    });
    expect(steps[0]?.with).not.toHaveProperty("cancelled");
  });
});

describe("every way back", () => {
  const { rescue = { steps: [] } } = read("deploy-ecs").jobs;
  const jobs: Workflow["jobs"] = { ...read("resume").jobs, ...read("emergency-rollback").jobs, rescue };
  const conclude = parse(readFileSync("actions/conclude/action.yml", "utf8")) as {
    readonly runs: { readonly steps: readonly Step[] };
  };
  const all = [...Object.values(jobs).map(({ steps }) => steps), conclude.runs.steps];
  const ways = all.filter((steps) => steps.some(({ id }) => id === "rollback"));

  it("is followed by a smoke test of what serves again, by the incident's word and by the retrospective", () => {
    expect(ways).toHaveLength(5);
    for (const steps of ways) {
      const after = steps.slice(steps.findIndex(({ id }) => id === "rollback") + 1);
      const [smoke, confirm] = ["smoke-back", "confirm"].map((id) => after.find((step) => step.id === id));
      expect(smoke?.if).toContain("steps.rollback.outputs.undone == 'yes'");
      expect(confirm?.if).toContain("steps.rollback.outputs.undone == 'yes'");
      expect(confirm?.with).toMatchObject({ mode: "confirm", smoke: "${{ steps.smoke-back.outputs.decision }}" });
    }
  });

  it("is tested where the target lets the service stand, as the rollback read it or the gate handed it on", () => {
    for (const steps of ways) {
      const own = steps === conclude.runs.steps ? "inputs" : "steps.rollback.outputs";
      expect(steps.find(({ id }) => id === "smoke-back")?.with?.["allow-private-hosts"]).toBe(
        `\${{ ${own}.allow-private-hosts }}`,
      );
    }
  });

  it("owes a hotfix its retrospective also where its run was not the one that proved it", () => {
    for (const steps of [jobs.move?.steps ?? [], jobs.rescue?.steps ?? [], conclude.runs.steps])
      expect(steps.find(({ id }) => id === "retrospective")?.if).toContain(
        "steps.rollback.outputs.reason-code == 'proven_late'",
      );
  });
});
