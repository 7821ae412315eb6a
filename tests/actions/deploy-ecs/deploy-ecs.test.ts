import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import {
  before,
  complete,
  during,
  FORMER,
  fellBack,
  heldAtProduction,
  heldAtTest,
  holdAt,
  play,
  recordOf,
  type SceneSettings,
  shopTargets,
} from "./deploy-scene.ts";

const lost = new Unreadable("unavailable", "ECS did not answer", "Check the AWS health dashboard.");
const forbidden = new Unreadable(
  "forbidden",
  "ecs:DescribeServices: AccessDenied",
  "Allow ecs:DescribeServices in the policy of the role that this job uses.",
);
const OPENED = "open shop-production/shop as deploy-production";
const STARTED = [
  OPENED,
  "register",
  `record v1.5.0 shop:42 after shop:41 former ${FORMER}`,
  "start shop:42 test+production 123m blue-green bake 5m",
  "note 901 in_progress ecs-svc/42 shop:42 phase=started",
];

/** Shop's configuration while our deployment is on its way. */
const OURS = JSON.stringify({
  strategy: "BLUE_GREEN",
  bakeTimeInMinutes: 5,
  lifecycleHooks: [
    { targetType: "PAUSE", lifecycleStages: ["POST_TEST_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] },
  ],
});

async function verdict(settings: SceneSettings): Promise<string> {
  const { outputs } = await play(settings);
  return `${outputs.decision}/${outputs["reason-code"]} changed=${outputs.changed}`;
}

describe("deploy", () => {
  it("registers, records, starts with pauses of its own, and answers paused at the first", async () => {
    const { conversation, outputs, journal } = await play({ course: [during({}), heldAtTest] });
    expect(conversation).toEqual([...STARTED, "note 901 in_progress ecs-svc/42 shop:42 phase=held-test"]);
    expect(outputs).toMatchObject({
      decision: "paused",
      "reason-code": "held_for_judgement",
      changed: "yes",
      record: "901",
      "service-deployment": "ecs-svc/42",
      "task-definition": "shop:42",
      "previous-task-definition": "shop:41",
      "task-definition-arn": "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:42",
      "held-at": "test",
      "hold-expires-at": "2026-11-24T13:00:00.000Z",
      address: "https://shop.example:8443",
    });
    expect(journal.at(-1)).toBe("exit 0");
  });

  it("writes the cautious values before anything else", async () => {
    const { journal } = await play({ course: [heldAtTest] });
    expect(journal.slice(0, 6)).toEqual(
      expect.arrayContaining(["output decision=unknown", "output reason-code=not_finished", "output changed=unknown"]),
    );
  });

  it("waits out a pause that is not ours and stops at ours", async () => {
    const foreign = during({ stage: "pre-scale-up", holds: [{ ...holdAt("test", "theirs"), at: "other" }] });
    expect(await verdict({ course: [foreign, foreign, heldAtProduction] })).toBe(
      "paused/held_for_judgement changed=yes",
    );
  });

  it("lets holds last without a monitor only as long as smoke tests and commands may take", async () => {
    const { conversation } = await play({ course: [heldAtTest], monitor: undefined });
    expect(conversation).toContain("start shop:42 test+production 90m blue-green bake 5m");
    const broken = await play({ course: [heldAtTest], monitor: "version: 2" });
    expect(broken.journal.join("\n")).toContain("is not valid");
  });

  it("keeps in its record which messages tell of it, and nothing that announce did not give out", async () => {
    const messages = '{"C0DEPLOYS1":"1764000000.000100"}';
    const kept = async (given: string) =>
      (await play({ course: [heldAtTest], inputs: { "slack-message": given } })).payloads[0]?.slackMessages;
    expect(await kept(messages)).toBe(messages);
    for (const given of ["", "{}", "C0DEPLOYS1", '{"C0DEPLOYS1":"yesterday"}'])
      expect(await kept(given)).toBeUndefined();
  });

  it("does not hold a first deployment, which has nothing to go back to", async () => {
    const { conversation } = await play({
      inputs: { "first-deploy": "true" },
      knownGood: undefined,
      course: [complete],
    });
    expect(conversation).toContain("start shop:42 no holds blue-green bake 5m");
  });

  it("judges the public address where there is no test listener", async () => {
    const { conversation, outputs } = await play({
      first: [{ ...before, testable: false }],
      course: [heldAtProduction],
    });
    expect(conversation).toContain("start shop:42 production 123m blue-green bake 5m");
    expect(outputs).toMatchObject({ "held-at": "production", address: "https://shop.example" });
    expect(outputs["health-url"]).toMatch(/^https:\/\/shop\.example\/\w/);
  });

  it("stops failing tasks at the limit, waits for the way back, and leaves the record to the rollback step", async () => {
    const failing = during({ tasks: { wanted: 2, running: 0, pending: 2, failed: 3 } });
    const stopped = {
      id: "0123456789abcdef",
      at: undefined,
      code: "EssentialContainerExited",
      reason: "::error::boom",
      containers: [{ name: "web", exitCode: 1, reason: "", health: "UNKNOWN" }],
    };
    const { conversation, outputs, summary, journal } = await play({
      course: [failing, failing, { ...fellBack, configuration: "{}" }],
      explanation: { stoppedTasks: [stopped] },
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "tasks_failing", changed: "yes" });
    expect(conversation.slice(STARTED.length)).toEqual([
      "stop-with-rollback ecs-svc/42",
      `restore-configuration ${FORMER}`,
      "note 901 in_progress ecs-svc/42 shop:42 phase=tasks_failing",
    ]);
    expect(summary).toContain("Stopped tasks");
    expect(journal.filter((line) => line.startsWith("say ::"))).toEqual([]);
  });

  it.each([
    [
      { breaker: { triggered: true, failures: 3, threshold: 3 }, alarms: [], hookFailed: false },
      "rolled_back_by_circuit_breaker",
    ],
    [
      { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: ["p99"], hookFailed: false },
      "rolled_back_by_alarm",
    ],
    [{ breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: [], hookFailed: true }, "rolled_back_by_hook"],
  ])("tells who rolled it back: %#", async (guards, reason) => {
    const back = during({ ...fellBack.rollout, guards }, { primary: before.primary });
    expect(await verdict({ course: [back] })).toBe(`failure/${reason} changed=yes`);
  });

  it("gives way to somebody else's deployment: gives the configuration back and ends the pauses they inherited", async () => {
    const theirs = { ...(complete.rollout ?? during({}).rollout), id: "ecs-svc/43", release: "shop:43" } as NonNullable<
      typeof complete.rollout
    >;
    const gone = during(
      { status: "stopped" },
      { primary: { rollout: "ecs-svc/43", release: "shop:43", complete: false }, newer: theirs },
    );
    const inherited = {
      ...gone,
      rollout: { ...theirs, status: "in-progress", weight: 0, holds: [holdAt("test", "inherited")] },
    } as const;
    const { conversation, outputs } = await play({
      course: [
        gone,
        {
          ...gone,
          configuration: OURS,
        },
        inherited,
        { ...inherited, rollout: { ...theirs, status: "successful" } },
      ],
    });
    expect(outputs).toMatchObject({ decision: "superseded", "reason-code": "superseded" });
    expect(conversation.slice(STARTED.length)).toEqual([
      "note 901 inactive ecs-svc/42 shop:42 phase=superseded",
      `restore-configuration ${FORMER}`,
      "continue ecs-svc/43 inherited",
    ]);
  });

  it("takes its own pauses back and leaves what somebody changed of the configuration meanwhile, saying so once", async () => {
    const changed = JSON.stringify({ ...JSON.parse(OURS), bakeTimeInMinutes: 30 });
    const { conversation, payloads, journal, summary } = await play({
      course: [fellBack, { ...fellBack, configuration: changed }],
    });
    expect(JSON.parse(payloads[0]?.ownConfiguration ?? "{}")).toMatchObject({
      lifecycleHooks: [{ targetType: "PAUSE" }],
    });
    expect(conversation).toContain(`restore-configuration {"strategy":"BLUE_GREEN","bakeTimeInMinutes":30}`);
    const told = "configuration_kept: somebody changed bakeTimeInMinutes";
    expect(journal.filter((line) => line.includes(told))).toHaveLength(1);
    expect(summary).toContain("somebody changed bakeTimeInMinutes");
  });

  it("keeps watching through failed readings, and says unknown at the deadline, never success", async () => {
    const { outputs, conversation } = await play({ course: [lost, during({}), lost, during({})] });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "deadline", changed: "yes" });
    expect(conversation.at(-1)).toBe("note 901 in_progress ecs-svc/42 shop:42 phase=deadline");
  });

  it("says what a refused reading needs", async () => {
    const { outputs, journal } = await play({ course: [forbidden] });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "state_unreadable", changed: "yes" });
    expect(journal.join("\n")).toContain("Allow ecs:DescribeServices");
  });

  it("follows a rolling deployment to proof, without pauses", async () => {
    const rolling = { ...before, strategy: "rolling" } as const;
    const { conversation, outputs } = await play({
      first: [rolling],
      course: [during({ weight: undefined }, { strategy: "rolling" }), complete],
      inputs: { service: "shop" },
    });
    expect(outputs.decision).toBe("success");
    expect(conversation.at(-1)).toBe("note 901 in_progress ecs-svc/42 shop:42 phase=deployed");
  });

  it("adopts the deployment that a first attempt started instead of starting a second", async () => {
    const { conversation, outputs } = await play({ records: [recordOf()], first: [heldAtTest] });
    expect(outputs).toMatchObject({ decision: "paused", record: "900", "service-deployment": "ecs-svc/42" });
    expect(conversation.filter((line) => /^(register|record|start)/.test(line))).toEqual([]);
  });

  it("adopts a deployment whose run was lost before it could note it, by its release", async () => {
    const { conversation, outputs } = await play({
      records: [recordOf({ rollout: "" })],
      first: [during({}), heldAtTest],
    });
    expect(outputs).toMatchObject({ decision: "paused", "service-deployment": "ecs-svc/42" });
    expect(conversation).not.toContain("register");
  });

  it("answers unchanged when the release is live and proven", async () => {
    expect(await verdict({ plan: { release: "shop:41" } })).toBe("unchanged/already_live changed=no");
  });

  it("takes an update whose answer was lost for started when the service shows it, and never starts twice", async () => {
    const { conversation, outputs } = await play({ answers: { start: lost }, course: [during({}), heldAtTest] });
    expect(outputs).toMatchObject({ decision: "paused", "service-deployment": "ecs-svc/42" });
    expect(conversation.filter((line) => line.startsWith("start"))).toHaveLength(1);
  });

  it("says that it does not know whether it changed anything when an update is lost without a trace", async () => {
    expect(await verdict({ answers: { start: lost }, course: [before] })).toBe(
      "unknown/state_unreadable changed=unknown",
    );
  });

  it("says interrupted when the run is cancelled while it watches", async () => {
    const { outputs, conversation } = await play({ course: [during({})], cancelAfter: 6 });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "interrupted" });
    expect(conversation.at(-1)).toBe("note 901 in_progress ecs-svc/42 shop:42 phase=interrupted");
  });
});

describe("nothing is changed", () => {
  const refused = {
    kind: "refused",
    why: "forbidden",
    message: "ecs:UpdateService: AccessDenied",
    remedy: "Allow ecs:UpdateService.",
  } as const;
  it.each<[string, SceneSettings, string]>([
    ["another account", { first: [{ ...before, account: "999900001111" }] }, "failure/account_mismatch"],
    ["an inactive service", { first: [{ ...before, active: false }] }, "failure/service_inactive"],
    ["a foreign controller", { first: [{ ...before, steerable: false }] }, "failure/foreign_controller"],
    [
      "a deployment in flight",
      { first: [{ ...before, inFlight: [during({}).rollout].filter((one) => one !== undefined) }] },
      "failure/deployment_in_flight",
    ],
    ["a foreign pause hook", { first: [{ ...before, pauses: ["other"] }] }, "failure/foreign_pause_hook"],
    ["no way back", { knownGood: undefined }, "failure/no_way_back"],
    ["an unhealthy service", { plan: { liveHealth: { kind: "unhealthy" } } }, "failure/live_unhealthy"],
    ["an unknown key", { plan: { problems: ["Environment is not a key"] } }, "failure/definition_invalid"],
    ["a hold of more than a day", { inputs: { "hold-budget": "24h" } }, "failure/hold_too_long"],
    ["an update that is refused", { answers: { start: refused } }, "failure/refused_by_platform"],
    ["a registration that is refused", { answers: { register: refused } }, "failure/refused_by_platform"],
    ["targets that are missing", { inputs: { targets: "elsewhere.yml" } }, "failure/target_invalid"],
    ["targets that cannot be read", { targets: lost }, "unknown/state_unreadable"],
    ["a record-book that is down", { recordsDown: lost }, "unknown/state_unreadable"],
    [
      "a role that cannot see rollouts",
      { first: [{ ...before, insight: { kind: "weak", permission: "ecs:ListServiceDeployments" } }] },
      "failure/refused_by_platform",
    ],
    ["a dry run", { inputs: { "dry-run": "true" } }, "planned/dry_run"],
    ["no digest", { inputs: { digest: "" } }, "failure/target_incomplete"],
    [
      "a request that failed before",
      { records: [recordOf({ state: "failure", phase: "tasks_failing" })] },
      "failure/request_spent",
    ],
    [
      "an earlier run that still holds",
      { records: [recordOf({ request: "a".repeat(64), run: "6999" })], first: [heldAtTest] },
      "failure/blocked_by_run",
    ],
  ])("by %s", async (_, settings, expected) => {
    const { conversation, outputs } = await play(settings);
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
    expect(outputs.changed).toBe("no");
    expect(conversation.filter((line) => line.startsWith("start") && !("answers" in settings))).toEqual([]);
  });

  it("refuses a foreign pause hook at another stage only unless own-hooks says keep", async () => {
    const kept = shopTargets.replace("strategy: blue-green", "strategy: blue-green\n      own-hooks: keep");
    expect(await verdict({ targets: kept, first: [{ ...before, pauses: ["other"] }], course: [heldAtTest] })).toBe(
      "paused/held_for_judgement changed=yes",
    );
    expect(await verdict({ targets: kept, first: [{ ...before, pauses: ["test"] }] })).toBe(
      "failure/foreign_pause_hook changed=no",
    );
  });

  it("locks once what an earlier run's deployment turns out to be: undone", async () => {
    const { conversation, outputs, locks, owed } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999" })],
      first: [
        {
          ...fellBack,
          configuration: `{"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_TEST_TRAFFIC_SHIFT"]}]}`,
        },
      ],
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "previous_run_undone", changed: "no" });
    expect(conversation).toEqual([
      OPENED,
      `restore-configuration ${FORMER}`,
      "lock production shop",
      "note 900 failure ecs-svc/42 shop:42 phase=rolled-back smoke=success watch=success",
    ]);
    expect(locks[0]?.title).toContain("v1.5.0");
    expect(owed).toEqual(["rollback 12 v1.5.0 for nobody"]);
  });

  it("locks and says so all the same where the retrospective cannot be filed", async () => {
    const { outputs, locks, journal } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999" })],
      first: [fellBack],
      retrospectivesDown: true,
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "previous_run_undone" });
    expect(locks).toHaveLength(1);
    expect(journal.join("\n")).toContain("retrospective_not_written");
  });

  it("finds a deployment that was undone before any run had noted it", async () => {
    const { conversation, outputs } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999", rollout: "", verdicts: {} })],
      first: [before, fellBack],
      pastRollout: "ecs-svc/42",
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "previous_run_undone", changed: "no" });
    expect(conversation).toContain("lock production shop");
    expect(conversation.at(-1)).toBe("note 900 failure ecs-svc/42 shop:42 phase=rolled-back");
  });

  it("adopts even what was undone meanwhile, and starts nothing a second time for its request", async () => {
    const { conversation, outputs } = await play({
      records: [recordOf({ rollout: "", verdicts: {} })],
      first: [before, fellBack],
      course: [fellBack],
      pastRollout: "ecs-svc/42",
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "rolled_back_by_hook" });
    expect(conversation.filter((line) => line.startsWith("start"))).toEqual([]);
  });

  it("locks as well where the lost run's own way back brought the former release out again", async () => {
    const back = { ...during({}).rollout, id: "ecs-svc/43", release: "shop:41" } as never;
    const { conversation, outputs } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999" })],
      first: [
        during(
          { status: "successful", weight: undefined },
          { primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true }, live: before.live, newer: back },
        ),
      ],
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "previous_run_undone", changed: "no" });
    expect(conversation).toContain("lock production shop");
    expect(conversation.at(-1)).toContain("note 900 failure ecs-svc/42 shop:42 phase=rolled-back");
  });

  it("waits for a way back that is not there yet, and settles nothing by it", async () => {
    const back = { ...during({}).rollout, id: "ecs-svc/43", release: "shop:41", status: "in-progress" } as never;
    const { conversation, outputs, journal } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999" })],
      first: [
        during(
          { status: "successful" },
          { primary: { rollout: "ecs-svc/43", release: "shop:41", complete: false }, newer: back },
        ),
      ],
    });
    expect(outputs).toMatchObject({ decision: "failure", "reason-code": "blocked_by_run", changed: "no" });
    expect(journal.join("\n")).toContain("is being rolled back: ecs-svc/43 brings shop:41");
    expect(conversation).toEqual([OPENED]);
  });

  it("marks what a lost run had finished, so that it can be gone back to", async () => {
    const { conversation, outputs } = await play({
      records: [recordOf({ request: "a".repeat(64), run: "6999" })],
      first: [complete],
      plan: { release: "shop:42" },
    });
    expect(conversation.slice(1, 4)).toEqual([
      "mark shop:42 v1.5.0",
      `restore-configuration ${FORMER}`,
      "note 900 success ecs-svc/42 shop:42 phase=proven smoke=success watch=success",
    ]);
    expect(outputs.decision).toBe("unchanged");
  });

  it("lets what is live be judged where no earlier run ever did, instead of calling it unchanged", async () => {
    const left = recordOf({ request: "a".repeat(64), run: "6999", phase: "left_inconclusive", verdicts: {} });
    const { conversation, outputs } = await play({
      records: [left],
      first: [{ ...complete, strategy: "rolling" }],
      course: [{ ...complete, strategy: "rolling" }],
      plan: { release: "shop:42" },
    });
    expect(outputs).toMatchObject({
      decision: "success",
      "reason-code": "proven",
      changed: "yes",
      "service-deployment": "ecs-svc/42",
    });
    expect(conversation.filter((line) => line.startsWith("start"))).toEqual([]);
    expect(conversation).toContain("record v1.5.0 shop:42 after shop:42 former -");
    expect(conversation.at(-1)).toBe("note 901 in_progress ecs-svc/42 shop:42 phase=deployed");
  });

  it("settles a record whose deployment was superseded and goes on", async () => {
    const gone = during(
      { status: "stopped" },
      { primary: before.primary, newer: before.rollout ?? ({ ...during({}).rollout, id: "ecs-svc/44" } as never) },
    );
    const { conversation, outputs } = await play({
      records: [recordOf({ request: "a".repeat(64) })],
      first: [gone, before],
      course: [heldAtTest],
    });
    expect(conversation[1]).toBe("note 900 inactive ecs-svc/42 shop:42 phase=superseded smoke=success watch=success");
    expect(outputs.decision).toBe("paused");
  });
});

describe("as a drop-in", () => {
  const dropIn = {
    "targets-commit": "",
    environment: "",
    request: "",
    digest: "",
    hold: "false",
    strict: "false",
    cluster: "shop-production",
    "task-definition": "task.json",
  };
  const workspace = { "task.json": "{}" };

  it("says started when nobody waits, never success, and asks GitHub nothing", async () => {
    const { conversation, outputs } = await play({ inputs: dropIn, workspace });
    expect(outputs).toMatchObject({ decision: "started", "reason-code": "not_waited_for" });
    expect(conversation).toEqual(["open shop-production/shop as the job", "register", "start shop:42 no holds"]);
  });

  it("goes on without a record when GitHub refuses one, after a single warning", async () => {
    const refusedRecords = new Unreadable(
      "forbidden",
      "the token may not write deployments",
      "Grant the job deployments: write.",
    );
    const { outputs, journal } = await play({
      inputs: { ...dropIn, environment: "production", "wait-for-service-stability": "true" },
      workspace,
      recordsDown: refusedRecords,
      course: [complete],
    });
    expect(outputs.decision).toBe("success");
    expect(journal.filter((line) => line.startsWith("warning") && line.includes("deployments: write"))).toHaveLength(1);
  });

  it("warns of what only we would refuse, and names the permission that it lacks", async () => {
    const { outputs, journal } = await play({
      inputs: { ...dropIn, "wait-for-service-stability": "true" },
      workspace,
      knownGood: undefined,
      first: [{ ...before, insight: { kind: "weak", permission: "ecs:ListServiceDeployments" } }],
      course: [complete],
    });
    expect(outputs.decision).toBe("success");
    expect(journal.filter((line) => line.startsWith("warning")).join("\n")).toMatch(
      /ecs:ListServiceDeployments[\s\S]*No earlier release/,
    );
  });

  it("waits six hours at the longest, as the official action does", async () => {
    const { outputs, clock } = await play({
      inputs: { ...dropIn, "wait-for-service-stability": "true", "wait-for-minutes": "1000" },
      workspace,
      course: [during({})],
    });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "deadline" });
    expect(Math.round(clock.elapsed() / 60_000)).toBe(360);
  });

  it("takes an existing revision as it is, registers it anew with another image, and wants one source alone", async () => {
    const existing = { ...dropIn, "task-definition": "shop:42" };
    expect(await verdict({ inputs: existing, plan: { release: "shop:42" } })).toBe(
      "started/not_waited_for changed=yes",
    );
    const { conversation } = await play({ inputs: { ...existing, image: "shop" } });
    expect(conversation).toContain("register");
    const two = { ...existing, "task-definition-family": "shop" };
    expect(await verdict({ inputs: two })).toBe("failure/target_incomplete changed=no");
  });

  it("names the file that is missing", async () => {
    expect(await verdict({ inputs: dropIn })).toBe("failure/target_incomplete changed=no");
  });

  it("only registers where no service is given", async () => {
    const { conversation, outputs } = await play({ inputs: { ...dropIn, service: "" }, workspace });
    expect(outputs).toMatchObject({
      decision: "started",
      "reason-code": "registered_only",
      "task-definition": "shop:42",
    });
    expect(conversation.slice(1)).toEqual(["register"]);
  });
});

describe("finish", () => {
  const inputs = { mode: "finish", digest: "", hold: "false" };
  const records = [recordOf({ phase: "held-production" })];

  it("continues the hold at full traffic, proves, marks, gives the configuration back and closes the record", async () => {
    const baking = during({ stage: "bake-time", weight: 100 });
    const changed = {
      ...complete,
      configuration: `{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5,"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_PRODUCTION_TRAFFIC_SHIFT"]}]}`,
    };
    const { conversation, outputs } = await play({
      inputs,
      records,
      first: [heldAtProduction, heldAtProduction, heldAtProduction, baking, changed],
    });
    expect(outputs).toMatchObject({
      decision: "success",
      "reason-code": "proven",
      "live-version": "v1.5.0",
      "held-at": "none",
      address: "https://shop.example",
    });
    expect(conversation).toEqual([
      OPENED,
      "continue ecs-svc/42 hook-production",
      "note 900 in_progress ecs-svc/42 shop:42 phase=finishing smoke=success watch=success",
      "mark shop:42 v1.5.0",
      `restore-configuration ${FORMER}`,
      "note 900 success ecs-svc/42 shop:42 phase=proven smoke=success watch=success",
    ]);
  });

  it("finds the record of its run where no request was given, so that the configuration is given back", async () => {
    const changed = {
      ...complete,
      configuration: `{"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_PRODUCTION_TRAFFIC_SHIFT"]}]}`,
    };
    const { conversation } = await play({
      inputs: { ...inputs, request: "" },
      records: [recordOf({ request: "9".repeat(64), phase: "held-production" })],
      first: [changed],
    });
    expect(conversation).toContain(`restore-configuration ${FORMER}`);
  });

  it("only proves and keeps the books of a rolling deployment", async () => {
    const { conversation, outputs } = await play({ inputs, records, first: [complete] });
    expect(outputs.decision).toBe("success");
    expect(conversation.filter((line) => line.startsWith("continue"))).toEqual([]);
    expect(conversation).toContain("mark shop:42 v1.5.0");
  });

  it("finishes what passed while GitHub is away, and keeps the books when it is back", async () => {
    const changed = {
      ...complete,
      configuration: `{"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_PRODUCTION_TRAFFIC_SHIFT"]}]}`,
    };
    const scene = { records, first: [heldAtProduction, heldAtProduction, heldAtProduction, changed] };
    const away = { ...inputs, "service-deployment": "ecs-svc/42" };
    const back = await play({ ...scene, inputs: away, recordsAwayFor: 3 });
    expect(back.outputs).toMatchObject({ decision: "success", "reason-code": "proven" });
    expect(back.conversation.slice(1)).toEqual([
      "continue ecs-svc/42 hook-production",
      "mark shop:42 v1.5.0",
      `restore-configuration ${FORMER}`,
      "note 900 success ecs-svc/42 shop:42 phase=proven smoke=success watch=success",
    ]);
    const never = await play({ ...scene, inputs: away, recordsAwayFor: 1_000 });
    expect(never.outputs).toMatchObject({ decision: "success", "reason-code": "bookkeeping_incomplete" });
    expect(never.journal.join("\n")).toContain("the service's former configuration, the record");
    const unnamed = await play({ ...scene, inputs, recordsAwayFor: 1_000 });
    expect(unnamed.outputs).toMatchObject({ decision: "unknown", "reason-code": "state_unreadable" });
  });

  it("keeps a proven release a success when the books cannot be kept, and says so", async () => {
    const refusal = {
      kind: "refused",
      why: "forbidden",
      message: "ecs:TagResource",
      remedy: "Allow ecs:TagResource.",
    } as const;
    const { outputs, journal } = await play({ inputs, records, first: [complete], answers: { mark: refusal } });
    expect(outputs).toMatchObject({ decision: "success", "reason-code": "bookkeeping_incomplete" });
    expect(journal.join("\n")).toContain("the mark of the last known good");
  });

  it.each<[string, SceneSettings, string]>([
    ["it fell back", { first: [fellBack] }, "failure/not_ours_any_more"],
    ["it is held at test traffic", { first: [heldAtTest] }, "failure/not_judged"],
    ["nothing is known of the request", { records: [] }, "failure/nothing_to_finish"],
    [
      "an alarm rolls it back on the way",
      {
        first: [
          heldAtProduction,
          heldAtProduction,
          during({
            status: "rolled-back",
            guards: { breaker: { triggered: false, failures: 0, threshold: 0 }, alarms: ["5xx"], hookFailed: false },
          }),
        ],
      },
      "failure/rolled_back_by_alarm",
    ],
    ["it never ends", { first: [during({ stage: "bake-time", weight: 100 })] }, "unknown/deadline"],
    [
      "its hold cannot be ended for all we hear",
      { first: [heldAtProduction], answers: { continue: lost } },
      "unknown/state_unreadable",
    ],
  ])("says no when %s", async (_, settings, expected) => {
    const { outputs } = await play({ inputs, records, ...settings });
    expect(`${outputs.decision}/${outputs["reason-code"]}`).toBe(expected);
    expect(outputs.changed).not.toBe("no");
  });
});
