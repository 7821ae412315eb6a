import { describe, expect, it } from "vitest";
import { APPROVE, APPROVED, asking, attackWorld, NONCE, OID, ROLES } from "./attacks/attack-world.ts";

/** What one look of `check` asks GitHub, by the local GitHub's journal. */
interface Figure {
  readonly demands: readonly object[];
  readonly attempt?: number;
  readonly checklist?: readonly object[];
  /** Who answers and how; a review is carol's. */
  readonly answers: readonly ("review" | "environment" | "tick" | { readonly comment: string })[];
  /** Whom GitHub lists for no issue although they have access. */
  readonly unlisted?: string;
  /** The commit differs from the one that the run runs on. */
  readonly elsewhere?: boolean;
  readonly calls: readonly string[];
}

const SURVEY = "graphql:ApprovalGateEvidence";
const CHECKS = "graphql:ReleaseChecks";
const RUN = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
const ATTEMPT = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}";
const WORD = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals";
const PUSHES = "GET /repos/{owner}/{repo}/activity";
const ACCESS = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
const ALERTS = "GET /repos/{owner}/{repo}/code-scanning/alerts";
const MEMBER = "GET /orgs/{org}/teams/{team_slug}/memberships/{username}";
const QUINN = { comment: "quinn" } as const;
const CI = { item: "Tests green", by: { kind: "ci" } };
const NO_ALERT = { item: "No critical alert", by: { kind: "security-alerts" } };
const WAY_BACK = { item: "Way back known", by: { kind: "rollback-plan" } };
const TICKED = { item: "Dashboards", by: { kind: "person", role: "qa", users: ["quinn#9002"], teams: [] } };
const QA_TWO = { ...ROLES.qa, count: 2, users: ["quinn#9002", "olga#9012"] };

const figures: readonly (readonly [string, Figure])[] = [
  ["a comment", { demands: [ROLES.qa], answers: [QUINN], calls: [SURVEY, RUN, PUSHES] }],
  ["a comment, resumed", { demands: [ROLES.qa], attempt: 2, answers: [QUINN], calls: [SURVEY, RUN, PUSHES] }],
  [
    "a comment, resumed by a member of a team",
    {
      demands: [{ role: "qa", teams: ["qa"] }],
      attempt: 2,
      answers: [QUINN],
      calls: [SURVEY, RUN, PUSHES, MEMBER],
    },
  ],
  [
    "a comment, resumed, of somebody whom GitHub does not list",
    {
      demands: [{ ...ROLES.qa, users: ["chris#9011"] }],
      attempt: 2,
      answers: [{ comment: "chris" }],
      unlisted: "chris",
      calls: [SURVEY, RUN, PUSHES, ACCESS],
    },
  ],
  ["reviews, resumed", { demands: [ROLES.cto], attempt: 2, answers: ["review"], calls: [SURVEY, RUN, PUSHES] }],
  [
    "the environment, resumed",
    { demands: [ROLES.operators], attempt: 2, answers: ["environment"], calls: [SURVEY, WORD, RUN, PUSHES] },
  ],
  [
    "reviews and a comment, resumed",
    {
      demands: [ROLES.cto, ROLES.qa],
      attempt: 2,
      answers: ["review", QUINN],
      calls: [SURVEY, RUN, PUSHES, PUSHES],
    },
  ],
  [
    "a comment and a checklist that CI and a person answer, resumed",
    {
      demands: [ROLES.qa],
      checklist: [CI, WAY_BACK, TICKED],
      attempt: 2,
      answers: [QUINN, "tick"],
      calls: [SURVEY, RUN, PUSHES, CHECKS],
    },
  ],
  [
    "the same for another commit than the one that the run runs on",
    {
      demands: [ROLES.qa],
      checklist: [CI],
      attempt: 2,
      answers: [QUINN],
      elsewhere: true,
      calls: [SURVEY, RUN, PUSHES, CHECKS],
    },
  ],
  // Each person beyond the first is one more: GitHub lists pushes by one actor at a time.
  [
    "two comments, resumed",
    { demands: [QA_TWO], attempt: 2, answers: [QUINN, { comment: "olga" }], calls: [SURVEY, RUN, PUSHES, PUSHES] },
  ],
  [
    "reviews and two comments, resumed",
    {
      demands: [ROLES.cto, QA_TWO],
      attempt: 2,
      answers: ["review", QUINN, { comment: "olga" }],
      calls: [SURVEY, RUN, PUSHES, PUSHES, PUSHES],
    },
  ],
  // Each attempt beyond the second is one more: only the attempt's own resource names who re-ran it.
  [
    "a comment in the fourth attempt",
    { demands: [ROLES.qa], attempt: 4, answers: [QUINN], calls: [SURVEY, RUN, ATTEMPT, ATTEMPT, PUSHES] },
  ],
  // Code scanning's alerts exist in REST alone.
  [
    "a comment and a checklist that asks for alerts too, resumed",
    {
      demands: [ROLES.qa],
      checklist: [CI, NO_ALERT],
      attempt: 2,
      answers: [QUINN],
      calls: [SURVEY, RUN, PUSHES, CHECKS, ALERTS],
    },
  ],
];

/** Lists every call that GitHub answered, as often as it did. */
function callsOf(counts: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>): string[] {
  return [...counts].flatMap(([name, count]) => Array.from({ length: count - (before.get(name) ?? 0) }, () => name));
}

describe("what one look of check asks GitHub, by the bundle", () => {
  it.each(figures)("%s", async (_, { demands, attempt = 1, checklist = [], answers, unlisted, elsewhere, calls }) => {
    const world = await attackWorld();
    const { github, gate } = world;
    if (unlisted !== undefined) github.setRole({ login: unlisted, role: "triage" });
    const identity = { permissions: { members: "read" as const }, slug: "team-reader", id: 8800, owner: "shop-org" };
    const inputs = {
      ...asking(...demands),
      checklist: JSON.stringify(checklist),
      "identity-token": github.mintAppToken(identity),
      "github-token": world.jobToken({ checks: "read", statuses: "read", "security-events": "read" }),
    };
    reportRun(world, { id: 6001, path: "ci.yml", conclusion: "success", oid: OID.squash });
    if (elsewhere === true) world.attempt(1, "dana", OID.live);
    const asked = await gate(inputs);
    const issue = Number(asked.outputs["approval-issue"]);
    for (const answer of answers) {
      if (answer === "review") github.review({ pull: 7, as: "carol", state: "APPROVED" });
      else if (answer === "environment")
        github.approveRun({ run: 7001, comment: "", environments: ["production"], state: "approved", as: "olga" });
      else if (answer === "tick") github.comment({ issue, as: "quinn", body: `/tick ${NONCE} 3` });
      else github.comment({ issue, as: answer.comment, body: APPROVE });
    }
    const oid = elsewhere === true ? OID.live : OID.squash;
    for (let next = 2; next <= attempt; next++) world.attempt(next, "dana", oid);
    const before = new Map(github.calls);
    const run = await gate({ ...inputs, mode: "check" }, { GITHUB_RUN_ATTEMPT: String(attempt) });
    expect(run).toMatchObject(APPROVED);
    expect(callsOf(github.calls, before).sort()).toEqual([...calls].sort());
  });
});

function reportRun(
  { github }: Awaited<ReturnType<typeof attackWorld>>,
  { id, path, conclusion, oid }: { id: number; path: string; conclusion: "success"; oid: string },
) {
  github.reportRun({
    id,
    attempt: 1,
    number: 1,
    name: path,
    path: `.github/workflows/${path}`,
    event: "push",
    status: "completed",
    conclusion,
    headBranch: "main",
    headOid: oid,
    actor: "rob",
    triggeringActor: "rob",
    startedAt: Date.now(),
    jobs: [{ name: "test", status: "completed", conclusion, startedAt: Date.now(), completedAt: Date.now() }],
  });
}
