import { describe, expect, it } from "vitest";
import type { ChangePull, PullReview } from "../../../src/core/approval/change.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { requestId } from "../../../src/core/request/request.ts";
import { checkRun } from "../../fakes/release-facts.ts";
import { APPROVE, COMMIT, DIGEST, dana, gateScene, mallory, NONCE, quinn, riley } from "./gate-scene.ts";

const QA = { kind: "person", role: "qa-lead", users: ["quinn#9002"], teams: [] };
const CI = { item: "Tests green", by: { kind: "ci" } };
const FLAGS = { item: "Feature flags configured", by: { kind: "person" } };
const DASHBOARDS = { item: "Dashboards ready", by: QA };
const MIGRATIONS = { item: "Migrations tested", by: { kind: "check-run", name: "migrations" } };
const ALERTS = { item: "No critical alert", by: { kind: "security-alerts" } };
const BACK = { item: "Way back known", by: { kind: "rollback-plan" } };
const REVIEWED = { item: "Reviewed", by: { kind: "reviews" } };

const asking = (items: readonly object[], others: Record<string, string> = {}) => ({
  checklist: JSON.stringify(items),
  ...others,
});
const nobody = { "required-approvals": "[]" };
const itemsOf = ({ outputs }: { outputs: ReadonlyMap<string, string> }) =>
  JSON.parse(outputs.get("checklist") ?? "") as Record<string, unknown>[];
const states = (run: { outputs: ReadonlyMap<string, string> }) => itemsOf(run).map(({ state }) => state);

/** Sets a scene in which people were asked with a checklist. */
async function askedWith(items: readonly object[], others: Record<string, string> = {}) {
  const scene = gateScene();
  const inputs = asking(items, others);
  const first = await scene.gate(inputs);
  scene.clock.advance(60_000);
  return { ...scene, first, again: (more: Record<string, string> = {}) => scene.gate({ ...inputs, ...more }) };
}

describe("the checklist of approval-gate", () => {
  it("is judged by machines alone without any issue, also where nobody has to approve", async () => {
    const { desk, release, gate } = gateScene();
    const inputs = asking([CI, BACK, ALERTS], { ...nobody, "live-commit": "a".repeat(40) });
    const done = await gate(inputs);
    expect(done).toMatchObject({ verdict: "allow/checklist_complete", exit: "exit 0" });
    expect(itemsOf(done)).toMatchObject([
      {
        number: 1,
        item: "Tests green",
        by: "ci",
        state: "done",
        who: "github-actions",
        at: "2026-11-24T09:10:00.000Z",
      },
      { number: 2, by: "rollback-plan", state: "done", evidence: expect.stringContaining("a".repeat(40)) },
      { number: 3, by: "security-alerts", state: "done", who: "code scanning" },
    ]);
    release.checks = [checkRun("test", "running")];
    const running = await gate(inputs);
    expect(running).toMatchObject({ verdict: "pending/checklist_open", exit: "exit 1" });
    expect(running.log).toContain("CI has not ended: test");
    expect(desk.issues).toEqual([]);
  });

  it("refuses a red CI before anybody is asked, and asks when it is green", async () => {
    const { desk, release, gate } = gateScene();
    release.checks = [checkRun("test", "failed"), checkRun("lint", "passed")];
    const red = await gate(asking([CI]));
    expect(red).toMatchObject({ verdict: "deny/checklist_failed", exit: "exit 1" });
    expect(red.log).toContain("error Mend what failed, or re-run it on this commit");
    expect(desk.issues).toEqual([]);
    release.checks = [checkRun("test", "passed")];
    expect((await gate(asking([CI]))).verdict).toBe("pending/awaiting_approval");
    desk.comment(quinn, APPROVE);
    expect(await gate(asking([CI]))).toMatchObject({ verdict: "allow/approved", exit: "exit 0" });
    release.checks = [checkRun("test", "failed")];
    expect((await gate({ ...asking([CI]), mode: "check" })).verdict, "an approval is no word about CI").toBe(
      "deny/checklist_failed",
    );
  });

  it("shows people what to tick by which command, and records who did and when", async () => {
    const { desk, first, again } = await askedWith([CI, FLAGS, DASHBOARDS]);
    expect(first.verdict).toBe("pending/awaiting_approval");
    const [issue] = desk.issues;
    expect(issue?.body).toContain(`| 2 | Feature flags configured | a person | \`/tick ${NONCE} 2\` |`);
    expect(issue?.body).toContain(`| 3 | Dashboards ready | a person of qa\\-lead | \`/tick ${NONCE} 3\` |`);
    expect(issue?.body).toContain("| 1 | Tests green | CI | looked up by the gate |");
    desk.comment(quinn, APPROVE);
    const approved = await again();
    expect(approved.verdict).toBe("pending/checklist_open");
    expect(approved.log).toContain("Feature flags configured (a person has to tick it)");
    expect(approved.summary).toContain(`\`/tick ${NONCE} 2\``);
    desk.comment(dana, `/tick ${NONCE} 2\nSee flags/checkout.`);
    desk.comment(quinn, `/tick ${NONCE} 3`);
    const done = await again();
    expect(done).toMatchObject({ verdict: "allow/approved", exit: "exit 0" });
    expect(itemsOf(done).slice(1)).toMatchObject([
      {
        state: "done",
        who: "dana",
        id: "9001",
        at: "2026-11-24T11:01:00.000Z",
        evidence: `${issue?.url}#issuecomment-2`,
      },
      { state: "done", who: "quinn", id: "9002", evidence: `${issue?.url}#issuecomment-3` },
    ]);
    expect(JSON.parse(done.outputs.get("result") ?? "")).toMatchObject({
      evidence: expect.arrayContaining([
        expect.objectContaining({ kind: "checklist", fact: "Dashboards ready: done; ticked by quinn (id 9002)" }),
      ]),
    });
  });

  it("opens an issue for what people tick, also where nobody has to approve", async () => {
    const { desk, first, again } = await askedWith([FLAGS], nobody);
    expect(first.verdict).toBe("pending/checklist_open");
    expect(first.log).toContain("Tick what is open in comments on https://github.com/shop-org/shop/issues/1");
    expect(desk.issues).toHaveLength(1);
    desk.comment(riley, `/tick ${NONCE} 1`);
    const done = await again();
    expect(done.verdict).toBe("allow/checklist_complete");
    expect(done.summary).toContain("Nobody has to approve shop v1\\.5\\.0 for production\\. The checklist is complete");
    expect(done.summary, "a table of roles without a role").not.toContain("| Role |");
    desk.comment(riley, `/deny ${NONCE}`);
    expect((await again()).verdict, "who is asked for nothing cannot deny").toBe("allow/checklist_complete");
  });

  it.each<[string, (scene: Awaited<ReturnType<typeof askedWith>>) => void, string]>([
    [
      "edited",
      ({ desk }) => Object.assign(desk.comment(quinn, "Hm."), { body: `/tick ${NONCE} 1`, edited: true }),
      "it was edited",
    ],
    [
      "by somebody outside the role",
      ({ desk }) => desk.comment(riley, `/tick ${NONCE} 1`),
      "not in the role qa\\-lead",
    ],
    [
      "by an app",
      ({ desk }) => desk.comment({ login: "app", id: "9900", person: false }, `/tick ${NONCE} 1`),
      "not a person",
    ],
    [
      "by a login that changed hands",
      ({ desk }) => desk.comment({ ...quinn, id: "9777" }, `/tick ${NONCE} 1`),
      "not in the role",
    ],
    ["of another request", ({ desk }) => desk.comment(quinn, `/tick ${"0".repeat(16)} 1`), "another request"],
    ["quoted", ({ desk }) => desk.comment(quinn, `> /tick ${NONCE} 1`), "not exactly the command"],
    ["of an item that is not there", ({ desk }) => desk.comment(quinn, `/tick ${NONCE} 4`), "has no item 4"],
    [
      "of what the gate looks up",
      ({ desk }) => desk.comment(quinn, `/tick ${NONCE} 2`),
      "item 2 is looked up by the gate",
    ],
    ["in a checkbox", ({ desk }) => desk.comment(quinn, "- [x] Dashboards ready"), ""],
    [
      "by somebody who lost access",
      ({ desk, people }) => {
        people.outside.add("quinn");
        desk.comment(quinn, `/tick ${NONCE} 1`);
      },
      "no access",
    ],
  ])("does not count a tick %s", async (_, act, why) => {
    const scene = await askedWith([DASHBOARDS, CI], nobody);
    act(scene);
    const { verdict, summary } = await scene.again();
    expect(verdict).toBe("pending/checklist_open");
    expect(summary).toContain(why);
  });

  it("lets nobody tick who may only read, as everybody may in a public repository", async () => {
    const { desk, again } = await askedWith([FLAGS], nobody);
    desk.comment(mallory, `/tick ${NONCE} 1`);
    const { verdict, summary } = await again();
    expect(verdict).toBe("pending/checklist_open");
    expect(summary).toContain("may not triage");
  });

  it("does not count a tick that is deleted before the deployment", async () => {
    const { desk, again } = await askedWith([FLAGS], nobody);
    desk.comment(quinn, `/tick ${NONCE} 1`);
    expect((await again()).verdict).toBe("allow/checklist_complete");
    desk.issues[0]?.comments.splice(0);
    expect((await again({ mode: "check" })).verdict).toBe("pending/checklist_open");
  });

  it("asks anew when today's checklist asks for more than people were shown", async () => {
    const { desk, gate } = await askedWith([FLAGS], nobody);
    desk.comment(quinn, `/tick ${NONCE} 1`);
    const more = await gate(asking([{ item: "Runbook read", by: { kind: "person" } }, FLAGS], nobody));
    expect(more).toMatchObject({ verdict: "unknown/checklist_unreadable", exit: "exit 1" });
    expect(more.log).toContain("Start a new run, which asks anew");
    expect((await gate(asking([CI, FLAGS], nobody))).verdict, "a machine's item needs no issue").toBe(
      "allow/checklist_complete",
    );
    const stricter = [{ ...FLAGS, by: QA }];
    expect((await gate(asking(stricter, nobody))).verdict).toBe("unknown/checklist_unreadable");
  });

  it("never takes the number of one item for another when the checklist is re-ordered", async () => {
    const { desk, gate } = await askedWith([FLAGS, DASHBOARDS], nobody);
    desk.comment(quinn, `/tick ${NONCE} 2`);
    const turned = await gate(asking([DASHBOARDS, FLAGS], nobody));
    expect(itemsOf(turned)).toMatchObject([
      { item: "Dashboards ready", number: 2, state: "done" },
      { item: "Feature flags configured", number: 1, state: "open" },
    ]);
  });

  it("does not carry a tick over to another commit, run or round", async () => {
    const { desk, gate } = await askedWith([FLAGS], nobody);
    desk.comment(quinn, `/tick ${NONCE} 1`);
    const members = { repositoryId: "501", environment: "production", service: "shop", commit: COMMIT, digest: DIGEST };
    const request = requestId({ ...members, runId: "7001", round: 2 });
    expect((await gate({ ...asking([FLAGS], nobody), request })).verdict).toBe("pending/checklist_open");
  });

  it("is unknown, never done, where a machine's fact is refused, and names what to grant", async () => {
    const { desk, release, gate } = gateScene();
    release.failing.alerts = new Unreadable(
      "forbidden",
      "Resource not accessible (403)",
      "Grant security-events: read.",
    );
    const refused = await gate(asking([CI, ALERTS, BACK], nobody));
    expect(refused).toMatchObject({ verdict: "deny/checklist_failed" });
    const only = await gate(asking([CI, ALERTS], nobody));
    expect(only).toMatchObject({ verdict: "unknown/checklist_unreadable", exit: "exit 1" });
    expect(only.log).toContain("error Grant security-events: read.");
    expect(states(only)).toEqual(["done", "unknown"]);
    expect(desk.issues).toEqual([]);
  });

  it("waits an outage of the checks out", async () => {
    const { clock, desk, release, gate } = gateScene();
    desk.failWith(undefined);
    release.failing.checks = new Unreadable("unavailable", "GitHub answers 502", "Wait.");
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (milliseconds, signal) => {
      delete release.failing.checks;
      await sleep(milliseconds, signal);
    };
    const waited = await gate(asking([CI], { ...nobody, mode: "wait", deadline: "10m" }));
    expect(waited.verdict).toBe("allow/checklist_complete");
    release.failing.checks = new Unreadable("unavailable", "GitHub answers 502", "Wait.");
    expect((await gate(asking([CI], nobody))).verdict).toBe("unknown/github_unavailable");
  });

  it("does not wait for the run that asks, nor take its jobs for CI", async () => {
    const { release, gate } = gateScene();
    const own = { suite: "70010", origin: { run: "7001", workflow: "70", event: "workflow_dispatch" } };
    release.checks = [checkRun("Deploy / Gate", "passed", own), checkRun("Deploy / Approve", "running", own)];
    const alone = await gate(asking([CI], nobody));
    expect(alone.verdict).toBe("pending/checklist_open");
    expect(alone.log).toContain("nothing has passed on this commit");
    release.checks.push(checkRun("test", "passed"));
    expect((await gate(asking([CI], nobody))).verdict).toBe("allow/checklist_complete");
    const earlier = { suite: "69990", origin: { run: "6999", workflow: "70", event: "workflow_dispatch" } };
    release.checks = [checkRun("Deploy / Approve", "failed", earlier), checkRun("test", "passed")];
    expect((await gate(asking([CI], nobody))).verdict, "an earlier try that nobody approved").toBe(
      "allow/checklist_complete",
    );
  });

  it("finds a check run by its name, also among the jobs of the run that asks", async () => {
    const { release, gate } = gateScene();
    const own = { suite: "70010", origin: { run: "7001", workflow: "70", event: "workflow_dispatch" } };
    expect((await gate(asking([MIGRATIONS], nobody))).log).toContain("no check run is called migrations");
    release.checks = [checkRun("migrations", "passed", own)];
    expect((await gate(asking([MIGRATIONS], nobody))).verdict).toBe("allow/checklist_complete");
    release.checks.push(checkRun("migrations", "failed", { app: "other", origin: undefined, suite: "9" }));
    expect((await gate(asking([MIGRATIONS], nobody))).verdict).toBe("deny/checklist_failed");
  });

  it("needs to know the way back, or that there is none to need", async () => {
    const { gate } = gateScene();
    const without = await gate(asking([BACK], nobody));
    expect(without).toMatchObject({ verdict: "deny/checklist_failed" });
    expect(without.log).toContain("first-deploy: true");
    expect((await gate(asking([BACK], { ...nobody, "first-deploy": "true" }))).verdict).toBe(
      "allow/checklist_complete",
    );
  });

  it("cannot judge reviews while what is live is not known", async () => {
    const { gate } = gateScene();
    expect((await gate(asking([REVIEWED], nobody))).verdict).toBe("unknown/checklist_unreadable");
  });

  it("prints in a dry run what it would ask, and writes nothing", async () => {
    const { desk, gate } = gateScene();
    const dry = await gate(asking([CI, FLAGS], { "dry-run": "true" }));
    expect(dry).toMatchObject({ verdict: "pending/awaiting_approval", exit: "exit 0" });
    expect(states(dry)).toEqual(["done", "open"]);
    expect(desk.issues).toEqual([]);
  });

  it("refuses a checklist that is not one, and keeps untrusted words inert", async () => {
    const { desk, gate } = gateScene();
    expect((await gate({ checklist: '[{"item":"x"}]' })).verdict).toBe("unknown/input_invalid");
    const hostile = { item: "::error::x\n| <b>@all</b> --> ##[command]", by: { kind: "person" } };
    const shown = await gate(asking([hostile], nobody));
    expect(shown.log).not.toMatch(/^::error::x/m);
    expect(shown.summary).not.toContain("<b>");
    expect(desk.issues[0]?.body.split("<!-- deploy-approval")).toHaveLength(2);
    expect(desk.issues[0]?.body).not.toMatch(/(?<!\u200b)@all/);
    desk.comment(quinn, `/tick ${NONCE} 1`);
    expect((await gate(asking([hostile], nobody))).verdict).toBe("allow/checklist_complete");
  });
});

describe("reviews on the checklist", () => {
  const person = (login: string, id: string) => ({ login, id, person: true });
  const commit = (oid: string, pulls: readonly number[]) => ({
    oid,
    url: `https://github.com/shop-org/shop/commit/${oid}`,
    people: [person("sam", "9004")],
    pulls,
    parents: 1,
    signedByGitHub: false,
  });
  const pull = (number: number, oid: string, reviews: readonly PullReview[]): ChangePull => ({
    number,
    url: `https://github.com/shop-org/shop/pull/${number}`,
    author: person("sam", "9004"),
    people: [person("sam", "9004")],
    head: oid,
    mergeCommit: undefined,
    commits: [oid],
    reviews,
  });
  const approval = (login: string, id: string, oid: string): PullReview => ({
    author: person(login, id),
    state: "APPROVED",
    oid,
    url: `https://github.com/shop-org/shop/pull/1#pullrequestreview-${id}`,
    at: "2026-11-23T10:00:00Z",
  });
  const one = COMMIT;
  const other = "e".repeat(40);

  async function reviewed(
    pulls: readonly ChangePull[],
    commits = pulls.map(({ head, number }) => commit(head, [number])),
  ) {
    const scene = gateScene();
    const change = { kind: "range", commits, pulls: new Map(pulls.map((given) => [given.number, given])) } as const;
    Object.assign(scene.desk.found, { change });
    const ran = await scene.gate(asking([REVIEWED], { ...nobody, "live-commit": "a".repeat(40) }));
    return { ...ran, issues: scene.desk.issues };
  }

  it("are done when somebody else approved every pull request at its last commit", async () => {
    const run = await reviewed([
      pull(1, one, [approval("quinn", "9002", one)]),
      pull(2, other, [approval("riley", "9003", other)]),
    ]);
    expect(run.verdict).toBe("allow/checklist_complete");
    expect(itemsOf(run)).toMatchObject([{ state: "done", who: "quinn, riley" }]);
  });

  it.each<[string, readonly ChangePull[], string]>([
    [
      "one pull request is not approved",
      [pull(1, one, [approval("quinn", "9002", one)]), pull(2, other, [])],
      "#2 is not approved",
    ],
    ["the approval was of an earlier commit", [pull(1, one, [approval("quinn", "9002", other)])], "#1 is not approved"],
    ["only its author approved it", [pull(1, one, [approval("sam", "9004", one)])], "#1 is not approved"],
    ["only who started the run approved it", [pull(1, one, [approval("dana", "9001", one)])], "#1 is not approved"],
    [
      "only somebody without a say approved it",
      [pull(1, one, [approval("mallory", "9666", one)])],
      "#1 is not approved",
    ],
  ])("failed when %s", async (_, pulls, said) => {
    const run = await reviewed(pulls);
    expect(run).toMatchObject({ verdict: "deny/checklist_failed", issues: [] });
    expect(run.log).toContain(said);
  });

  it("failed when a commit was pushed past review", async () => {
    const run = await reviewed([pull(1, one, [approval("quinn", "9002", one)])], [commit(one, [1]), commit(other, [])]);
    expect(run.verdict).toBe("deny/checklist_failed");
    expect(run.log).toContain("came without a merged pull request");
  });

  it("are done when nothing is new", async () => {
    expect((await reviewed([])).verdict).toBe("allow/checklist_complete");
  });
});

describe("a run that waits for ticks", () => {
  const RESUME = {
    ...{ mode: "resume", issue: "1", environment: "", service: "", commit: "", digest: "", request: "", version: "" },
    ...{ "required-approvals": "", checklist: "", deadline: "5m", "fail-on": "error" },
  };
  const COMMENTED = { runId: "8001", actor: { login: "quinn", id: "9002" }, triggeringActor: "quinn" };

  it("is resumed by the tick that completes what people answer for; its own attempt looks up the rest", async () => {
    const { clock, desk, runs, release, gate } = await askedWith([CI, FLAGS, DASHBOARDS]);
    release.asked.length = 0;
    const resume = () => gate(RESUME, { ...COMMENTED, eventName: "issue_comment" });
    const reruns = () => runs.calls.filter((call) => call.startsWith("rerun")).length;
    desk.comment(quinn, APPROVE);
    desk.comment(quinn, `/tick ${NONCE} 3`);
    expect((await resume()).verdict).toBe("pending/checklist_open");
    expect(reruns()).toBe(0);
    clock.advance(3_600_000);
    runs.stands({ startedAt: new Date(clock.now().getTime() - 60_000) });
    desk.comment(riley, `/tick ${NONCE} 2`);
    expect((await resume()).verdict).toBe("allow/resumed");
    expect(reruns()).toBe(1);
    expect(release.asked.filter((about) => about.startsWith("checks"))).toEqual([]);
  });

  it("is not resumed by a tick that does not count", async () => {
    const { desk, runs, gate } = await askedWith([DASHBOARDS], nobody);
    desk.comment(riley, `/tick ${NONCE} 1`);
    expect((await gate(RESUME, COMMENTED)).verdict).toBe("pending/checklist_open");
    expect(runs.calls.filter((call) => call.startsWith("rerun"))).toEqual([]);
  });
});
