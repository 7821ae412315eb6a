import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { recordOf } from "../../fakes/record-book.ts";
import { APPROVE, askedScene, dana, gateScene, mallory, NONCE, quinn, REQUEST, riley } from "./gate-scene.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DENY = `/deny ${NONCE} the release notes are missing`;
const resuming = { mode: "resume", issue: "1", environment: "", service: "", commit: "", digest: "", request: "" };
const RESUME = { ...resuming, version: "", "required-approvals": "", deadline: "5m", "fail-on": "error" };
/** The run that a comment starts: its actor is who commented. */
const COMMENTED = {
  runId: "8001",
  actor: { login: "quinn", id: "9002" },
  triggeringActor: "quinn",
  eventName: "issue_comment",
};

async function waitingScene(inputs: Record<string, string> = {}) {
  const scene = await askedScene(inputs);
  scene.runs.calls.length = 0;
  const resume = (given: Record<string, string> = {}) => scene.gate({ ...RESUME, ...given }, COMMENTED);
  const reruns = () => scene.runs.calls.filter((call) => call.startsWith("rerun")).length;
  return { ...scene, resume, reruns };
}

describe("mode resume", () => {
  it("re-runs the failed jobs of the waiting run when everybody has approved, whoever started this one", async () => {
    const { clock, desk, resume, reruns } = await waitingScene();
    clock.advance(3 * HOUR);
    desk.comment(quinn, APPROVE);
    const resumed = await resume();
    expect(resumed.verdict).toBe("allow/resumed");
    expect(resumed.exit).toBe("exit 0");
    expect(resumed.approvers).toMatchObject([{ role: "qa", login: "quinn", id: "9002" }]);
    expect(resumed.log).toContain("Run 7001 goes on in attempt 2.");
    expect(reruns()).toBe(1);
  });

  it("re-runs them as well where a held deployment is to go on", async () => {
    const { desk, resume, reruns } = await waitingScene({ order: "full" });
    desk.comment(quinn, APPROVE);
    expect((await resume()).verdict).toBe("allow/resumed");
    expect(reruns()).toBe(1);
  });

  it("re-runs them for a denial too, so that the run itself says so, and keeps the denial", async () => {
    const { desk, resume, reruns } = await waitingScene();
    desk.comment(quinn, DENY);
    const resumed = await resume();
    expect(resumed.verdict).toBe("deny/resumed");
    expect(resumed.exit).toBe("exit 0");
    expect(reruns()).toBe(1);
    expect(desk.issues[0]?.state).toBe("closed");
  });

  it.each([
    ["talk", mallory, "/approve"],
    ["an approval by nobody of a role", mallory, APPROVE],
    ["an approval by who started the run", dana, APPROVE],
    ["one of two roles", quinn, APPROVE],
  ])("leaves the run alone after %s, and paints nothing red", async (_what, author, body) => {
    const two = [
      { role: "qa", users: ["quinn#9002", "dana#9001"] },
      { role: "cto", users: ["riley#9003"] },
    ];
    const { desk, resume, reruns } = await waitingScene({ "required-approvals": JSON.stringify(two) });
    desk.comment(author, body);
    const pending = await resume();
    expect([pending.verdict, pending.exit]).toEqual(["pending/awaiting_approval", "exit 0"]);
    expect(reruns()).toBe(0);
  });

  it("takes whom to ask from the issue and nothing from its inputs", async () => {
    const { desk, resume, reruns } = await waitingScene();
    desk.comment(riley, APPROVE);
    const roles = JSON.stringify([{ role: "qa", users: ["riley#9003"] }]);
    expect((await resume({ "required-approvals": roles })).verdict).toBe("pending/awaiting_approval");
    expect(reruns()).toBe(0);
  });

  it("resumes once for one verdict: a further word finds the run on its way, ended or deployed", async () => {
    const { clock, desk, runs, records, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    expect((await resume()).verdict).toBe("allow/resumed");
    clock.advance(MINUTE);
    desk.comment(quinn, APPROVE);
    expect((await resume()).verdict).toBe("allow/already_resumed");
    runs.stands({ conclusion: "failure" });
    expect((await resume()).verdict).toBe("allow/already_resumed");
    records.records.push(recordOf({ request: REQUEST, state: "failure" }));
    const deployed = await resume();
    expect(deployed.verdict).toBe("allow/already_resumed");
    expect(deployed.log).toContain("its deployment is record");
    expect(reruns()).toBe(1);
  });

  it("resumes once when two comments come in the same moment", async () => {
    const { desk, runs, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    runs.answer(() => ({ kind: "running" }));
    const second = await resume();
    expect(second.verdict).toBe("allow/already_resumed");
    expect(second.exit).toBe("exit 0");
    expect(reruns()).toBe(1);
  });

  it("leaves a run alone that somebody re-ran after the last word", async () => {
    const { clock, desk, runs, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    clock.advance(MINUTE);
    runs.stands({ attempt: 2, startedAt: clock.now(), conclusion: undefined });
    expect((await resume()).verdict).toBe("allow/already_resumed");
    expect(reruns()).toBe(0);
  });

  it("resumes an attempt that somebody began before the last word, as often as it takes", async () => {
    const { clock, desk, runs, resume } = await waitingScene();
    runs.stands({ attempt: 4, startedAt: clock.now() });
    clock.advance(MINUTE);
    desk.comment(quinn, APPROVE);
    const resumed = await resume();
    expect(resumed.verdict).toBe("allow/resumed");
    expect(resumed.log).toContain("attempt 5");
  });

  it("does not count who re-ran the waiting run", async () => {
    const { clock, desk, people, runs, resume } = await waitingScene();
    people.starters.push("quinn");
    runs.stands({ attempt: 2, startedAt: clock.now(), triggeringActor: { login: "quinn", id: "9002" } });
    clock.advance(MINUTE);
    desk.comment(quinn, APPROVE);
    expect((await resume()).verdict).toBe("pending/awaiting_approval");
  });
});

describe("a run that has not ended", () => {
  it("is waited for while its last jobs end", async () => {
    const { clock, desk, runs, resume, reruns } = await waitingScene();
    runs.stands({ conclusion: undefined });
    runs.failJob();
    desk.comment(quinn, APPROVE);
    runs.endAfter(3);
    const before = clock.elapsed();
    expect((await resume()).verdict).toBe("allow/resumed");
    expect(clock.elapsed() - before).toBeGreaterThan(10_000);
    expect(reruns()).toBe(1);
  });

  it("that fails and never ends is unknown, and says what to do", async () => {
    const { desk, runs, resume, reruns } = await waitingScene();
    runs.stands({ conclusion: undefined });
    runs.failJob();
    desk.comment(quinn, APPROVE);
    const late = await resume();
    expect([late.verdict, late.exit]).toEqual(["unknown/run_not_ended", "exit 1"]);
    expect(late.log).toContain("re-run its failed jobs by hand");
    expect(reruns()).toBe(0);
  });

  it("and fails nowhere reads the verdict itself: it is left alone after a minute", async () => {
    const { clock, desk, runs, resume, reruns } = await waitingScene();
    runs.stands({ conclusion: undefined });
    desk.comment(quinn, APPROVE);
    const before = clock.elapsed();
    const left = await resume();
    expect([left.verdict, left.exit]).toEqual(["allow/already_resumed", "exit 0"]);
    expect(clock.elapsed() - before).toBeLessThan(2 * MINUTE);
    expect(reruns()).toBe(0);
  });
});

describe("a run that is not to be resumed", () => {
  it("was cancelled by a person: it stays so", async () => {
    const { desk, runs, resume, reruns } = await waitingScene();
    runs.stands({ conclusion: "cancelled" });
    desk.comment(quinn, APPROVE);
    const left = await resume();
    expect([left.verdict, left.exit]).toEqual(["deny/run_cancelled", "exit 0"]);
    expect(reruns()).toBe(0);
  });

  it.each([
    ["31 days old", { createdAt: new Date("2026-10-24T00:00:00Z") }, "older than 30 days"],
    ["re-run fifty times", { attempt: 51 }, "re-run 50 times"],
  ])("is %s: unknown, and a new run is needed", async (_what, stands, why) => {
    const { desk, runs, resume, reruns } = await waitingScene();
    runs.stands(stands);
    desk.comment(quinn, APPROVE);
    const old = await resume();
    expect([old.verdict, old.exit]).toEqual(["unknown/run_too_old", "exit 1"]);
    expect(old.log).toContain(why);
    expect(old.log).toContain("Start a new run");
    expect(reruns()).toBe(0);
  });

  it("is refused by GitHub, whose words are shown inert", async () => {
    const { desk, runs, resume } = await waitingScene();
    runs.answer(() => ({ kind: "refused", message: "This workflow run cannot be retried\n::error::x" }));
    desk.comment(quinn, APPROVE);
    const refused = await resume();
    expect(refused.verdict).toBe("unknown/run_too_old");
    expect(refused.log).not.toMatch(/^::error::x/m);
  });

  it("is expired or was closed by a person: a no, without a re-run", async () => {
    const { clock, desk, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    clock.advance(8 * 24 * HOUR);
    expect((await resume()).verdict).toBe("deny/expired");
    const [issue] = desk.issues;
    if (issue !== undefined) issue.state = "closed";
    expect((await resume()).verdict).toBe("deny/request_closed");
    expect(reruns()).toBe(0);
  });
});

describe("what cannot be believed or read", () => {
  it("an issue that is not our own, is tampered with, or none at all resumes nothing", async () => {
    const { desk, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    const [issue] = desk.issues;
    desk.forge(issue?.title ?? "", issue?.body ?? "");
    for (const number of ["2", "99"]) expect((await resume({ issue: number })).verdict).toBe("unknown/request_missing");
    if (issue !== undefined) issue.edited = true;
    const tampered = await resume();
    expect([tampered.verdict, tampered.exit]).toEqual(["unknown/request_tampered", "exit 1"]);
    expect(reruns()).toBe(0);
  });

  it("an edited command and one of another request resume nothing", async () => {
    const { desk, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE).edited = true;
    desk.comment(quinn, `/approve ${"0".repeat(16)}`);
    expect((await resume()).verdict).toBe("pending/awaiting_approval");
    expect(reruns()).toBe(0);
  });

  it("a lost answer is settled by what stands, and done once", async () => {
    const { desk, runs, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    const lost = () => {
      throw new Unreadable("unavailable", "api.github.com could not be reached", "Re-run the job.");
    };
    runs.answer(lost);
    const away = await resume();
    expect([away.verdict, away.exit]).toEqual(["unknown/github_unavailable", "exit 1"]);
    runs.answer(() => {
      runs.stands({ attempt: 2, conclusion: undefined });
      return lost();
    });
    expect((await resume()).verdict).toBe("allow/resumed");
    expect(reruns()).toBe(2);
  });

  it("a token that may not re-run is unknown, with who approved and the permission", async () => {
    const { desk, runs, resume } = await waitingScene();
    desk.comment(quinn, APPROVE);
    runs.answer(() => {
      throw new Unreadable("forbidden", "Resource not accessible by integration", "Grant the job actions: write.");
    });
    const refused = await resume();
    expect([refused.verdict, refused.exit]).toEqual(["unknown/github_refused", "exit 1"]);
    expect(refused.log).toContain("Grant the job actions: write.");
    expect(refused.log).toContain("is approved by quinn");
  });

  it("a team without identity-token is unknown, and says what to set", async () => {
    const roles = JSON.stringify([{ role: "qa", teams: ["qa"] }]);
    const { desk, people, resume, reruns } = await waitingScene({
      "required-approvals": roles,
      "identity-token": "ghs_identity",
    });
    desk.comment(quinn, APPROVE);
    const blind = await resume();
    expect([blind.verdict, blind.exit]).toEqual(["unknown/team_unreadable", "exit 1"]);
    people.teams.qa = ["quinn"];
    expect((await resume({ "identity-token": "ghs_identity" })).verdict).toBe("allow/resumed");
    expect(reruns()).toBe(1);
  });
});

describe("inputs", () => {
  it("resume needs the issue; every other mode the environment and the service", async () => {
    const { gate } = gateScene();
    const without = await gate({ ...RESUME, issue: "" });
    expect(without.verdict).toBe("unknown/input_invalid");
    expect(without.log).toContain("Input 'issue'");
    const other = await gate({ environment: "", service: "" });
    expect(other.verdict).toBe("unknown/input_invalid");
    expect(other.log).toContain("Input 'environment'");
    expect(other.log).toContain("Input 'service'");
  });

  it("a dry run says what it would do and re-runs nothing", async () => {
    const { desk, resume, reruns } = await waitingScene();
    desk.comment(quinn, APPROVE);
    const dry = await resume({ "dry-run": "true" });
    expect(dry.verdict).toBe("allow/approved");
    expect(dry.log).toContain("run 7001 would go on");
    expect(reruns()).toBe(0);
  });
});
