import { expect, it, onTestFinished } from "vitest";
import { githubClient } from "../../../src/adapters/github/github-client.ts";
import { githubOwnComments } from "../../../src/adapters/github/github-own-comments.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { startLocalGitHub } from "../../fakes/local-github.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const MARKER = "<!-- ours ";

async function comments(permissions: Permissions = { issues: "write" }) {
  const { github, apiUrl, graphqlUrl, jobToken, close } = await startLocalGitHub();
  onTestFinished(close);
  const clock = clockAt("2026-11-24T11:00:00Z");
  const clientAs = (token: string) =>
    githubClient({ apiUrl, graphqlUrl, http: nodeHttp(), clock, token, permission: "issues: write" });
  const repository = { owner: "shop-org", name: "shop" };
  const opened = await clientAs(jobToken({ issues: "write" })).call("POST", "/repos/shop-org/shop/issues", {
    body: { title: "Approve v1.5.0", body: "" },
  });
  const { number: issue } = opened.data as { number: number };
  return { github, issue, kept: githubOwnComments(clientAs(jobToken(permissions)), repository, "issue") };
}

it("finds on an issue what the job itself wrote, and nobody else's words under the same marker", async () => {
  const { github, issue, kept } = await comments();
  github.comment({ repository: "shop-org/shop", issue, as: "mallory", body: `${MARKER}forged -->` });
  const written = await kept.write(issue, `${MARKER}one -->`);
  await kept.write(issue, `words before ${MARKER}two -->`);
  expect(await kept.own(issue, MARKER)).toEqual([written]);
  await kept.edit(written.id, `${MARKER}three -->`);
  expect(await kept.own(issue, MARKER)).toMatchObject([{ id: written.id, body: `${MARKER}three -->` }]);
  await kept.remove(written.id);
  expect(await kept.own(issue, MARKER)).toEqual([]);
});

it("says that it cannot read what is not there, or write without the right", async () => {
  const { issue, kept } = await comments({ issues: "read" });
  await expect(kept.own(issue + 7, MARKER)).rejects.toThrow(Unreadable);
  await expect(kept.write(issue, MARKER)).rejects.toThrow(Unreadable);
});
