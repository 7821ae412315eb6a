import { expect, test } from "vitest";
import { type Fault, htmlPage, type SeenRequest, secondaryRateLimit } from "../../../src/rehearsal/github/faults.ts";
import { here, shopGitHub } from "./shop-github.ts";

const COMMENTS = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

/** Sends one comment to a GitHub where the first comment meets `fault`; tells the answer and what was really done. */
async function comment(fault: Fault) {
  const seen: SeenRequest[] = [];
  const world = await shopGitHub({
    onRequest(request) {
      seen.push(request);
      return request.name === COMMENTS && request.count === 1 ? fault : undefined;
    },
  });
  const token = world.github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: { issues: "write" } });
  const send = () =>
    world
      .fetch("https://api.github.com/repos/shop/storefront/issues/1/comments", {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body: '{"body":"hello"}',
      })
      .then(async (answer) => ({
        status: answer.status,
        type: answer.headers.get("content-type"),
        retry: answer.headers.get("retry-after"),
        text: await answer.text(),
      }))
      .catch((error: unknown) => (error instanceof Error && "code" in error ? error.code : error));
  const answer = await send();
  const done = () => world.github.model.repositories.get("shop/storefront")?.issues.get(1)?.comments.length;
  const first = done();
  await send();
  return { answer, done: first, again: done(), seen };
}

test("an HTML page comes in GitHub's place, and nothing is done", async () => {
  const { answer, done, again, seen } = await comment(htmlPage(502));
  expect(answer).toMatchObject({
    status: 502,
    type: "text/html; charset=utf-8",
    text: expect.stringContaining("<html>"),
  });
  expect([done, again]).toEqual([0, 1]);
  expect(seen[1]).toEqual({
    method: "POST",
    path: "/repos/shop/storefront/issues/1/comments",
    name: COMMENTS,
    count: 2,
    body: '{"body":"hello"}',
  });
});

test("a secondary rate limit says when to come back", async () => {
  expect((await comment(secondaryRateLimit(60))).answer).toMatchObject({ status: 403, retry: "60" });
});

test("a connection cut before the act leaves nothing, one cut after it leaves the comment", async () => {
  expect(await comment({ kind: "drop", when: "before" })).toMatchObject({ answer: "ECONNRESET", done: 0, again: 1 });
  expect(await comment({ kind: "drop", when: "after" })).toMatchObject({ answer: "ECONNRESET", done: 1, again: 2 });
});

test("a truncated answer ends in the middle, though the act was done", async () => {
  expect(await comment({ kind: "truncate", bytes: 20 })).toMatchObject({ answer: "ECONNRESET", done: 1 });
});

test("a delay passes in world time, then GitHub answers", async () => {
  const { answer, done } = await comment({ kind: "delay", milliseconds: 20 });
  expect(answer).toMatchObject({ status: 201 });
  expect(done).toBe(1);
});

test("an archived repository is read-only", async () => {
  const { github, job } = await shopGitHub();
  const storefront = github.model.repositories.get("shop/storefront");
  if (storefront !== undefined) Object.assign(storefront, { seed: { ...storefront.seed, archived: true } });
  const octokit = job({ issues: "write" });
  await expect(octokit.request("POST /repos/{owner}/{repo}/issues", { ...here, title: "x" })).rejects.toMatchObject({
    status: 403,
  });
  expect((await octokit.request("GET /repos/{owner}/{repo}", here)).data.archived).toBe(true);
});
