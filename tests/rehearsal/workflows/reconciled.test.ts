import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { replace } from "../../../scripts/rehearsals/edits.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const CALLER = ".github/workflows/reconcile.yml";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Loses the run of Shop's deployment before anybody judged it and lets the schedule of Shop's own reconciler look, telling channels beside. */
async function lost(...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "reconciled-test-"));
  folders.push(folder);
  cpSync("examples/shop", folder, { recursive: true });
  const caller = readFileSync(join(folder, CALLER), "utf8");
  const channels = `      slack-channels: |
        C0ONCALL12 sev1 sev2
        C0INCIDENT incident
    secrets:
      slack-token: \${{ secrets.SLACK_TOKEN }}
`;
  writeFileSync(join(folder, CALLER), replace("    secrets:\n", channels)(caller));
  const assumed = join(folder, "rehearsal.yml");
  writeFileSync(
    assumed,
    replace("secrets:\n", "secrets:\n  SLACK_TOKEN: xoxb-rehearsal-only\n")(readFileSync(assumed, "utf8")),
  );
  const options = parseOptions([
    folder,
    "--scale",
    "20",
    "--force-cancel-in",
    "conclude",
    "--during",
    "smoke-test",
    ...more,
  ]);
  const { world, runs, defects } = await play(readTenant(options), options, () => {});
  const { posts, received } = world.sinks;
  return {
    defects,
    looks: runs.filter(({ action }) => action === "reconcile").map(({ reasonCode }) => reasonCode),
    posts: (channel: string) => posts.filter((post) => post.channel === channel).map(({ text }) => text),
    events: received
      .filter(({ sink }) => sink === "webhook")
      .map(({ text }) => JSON.parse(text) as { type: string; data: Record<string, string> })
      .filter(({ data }) => data["reason-code"] !== ""),
    incidents: world.github.listIssues({ state: "open", label: "incident" }).map(({ labels }) => labels),
  };
}

it("tells by the caller's own secrets what nobody watched being taken back, with its severity and start", {
  timeout: 240_000,
}, async () => {
  const { defects, looks, posts, events } = await lost("--afterwards", "reconcile");
  expect([defects, looks]).toEqual([[], ["settled"]]);
  expect(events.at(-1)).toMatchObject({
    type: "deployment.rolled-back",
    data: { severity: "sev3", "started-at": expect.stringMatching(/^2\d{3}-/), impact: expect.stringMatching(/\w/) },
  });
  expect(posts("C0INCIDENT")).toHaveLength(1);
  expect(posts("C0ONCALL12")).toEqual([]);
});

it("tells whoever is on call, once, that what was lost could not be taken back", { timeout: 240_000 }, async () => {
  const { defects, looks, posts, events, incidents } = await lost(
    ...[
      "--world-fault",
      "deny=ecs:ContinueServiceDeployment",
      "--afterwards",
      "reconcile",
      "--afterwards",
      "reconcile",
    ],
  );
  expect([defects, looks]).toEqual([[], ["rollback_failed", "rollback_failed"]]);
  expect(events.filter(({ type }) => type === "deployment.stopped")).toMatchObject([
    {
      data: { severity: "sev1", "reason-code": "rollback_failed", "incident-url": expect.stringContaining("/issues/") },
    },
  ]);
  for (const channel of ["C0ONCALL12", "C0INCIDENT"]) expect(posts(channel)).toHaveLength(1);
  expect(incidents).toHaveLength(1);
});
