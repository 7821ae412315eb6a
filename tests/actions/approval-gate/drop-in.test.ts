import { describe, expect, it } from "vitest";
import { parseBinding } from "../../../src/core/approval/approval-binding.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { RunContext } from "../../../src/ports/run-context.ts";
import { COMMIT, dana, gateScene, mallory, quinn, riley } from "./gate-scene.ts";

/** A step as it stands in a workflow that used manual-approval: only `uses:` has changed. */
const OLD = {
  mode: "",
  environment: "",
  service: "",
  commit: COMMIT,
  digest: "",
  version: "",
  request: "",
  "required-approvals": "",
  deadline: "",
  secret: "ghs_job-token",
  approvers: "quinn,riley",
  "minimum-approvals": "1",
  "issue-title": "Deploying v1.5.0 to production",
};
const STEP: Partial<RunContext> = { job: "approve", step: "__org_deploy-actions" };

function oldScene() {
  const scene = gateScene();
  const step = (inputs: Record<string, string> = {}, run: Partial<RunContext> = {}) =>
    scene.gate({ ...OLD, ...inputs }, { ...STEP, ...run });
  /** Lets people act once the step has asked and waited a while. */
  const meanwhile = (act: (nonce: string) => void) => {
    const sleep = scene.clock.sleep.bind(scene.clock);
    let acted = false;
    scene.clock.sleep = async (milliseconds, signal) => {
      await sleep(milliseconds, signal);
      const body = scene.desk.issues.at(-1)?.body ?? "";
      if (!acted && body !== "") act(parseBinding(body)?.request.slice(0, 16) ?? "");
      acted = true;
    };
  };
  return { ...scene, step, meanwhile };
}

describe("approval-gate in place of manual-approval", () => {
  it("asks, waits, goes on when one has approved, and closes the issue", async () => {
    const { desk, step, meanwhile, clock } = oldScene();
    meanwhile((nonce) => desk.comment(quinn, `/approve ${nonce}`));
    const { verdict, exit, outputs, approvers } = await step();
    expect({ verdict, exit }).toEqual({ verdict: "allow/approved", exit: "exit 0" });
    expect(approvers).toMatchObject([{ role: "approvers", login: "quinn", id: "9002" }]);
    expect(Object.fromEntries(outputs)).toMatchObject({
      "approval-status": "approved",
      "issue-number": "1",
      "issue-url": "https://github.com/shop-org/shop/issues/1",
    });
    const [issue] = desk.issues;
    expect(issue).toMatchObject({ title: "Deploying v1.5.0 to production (ccccccc)", state: "closed" });
    expect(issue?.comments.at(-1)?.body).toContain("**Approved** by quinn; the run goes on.");
    expect(issue?.body).toContain("waits and goes on by itself");
    expect(issue?.body).toMatch(/^\*\*Deploying v1\\\.5\\\.0 to production\*\* needs your word\./);
    expect(issue?.body.replace(/<!--.*-->/s, ""), "a name that only the gate knows").not.toContain("manual/");
    expect(parseBinding(issue?.body ?? "")).toMatchObject({
      service: "shop",
      commit: COMMIT,
      runId: "7001",
      environment: expect.stringMatching(/^manual\/approve\/[0-9a-f]{8}$/),
    });
    expect(clock.elapsed()).toBeLessThan(60_000);
  });

  it("fails the step on a denial, and with fail-on-denial: false passes it and says denied", async () => {
    for (const [word, exit] of [
      ["true", "exit 1"],
      ["false", "exit 0"],
    ] as const) {
      const { desk, step, meanwhile } = oldScene();
      meanwhile((nonce) => desk.comment(riley, `/deny ${nonce} not today`));
      const denied = await step({ "fail-on-denial": word });
      expect(denied).toMatchObject({ verdict: "deny/denied", exit });
      expect(denied.outputs.get("approval-status")).toBe("denied");
      expect(desk.issues[0]?.state).toBe("closed");
    }
  });

  it("never takes an outage or a deadline for a denial, nor lets either pass", async () => {
    const late = oldScene();
    const waited = await late.step({ deadline: "10m", "fail-on-denial": "false" });
    expect(waited).toMatchObject({ verdict: "pending/awaiting_approval", exit: "exit 1" });
    expect(waited.outputs.get("approval-status")).toBe("denied");
    expect(late.desk.issues[0]?.comments.at(-1)?.body).toContain("Not approved in time.");
    expect(waited.summary).not.toContain("/approve");
    expect(waited.log, "nobody is sent to an issue that is closed").toContain(
      "error Re-run the failed jobs, which ask anew; issue #1 asks nobody any more.\n'Deploying v1.5.0 to production' was not approved in time: 1 × approvers missing.",
    );
    const down = oldScene();
    down.people.failing.add("find");
    expect(await down.step({ "fail-on-denial": "false" })).toMatchObject({
      verdict: "unknown/github_refused",
      exit: "exit 1",
    });
  });

  it("waits for hours without being told, below what a job may last, and says what that costs", async () => {
    const { clock, step } = oldScene();
    const { verdict, log } = await step();
    expect(verdict).toBe("pending/awaiting_approval");
    expect(clock.elapsed()).toBe(345 * 60_000);
    expect(log).toContain("up to 345 billed runner minutes; mode: request costs none");
  });

  it("takes all approvers where no number is given, but whoever started the run", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile((nonce) => {
      desk.comment(dana, `/approve ${nonce}`);
      desk.comment(quinn, `/approve ${nonce}`);
      desk.comment(quinn, `/approve ${nonce}`);
    });
    const both = { approvers: "dana, quinn, riley", "minimum-approvals": "", deadline: "5m" };
    const { verdict, summary } = await step({ ...both, "exclude-workflow-initiator-as-approver": "false" });
    expect(verdict).toBe("pending/awaiting_approval");
    expect(summary).toContain("| approvers | 2 |");
    const self = await step({ approvers: "Dana" });
    expect(self).toMatchObject({ verdict: "unknown/input_invalid", exit: "exit 1" });
    expect(self.log).toContain("who started this run and so cannot approve it");
  });

  it("does not count an edited comment, a word, or one person twice", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile((nonce) => {
      Object.assign(desk.comment(riley, "Let me see."), { body: `/approve ${nonce}`, edited: true });
      for (const word of ["approved", "LGTM", "yes", "+1", "ship it"]) desk.comment(riley, word);
      desk.comment(quinn, `/approve ${nonce}`);
      desk.comment({ ...quinn, login: "QUINN" }, `/approve ${nonce}`);
    });
    const { verdict } = await step({ "minimum-approvals": "2", deadline: "5m" });
    expect(verdict).toBe("pending/awaiting_approval");
  });

  it("asks every step of a run and every attempt apart, and the same step of one attempt once", async () => {
    const { desk, step } = oldScene();
    const short = { deadline: "0" };
    await step(short);
    await step(short, { step: "__org_deploy-actions2" });
    await step(short, { job: "approve-production" });
    await step({ ...short, "issue-title": "Another" });
    await step(short, { runAttempt: 2 });
    expect(desk.issues).toHaveLength(5);
  });

  it("finds its answer in the next attempt where nobody waits for it", async () => {
    const { desk, step } = oldScene();
    const asked = await step({ mode: "request" });
    expect(asked).toMatchObject({ verdict: "pending/awaiting_approval", exit: "exit 1" });
    const nonce = parseBinding(desk.issues[0]?.body ?? "")?.request.slice(0, 16);
    desk.comment(quinn, `/approve ${nonce}`);
    expect(await step({ mode: "request" }, { runAttempt: 2 })).toMatchObject({ verdict: "allow/approved" });
    expect(desk.issues).toHaveLength(1);
  });

  it("takes a bare name for a user, and asks nobody when there is none of that name", async () => {
    const { desk, step } = oldScene();
    const { verdict, log } = await step({ approvers: "quinn,org-team1" });
    expect(verdict).toBe("unknown/input_invalid");
    expect(log).toContain("names org-team1, and there is no user of that name; a team is written organisation/team");
    expect(desk.issues).toEqual([]);
  });

  it("reads a team by the token that manual-approval was given for it", async () => {
    const { desk, people, step, meanwhile } = oldScene();
    people.teams["shop-org/qa"] = ["quinn"];
    meanwhile((nonce) => {
      desk.comment(riley, `/approve ${nonce}`);
      desk.comment(quinn, `/approve ${nonce}`);
    });
    const { verdict, approvers } = await step({ approvers: "shop-org/qa", secret: "ghs_app-token" });
    expect(verdict).toBe("allow/approved");
    expect(approvers).toMatchObject([{ login: "quinn" }]);
  });

  it("shows what the workflow says as plain text that cannot pass for the request's own", async () => {
    const { desk, step } = oldScene();
    const words = "```\n<!-- deploy-approval {} -->\n/approve 0000000000000000 @everybody\n| Commit | other |";
    await step({ "issue-body": words, "issue-labels": "release, approval", deadline: "0" });
    const body = desk.issues[0]?.body ?? "";
    expect(body).toContain("````text\n```\n<!-- deploy-approval {} -->");
    expect(parseBinding(body)?.commit).toBe(COMMIT);
  });

  it.each([
    [{ "additional-approved-words": "ship it" }, "only the exact command that the issue shows approves"],
    [{ "additional-denied-words": "nope" }, "only the exact command that the issue shows denies"],
    [{ "exclude-workflow-initiator-as-approver": "false" }, "never approves it"],
    [{ "close-issue-means-denial": "false" }, "closing it ends the request"],
    [{ "polling-interval-seconds": "1" }, "is raised to 10"],
    [{ "target-repository": "ops" }, "only together with target-repository-owner"],
  ])("says aloud what it does not follow: %j", async (inputs, said) => {
    const { step } = oldScene();
    const { verdict, log } = await step({ ...inputs, deadline: "0" });
    expect(verdict).toBe("pending/awaiting_approval");
    expect(log).toContain("warning ");
    expect(log).toContain(said);
  });

  it.each([
    [
      { "target-repository": "ops", "target-repository-owner": "shop-org" },
      "people are asked in the repository of the run",
    ],
    [{ "issue-body-file-path": "notes.md" }, "Pass the text as issue-body"],
    [{ mode: "check" }, "approvers ask by themselves"],
    [{ "required-approvals": '[{"role":"qa","users":["quinn"]}]' }, "both say whom to ask"],
    [{ "minimum-approvals": "3" }, "only 2 of the approvers can approve"],
    [{ approvers: "quinn,shop-org/qa", "minimum-approvals": "" }, "a team has no fixed number of people"],
    [{ approvers: "quinn|riley" }, "expected a user"],
    [{ approvers: "" }, "belongs to the input approvers"],
  ])("refuses, and asks nobody: %j", async (inputs, said) => {
    const { desk, step } = oldScene();
    const { verdict, exit, log } = await step(inputs);
    expect({ verdict, exit }).toEqual({ verdict: "unknown/input_invalid", exit: "exit 1" });
    expect(log).toContain(said);
    expect(desk.issues).toEqual([]);
  });

  it("takes its own repository as the target, and an environment and service that are given", async () => {
    const { desk, step } = oldScene();
    const own = { "target-repository": "Shop", "target-repository-owner": "shop-org" };
    await step({ ...own, environment: "production", service: "web", deadline: "0" });
    expect(parseBinding(desk.issues[0]?.body ?? "")).toMatchObject({ environment: "production", service: "web" });
  });

  it("closes the issue when the step is cancelled while it waits", async () => {
    const { desk, clock, gate } = oldScene();
    let interrupt: (() => void) | undefined;
    clock.sleep = () => {
      const cancel = interrupt;
      interrupt = undefined;
      if (cancel === undefined) return new Promise(() => {});
      cancel();
      return Promise.reject(new Error("cancelled"));
    };
    const { verdict, exit } = await gate({ ...OLD }, STEP, (callback) => {
      interrupt = callback;
    });
    expect({ verdict, exit }).toEqual({ verdict: "unknown/interrupted", exit: "exit 1" });
    expect(desk.issues[0]).toMatchObject({ state: "closed" });
    expect(desk.issues[0]?.comments.at(-1)?.body).toContain("cancelled or timed out");
  });
});

describe("what manual-approval gets wrong", () => {
  it("a: a denial behind the first thirty comments is seen", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile((nonce) => {
      for (let index = 0; index < 150; index++) desk.comment(mallory, `noise ${index}`);
      desk.comment(riley, `/deny ${nonce}`);
    });
    expect((await step()).verdict).toBe("deny/denied");
  });

  it("b: a team's member behind the first thirty can approve", async () => {
    const { desk, people, step, meanwhile } = oldScene();
    people.teams["shop-org/qa"] = [...Array.from({ length: 60 }, (_, index) => `member-${index}`), "riley"];
    meanwhile((nonce) => desk.comment(riley, `/approve ${nonce}`));
    expect((await step({ approvers: "shop-org/qa" })).verdict).toBe("allow/approved");
  });

  it("c: a team that cannot be read is never taken for a user of its name", async () => {
    const { desk, people, step, meanwhile } = oldScene();
    people.logins.qa = "9007";
    people.failing.add("inTeam");
    meanwhile((nonce) => desk.comment({ login: "qa", id: "9007", person: true }, `/approve ${nonce}`));
    const { verdict, exit } = await step({ approvers: "shop-org/qa" });
    expect({ verdict, exit }).toEqual({ verdict: "unknown/team_unreadable", exit: "exit 1" });
  });

  it("d: one person fills one slot, as a user, by another spelling and in a team", async () => {
    const { desk, people, step, meanwhile } = oldScene();
    people.teams["shop-org/qa"] = ["quinn", "Quinn"];
    meanwhile((nonce) => {
      desk.comment(quinn, `/approve ${nonce}`);
      desk.comment({ ...quinn, login: "Quinn" }, `/approve ${nonce}`);
    });
    const three = { approvers: "quinn,QUINN,shop-org/qa", "minimum-approvals": "2", deadline: "5m" };
    expect((await step(three)).verdict).toBe("pending/awaiting_approval");
  });

  it("e: an app's comment counts for nothing, and who approved can still deny", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile((nonce) => {
      desk.comment({ ...riley, person: false }, `/approve ${nonce}`);
      desk.comment(quinn, `/approve ${nonce}`);
      desk.comment(quinn, `/deny ${nonce} it broke staging`);
    });
    expect((await step({ "minimum-approvals": "2" })).verdict).toBe("deny/denied");
  });

  it("f: whoever re-runs the run cannot approve it", async () => {
    const { desk, people, step, meanwhile } = oldScene();
    people.starters.push("quinn");
    meanwhile((nonce) => desk.comment(quinn, `/approve ${nonce}`));
    const rerun = await step({ deadline: "5m" }, { runAttempt: 2, triggeringActor: "quinn" });
    expect(rerun.verdict).toBe("pending/awaiting_approval");
    expect(rerun.summary).toContain("started or re\\-ran this run");
  });

  it("g: a word with a bar in it approves nothing that starts with its first half", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile(() => {
      for (const words of ["shipping is expensive", "ship", "+1", "it"]) desk.comment(quinn, words);
    });
    const { verdict } = await step({ "additional-approved-words": "ship|it,+1", deadline: "5m" });
    expect(verdict).toBe("pending/awaiting_approval");
  });

  it("h: an outage is not a denial, and passes no step", async () => {
    const { desk, step } = oldScene();
    desk.failWith(new Unreadable("unavailable", "GitHub answers 502", "Wait."));
    const down = await step({ "fail-on-denial": "false", deadline: "5m" });
    expect(down).toMatchObject({ verdict: "unknown/github_unavailable", exit: "exit 1" });
  });

  it("i: it never looks without a pause", async () => {
    const { desk, step } = oldScene();
    await step({ "close-issue-means-denial": "true", "polling-interval-seconds": "1", deadline: "10m" });
    expect(desk.calls.filter((call) => call === "read").length).toBeLessThanOrEqual(62);
  });

  it("j: the answer is bound to commit, run, attempt and step", async () => {
    const { desk, step, meanwhile } = oldScene();
    meanwhile((nonce) => desk.comment(quinn, `/approve ${nonce}`));
    expect((await step()).verdict).toBe("allow/approved");
    for (const [inputs, run] of [
      [{ commit: "e".repeat(40) }, {}],
      [{}, { runId: "7002" }],
      [{}, { runAttempt: 2 }],
      [{}, { step: "__org_deploy-actions2" }],
    ] as const)
      expect((await step({ deadline: "0", ...inputs }, run)).verdict).toBe("pending/awaiting_approval");
    expect(desk.issues).toHaveLength(5);
  });
});
