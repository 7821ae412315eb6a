import { afterEach, describe, expect, it } from "vitest";
import { nonceOf, requestId } from "../../src/core/request/request.ts";
import type { FaultHook } from "../../src/rehearsal/github/faults.ts";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { runBundle } from "./run-bundle.ts";

const COMMIT = "c".repeat(40);
const REQUEST = requestId({
  repositoryId: "501",
  environment: "production",
  service: "shop",
  commit: COMMIT,
  digest: "",
  runId: "7001",
  round: 1,
});
const APPROVE = `/approve ${nonceOf(REQUEST)}`;
const RERUN = "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs";
const RESUMES = {
  actions: "write",
  contents: "read",
  deployments: "read",
  issues: "write",
  "pull-requests": "read",
} as const;

const started: LocalGitHub[] = [];
afterEach(async () => {
  for (const { github } of started) expect(github.defects).toEqual([]);
  await Promise.all(started.splice(0).map((local) => local.close()));
});

/** A world in which run 7001 asked QA, ended red, and waits. */
async function waitingWorld(fault?: FaultHook) {
  const attempts: { readonly attempt: number; readonly by: string }[] = [];
  let standing = { attempt: 1, startedAt: Date.now() - 60_000, triggeringActor: "dana" };
  const local = await startLocalGitHub(
    fault,
    {},
    {
      runs: {
        rerunFailedJobs({ by }) {
          standing = { attempt: standing.attempt + 1, startedAt: Date.now(), triggeringActor: by };
          attempts.push({ attempt: standing.attempt, by });
          stand({ status: "in_progress", conclusion: null });
        },
        cancel() {},
      },
    },
  );
  started.push(local);
  const { github } = local;
  const stand = (how: {
    readonly status: "in_progress" | "completed";
    readonly conclusion: "failure" | "cancelled" | null;
    readonly startedAt?: number;
  }) =>
    github.reportRun({
      id: 7001,
      number: 1,
      name: "Deploy",
      path: ".github/workflows/deploy.yml",
      event: "workflow_dispatch",
      headBranch: "main",
      headOid: COMMIT,
      actor: "dana",
      ...standing,
      ...how,
    });
  const environment = { GITHUB_API_URL: local.apiUrl, GITHUB_GRAPHQL_URL: local.graphqlUrl };
  const shared = { "expires-after": "7d", "identity-token": "", "dry-run": "false" };
  const asked = await runBundle("approval-gate", {
    inputs: {
      ...shared,
      mode: "request",
      environment: "production",
      service: "shop",
      commit: COMMIT,
      request: REQUEST,
      "change-class": "standard",
      "required-approvals": JSON.stringify([{ role: "qa", users: ["quinn#9002"] }]),
      deadline: "0",
      "github-token": local.jobToken(),
      "fail-on": "deny",
    },
    environment,
  });
  stand({ status: "completed", conclusion: "failure" });
  const issue = Number(asked.outputs["approval-issue"]);
  /** Runs what a comment of a login starts: a run of its own, whose actor is who commented. */
  async function resume(inputs: Record<string, string> = {}, login = "quinn") {
    const run = await runBundle("approval-gate", {
      inputs: {
        ...shared,
        mode: "resume",
        issue: String(issue),
        deadline: "0",
        "github-token": github.mintJobToken({ runId: 8001, attempt: 1, jobId: "resume", permissions: RESUMES }),
        "fail-on": "error",
        ...inputs,
      },
      environment: {
        ...environment,
        GITHUB_RUN_ID: "8001",
        GITHUB_EVENT_NAME: "issue_comment",
        GITHUB_ACTOR: login,
        GITHUB_TRIGGERING_ACTOR: login,
        GITHUB_ACTOR_ID: login === "quinn" ? "9002" : "9001",
      },
    });
    return { ...run, verdict: `${run.outputs.decision}/${run.outputs["reason-code"]}/${run.status}` };
  }
  return { ...local, issue, stand, resume, attempts };
}

describe("the bundle of approval-gate, mode resume", () => {
  it("P8: resumes the waiting run by a token of minutes, hours after it asked, with no runner in between", async () => {
    const { github, issue, resume, attempts } = await waitingWorld();
    github.comment({ issue, as: "quinn", body: `${APPROVE}\nTested on staging.` });
    const resumed = await resume();
    expect(resumed.verdict).toBe("allow/resumed/0");
    expect(resumed.log).toContain("Run 7001 goes on in attempt 2.");
    expect(JSON.parse(resumed.outputs.approvers ?? "")).toMatchObject([{ role: "qa", login: "quinn", id: "9002" }]);
    expect(attempts).toEqual([{ attempt: 2, by: "github-actions[bot]" }]);
  });

  it("P7: one approval resumes one attempt: the next word finds it running, and then failed by other means", async () => {
    const { github, issue, resume, stand, attempts } = await waitingWorld();
    github.comment({ issue, as: "quinn", body: APPROVE });
    const both = await Promise.all([resume(), resume()]);
    expect(both.map(({ verdict }) => verdict).sort()).toEqual(["allow/already_resumed/0", "allow/resumed/0"]);
    stand({ status: "completed", conclusion: "failure" });
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect((await resume()).verdict).toBe("allow/already_resumed/0");
    expect(attempts).toHaveLength(1);
  });

  it("P10: an event, a comment and inputs that claim an approval resume nothing", async () => {
    const { github, issue, resume, attempts } = await waitingWorld();
    github.comment({ issue, as: "mallory", body: APPROVE });
    github.comment({ issue, as: "dana", body: APPROVE });
    const roles = JSON.stringify([{ role: "qa", users: ["dana#9001"] }]);
    const forged = await resume({ "required-approvals": roles, environment: "staging", service: "x" }, "dana");
    expect(forged.verdict).toBe("pending/awaiting_approval/0");
    const { body } = github.listIssues()[0] ?? { body: "" };
    const copy = github.openIssue({ as: "dana", title: "Approve", body, labels: ["deploy-approval"] });
    github.comment({ issue: copy.number, as: "quinn", body: APPROVE });
    expect((await resume({ issue: String(copy.number) })).verdict).toBe("unknown/request_missing/1");
    expect(attempts).toEqual([]);
  });

  it("fault 20: a denial ends the waiting run as denied, and stays when its comment is deleted", async () => {
    const { github, issue, resume, stand, attempts } = await waitingWorld();
    const { id } = github.comment({ issue, as: "quinn", body: `/deny ${nonceOf(REQUEST)} not yet` });
    expect((await resume()).verdict).toBe("deny/resumed/0");
    expect(attempts).toHaveLength(1);
    expect(github.listIssues({ state: "closed" }).map(({ number }) => number)).toEqual([issue]);
    github.deleteComment({ comment: id, as: "dana" });
    stand({ status: "completed", conclusion: "failure" });
    expect((await resume()).verdict).toBe("deny/already_resumed/0");
    expect(attempts).toHaveLength(1);
  });

  it("fault 13: a re-run whose answer was lost is found again and done once", async () => {
    const { github, issue, resume, attempts } = await waitingWorld(({ name }) =>
      name === RERUN ? { kind: "drop", when: "after" } : undefined,
    );
    github.comment({ issue, as: "quinn", body: APPROVE });
    expect((await resume()).verdict).toBe("allow/resumed/0");
    expect(attempts).toHaveLength(1);
  });

  it("says which permission is missing, a run that is too old and one that was cancelled", async () => {
    const { github, issue, resume, stand, jobToken, attempts } = await waitingWorld();
    github.comment({ issue, as: "quinn", body: APPROVE });
    const refused = await resume({ "github-token": jobToken({ ...RESUMES, actions: "read" }) });
    expect(refused.verdict).toBe("unknown/github_refused/1");
    expect(refused.log).toContain("actions: write");
    stand({ status: "completed", conclusion: "failure", startedAt: Date.now() - 31 * 86_400_000 });
    expect((await resume()).verdict).toBe("unknown/run_too_old/1");
    stand({ status: "completed", conclusion: "cancelled" });
    expect((await resume()).verdict).toBe("deny/run_cancelled/0");
    expect(attempts).toEqual([]);
  });

  it("asks GitHub at most eight times, and prints no token", async () => {
    const { github, issue, resume } = await waitingWorld();
    github.comment({ issue, as: "quinn", body: APPROVE });
    const count = () => [...github.calls.values()].reduce((sum, one) => sum + one, 0);
    const before = count();
    const run = await resume();
    expect(run.verdict).toBe("allow/resumed/0");
    expect(count() - before).toBeLessThanOrEqual(8);
    const shown = run.log.replaceAll(/::add-mask::ghs_\w+/g, "") + run.summary + JSON.stringify(run.outputs);
    expect(shown).not.toMatch(/ghs_\w+/);
  });
});
