import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { replace } from "../../../scripts/rehearsals/edits.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const CALLERS = ["deploy-production", "resume"].map((name) => `.github/workflows/${name}.yml`);

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Deploys Shop to production in two attempts, the second after its approval, told in two channels by a token. */
async function approved(...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "told-over-attempts-"));
  folders.push(folder);
  cpSync("examples/shop", folder, { recursive: true });
  const edit = (path: string, from: string, to: string) =>
    writeFileSync(join(folder, path), replace(from, to)(readFileSync(join(folder, path), "utf8")));
  const channels = `      slack-channels: |
        C0DEPLOYS1
        C0STARTED1 started
    secrets:
      slack-token: \${{ secrets.SLACK_TOKEN }}
`;
  for (const caller of CALLERS) edit(caller, "    secrets:\n", channels);
  edit("rehearsal.yml", "secrets:\n", "secrets:\n  SLACK_TOKEN: xoxb-rehearsal-only\n");
  const options = parseOptions([folder, ...more]);
  const { world, results, runs, defects } = await play(readTenant(options), options, () => {});
  const { posts } = world.sinks;
  const comments = [...world.github.model.repositories.values()]
    .flatMap(({ issues }) => [...issues.values()])
    .flatMap((issue) => issue.comments.map(({ body }) => body));
  return {
    conclusion: results.at(-1)?.conclusion,
    attempt: results.at(-1)?.attempt,
    defects,
    told: runs.filter(({ action }) => action === "announce").map(({ reasonCode }) => reasonCode),
    standing: (channel: string) => posts.filter((post) => post.channel === channel && post.thread === undefined),
    replies: (channel: string) =>
      posts.filter((post) => post.channel === channel && post.thread !== undefined).map(({ text }) => text),
    kept: comments.filter((body) => body.startsWith("<!-- deploy-actions:slack-messages")),
  };
}

it("keeps one message a channel over both attempts, edited as the deployment moves, with the story in its thread", {
  timeout: 240_000,
}, async () => {
  const { conclusion, attempt, defects, told, standing, replies, kept } = await approved(
    "--scale",
    "20",
    "--target",
    "watch=none",
  );
  expect({ conclusion, attempt, defects }).toEqual({ conclusion: "success", attempt: 2, defects: [] });
  expect(told).toEqual(["told", "told", "told"]);
  const [message, ...others] = standing("C0DEPLOYS1");
  expect(others).toEqual([]);
  expect(message?.edits).toBe(2);
  expect(message?.text).toContain("is live in production");
  expect(replies("C0DEPLOYS1")).toEqual([
    expect.stringContaining("is being deployed to production"),
    expect.stringContaining("is live in production"),
  ]);
  expect(standing("C0STARTED1")).toMatchObject([{ edits: 1, text: expect.stringContaining("is live in production") }]);
  expect(kept).toHaveLength(1);
  expect(kept[0]).toContain("C0STARTED1");
});

it("lets the message that waited say that nothing came of it", { timeout: 240_000 }, async () => {
  const { standing } = await approved("--scale", "20", "--deny");
  expect(standing("C0DEPLOYS1")).toMatchObject([{ edits: 1, text: expect.stringContaining("was not let into") }]);
});

it("moves the message of a held deployment on from the run in which a person ends the hold", {
  timeout: 240_000,
}, async () => {
  const { conclusion, defects, standing, replies } = await approved(
    ...["--quiet", "--target", "on-inconclusive=hold", "--afterwards", "resume-continue"],
  );
  expect([conclusion, defects]).toEqual(["success", []]);
  for (const channel of ["C0DEPLOYS1", "C0STARTED1"])
    expect(standing(channel)).toMatchObject([{ text: expect.stringContaining("is live in production") }]);
  expect(replies("C0DEPLOYS1")).toEqual(
    ["is being deployed", "is held half-way", "is live"].map((words) => expect.stringContaining(words)),
  );
});
