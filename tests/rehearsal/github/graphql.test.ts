import { describe, expect, test } from "vitest";
import type { Permissions } from "../../../src/rehearsal/github/permissions.ts";
import { here, NEW, OLD, POLICY, refusal, START, shopGitHub, TOPIC } from "./shop-github.ts";

/** Runs a query as a job and returns the whole answer, errors included. */
async function ask(
  world: Awaited<ReturnType<typeof shopGitHub>>,
  permissions: Permissions,
  query: string,
  variables: object = {},
) {
  const token = world.github.mintJobToken({ runId: 7, attempt: 1, jobId: "gate", permissions });
  const answer = await world.fetch("https://api.github.com/graphql", {
    method: "POST",
    headers: { authorization: `bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { data?: unknown; errors?: readonly Record<string, unknown>[] }),
  };
}

const inRepository = (fields: string) => `query Look { repository(owner: "shop", name: "storefront") { ${fields} } }`;

describe("objects", () => {
  test("a file at a ref is a blob with its text; binaries have none; what is missing is null", async () => {
    const world = await shopGitHub();
    const { data, errors } = await ask(
      world,
      { contents: "read" },
      `query Policy { repository(owner: "Shop", name: "storefront") {
      databaseId isArchived defaultBranchRef { name target { oid } }
      policy: object(expression: "v1.4.0:.github/deploy-policy.yml") { __typename ... on Blob { text byteSize isBinary isTruncated oid } }
      logo: object(expression: "${OLD}:logo.png") { ... on Blob { text isBinary } }
      folder: object(expression: "HEAD:src") { ... on Tree { entries { name type object { ... on Blob { text } } } } }
      none: object(expression: "main:none") { oid }
      nowhere: object(expression: "v9:README.md") { oid } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      repository: {
        databaseId: 500,
        isArchived: false,
        defaultBranchRef: { name: "main", target: { oid: NEW } },
        policy: {
          __typename: "Blob",
          text: POLICY,
          byteSize: POLICY.length,
          isBinary: false,
          isTruncated: false,
          oid: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
        logo: { text: null, isBinary: true },
        folder: {
          entries: [
            { name: "a.ts", type: "blob", object: { text: "a" } },
            { name: "b", type: "tree", object: {} },
          ],
        },
        none: null,
        nowhere: null,
      },
    });
  });

  test("a plain tag is a commit, an annotated one an object of its own", async () => {
    const world = await shopGitHub();
    const target = "target { __typename oid ... on Tag { target { oid } } }";
    const { data } = await ask(
      world,
      { contents: "read" },
      inRepository(`
      plain: ref(qualifiedName: "refs/tags/v1.4.0") { name prefix ${target} }
      annotated: ref(qualifiedName: "refs/tags/v1.5.0") { ${target} }
      expression: object(expression: "v1.5.0") { __typename }
      commit: object(oid: "${TOPIC}") { ... on Commit { oid committedDate messageHeadline author { user { login databaseId } } } }
      branch: ref(qualifiedName: "refs/heads/topic/x") { name target { oid } }
      none: ref(qualifiedName: "refs/tags/main") { name }`),
    );
    expect(data).toEqual({
      repository: {
        plain: { name: "v1.4.0", prefix: "refs/tags/", target: { __typename: "Commit", oid: OLD } },
        annotated: { target: { __typename: "Tag", oid: expect.not.stringMatching(NEW), target: { oid: NEW } } },
        expression: { __typename: "Tag" },
        commit: {
          oid: TOPIC,
          committedDate: "2026-11-16T11:00:00Z",
          messageHeadline: "Topic",
          author: { user: { login: "dana", databaseId: 1 } },
        },
        branch: { name: "topic/x", target: { oid: TOPIC } },
        none: null,
      },
    });
  });

  test("a commit names the pull request that brought it, with its reviews", async () => {
    const world = await shopGitHub();
    const { data } = await ask(
      world,
      { contents: "read", "pull-requests": "read", statuses: "read" },
      inRepository(`object(expression: "main") { ... on Tag { oid } ... on Commit {
      statusCheckRollup { state }
      associatedPullRequests(first: 5) { nodes { number state mergeCommit { oid } headRefOid author { login }
        reviews(first: 10, states: [APPROVED]) { nodes { state submittedAt commit { oid } author { login ... on User { databaseId } } } } } } } }`),
    );
    expect(data).toEqual({
      repository: {
        object: {
          statusCheckRollup: { state: "PENDING" },
          associatedPullRequests: {
            nodes: [
              {
                number: 1,
                state: "MERGED",
                mergeCommit: { oid: NEW },
                headRefOid: TOPIC,
                author: { login: "dana" },
                reviews: {
                  nodes: [
                    {
                      state: "APPROVED",
                      submittedAt: "2026-11-16T11:00:00Z",
                      commit: { oid: TOPIC },
                      author: { login: "quinn", databaseId: 2 },
                    },
                  ],
                },
              },
            ],
          },
        },
      },
    });
  });
});

describe("issues and comments", () => {
  const comments =
    inRepository(`issue(number: 2) { author { __typename login ... on Bot { databaseId } } viewerDidAuthor lastEditedAt
    comments(first: 10) { nodes { databaseId body lastEditedAt includesCreatedEdit viewerDidAuthor author { __typename login ... on User { databaseId } } } } }`);

  test("an edit leaves its trace, whoever made it; a deletion leaves none; a bot has no [bot] in its login", async () => {
    const world = await shopGitHub();
    const { github, job } = world;
    await job({ issues: "write" }).request("POST /repos/{owner}/{repo}/issues", { ...here, title: "Approve" });
    const kept = github.comment({ issue: 2, as: "quinn", body: "/approve abc" });
    const edited = github.comment({ issue: 2, as: "quinn", body: "looks fine" });
    github.editComment({ comment: edited.id, as: "dana", body: "/approve abc" });
    github.deleteComment({ comment: github.comment({ issue: 2, as: "Riley", body: "/deny abc" }).id, as: "dana" });
    const { data } = await ask(world, { issues: "read" }, comments);
    const quinn = { __typename: "User", login: "quinn", databaseId: 2 };
    expect(data).toEqual({
      repository: {
        issue: {
          author: { __typename: "Bot", login: "github-actions", databaseId: 41_898_282 },
          viewerDidAuthor: true,
          lastEditedAt: null,
          comments: {
            nodes: [
              {
                databaseId: kept.id,
                body: "/approve abc",
                lastEditedAt: null,
                includesCreatedEdit: false,
                viewerDidAuthor: false,
                author: quinn,
              },
              {
                databaseId: edited.id,
                body: "/approve abc",
                lastEditedAt: expect.stringMatching(/^2026-11-17T11:0/),
                includesCreatedEdit: true,
                viewerDidAuthor: false,
                author: quinn,
              },
            ],
          },
        },
      },
    });
  });

  test("all pages together are the whole list, also when a comment goes between two of them", async () => {
    const world = await shopGitHub();
    const { github } = world;
    github.openIssue({ as: "dana", title: "Long" });
    const ids = Array.from(
      { length: 250 },
      (_, index) => github.comment({ issue: 2, as: "quinn", body: `${index}` }).id,
    );
    const query = `query Comments($after: String) { repository(owner: "shop", name: "storefront") { issue(number: 2) {
      comments(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { databaseId } } } } }`;
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { data } = await ask(world, { issues: "read" }, query, { after });
      const page = (
        data as {
          repository: {
            issue: {
              comments: { nodes: { databaseId: number }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
            };
          };
        }
      ).repository.issue.comments;
      seen.push(...page.nodes.map(({ databaseId }) => databaseId));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
      if (seen.length === 100) github.deleteComment({ comment: ids[99] ?? 0, as: "dana" });
    }
    expect(seen).toEqual(ids);
    expect(world.github.calls.get("graphql:Comments")).toBe(3);
  });

  test("issues are filtered by any label and state, and ordered", async () => {
    const world = await shopGitHub();
    const { github } = world;
    for (const labels of [["deploy-lock"], ["other"], ["Deploy-Lock", "other"], ["deploy-lock"]])
      github.openIssue({ as: "dana", title: "x", labels });
    github.closeIssue({ issue: 5, as: "dana" });
    const { data } = await ask(
      world,
      { issues: "read" },
      inRepository(`
      open: issues(first: 10, labels: ["deploy-lock"], states: [OPEN]) { totalCount nodes { number labels(first: 5) { nodes { name } } } }
      newest: issues(first: 2, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number state } }
      mine: issues(first: 10, filterBy: { createdBy: "dana", labels: ["other"] }) { nodes { number } }`),
    );
    expect(data).toMatchObject({
      repository: {
        open: {
          totalCount: 2,
          nodes: [{ number: 2 }, { number: 4, labels: { nodes: [{ name: "deploy-lock" }, { name: "other" }] } }],
        },
        newest: { nodes: [{ number: 5, state: "CLOSED" }, { number: 4 }] },
        mine: { nodes: [{ number: 3 }, { number: 4 }] },
      },
    });
  });
});

describe("deployments", () => {
  test("records with their statuses, the payload as text", async () => {
    const world = await shopGitHub();
    const { github } = world;
    github.addDeployment({
      as: "dana",
      ref: OLD,
      environment: "production",
      task: "deploy:shop",
      payload: { request: "abc" },
      statuses: [
        { state: "in_progress", description: "held" },
        { state: "success", environmentUrl: "https://shop.example" },
      ],
    });
    github.addDeployment({ as: "dana", ref: NEW, environment: "staging" });
    const { data, errors } = await ask(
      world,
      { deployments: "read" },
      inRepository(`deployments(environments: ["production"], first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { databaseId environment task payload commitOid creator { login } state latestStatus { state environmentUrl logUrl }
        statuses(first: 100) { nodes { state description } } } }`),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      repository: {
        deployments: {
          nodes: [
            {
              databaseId: github.deployments()[0]?.id,
              environment: "production",
              task: "deploy:shop",
              payload: '{"request":"abc"}',
              commitOid: OLD,
              creator: { login: "dana" },
              state: "ACTIVE",
              latestStatus: { state: "SUCCESS", environmentUrl: "https://shop.example", logUrl: null },
              statuses: {
                nodes: [
                  { state: "SUCCESS", description: "" },
                  { state: "IN_PROGRESS", description: "held" },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test("a deployment that nobody speaks of is pending, and abandoned after half an hour", async () => {
    const world = await shopGitHub();
    world.github.addDeployment({ as: "dana", ref: OLD, payload: "text" });
    const look = inRepository("deployments(first: 1) { nodes { state payload } }");
    expect((await ask(world, { deployments: "read" }, look)).data).toEqual({
      repository: { deployments: { nodes: [{ state: "PENDING", payload: '"text"' }] } },
    });
    world.clock.changeScale(1e6);
    await world.clock.sleep(31 * 60_000);
    world.clock.changeScale(1);
    expect((await ask(world, { deployments: "read" }, look)).data).toMatchObject({
      repository: { deployments: { nodes: [{ state: "ABANDONED" }] } },
    });
  });
});

describe("refusals", () => {
  test.each([
    ["issue(number: 1) { id }", "issue", null],
    ["issues(first: 1) { totalCount }", "issues", "bubbles"],
    ["deployments(first: 1) { totalCount }", "deployments", "bubbles"],
    ['object(expression: "main") { oid }', "object", null],
    ["pullRequest(number: 1) { id }", "pullRequest", null],
  ])("%s without its permission is FORBIDDEN at its path", async (fields, field, outcome) => {
    const world = await shopGitHub();
    const { status, data, errors } = await ask(world, {}, inRepository(`databaseId ${fields}`));
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        type: "FORBIDDEN",
        path: ["repository", field],
        extensions: { saml_failure: false },
        locations: [expect.anything()],
        message: "Resource not accessible by integration",
      },
    ]);
    expect(data).toEqual({ repository: outcome === null ? { databaseId: 500, [field]: null } : null });
  });

  test.each([
    [
      'query A { repository(owner: "shop", name: "hidden") { id } }',
      ["repository"],
      "Could not resolve to a Repository with the name 'shop/hidden'.",
    ],
    [
      inRepository("issue(number: 1) { id }"),
      ["repository", "issue"],
      "Could not resolve to an Issue with the number of 1.",
    ],
    [
      inRepository("pullRequest(number: 9) { id }"),
      ["repository", "pullRequest"],
      "Could not resolve to a PullRequest with the number of 9.",
    ],
  ])("what is not there is NOT_FOUND: %s", async (query, path, message) => {
    const world = await shopGitHub();
    const { errors } = await ask(world, { issues: "read", "pull-requests": "read" }, query);
    expect(errors).toMatchObject([{ type: "NOT_FOUND", path, message }]);
  });

  test.each([
    ["issues { totalCount }", "MISSING_PAGINATION_BOUNDARIES"],
    ["issues(first: 101) { totalCount }", "EXCESSIVE_PAGINATION"],
    ['issues(first: 1, after: "nonsense") { totalCount }', "INVALID_CURSOR_ARGUMENTS"],
  ])("%s is %s", async (fields, type) => {
    const world = await shopGitHub();
    expect((await ask(world, { issues: "read" }, inRepository(fields))).errors).toMatchObject([{ type }]);
  });

  test("a field that GitHub does not have is an error of the query; one that is not modelled is a defect", async () => {
    const world = await shopGitHub();
    expect((await ask(world, {}, inRepository("nonsense"))).errors).toMatchObject([
      { message: 'Cannot query field "nonsense" on type "Repository".' },
    ]);
    expect(world.github.defects).toEqual([]);
    await ask(world, {}, inRepository("stargazerCount"));
    expect(world.github.defects).toEqual([
      "The rehearsal's GitHub does not model the field Repository.stargazerCount.",
    ]);
  });

  test("teams are for apps of the organisation with members: read", async () => {
    const world = await shopGitHub();
    const query =
      'query Team { organization(login: "shop") { databaseId team(slug: "qa") { members(first: 10) { nodes { login databaseId } } } } }';
    expect((await ask(world, { issues: "write" }, query)).errors).toMatchObject([
      { type: "FORBIDDEN", path: ["organization", "team"] },
    ]);
    const reader = world.as(
      world.github.mintAppToken({ slug: "reader", id: 700, owner: "shop", permissions: { members: "read" } }),
    );
    const { data } = await reader.request("POST /graphql", { query });
    expect(data).toEqual({
      data: { organization: { databaseId: 90, team: { members: { nodes: [{ login: "quinn", databaseId: 2 }] } } } },
    });
  });

  test("octokit.graphql runs against it, and knows who it is", async () => {
    const { job } = await shopGitHub();
    const answer = await job({}).graphql("query Who { viewer { login } rateLimit { limit remaining resetAt } }");
    expect(answer).toMatchObject({
      viewer: { login: "github-actions[bot]" },
      rateLimit: { limit: 1000, remaining: 999 },
    });
    expect(
      Math.abs(Date.parse((answer as { rateLimit: { resetAt: string } }).rateLimit.resetAt) - START - 3_600_000),
    ).toBeLessThan(60_000);
  });

  test("a bad token is 401 here too", async () => {
    const { as } = await shopGitHub();
    expect(await refusal(as("ghs_nobody").request("POST /graphql", { query: "query A { viewer { login } }" }))).toEqual(
      [401, "Bad credentials"],
    );
  });
});
