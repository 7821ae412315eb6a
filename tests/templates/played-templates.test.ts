import { afterEach, describe, expect, it } from "vitest";
import { parseOptions } from "../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../src/rehearsal/scenario/tenant.ts";
import { githubCommandLine } from "./github-command-line.ts";
import { webRepository } from "./web-repository.ts";

const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

/** Plays a template in a repository that has copied it, and tells what became of it. */
async function playTemplate(template: string, assumptions: object = {}, ...more: readonly string[]) {
  const { folder, remove } = webRepository(assumptions);
  undo.push(remove);
  const options = parseOptions([folder, "--workflow", `.github/workflows/${template}.yml`, ...more]);
  const lines: string[] = [];
  const { world, results, runs, defects } = await play(readTenant(options), options, ({ kind, text }) => {
    if (kind === "log-line") lines.push(text);
  });
  const last = results.at(-1);
  const ended = (id: string) => last?.jobs.find(({ jobId }) => jobId === id);
  return {
    folder,
    lines,
    defects,
    conclusion: last?.conclusion,
    job: (id: string) => ended(id)?.result,
    outputs: (id: string) => ended(id)?.outputs,
    decisions: (action: string) => runs.filter((run) => run.action === action).map(({ decision }) => decision),
    runs,
    told: world.sinks.received.map(({ sink, text, status, signature }) => ({ sink, text, status, signature })),
    records: world.github.deployments().map(({ environment, payload }) => ({ environment, payload })),
  };
}

describe("a template, copied and run as it is", () => {
  it("deploy-to-staging deploys what a merge built, tests it and tells another system with a signature", async () => {
    const played = await playTemplate("deploy-to-staging");
    expect(played).toMatchObject({ conclusion: "success", defects: [] });
    expect(played.outputs("deploy")).toMatchObject({ decision: "success" });
    expect(played.decisions("smoke-test")).toEqual(["success", "success"]);
    const told = played.told.filter(({ sink }) => sink === "webhook");
    expect(told.map(({ text, status, signature }) => [JSON.parse(text).type, status, signature])).toEqual([
      ["deployment.started", 200, "valid"],
      ["deployment.succeeded", 200, "valid"],
    ]);
  });

  it("deploy-to-staging-by-hand brings a tag to staging", async () => {
    const played = await playTemplate("deploy-to-staging-by-hand", { dispatch: { version: "v1.1.0" } });
    expect(played).toMatchObject({ conclusion: "success", defects: [] });
    expect(played.outputs("deploy")).toMatchObject({ decision: "success", version: "v1.1.0" });
  });

  it("deploy-to-ecs brings to production what staging has proven", async () => {
    const played = await playTemplate("deploy-to-ecs", {
      dispatch: { environment: "production", version: "v1.1.0" },
      records: [{ environment: "staging", version: "new" }],
    });
    expect(played).toMatchObject({ conclusion: "success", defects: [] });
    expect(played.outputs("deploy")).toMatchObject({ decision: "success", version: "v1.1.0" });
  });

  it("deploy-to-ecs refuses what staging has not proven, and says so in the run", async () => {
    const played = await playTemplate("deploy-to-ecs", {
      dispatch: { environment: "production", version: "v1.1.0" },
    });
    expect(played.conclusion).toBe("failure");
    expect(played.outputs("deploy")).toMatchObject({ decision: "denied" });
    expect(played.decisions("deploy-ecs")).toEqual([]);
  });

  it("promote-to-production ships what it has just proven on staging, the same image, asking nobody", async () => {
    const played = await playTemplate("promote-to-production");
    expect(played).toMatchObject({ conclusion: "success", defects: [] });
    expect(played.outputs("promote")).toMatchObject({ decision: "success", "staging-decision": "success" });
    const built = played.outputs("build")?.digest;
    expect(built).toMatch(/^sha256:/);
    const shipped = played.runs.filter(({ action }) => action === "freeze-gate").map(({ outputs }) => outputs.digest);
    expect(new Set(shipped)).toEqual(new Set([built]));
  }, 180_000);

  it("emergency-rollback goes back to the version before", async () => {
    const { folder, remove } = webRepository({
      dispatch: { environment: "production", version: "v1.1.0" },
    });
    undo.push(remove);
    const options = parseOptions([folder, "rollback", "--workflow", ".github/workflows/deploy-to-ecs.yml"]);
    const { results, runs, defects } = await play(readTenant(options), options, () => {});
    expect([results.at(-1)?.conclusion, defects]).toEqual(["success", []]);
    expect(runs.find(({ action }) => action === "rollback")).toMatchObject({ decision: "success" });
    expect(results.at(-1)?.jobs.find(({ jobId }) => jobId === "rollback")?.outputs).toMatchObject({
      "live-version": "v1.1.0",
    });
  });
});

describe("hotfix", () => {
  const dispatched = { branch: "hotfix/price", dispatch: {} };

  function commandLine() {
    const { asked, restore } = githubCommandLine("web-org/web");
    undo.push(restore);
    return { asked };
  }

  it("tells at once, goes straight to production by one approval, and is asked back into the default branch", async () => {
    const github = commandLine();
    const played = await playTemplate("hotfix", dispatched);
    expect(played).toMatchObject({ conclusion: "success", defects: [] });
    expect(played.runs[0]).toMatchObject({ action: "announce", job: "tell", decision: "success" });
    const first = played.told.find(({ sink }) => sink === "slack");
    expect(first).toMatchObject({
      status: 200,
      text: expect.stringContaining("hotfix/price is proposed for production"),
    });
    expect(played.outputs("deploy")).toMatchObject({ decision: "success" });
    expect(played.decisions("approval-gate")).toContain("pending");
    expect(played.outputs("backport")).toEqual({
      decision: "success",
      "pull-requests": "https://github.com/web-org/web/pull/7",
    });
    expect(github.asked().some((line) => line.includes("title=Backport hotfix/price into main"))).toBe(true);
  });

  it("carries nothing back when it did not go out", async () => {
    const github = commandLine();
    const played = await playTemplate("hotfix", dispatched, "--deny");
    expect(played.conclusion).toBe("failure");
    expect([played.job("backport"), github.asked()]).toEqual(["skipped", []]);
  });

  it("is refused from another branch, red and with the reason, before anything is built or told", async () => {
    const played = await playTemplate("hotfix", { ...dispatched, branch: "main" });
    expect(played.conclusion).toBe("failure");
    expect(["tell", "build", "deploy", "backport"].map(played.job)).toEqual([
      "skipped",
      "failure",
      "skipped",
      "skipped",
    ]);
    expect(played.lines.join("\n")).toContain("A hotfix is dispatched from a branch hotfix/*");
    expect(played.told).toEqual([]);
  });
});
