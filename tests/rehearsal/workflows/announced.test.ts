import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { all, append, type Edit, replace } from "../../../scripts/rehearsals/edits.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const CALLER = ".github/workflows/deploy-to-staging.yml";
const ASSUMED = "rehearsal.yml";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Lets a hotfix of Pipeline go to staging by the shipped workflow and the released bundles, told to three channels and on its pull request. */
async function hotfix(...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "announced-test-"));
  folders.push(folder);
  cpSync("examples/pipeline", folder, { recursive: true });
  const edits: Readonly<Record<string, Edit>> = {
    [CALLER]: append(`      change-class: hotfix
      comment: true
      slack-channels: |
        C0DEPLOYS1
        C0CTO12345 hotfix
        C0ONCALL12 sev1 sev2
    secrets:
      slack-token: \${{ secrets.SLACK_TOKEN }}`),
    [ASSUMED]: all(
      replace("dispatch: { environment: production,", "dispatch: { environment: staging,"),
      replace(
        "records: [{ environment: staging, version: new }, ",
        "records: [{ environment: staging, version: old }, ",
      ),
      append(`change: { branch: hotfix/it-is-down }
secrets: { SLACK_TOKEN: xoxb-rehearsal-only }`),
    ),
  };
  for (const [path, edit] of Object.entries(edits))
    writeFileSync(join(folder, path), edit(readFileSync(join(folder, path), "utf8")));
  const options = parseOptions([folder, "--workflow", CALLER, "--scale", "20", ...more]);
  const { world, results, runs, defects } = await play(readTenant(options), options, () => {});
  const { posts } = world.sinks;
  const pull = [...world.github.model.repositories.values()]
    .flatMap(({ issues }) => [...issues.values()])
    .find((issue) => issue.pull !== undefined);
  return {
    conclusion: results.at(-1)?.conclusion,
    defects,
    order: runs.filter(({ job }) => job === "deploy").map(({ action }) => action),
    standing: (channel: string) => posts.filter((post) => post.channel === channel && post.thread === undefined),
    replies: (channel: string) => posts.filter((post) => post.channel === channel && post.thread !== undefined),
    comments: (pull?.comments ?? []).map(({ body }) => body),
    owed: world.github.listIssues({ state: "open", label: "retrospective" }).map(({ title }) => title),
  };
}

it("tells who must know of a hotfix before it is deployed, in one message that ends as it ended", {
  timeout: 240_000,
}, async () => {
  const { conclusion, defects, order, standing, replies, comments, owed } = await hotfix();
  expect([conclusion, defects]).toEqual(["success", []]);
  expect(order).toEqual(["freeze-gate", "approval-gate", "announce", "deploy-ecs"]);
  for (const channel of ["C0DEPLOYS1", "C0CTO12345"]) {
    const [message, ...others] = standing(channel);
    expect(others).toEqual([]);
    expect(message?.edits).toBe(1);
    expect(message?.text).toContain("v2.1.0 is live in staging");
    expect(replies(channel)).toHaveLength(1);
  }
  expect(standing("C0ONCALL12")).toEqual([]);
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain("is live in staging");
  expect(comments[0]).toMatch(/https:\/\/\S+\/api\/health/);
  expect(owed).toHaveLength(1);
});

it("tells whoever is on call where a hotfix was taken back, and the pull request too", {
  timeout: 240_000,
}, async () => {
  const { conclusion, standing, comments } = await hotfix("--fault", "wrong-version");
  expect(conclusion).toBe("failure");
  expect(standing("C0ONCALL12")).toHaveLength(1);
  expect(standing("C0CTO12345")[0]?.text).toContain("was rolled back in staging");
  expect(comments).toHaveLength(1);
  expect(comments[0]).toContain("was rolled back in staging");
});
