import { expect, test } from "vitest";
import { here, NEW, OLD, refusal, shopGitHub } from "./shop-github.ts";

test("a login that changes hands names another id, and old words follow the first", async () => {
  const { github, job } = await shopGitHub();
  github.openIssue({ as: "dana", title: "Approve" });
  github.comment({ issue: 2, as: "quinn", body: "/approve abc" });
  github.rename({ login: "quinn", to: "quinn-was" });
  github.addAccount({ id: 99, login: "quinn" });
  const octokit = job({ issues: "read" });
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    ...here,
    issue_number: 2,
  });
  expect(data).toMatchObject([{ user: { id: 2, login: "quinn-was" } }]);
  expect((await octokit.request("GET /users/{username}", { username: "quinn" })).data.id).toBe(99);
  expect(() => github.addAccount({ id: 99, login: "again" })).toThrow("99");
});

test("membership and role count from the moment that they change", async () => {
  const { github, as, job } = await shopGitHub();
  const reader = as(github.mintAppToken({ slug: "reader", id: 700, owner: "shop", permissions: { members: "read" } }));
  const state = (username: string) =>
    reader.request("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", {
      org: "shop",
      team_slug: "qa",
      username,
    });
  github.setMembership({ organization: "shop", team: "qa", login: "quinn", state: "none" });
  github.setMembership({ organization: "shop", team: "qa", login: "Riley", state: "active" });
  expect((await refusal(state("quinn")))[0]).toBe(404);
  expect((await state("Riley")).data.state).toBe("active");
  const permission = async () =>
    (
      await job({}).request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
        ...here,
        username: "dana",
      })
    ).data.permission;
  github.setRole({ login: "dana", role: "admin" });
  expect(await permission()).toBe("admin");
  github.setRole({ login: "dana", role: "none" });
  expect(await permission()).toBe("none");
});

test("a tag can be moved, an environment given rules", async () => {
  const { github, job } = await shopGitHub();
  const octokit = job({ contents: "read", actions: "read" });
  github.setRef({ ref: "tags/v1.5.0", oid: OLD });
  const ref = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", { ...here, ref: "tags/v1.5.0" });
  expect(ref.data.object).toMatchObject({ sha: OLD, type: "commit" });
  expect(() => github.setRef({ ref: "v1.5.0", oid: NEW })).toThrow("Cannot set v1.5.0");
  github.setEnvironment({ name: "staging", protectionRules: [{ type: "wait_timer", wait_timer: 30 }] });
  const environment = await octokit.request("GET /repos/{owner}/{repo}/environments/{environment_name}", {
    ...here,
    environment_name: "staging",
  });
  expect(environment.data.protection_rules).toMatchObject([{ type: "wait_timer", wait_timer: 30 }]);
});

test("switched-off issues are gone for reading and writing, and pull requests stay", async () => {
  const { github, job } = await shopGitHub();
  github.openIssue({ as: "dana", title: "Before" });
  github.setIssues({ enabled: false });
  const octokit = job({ issues: "write", "pull-requests": "write" });
  const issue = { ...here, issue_number: 2 };
  const gone = [
    octokit.request("POST /repos/{owner}/{repo}/issues", { ...here, title: "After" }),
    octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", issue),
    octokit.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", { ...issue, state: "closed" }),
    octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...issue, body: "words" }),
  ];
  for (const call of gone) expect(await refusal(call)).toEqual([410, "Issues are disabled for this repo"]);
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/issues", { ...here, state: "all" });
  expect(data.filter(({ pull_request: pull }) => pull === undefined)).toEqual([]);
  github.setIssues({ enabled: true });
  expect((await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", issue)).data.title).toBe("Before");
});
