import { expect, onTestFinished, test } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { createGitHub } from "../../../src/rehearsal/github/create-github.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { startNet } from "../../../src/rehearsal/net/start-net.ts";
import { runChild } from "../net/child.ts";
import { START, seed } from "./shop-github.ts";

test("a child of the world meets GitHub by its own name, in world time, with Octokit as it is", async () => {
  const clock = createWorldClock({ startsAt: START, scale: 60 });
  const journal = createJournal();
  const github = createGitHub(seed, { clock, journal });
  const net = await startNet({ hosts: github.hosts, clock, journal });
  onTestFinished(() => net.close());
  const token = github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: { issues: "write" } });
  const seen = await runChild(
    `import { Octokit } from "${import.meta.resolve("@octokit/core")}";
     import { setTimeout as sleep } from "node:timers/promises";
     const octokit = new Octokit({ auth: "${token}" });
     const where = { owner: "shop", repo: "storefront" };
     const made = await octokit.request("POST /repos/{owner}/{repo}/issues", { ...where, title: "From inside" });
     await sleep(30_000);
     const { headers } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", { ...where, issue_number: made.data.number });
     const apart = Date.now() - Date.parse(headers.date);
     console.log(JSON.stringify({ url: made.url, waited: Date.parse(headers.date) - Date.parse(made.data.created_at), apart }));`,
    { ...clock.env(), ...net.env },
  );
  const { url, waited, apart } = seen as { url: string; waited: number; apart: number };
  expect(url).toBe("https://api.github.com/repos/shop/storefront/issues");
  expect(waited).toBeGreaterThanOrEqual(29_000);
  expect(apart).toBeGreaterThanOrEqual(0);
  expect(github.listIssues({ state: "open" }).map(({ title, author }) => [title, author.login])).toEqual([
    ["From inside", "github-actions[bot]"],
  ]);
});
