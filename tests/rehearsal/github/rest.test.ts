import { describe, expect, test } from "vitest";
import { here, NEW, OLD, POLICY, refusal, START, shopGitHub, TOPIC } from "./shop-github.ts";

const REPOSITORY = "/repos/{owner}/{repo}";

describe("tokens", () => {
  test("an unknown, expired, revoked or missing token is a bad credential", async () => {
    const { as, github, clock } = await shopGitHub();
    const revoked = github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: {} });
    github.revokeToken(revoked);
    expect(await refusal(as("ghs_nobody").request(`GET ${REPOSITORY}`, here))).toEqual([401, "Bad credentials"]);
    expect(await refusal(as(revoked).request(`GET ${REPOSITORY}`, here))).toEqual([401, "Bad credentials"]);
    const old = github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: {} });
    expect((await as(old).request(`GET ${REPOSITORY}`, here)).data.id).toBe(500);
    clock.changeScale(1e9);
    await clock.sleep(24 * 3_600_000);
    expect(await refusal(as(old).request(`GET ${REPOSITORY}`, here))).toEqual([401, "Bad credentials"]);
  });

  test.each([
    ["GET /repos/{owner}/{repo}/issues", "issues=read", {}],
    ["POST /repos/{owner}/{repo}/issues", "issues=write", { issues: "read" }],
    ["POST /repos/{owner}/{repo}/deployments", "deployments=write", { deployments: "read", contents: "write" }],
    ["GET /repos/{owner}/{repo}/contents/README.md", "contents=read", { issues: "write" }],
    ["GET /repos/{owner}/{repo}/environments/production", "actions=read", { contents: "read" }],
    ["GET /repos/{owner}/{repo}/pulls/1/reviews", "pull_requests=read", { issues: "read" }],
  ] as const)("%s needs %s, and says so", async (route, need, permissions) => {
    const { job } = await shopGitHub();
    const answered = await job(permissions)
      .request(route, here)
      .catch((error: unknown) => error);
    expect(answered).toMatchObject({
      status: 403,
      response: {
        data: { message: "Resource not accessible by integration" },
        headers: { "x-accepted-github-permissions": need },
      },
    });
  });

  test("a job's token opens its own repository alone, whatever it may do there", async () => {
    const { job } = await shopGitHub();
    const other = { owner: "shop", repo: "hidden" };
    expect(await refusal(job({ contents: "write" }).request(`GET ${REPOSITORY}`, other))).toEqual([404, "Not Found"]);
  });

  test("a stranger's token does not see a private repository", async () => {
    const { as, github } = await shopGitHub();
    expect(await refusal(as(github.mintUserToken("stranger")).request(`GET ${REPOSITORY}`, here))).toEqual([
      404,
      "Not Found",
    ]);
  });
});

describe("people", () => {
  const membership = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
  const of = (username: string) => ({ org: "shop", team_slug: "qa", username });

  test("no job's token reads a team, an app with members: read does", async () => {
    const { as, job, github } = await shopGitHub();
    expect(await refusal(job({ contents: "write", issues: "write" }).request(membership, of("quinn")))).toEqual([
      403,
      "Resource not accessible by integration",
    ]);
    const blind = as(github.mintAppToken({ slug: "reader", id: 700, owner: "shop", permissions: {} }));
    expect(await refusal(blind.request(membership, of("quinn")))).toEqual([
      403,
      "Resource not accessible by integration",
    ]);
    const reader = as(
      github.mintAppToken({ slug: "reader", id: 700, owner: "shop", permissions: { members: "read" } }),
    );
    const states = await Promise.all(
      ["quinn", "riley"].map(async (login) => (await reader.request(membership, of(login))).data.state),
    );
    expect(states).toEqual(["active", "pending"]);
    expect(await refusal(reader.request(membership, of("dana")))).toEqual([404, "Not Found"]);
    expect(await refusal(reader.request(membership, { ...of("quinn"), team_slug: "nobody" }))).toEqual([
      404,
      "Not Found",
    ]);
  });

  test.each([
    ["dana", "write", "write"],
    ["quinn", "write", "maintain"],
    ["riley", "read", "triage"],
    ["shop", "admin", "admin"],
    ["stranger", "none", "none"],
  ])("the permission of %s is %s, by its role %s", async (username, permission, role_name) => {
    const { job } = await shopGitHub();
    const { data } = await job({}).request(`GET ${REPOSITORY}/collaborators/{username}/permission`, {
      ...here,
      username,
    });
    expect(data).toMatchObject({ permission, role_name, user: { login: username === "riley" ? "Riley" : username } });
  });

  test("an account that does not exist has no permission to tell", async () => {
    const { job } = await shopGitHub();
    expect(await refusal(job({}).request(`GET ${REPOSITORY}/collaborators/ghost/permission`, here))).toEqual([
      404,
      "Not Found",
    ]);
    expect((await job({}).request("GET /users/{username}", { username: "quinn" })).data).toMatchObject({
      id: 2,
      type: "User",
    });
  });
});

describe("contents", () => {
  const path = ".github/deploy-policy.yml";
  test("a file is read at a commit, tag or branch, encoded or raw", async () => {
    const { job } = await shopGitHub();
    const octokit = job({ contents: "read" });
    for (const ref of [OLD, "v1.4.0", "refs/tags/v1.4.0", "main", OLD.slice(0, 7)]) {
      const { data } = await octokit.request(`GET ${REPOSITORY}/contents/{path}`, { ...here, path, ref });
      const { content, encoding, sha } = data as { content: string; encoding: "base64"; sha: string };
      expect(Buffer.from(content, encoding).toString()).toBe(POLICY);
      expect(sha).toMatch(/^[0-9a-f]{40}$/);
    }
    const raw = await octokit.request(`GET ${REPOSITORY}/contents/{path}`, {
      ...here,
      path,
      mediaType: { format: "raw" },
    });
    expect(raw.data).toBe(POLICY);
    const folder = await octokit.request(`GET ${REPOSITORY}/contents/{path}`, { ...here, path: "src" });
    expect((folder.data as { name: string; type: string }[]).map(({ name, type }) => [name, type])).toEqual([
      ["a.ts", "file"],
      ["b", "dir"],
    ]);
  });

  test("what is not there is 404, with the ref named when it is the ref", async () => {
    const { job } = await shopGitHub();
    const octokit = job({ contents: "read" });
    const ask = (ref: string) =>
      octokit.request(`GET ${REPOSITORY}/contents/{path}`, { ...here, path: "none.yml", ref });
    expect(await refusal(ask("main"))).toEqual([404, "Not Found"]);
    expect(await refusal(ask("v9"))).toEqual([404, "No commit found for the ref v9"]);
  });

  test("refs tell plain tags from annotated ones, whose own object leads to the commit", async () => {
    const { job } = await shopGitHub();
    const octokit = job({ contents: "read" });
    const ref = async (name: string) =>
      (await octokit.request(`GET ${REPOSITORY}/git/ref/{ref}`, { ...here, ref: name })).data.object;
    expect(await ref("tags/v1.4.0")).toMatchObject({ type: "commit", sha: OLD });
    expect(await ref("heads/topic/x")).toMatchObject({ type: "commit", sha: TOPIC });
    const annotated = await ref("tags/v1.5.0");
    expect(annotated.type).toBe("tag");
    const tag = await octokit.request(`GET ${REPOSITORY}/git/tags/{tag_sha}`, { ...here, tag_sha: annotated.sha });
    expect(tag.data).toMatchObject({ tag: "v1.5.0", object: { sha: NEW, type: "commit" } });
    const resolved = await octokit.request(`GET ${REPOSITORY}/commits/{ref}`, {
      ...here,
      ref: "v1.5.0",
      mediaType: { format: "sha" },
    });
    expect(resolved.data).toBe(NEW);
  });

  test.each([
    [OLD, NEW, "ahead", 1, 0],
    [NEW, OLD, "behind", 0, 1],
    [NEW, NEW, "identical", 0, 0],
    ["main", "topic/x", "diverged", 1, 1],
  ])("%s...%s is %s", async (base, head, status, ahead_by, behind_by) => {
    const { job } = await shopGitHub();
    const basehead = `${base}...${head}`;
    const { data } = await job({ contents: "read" }).request(`GET ${REPOSITORY}/compare/{basehead}`, {
      ...here,
      basehead,
    });
    expect(data).toMatchObject({ status, ahead_by, behind_by, total_commits: ahead_by });
  });

  test("branches say whether they are protected", async () => {
    const { job } = await shopGitHub();
    const branch = async (name: string) =>
      (await job({ contents: "read" }).request(`GET ${REPOSITORY}/branches/{branch}`, { ...here, branch: name })).data;
    expect(await branch("main")).toMatchObject({ name: "main", protected: true, commit: { sha: NEW } });
    expect(await branch("topic/x")).toMatchObject({ protected: false });
  });
});

describe("issues", () => {
  test("an issue lives: opened with labels, commented, edited, locked, closed", async () => {
    const { job, github } = await shopGitHub();
    const octokit = job({ issues: "write" });
    const made = await octokit.request(`POST ${REPOSITORY}/issues`, {
      ...here,
      title: "Approve",
      body: "v1.5.0",
      labels: ["deploy-approval"],
      assignees: ["quinn"],
    });
    expect(made.data).toMatchObject({
      number: 2,
      state: "open",
      user: { login: "github-actions[bot]", id: 41_898_282, type: "Bot" },
      labels: [{ name: "deploy-approval" }],
    });
    const issue = { ...here, issue_number: 2 };
    const comment = await octokit.request(`POST ${REPOSITORY}/issues/{issue_number}/comments`, {
      ...issue,
      body: "hello",
    });
    await octokit.request(`PATCH ${REPOSITORY}/issues/comments/{comment_id}`, {
      ...here,
      comment_id: comment.data.id,
      body: "hello again",
    });
    await octokit.request(`PUT ${REPOSITORY}/issues/{issue_number}/lock`, issue);
    await octokit.request(`PATCH ${REPOSITORY}/issues/{issue_number}`, {
      ...issue,
      state: "closed",
      state_reason: "duplicate",
    });
    expect((await octokit.request(`GET ${REPOSITORY}/issues/{issue_number}`, issue)).data).toMatchObject({
      state: "closed",
      state_reason: "duplicate",
      locked: true,
      comments: 1,
      assignees: [{ login: "quinn" }],
      closed_by: { login: "github-actions[bot]" },
    });
    const comments = await octokit.request(`GET ${REPOSITORY}/issues/{issue_number}/comments`, issue);
    expect(comments.data.map(({ body }) => body)).toEqual(["hello again"]);
    expect(github.listIssues({ state: "closed", label: "deploy-approval" }).map(({ number }) => number)).toEqual([2]);
  });

  test("a list is paged by Link headers, 30 and at most 100 at a time, and mixes in pull requests", async () => {
    const { job, github } = await shopGitHub();
    for (let index = 0; index < 104; index++)
      github.openIssue({ as: "dana", title: `Issue ${index}`, labels: index % 2 === 0 ? ["even"] : [] });
    const octokit = job({ issues: "read" });
    const page = (query: object) => octokit.request(`GET ${REPOSITORY}/issues`, { ...here, state: "all", ...query });
    const [first, second, large, even] = await Promise.all([
      page({}),
      page({ per_page: 100, page: 2 }),
      page({ per_page: 500 }),
      page({ labels: "even", per_page: 100 }),
    ]);
    expect([first.data.length, second.data.length, large.data.length, even.data.length]).toEqual([30, 5, 100, 52]);
    expect(first.headers.link).toContain('page=2>; rel="next"');
    expect(first.headers.link).toContain('page=4>; rel="last"');
    expect(second.headers.link).not.toContain('rel="next"');
    expect(second.data.at(-1)).toMatchObject({ number: 1, pull_request: {} });
    expect(even.headers.link).toBeUndefined();
  });

  test.each([
    ["no title", {}, [{ resource: "Issue", code: "missing_field", field: "title" }]],
    [
      "a body that is too long",
      { title: "x", body: "x".repeat(65_537) },
      [{ resource: "Issue", code: "custom", field: "body", message: "body is too long (maximum is 65536 characters)" }],
    ],
    [
      "an assignee from outside",
      { title: "x", assignees: ["stranger"] },
      [{ value: "stranger", resource: "Issue", field: "assignees", code: "invalid" }],
    ],
  ])("an issue with %s is 422", async (_name, body, errors) => {
    const { job } = await shopGitHub();
    expect(
      await refusal(job({ issues: "write" }).request(`POST ${REPOSITORY}/issues`, { ...here, title: "", ...body })),
    ).toEqual([422, "Validation Failed", errors]);
  });

  test("a locked issue takes no comment from a reader; the people API refuses alike", async () => {
    const { github } = await shopGitHub();
    const { number } = github.openIssue({ as: "dana", title: "Locked" });
    const issue = github.listIssues()[0];
    if (issue !== undefined) issue.locked = true;
    expect(() => github.comment({ issue: number, as: "stranger", body: "let me" })).toThrow(
      "Unable to create comment because issue is locked.",
    );
    expect(github.comment({ issue: number, as: "dana", body: "mine" }).body).toBe("mine");
  });
});

describe("deployments", () => {
  const draft = { ...here, ref: "v1.5.0", required_contexts: [], auto_merge: false, environment: "production" };

  test("a deployment keeps its payload and its creator, and its statuses stand newest first", async () => {
    const { job, github } = await shopGitHub();
    const octokit = job({ deployments: "write" });
    const payload = { request: "abc", nested: { a: [1, null] } };
    const made = await octokit.request(`POST ${REPOSITORY}/deployments`, { ...draft, task: "deploy:shop", payload });
    expect(made).toMatchObject({
      status: 201,
      data: {
        sha: NEW,
        ref: "v1.5.0",
        task: "deploy:shop",
        payload,
        creator: { login: "github-actions[bot]" },
        production_environment: true,
      },
    });
    const id = { ...here, deployment_id: (made.data as { id: number }).id };
    for (const state of ["in_progress", "success"] as const) {
      await octokit.request(`POST ${REPOSITORY}/deployments/{deployment_id}/statuses`, {
        ...id,
        state,
        description: "x".repeat(140),
        auto_inactive: false,
      });
    }
    const statuses = await octokit.request(`GET ${REPOSITORY}/deployments/{deployment_id}/statuses`, id);
    expect(statuses.data.map(({ state, created_at }) => [state, created_at])).toEqual([
      ["success", expect.stringMatching(/^2026-11-17T11:00:\d\dZ$/)],
      ["in_progress", expect.any(String)],
    ]);
    const listed = await octokit.request(`GET ${REPOSITORY}/deployments`, {
      ...here,
      task: "deploy:shop",
      environment: "production",
    });
    expect(listed.data.map((one) => one.id)).toEqual([id.deployment_id]);
    expect((await octokit.request(`GET ${REPOSITORY}/deployments`, { ...here, task: "other" })).data).toEqual([]);
    expect(github.deployments().length).toBe(1);
  });

  test("a description over 140 characters is 422", async () => {
    const { job, github } = await shopGitHub();
    const { id } = github.addDeployment({ as: "dana", ref: "main" });
    const add = job({ deployments: "write" }).request(`POST ${REPOSITORY}/deployments/{deployment_id}/statuses`, {
      ...here,
      deployment_id: id,
      state: "success",
      description: "x".repeat(141),
    });
    expect(await refusal(add)).toEqual([
      422,
      "Validation Failed",
      [
        {
          resource: "DeploymentStatus",
          code: "custom",
          field: "description",
          message: "description is too long (maximum is 140 characters)",
        },
      ],
    ]);
  });

  test("without its options a deployment waits for all checks, or merges the default branch", async () => {
    const { job } = await shopGitHub();
    const octokit = job({ deployments: "write" });
    const create = (given: object) =>
      octokit.request(`POST ${REPOSITORY}/deployments`, { ...here, ref: "main", ...given });
    expect(await refusal(create({}))).toEqual([
      409,
      "Conflict: Commit status checks failed for main.",
      [{ contexts: ["ci", "scan"], resource: "Deployment", field: "required_contexts", code: "invalid" }],
    ]);
    expect((await create({ required_contexts: ["ci"] })).status).toBe(201);
    expect(await create({ ref: "topic/x" })).toMatchObject({
      status: 202,
      data: { message: "Auto-merged main into topic/x on deployment." },
    });
    expect(await refusal(create({ ref: "v9" }))).toEqual([422, "No ref found for: v9"]);
  });

  test.each([
    ["staging", true, ["inactive", "success"]],
    ["staging", false, ["success", "success"]],
    ["production", true, ["success", "success"]],
  ])(
    "in %s with auto_inactive %s an earlier success and the new one stand as %s",
    async (environment, auto_inactive, expected) => {
      const { job, github } = await shopGitHub();
      github.addDeployment({ as: "dana", ref: OLD, environment, statuses: [{ state: "success" }] });
      const { id } = github.addDeployment({ as: "dana", ref: NEW, environment });
      await job({ deployments: "write" }).request(`POST ${REPOSITORY}/deployments/{deployment_id}/statuses`, {
        ...here,
        deployment_id: id,
        state: "success",
        auto_inactive,
      });
      expect(github.deployments().map(({ statuses }) => statuses.at(-1)?.state)).toEqual(expected);
    },
  );

  test("an active deployment among others is not deleted, an inactive one is", async () => {
    const { job, github } = await shopGitHub();
    const { id } = github.addDeployment({ as: "dana", ref: OLD, statuses: [{ state: "success" }] });
    const other = github.addDeployment({ as: "dana", ref: NEW, statuses: [{ state: "failure" }] });
    const octokit = job({ deployments: "write" });
    const remove = (deployment_id: number) =>
      octokit.request(`DELETE ${REPOSITORY}/deployments/{deployment_id}`, { ...here, deployment_id });
    expect((await refusal(remove(id)))[0]).toBe(422);
    expect((await remove(other.id)).status).toBe(204);
    expect(github.deployments().map((one) => one.id)).toEqual([id]);
  });
});

describe("runs and environments", () => {
  const run = {
    id: 7,
    number: 3,
    name: "Deploy",
    path: ".github/workflows/deploy.yml",
    event: "workflow_dispatch",
    headBranch: "main",
    headOid: NEW,
    actor: "dana",
    startedAt: START,
  };

  test("a run is its newest attempt, each attempt knows who triggered it", async () => {
    const { job, github } = await shopGitHub();
    github.reportRun({ ...run, attempt: 1, status: "completed", conclusion: "failure", triggeringActor: "dana" });
    github.reportRun({ ...run, attempt: 2, status: "in_progress", conclusion: null, triggeringActor: "Riley" });
    const octokit = job({ actions: "read" });
    const newest = await octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}`, { ...here, run_id: 7 });
    expect(newest.data).toMatchObject({
      run_attempt: 2,
      status: "in_progress",
      conclusion: null,
      actor: { login: "dana" },
      triggering_actor: { login: "Riley" },
      head_sha: NEW,
    });
    const first = await octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}/attempts/{attempt_number}`, {
      ...here,
      run_id: 7,
      attempt_number: 1,
    });
    expect(first.data).toMatchObject({ run_attempt: 1, conclusion: "failure" });
    expect((await refusal(octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}`, { ...here, run_id: 8 })))[0]).toBe(
      404,
    );
    github.approveRun({ run: 7, as: "quinn", state: "approved", comment: "go", environments: ["production"] });
    const approvals = await octokit.request(`GET ${REPOSITORY}/actions/runs/{run_id}/approvals`, {
      ...here,
      run_id: 7,
    });
    expect(approvals.data).toMatchObject([
      { state: "approved", comment: "go", user: { id: 2 }, environments: [{ name: "production" }] },
    ]);
  });

  test("a re-run is asked of the runner once the run has ended", async () => {
    const asked: unknown[] = [];
    const { job, github } = await shopGitHub({
      runs: { rerunFailedJobs: (one) => asked.push(one), cancel: (one) => asked.push(one) },
    });
    const rerun = () =>
      job({ actions: "write" }).request(`POST ${REPOSITORY}/actions/runs/{run_id}/rerun-failed-jobs`, {
        ...here,
        run_id: 7,
      });
    github.reportRun({ ...run, attempt: 1, status: "in_progress", conclusion: null, triggeringActor: "dana" });
    expect(await refusal(rerun())).toEqual([403, "This workflow is already running"]);
    github.reportRun({ ...run, attempt: 1, status: "completed", conclusion: "failure", triggeringActor: "dana" });
    expect((await rerun()).status).toBe(201);
    expect(asked).toEqual([{ repository: "shop/storefront", id: 7, by: "github-actions[bot]" }]);
  });

  test("an environment shows its rules; one that was never made is 404", async () => {
    const { job } = await shopGitHub();
    const octokit = job({ actions: "read" });
    const environment = (environment_name: string) =>
      octokit.request(`GET ${REPOSITORY}/environments/{environment_name}`, { ...here, environment_name });
    expect((await environment("production")).data).toMatchObject({
      name: "production",
      protection_rules: [{ type: "required_reviewers" }],
    });
    expect(await refusal(environment("staging"))).toEqual([404, "Not Found"]);
    const custom = await octokit.request(
      `GET ${REPOSITORY}/environments/{environment_name}/deployment_protection_rules`,
      { ...here, environment_name: "production" },
    );
    expect(custom.data).toMatchObject({
      total_count: 1,
      custom_deployment_protection_rules: [{ enabled: true, app: { slug: "gatekeeper" } }],
    });
  });
});

describe("every answer", () => {
  test("carries the world's date, the limits and a request id, and is counted by its route", async () => {
    const { job, github } = await shopGitHub();
    const octokit = job({ issues: "read" });
    const { headers } = await octokit.request(`GET ${REPOSITORY}/issues`, here);
    await octokit.request(`GET ${REPOSITORY}/issues/{issue_number}`, { ...here, issue_number: 1 });
    expect(Math.abs(Date.parse(headers.date ?? "") - START)).toBeLessThan(60_000);
    expect(headers).toMatchObject({
      "x-ratelimit-limit": "1000",
      "x-ratelimit-remaining": "999",
      "x-ratelimit-resource": "core",
      "x-github-request-id": "REHEARSAL:0001",
    });
    expect([...github.calls]).toEqual([
      ["GET /repos/{owner}/{repo}/issues", 1],
      ["GET /repos/{owner}/{repo}/issues/{issue_number}", 1],
    ]);
  });

  test("a spent limit is 403 with the reset in world time", async () => {
    const { as, github } = await shopGitHub();
    const token = github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: {} });
    github.exhaustToken(token, 1);
    await as(token).request(`GET ${REPOSITORY}`, here);
    const refused = await as(token)
      .request(`GET ${REPOSITORY}`, here)
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 403, response: { headers: { "x-ratelimit-remaining": "0" } } });
    const reset =
      Number((refused as { response: { headers: Record<string, string> } }).response.headers["x-ratelimit-reset"]) *
      1000;
    expect(Math.abs(reset - START - 3_600_000)).toBeLessThan(60_000);
  });

  test("a route that is not modelled is 404 and a defect of the rehearsal", async () => {
    const { job, github, journal } = await shopGitHub();
    expect(await refusal(job({}).request("GET /repos/{owner}/{repo}/pages", here))).toEqual([404, "Not Found"]);
    expect(github.defects).toEqual(["route not modelled: GET /repos/shop/storefront/pages"]);
    expect(journal.entries().filter(({ kind }) => kind === "defect").length).toBe(1);
  });

  test("a body that is not JSON, or not the right JSON, is refused in GitHub's words", async () => {
    const { fetch, github } = await shopGitHub();
    const token = github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions: { issues: "write" } });
    const post = async (body: string) => {
      const answer = await fetch("https://api.github.com/repos/shop/storefront/issues/1/comments", {
        method: "POST",
        headers: { authorization: `Bearer ${token}` },
        body,
      });
      return [answer.status, ((await answer.json()) as { message: string }).message.split("\n")[0]];
    };
    expect(await post("{")).toEqual([400, "Problems parsing JSON"]);
    expect(await post('{"body":1}')).toEqual([422, "Invalid request."]);
  });
});
