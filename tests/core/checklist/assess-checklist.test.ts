import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessChecklist, isComplete } from "../../../src/core/checklist/assess-checklist.ts";
import type { ChecklistFacts } from "../../../src/core/checklist/checklist-facts.ts";
import type { ChecklistBy } from "../../../src/core/checklist/checklist-item.ts";
import { numbersIn } from "../../../src/core/checklist/checklist-shown.ts";
import type { CheckState, CommitCheck } from "../../../src/core/checklist/commit-check.ts";

const COMMIT = "c".repeat(40);
const PAGE = `https://github.com/shop-org/shop/commit/${COMMIT}`;
const NOTHING: ChecklistFacts = {
  checksPage: `${PAGE}/checks`,
  alertsPage: "https://github.com/shop-org/shop/security/code-scanning",
  commitPage: PAGE,
  readAt: "2026-11-24T11:00:00.000Z",
  checks: undefined,
  alerts: undefined,
  reviews: undefined,
  liveCommit: "",
  firstDeploy: false,
  ticks: new Map(),
  ownRuns: ["7001"],
  numbers: [1, 2, 3, 4, 5, 6],
  unjudged: new Map(),
};
const QA = { role: "qa-lead", users: [{ login: "quinn", id: "9002" }], teams: [] };

const run = (name: string, state: CheckState, app = "github-actions"): CommitCheck => ({
  kind: "check-run",
  name,
  app,
  suite: "1",
  origin: undefined,
  state,
  startedAt: new Date("2026-11-24T10:00:00Z"),
  completedAt: new Date("2026-11-24T10:05:00Z"),
  url: `https://github.com/shop-org/shop/runs/${name}`,
});
const status = (name: string, state: CheckState): CommitCheck => ({
  kind: "status",
  name,
  state,
  createdAt: new Date("2026-11-24T10:07:00Z"),
  url: "https://ci.example/1",
});
const known = <T>(value: T) => ({ kind: "known", value }) as const;
const lost = { kind: "unreadable", message: "refused", remedy: "Grant checks: read." } as const;
const judge = (by: ChecklistBy, facts: Partial<ChecklistFacts>) =>
  assessChecklist([{ item: "It", by }], { ...NOTHING, ...facts })[0];

describe("assessChecklist", () => {
  it.each<[string, readonly CommitCheck[], string]>([
    ["nothing was reported", [], "open"],
    ["all passed", [run("test", "passed"), status("ci/x", "passed")], "done"],
    ["some were skipped", [run("test", "passed"), run("docs", "idle")], "done"],
    ["all were skipped", [run("test", "idle")], "open"],
    ["one is running", [run("test", "passed"), run("e2e", "running")], "open"],
    ["one failed", [run("test", "passed"), run("e2e", "failed"), run("slow", "running")], "failed"],
    ["a status failed", [run("test", "passed"), status("ci/x", "failed")], "failed"],
    ["a status is awaited", [run("test", "passed"), status("ci/x", "running")], "open"],
    ["one ended in a word of tomorrow", [run("test", "passed"), run("e2e", "unclear")], "unknown"],
  ])("CI: %s", (_, checks, state) => {
    expect(judge({ kind: "ci" }, { checks: known(checks) })?.state).toBe(state);
  });

  it("takes no job of the run that asks for CI, unless the policy asks for it by its name", () => {
    const own = { ...run("test", "passed"), origin: { run: "7001", workflow: "70", event: "push" } } as CommitCheck;
    expect(judge({ kind: "ci" }, { checks: known([own]) })).toMatchObject({
      state: "open",
      remedy: expect.stringContaining("check-run"),
    });
    expect(judge({ kind: "check-run", name: "test" }, { checks: known([own]) })?.state).toBe("done");
    expect(judge({ kind: "ci" }, { checks: known([{ ...own, state: "failed" }, run("lint", "passed")]) })?.state).toBe(
      "failed",
    );
  });

  it("names who answered for CI, when and where, for an auditor", () => {
    const checks = known([run("test", "passed"), run("cover", "passed", "codecov"), status("ci/x", "passed")]);
    expect(judge({ kind: "ci" }, { checks })).toMatchObject({
      who: "codecov, commit status, github-actions",
      at: "2026-11-24T10:07:00.000Z",
      evidence: `${PAGE}/checks`,
      remedy: "",
    });
  });

  it.each<[string, readonly CommitCheck[], string]>([
    ["it passed", [run("migrations", "passed"), run("test", "failed")], "done"],
    ["two of the name passed", [run("migrations", "passed"), run("migrations", "passed", "other")], "done"],
    ["one of two of the name failed", [run("migrations", "passed"), run("migrations", "failed", "other")], "failed"],
    ["one of two of the name is running", [run("migrations", "passed"), run("migrations", "running", "other")], "open"],
    ["it was skipped", [run("migrations", "idle")], "open"],
    ["only a status has the name", [status("migrations", "passed")], "open"],
    ["the name is spelled otherwise", [run("Migrations", "passed")], "open"],
  ])("check run: %s", (_, checks, state) => {
    expect(judge({ kind: "check-run", name: "migrations" }, { checks: known(checks) })?.state).toBe(state);
  });

  it("takes no open critical alert for done, and one for failed", () => {
    const alert = {
      number: 4,
      rule: "SQL injection",
      url: "https://github.com/shop-org/shop/security/code-scanning/4",
    };
    expect(judge({ kind: "security-alerts" }, { alerts: known([]) })).toMatchObject({
      state: "done",
      who: "code scanning",
    });
    expect(judge({ kind: "security-alerts" }, { alerts: known([alert]) })).toMatchObject({
      state: "failed",
      evidence: alert.url,
    });
  });

  it("knows the way back by what is live, or that there is none to need", () => {
    const live = "a".repeat(40);
    expect(judge({ kind: "rollback-plan" }, { liveCommit: live })).toMatchObject({
      state: "done",
      evidence: `https://github.com/shop-org/shop/commit/${live}`,
    });
    expect(judge({ kind: "rollback-plan" }, { firstDeploy: true })?.state).toBe("done");
    expect(judge({ kind: "rollback-plan" }, {})).toMatchObject({
      state: "failed",
      remedy: expect.stringContaining("first-deploy: true"),
    });
  });

  it("says whether the change was reviewed", () => {
    const reviewed = { kind: "reviewed", by: "quinn", at: "2026-11-24T09:00:00.000Z", url: PAGE, note: "all" } as const;
    const not = { kind: "not-reviewed", note: "ddd was pushed", url: "", remedy: "Review it." } as const;
    expect(judge({ kind: "reviews" }, { reviews: known(reviewed) })).toMatchObject({ state: "done", who: "quinn" });
    expect(judge({ kind: "reviews" }, { reviews: known(not) })).toMatchObject({ state: "failed", evidence: PAGE });
  });

  it("knows who ticked a person's item, and that nobody can where nobody was shown it", () => {
    const tick = { login: "quinn", id: "9002", url: `${PAGE}#1`, at: "2026-11-24T10:30:00.000Z" };
    const by = { kind: "person", role: QA } as const;
    expect(judge(by, { ticks: new Map([[0, tick]]) })).toMatchObject({
      state: "done",
      who: "quinn",
      id: "9002",
      evidence: tick.url,
      at: tick.at,
    });
    expect(judge(by, { ticks: new Map([[1, tick]]) })).toMatchObject({
      state: "open",
      note: expect.stringContaining("qa-lead"),
    });
    expect(judge(by, { numbers: [undefined] })?.state).toBe("unknown");
    expect(judge(by, { unjudged: new Map([[0, lost]]) })).toMatchObject({ state: "unknown", remedy: lost.remedy });
  });

  it("never takes a fact that is not there for done, whatever the item", () => {
    const machine: ChecklistBy[] = [
      { kind: "ci" },
      { kind: "reviews" },
      { kind: "security-alerts" },
      { kind: "check-run", name: "x" },
    ];
    for (const by of machine) {
      expect(judge(by, {})?.state, by.kind).toBe("unknown");
      expect(judge(by, { checks: lost, alerts: lost, reviews: lost }), by.kind).toMatchObject({
        state: "unknown",
        remedy: lost.remedy,
      });
    }
  });

  it("is complete only when every item is done, and says what to do about every other", () => {
    const by = fc.constantFrom<ChecklistBy>(
      { kind: "ci" },
      { kind: "security-alerts" },
      { kind: "rollback-plan" },
      { kind: "check-run", name: "test" },
      { kind: "person", role: undefined },
    );
    const states = fc.constantFrom<CheckState>("passed", "idle", "failed", "running", "unclear");
    const facts = fc.record({
      checks: fc.option(fc.oneof(fc.constant(lost), fc.array(states.map((state) => run("test", state))).map(known)), {
        nil: undefined,
      }),
      alerts: fc.option(fc.constantFrom(lost, known([])), { nil: undefined }),
      liveCommit: fc.constantFrom("", "a".repeat(40)),
    });
    fc.assert(
      fc.property(fc.array(by, { maxLength: 6 }), facts, (asked, given) => {
        const assessed = assessChecklist(
          asked.map((one, index) => ({ item: String(index), by: one })),
          { ...NOTHING, ...given },
        );
        expect(isComplete(assessed)).toBe(assessed.every(({ state }) => state === "done"));
        for (const { state, remedy, who } of assessed)
          expect(state === "done" ? who !== "" && remedy === "" : remedy !== "").toBe(true);
        if (asked.some(({ kind }) => kind === "person")) expect(isComplete(assessed)).toBe(false);
        if (given.checks?.kind !== "known" && asked.some(({ kind }) => kind === "ci"))
          expect(isComplete(assessed)).toBe(false);
      }),
    );
  });
});

describe("numbersIn", () => {
  it("finds items where the issue shows them, and not where it shows them for somebody else", () => {
    const shown = [
      { item: "CI", by: { kind: "ci" } },
      { item: "Flags", by: { kind: "person", role: undefined } },
      { item: "Dashboards", by: { kind: "person", role: QA } },
    ] as const;
    expect(numbersIn(shown, [shown[2], shown[0], shown[1]])).toEqual([3, 1, 2]);
    const asked = [
      { item: "Flags", by: { kind: "person", role: QA } },
      { item: "Dashboards", by: { kind: "person", role: { ...QA, users: [] } } },
      { item: "New", by: { kind: "ci" } },
    ] as const;
    expect(numbersIn(shown, asked), "by today's members of the same role").toEqual([undefined, 3, undefined]);
  });
});
