import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ASKING, assessSupport, JUDGING } from "../../../src/core/doctor/assess-support.ts";
import { policyDemands } from "../../../src/core/doctor/policy-demands.ts";
import { usesIn } from "../../../src/core/doctor/read-uses.ts";
import { slackAddresses } from "../../../src/core/doctor/slack-addresses.ts";
import { readWorkflowFile } from "../../../src/core/doctor/workflow-file.ts";
import { parsePolicy } from "../../../src/core/policy/parse-policy.ts";

const HOME = "org/deploy-actions";
const uses = (...texts: readonly string[]) =>
  texts.flatMap((text, index) => usesIn(readWorkflowFile({ path: `w${index}.yml`, text }), HOME));
const call = (file: string, { on = "push", more = "" } = {}) =>
  `on: ${on}\njobs:\n  job:\n    uses: org/deploy-actions/.github/workflows/${file}@v1\n${more}`;
const step = (action: string, { on = "push", given = "{}" } = {}) =>
  `on: ${on}\njobs: { job: { steps: [{ run: x }, { uses: ${HOME}/${action}@v1, with: ${given} }] } }\n`;
const demands = (environment: string, rest = "") => {
  const text = `version: 1\ntimezone: UTC\nroles: { qa: { users: [quinn] }, sre: { teams: [sre] } }\n${rest}environments: { production: ${environment}, staging: {} }\n`;
  const parsed = parsePolicy(text, "policy.yml");
  if (parsed.kind !== "valid") throw new Error(JSON.stringify(parsed.problems));
  return policyDemands(parsed.value, ["production"]);
};
const PLACE = { environment: "production", service: "shop" };
const ASKED = { comments: true, teamRoles: [] };
const TEAMS = { comments: false, teamRoles: ["sre"] };
const DEPLOY = call("deploy-ecs.yml");
const SECRETS = "    secrets: { identity-token: x }\n";

describe("policyDemands", () => {
  it.each<readonly [string, string, string, boolean]>([
    ["no approvals", "{}", "", false],
    ["an approval in comments", "{ approvals: [{ role: qa }] }", "", true],
    ["an approval by reviews", "{ approvals: [{ role: qa, evidence: reviews }] }", "", false],
    ["a person's item", "{ checklist: [{ item: rehearsed, ticked-by: qa }] }", "", true],
    ["an item of CI", "{ checklist: [{ item: green, check: ci }] }", "", false],
    [
      "a freeze that a role may lift",
      "{}",
      "freezes: [{ name: Friday, every-week: fri, unless: [{ class: hotfix, approved-by: qa }] }]\n",
      true,
    ],
    [
      "a freeze elsewhere",
      "{}",
      "freezes: [{ name: Friday, environments: [staging], every-week: fri, unless: [{ class: hotfix, approved-by: qa }] }]\n",
      false,
    ],
  ])("tells %s", (_, environment, rest, comments) =>
    expect(demands(environment, rest)).toEqual({ comments, teamRoles: ["sre"] }),
  );
});

describe("assessSupport", () => {
  it("says nothing where nothing of ours deploys", () =>
    expect(
      assessSupport(uses(call("ci.yml")), { policy: { ...ASKED, ...TEAMS, comments: true }, places: [PLACE] }),
    ).toEqual([]));

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["nobody listens", [DEPLOY], ["warning"]],
    ["the listener listens to something else", [DEPLOY, call("resume-approval.yml")], ["warning"]],
    ["a listener", [DEPLOY, call("resume-approval.yml", { on: "issue_comment" })], ["ok"]],
    ["a listener among events", [DEPLOY, call("resume-approval.yml", { on: "[push, issue_comment]" })], ["ok"]],
    ["a listener that others call", [DEPLOY, call("resume-approval.yml", { on: "{ workflow_call: }" })], ["ok"]],
    [
      "the action listens",
      [DEPLOY, step("actions/approval-gate", { on: "issue_comment", given: "{ mode: resume }" })],
      ["ok"],
    ],
    [
      "the action asks",
      [DEPLOY, step("approval-gate", { on: "issue_comment", given: "{ mode: check }" })],
      ["warning"],
    ],
    ["a runner waits", [call("deploy-ecs.yml", { more: "    with: { approval-wait: 2h }\n" })], []],
    ["no runner waits", [call("promote.yml", { more: '    with: { approval-wait: "0" }\n' })], ["warning"]],
    ["a number says that none waits", [call("promote.yml", { more: "    with: { approval-wait: 0 }\n" })], ["warning"]],
  ])("tells whether approved runs go on: %s", (_, texts, expected) => {
    const found = assessSupport(uses(...texts), { policy: ASKED, places: [] });
    expect(found.map(({ id, status }) => `${id} ${status}`)).toEqual(expected.map((one) => `resume-approval ${one}`));
  });

  it.each<readonly [string, readonly string[], RegExp | undefined]>([
    ["nothing is handed on", [DEPLOY], /^warning: The role sre of the policy names teams, .* by w0\.yml, job job\.$/],
    ["a token", [call("deploy-ecs.yml", { more: SECRETS })], /^ok: /],
    ["an empty token", [call("deploy-ecs.yml", { more: '    secrets: { identity-token: "" }\n' })], /^warning: /],
    ["every secret", [call("deploy-ecs.yml", { more: "    secrets: inherit\n" })], /^ok: /],
    ["an App without its key", [call("deploy-ecs.yml", { more: "    with: { identity-app: a }\n" })], /^warning: /],
    [
      "an App",
      [call("approve.yml", { more: "    with: { identity-app: a }\n    secrets: { identity-key: k }\n" })],
      /^ok: /,
    ],
    [
      "one of two callers",
      [call("promote.yml", { more: SECRETS }), call("resume-approval.yml", { on: "issue_comment" })],
      /^warning: .* by w1\.yml, job job\.$/,
    ],
    ["the action", [step("actions/approval-gate", { given: "{ mode: check }" })], /^warning: /],
    ["nothing that judges", [call("doctor.yml")], undefined],
  ])("tells whether teams can be read: %s", (_, texts, expected) => {
    const found = assessSupport(uses(...texts), { policy: TEAMS, places: [] });
    const said = found.map((one) => `${one.status}: ${one.said}`);
    expect(said).toEqual(expected === undefined ? [] : [expect.stringMatching(expected)]);
  });

  it.each<readonly [string, readonly string[], string | undefined]>([
    ["there is none", [DEPLOY], "warning"],
    ["by hand only", [DEPLOY, call("reconcile.yml", { on: "workflow_dispatch" })], "warning"],
    ["on a schedule", [DEPLOY, call("reconcile.yml", { on: '{ schedule: [{ cron: "7/15 * * * *" }] }' })], "ok"],
    [
      "of another environment",
      [DEPLOY, call("reconcile.yml", { on: "schedule", more: "    with: { environment: staging }\n" })],
      "warning",
    ],
    [
      "of another service",
      [
        DEPLOY,
        call("reconcile.yml", { on: "schedule", more: "    with: { environment: production, service: till }\n" }),
      ],
      "warning",
    ],
    [
      "of an environment that the run names",
      [DEPLOY, call("reconcile.yml", { on: "schedule", more: "    with: { environment: '${{ matrix.one }}' }\n" })],
      "ok",
    ],
    ["as an action", [DEPLOY, step("reconcile", { on: "schedule", given: "{ environment: production }" })], "ok"],
    ["where nothing of ours deploys", [call("ci.yml")], undefined],
  ])("tells whether lost runs are settled: %s", (_, texts, expected) => {
    const found = assessSupport(uses(...texts), { policy: undefined, places: [PLACE] });
    expect(found.map(({ id, about, status }) => [id, about, status])).toEqual(
      expected === undefined ? [] : [["reconcile", "production/shop", expected]],
    );
  });

  it("says in every warning what mends it", () => {
    const found = assessSupport(uses(DEPLOY), { policy: { ...TEAMS, comments: true }, places: [PLACE] });
    expect(found.map(({ id }) => id)).toEqual(["resume-approval", "team-roles", "reconcile"]);
    for (const { remedy } of found) expect(remedy).not.toBe("");
    expect(found[1]?.paste).toContain("identity-key: ${{ secrets.TEAM_READER_KEY }}");
  });
});

describe("slackAddresses", () => {
  const slack = (more: string) => slackAddresses(uses(call("deploy-ecs.yml", { more })));
  it("finds Slack where channels and a token are handed on", () => {
    expect(slack("    with: { slack-channels: C1 }\n    secrets: { slack-token: x }\n")).toEqual(["https://slack.com"]);
    expect(slack("    with: { slack-channels: C1 }\n    secrets: inherit\n")).toEqual(["https://slack.com"]);
  });
  it("finds none where either is missing", () => {
    expect(slack("    with: { slack-channels: C1 }\n")).toEqual([]);
    expect(slack("    secrets: { slack-token: x }\n")).toEqual([]);
  });
  it("takes the address that a step gives, once", () => {
    const given = '{ slack-channels: C1, slack-token: x, slack-api-url: "https://slack.example/api/" }';
    const told = step("actions/announce", { given });
    expect(slackAddresses(uses(told, told))).toEqual(["https://slack.example/api/"]);
    expect(slackAddresses(uses(told.replace("https://slack.example/api/", "${{ vars.SLACK }}")))).toEqual([]);
  });
});

describe("the workflows that ask and judge", () => {
  const inputsOf = (file: string) => {
    const { on } = parse(readFileSync(file, "utf8")) as { on: { workflow_call?: { inputs?: object } } };
    return Object.keys(on.workflow_call?.inputs ?? {});
  };
  const having = (input: string) =>
    globSync(".github/workflows/*.yml")
      .filter((file) => inputsOf(file).includes(input))
      .map((file) => basename(file))
      .sort();
  it("are those that take a time to wait, and an identity", () => {
    expect([...ASKING].sort()).toEqual(having("approval-wait"));
    expect(JUDGING.filter((one) => one.endsWith(".yml")).sort()).toEqual(having("identity-app"));
  });
});
