import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { NO_FACTS } from "../../../src/core/task-definition/definition-facts.ts";
import {
  before,
  complete,
  during,
  FORMER,
  fellBack,
  heldAtTest,
  play,
  recordOf,
  type SceneSettings,
} from "./deploy-scene.ts";

const RULES = {
  targetGroup: "arn:…:targetgroup/blue/1",
  alternateTargetGroup: "arn:…:targetgroup/green/2",
  productionRule: "rule",
  testRule: "",
  role: "role",
};
const IMAGE = { container: "web", image: `shop@sha256:${"a".repeat(64)}`, changed: true };
const ALARMED = { ...before, configuration: FORMER.replace("}", `,"alarms":{"enable":true,"alarmNames":["5xx"]}}`) };
const denied = (permission: string) => async () => {
  throw new Unreadable(
    "forbidden",
    `${permission}: AccessDeniedException`,
    `Allow ${permission} in the policy of the role that this job uses.`,
  );
};
const targetWith = (lines: string) =>
  [
    "version: 1",
    "services:",
    "  shop:",
    "    environments:",
    "      production:",
    "        platform: ecs",
    "        region: eu-west-1",
    `        account: "111122223333"`,
    "        cluster: shop-production",
    "        service: shop",
    "        role: arn:aws:iam::111122223333:role/deploy-production",
    "        address: https://shop.example",
    "        health: /api/health",
    "        strategy: blue-green",
    ...lines.split("\n").map((line) => `        ${line}`),
  ].join("\n");
const DROP_IN = {
  environment: "",
  "targets-commit": "",
  "task-definition": "shop:42",
  cluster: "shop-production",
  request: "",
  digest: "",
  hold: "false",
  strict: "false",
};

const facts = (differs: object) => ({ plan: { facts: { ...NO_FACTS, ...differs } } });

/** Each finding that only `strict` refuses: its scene, its reason, and a word of what is said. */
const FINDINGS: readonly (readonly [string, SceneSettings, string, string])[] = [
  [
    "an image that is not there",
    { ...facts({ images: [IMAGE] }), readiness: { image: async () => "missing" } },
    "failure/image_missing",
    "The registry has no",
  ],
  [
    "an image by its tag",
    facts({ images: [{ ...IMAGE, image: "shop:latest" }] }),
    "failure/image_not_pinned",
    "A tag may move",
  ],
  [
    "a registry that may not be read",
    { ...facts({ images: [IMAGE] }), readiness: { image: denied("ecr:DescribeImages") } },
    "unknown/state_unreadable",
    "Allow ecr:DescribeImages",
  ],
  [
    "an alarm in ALARM",
    { first: [ALARMED], readiness: { alarms: async () => [{ name: "5xx", state: "alarm" }] } },
    "failure/alarm_active",
    "ECS ignores an alarm",
  ],
  [
    "an alarm without data",
    { first: [ALARMED], readiness: { alarms: async () => [{ name: "5xx", state: "no-data" }] } },
    "unknown/alarm_unreadable",
    "5xx (no data)",
  ],
  [
    "alarms that may not be read",
    { first: [ALARMED], readiness: { alarms: denied("cloudwatch:DescribeAlarms") } },
    "unknown/alarm_unreadable",
    "Allow cloudwatch:DescribeAlarms",
  ],
  [
    "a load balancer that is half set up",
    { first: [{ ...before, balancing: [{ ...RULES, role: "" }] }] },
    "failure/load_balancer_incomplete",
    "no role for the load balancer",
  ],
  [
    "weights somewhere else",
    {
      first: [{ ...before, balancing: [RULES] }],
      readiness: {
        rule: async (rule) => ({
          rule,
          weights: new Map([
            [RULES.targetGroup, 50],
            [RULES.alternateTargetGroup, 50],
          ]),
        }),
      },
    },
    "failure/weights_unexpected",
    "ECS does not look at the live weights",
  ],
  [
    "a listener that may not be read",
    { first: [{ ...before, balancing: [RULES] }], readiness: { rule: denied("elasticloadbalancing:DescribeRules") } },
    "unknown/state_unreadable",
    "Allow elasticloadbalancing:DescribeRules",
  ],
  [
    "a privilege that is gained",
    facts({ privileged: [{ privilege: "task-role", place: "taskRoleArn" }] }),
    "failure/change_not_allowed",
    "taskRoleArn",
  ],
  [
    "health that may not be read",
    { plan: { liveHealth: { kind: "unknown", why: "Allow elasticloadbalancing:DescribeTargetHealth." } } },
    "unknown/state_unreadable",
    "Allow elasticloadbalancing:DescribeTargetHealth",
  ],
];

describe("before a change", () => {
  it.each(FINDINGS)("strict refuses %s, and nothing is written", async (_, scene, expected, said) => {
    const { outputs, conversation, journal } = await play(scene);
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
    expect(outputs.changed).toBe("no");
    expect(conversation).toEqual(["open shop-production/shop as deploy-production"]);
    expect(journal.join("\n")).toContain(said);
  });

  it.each(FINDINGS)(
    "a drop-in says once that there is %s, and goes on as its peer does",
    async (_, scene, __, said) => {
      const { outputs, conversation, journal } = await play({ ...scene, inputs: DROP_IN });
      expect(outputs).toMatchObject({ decision: "started", changed: "yes" });
      expect(conversation).toContain("start shop:42 no holds");
      expect(journal.filter((line) => line.includes(said))).toHaveLength(1);
    },
  );

  it("asks for no alarm and no listener where the service has none", async () => {
    const asked: string[] = [];
    const note = (what: string) => async () => {
      asked.push(what);
      throw new Error(what);
    };
    const { outputs } = await play({
      inputs: DROP_IN,
      first: [{ ...before, strategy: "rolling", balancing: [RULES] }],
      readiness: { alarms: note("alarms"), rule: note("rule"), groupOf: note("group"), account: note("account") },
    });
    expect(outputs.decision).toBe("started");
    expect(asked).toEqual([]);
  });

  it.each([
    ["expected-account", "999999999999", "failure/account_mismatch"],
    ["expected-cluster", "shop-staging", "failure/cluster_mismatch"],
  ])("%s stops a drop-in before any write", async (input, value, expected) => {
    const { outputs, conversation } = await play({ inputs: { ...DROP_IN, [input]: value } });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
    expect(conversation).toHaveLength(1);
  });

  it("never calls it unchanged where the same release is live in another account", async () => {
    const live = { plan: { release: "shop:41" }, targets: targetWith("") };
    expect((await play(live)).outputs["reason-code"]).toBe("already_live");
    const { outputs } = await play({ ...live, inputs: { "expected-account": "999999999999" } });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/account_mismatch");
  });

  it("stops a registration for another account, which no service tells", async () => {
    const inputs = { ...DROP_IN, service: "", "expected-account": "999999999999" };
    const { outputs, conversation } = await play({ inputs });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/account_mismatch");
    expect(conversation).not.toContain("register");
  });
});

describe("variables of the target's example", () => {
  const scene = (text: string | undefined): SceneSettings => ({
    targets: targetWith("env-example: .env.example"),
    ...facts({ variables: ["NODE_ENV"] }),
    ...(text === undefined ? {} : { files: { ".env.example": text } }),
  });
  it("stops a deployment that lacks some, names all of them, and never a value", async () => {
    const { outputs, conversation, journal, summary } = await play(
      scene("NODE_ENV=x\nSTRIPE_KEY=canary-secret\nSMTP_HOST=\n# optional\nDEBUG=1"),
    );
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/env_variable_missing");
    expect(conversation).toHaveLength(1);
    expect(summary).toContain("STRIPE\\_KEY, SMTP\\_HOST");
    expect(`${journal.join("\n")}${summary}${JSON.stringify(outputs)}`).not.toContain("canary-secret");
    expect(summary).not.toContain("DEBUG");
  });
  it("lets one go on that has them all", async () => {
    expect((await play({ ...scene("NODE_ENV=production"), course: [complete] })).outputs.changed).toBe("yes");
  });
  it("stops a deployment whose example is not there: nobody knows what it lists", async () => {
    const { outputs } = await play(scene(undefined));
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/env_variable_missing");
  });
});

describe("privileges", () => {
  it("are gained where the target allows them", async () => {
    const scene = facts({ privileged: [{ privilege: "task-role", place: "taskRoleArn" }] });
    const { outputs } = await play({ ...scene, targets: targetWith("allow-changes: [task-role]"), course: [complete] });
    expect(outputs.changed).toBe("yes");
  });
});

describe("another deployment in flight", () => {
  const theirs = { ...(during({}).rollout ?? complete.rollout), id: "ecs-svc/50", release: "shop:50" } as NonNullable<
    typeof complete.rollout
  >;
  const busy = { ...before, inFlight: [theirs] };
  const own = { ...recordOf({ rollout: "ecs-svc/50", run: "6999", phase: "proven", state: "success" }) };

  it("is waited for, telling whose it is, and what is live then is what counts", async () => {
    const after = {
      ...before,
      live: { rollout: "ecs-svc/50", release: "shop:50" },
      primary: { ...before.primary, rollout: "ecs-svc/50", release: "shop:50" },
    };
    const { journal, conversation, outputs } = await play({
      inputs: { "on-in-flight": "wait" },
      records: [own],
      first: [busy, busy, busy, after],
      course: [complete],
    });
    expect(journal.join("\n")).toMatch(/In flight: ecs-svc\/50 of shop:50 .* by run 6999 \(v1\.5\.0\)/);
    expect(conversation.join("\n")).toContain("after shop:50");
    expect(outputs["previous-task-definition"]).toBe("shop:50");
  });

  it("is waited for until the deadline, and no longer", async () => {
    const { outputs, conversation } = await play({
      inputs: { "on-in-flight": "wait", "wait-for-minutes": "5" },
      first: [busy],
    });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/deployment_in_flight");
    expect(conversation).toHaveLength(1);
  });

  it("is waited for until the run is cancelled", async () => {
    const { outputs, conversation } = await play({
      inputs: { "on-in-flight": "wait" },
      first: [busy],
      cancelAfter: 3,
    });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("unknown/interrupted");
    expect(conversation).toHaveLength(1);
  });

  it("is superseded where the target says so, and named", async () => {
    const { journal, conversation } = await play({
      targets: targetWith("on-in-flight: supersede"),
      first: [busy],
      course: [complete],
    });
    expect(journal.join("\n")).toContain("superseded by this deployment: ecs-svc/50 of shop:50");
    expect(conversation.some((line) => line.startsWith("start shop:42"))).toBe(true);
  });

  it("fails a strict run, and not a drop-in", async () => {
    expect((await play({ first: [busy] })).outputs["reason-code"]).toBe("deployment_in_flight");
    expect((await play({ first: [busy], inputs: DROP_IN })).outputs["reason-code"]).toBe("not_waited_for");
  });

  const overtaken = {
    kind: "refused",
    why: "overtaken",
    message: "ecs-svc/50 of shop:50 was started after the service was checked",
    remedy: "Wait until it has ended, then re-run the job.",
  } as const;

  it("that begins between check and update stops ours, and nothing is changed", async () => {
    const { outputs, conversation } = await play({ answers: { start: overtaken } });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe("failure/deployment_in_flight");
    expect(outputs.changed).toBe("no");
    expect(conversation.at(-1)).toMatch(/^note 901 failure .*phase=refused/);
  });

  it("that begins between check and update is superseded once where the policy says so", async () => {
    const { conversation, journal } = await play({
      inputs: { ...DROP_IN },
      answers: { start: overtaken },
      first: [before, busy],
    });
    expect(conversation.filter((line) => line.startsWith("start"))).toHaveLength(2);
    expect(journal.join("\n")).toContain("was started meanwhile");
  });
});

describe("a dry run", () => {
  it("prints the plan, the changes and every call in its order, and writes nothing", async () => {
    const { outputs, conversation, journal, summary } = await play({ inputs: { "dry-run": "true" } });
    expect(outputs).toMatchObject({ decision: "planned", "reason-code": "dry_run", changed: "no" });
    expect(conversation).toEqual(["open shop-production/shop as deploy-production"]);
    const calls = journal.filter(
      (line) => /^\s*(say |notice )?\s*\d+\. /.test(line) || /\d+\. (ecs|github):/.test(line),
    );
    expect(calls.map((line) => /(ecs|github):\w+/.exec(line)?.[0])).toEqual([
      "ecs:RegisterTaskDefinition",
      "github:CreateDeployment",
      "ecs:UpdateService",
      "github:CreateDeploymentStatus",
      "ecs:ContinueServiceDeployment",
      "ecs:ContinueServiceDeployment",
      "ecs:TagResource",
      "ecs:UpdateService",
    ]);
    expect(summary).toContain("#### Calls that would be made\n\n1. `ecs:RegisterTaskDefinition`");
  });

  it("does not know what it would do where the records cannot be read; a drop-in, which reads none, does", async () => {
    const pipeline = await play({ recordsAwayFor: 99, inputs: { "dry-run": "true" } });
    expect(pipeline.outputs).toMatchObject({ decision: "unknown", "reason-code": "state_unreadable", changed: "no" });
    const drop = await play({ recordsAwayFor: 99, inputs: { ...DROP_IN, "dry-run": "true" } });
    expect(drop.outputs).toMatchObject({ decision: "planned", "reason-code": "dry_run" });
  });

  it.each<[string, string, Parameters<typeof play>[0]]>([
    ["failure/blocked_by_run", "is held at test", { first: [heldAtTest] }],
    ["failure/previous_run_undone", "It would be locked", { first: [fellBack] }],
    ["planned/dry_run", "would be settled first: not-judged", { first: [complete, before] }],
  ])("says %s where an earlier run left its record open, and settles nothing", async (expected, said, scene) => {
    const verdicts = { smoke: "success" } as const;
    const records = [recordOf({ request: "a".repeat(64), run: "6999", verdicts })];
    const { outputs, conversation, journal, locks } = await play({ ...scene, records, inputs: { "dry-run": "true" } });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
    expect(journal.join("\n")).toContain(said);
    expect([conversation.slice(1), locks, outputs.changed]).toEqual([[], [], "no"]);
  });

  it("takes nothing over that an attempt of the same request began, and says that a run would", async () => {
    const { outputs, conversation, journal } = await play({
      first: [heldAtTest],
      records: [recordOf()],
      inputs: { "dry-run": "true" },
    });
    expect(outputs).toMatchObject({ decision: "planned", "reason-code": "dry_run", changed: "no" });
    expect(journal.join("\n")).toContain("ecs-svc/42, which an earlier attempt started, would be taken over");
    expect(conversation.slice(1)).toEqual([]);
  });

  it("says that what is live and was never judged would be judged", async () => {
    const records = [recordOf({ request: "a".repeat(64), state: "failure", phase: "not-judged", verdicts: {} })];
    const { outputs, conversation } = await play({
      first: [complete],
      plan: { release: "shop:42" },
      records,
      inputs: { "dry-run": "true" },
    });
    expect(outputs).toMatchObject({ decision: "planned", "reason-code": "dry_run", changed: "no" });
    expect(conversation.slice(1)).toEqual([]);
  });

  it("prints the calls of a drop-in and of a registration", async () => {
    const inputs = { ...DROP_IN, "dry-run": "true" };
    const drop = await play({ inputs });
    expect(drop.summary).toContain("`ecs:UpdateService`");
    expect(drop.summary).not.toContain("github:");
    const only = await play({ inputs: { ...inputs, service: "" } });
    expect(only.summary).toContain("1. `ecs:RegisterTaskDefinition`");
    expect(only.summary).not.toContain("UpdateService");
    expect(only.conversation).toHaveLength(1);
  });
});
