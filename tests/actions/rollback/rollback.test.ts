import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import {
  accepted,
  shopBack,
  shopComplete,
  shopHeld,
  shopRollout,
  shopWith,
  targetThat,
} from "../../fakes/scripted-target.ts";
import { former, play, recordWith, request } from "./rollback-scene.ts";

const rollingBack = shopWith({ status: "rolling-back", reason: "asked", holds: [] });
const heldTarget = () =>
  targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }] });
const conflict = {
  kind: "refused",
  why: "conflict",
  message: "the deployment has moved on",
  remedy: "Read again.",
} as const;
const said = ({ decision, "reason-code": reason, undone }: Record<string, string>) => `${decision} ${reason} ${undone}`;

describe("rollback of a held deployment", () => {
  it("falls back through the hold when the watch failed, proves, locks, resolves", async () => {
    const { conversation, outputs, locks, updates, exit, summary } = await play({
      target: heldTarget(),
      inputs: { smoke: "success", watch: "failure" },
    });
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "roll-back-held ecs-svc/42 hook-1",
      "lock shop in production",
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back",
      "observe ecs-svc/42",
      "prove shop:41",
      "observe",
      `restore-configuration ${former}`,
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(outputs).toMatchObject({
      decision: "success",
      "reason-code": "watch_failed",
      undone: "yes",
      "live-version": "v1.4.0",
      "task-definition": "shop:41",
      incident: "17",
      "service-deployment": "ecs-svc/42",
    });
    expect(locks[0]).toMatchObject({
      scope: { environment: "production", service: "shop" },
      request,
      labels: ["incident", "sev2"],
    });
    expect(locks[0]?.body).toContain("| **Status** | Identified |");
    expect(locks[0]?.body).toContain("| **Start time** | 2026-11-24T11:00:10.000Z (UTC) |");
    expect(locks[0]?.body).toContain("Up to 100 % of the public requests");
    expect(updates[0]).toContain("`v1.4.0 (shop:41)` is live again");
    expect(summary).toContain("| Version | `v1.4.0` |");
    expect(exit).toBe("exit 0");
  });

  it("rolls back the wrong version that the smoke test met before any public traffic", async () => {
    const atTest = shopWith({
      weight: 0,
      holds: [{ ...shopRollout.holds[0], id: "hook-0", at: "test", expiresAt: new Date("2026-11-24T12:00:00Z") }],
    });
    const target = targetThat({ looks: [atTest], reactions: [{ answer: accepted, afterwards: [shopBack()] }] });
    const { outputs, locks, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(conversation).toContain("roll-back-held ecs-svc/42 hook-0");
    expect(locks[0]?.body).toContain("None: `v1.5.0` was never reached from the public address.");
  });

  it("rolls back by the record when the job was lost", async () => {
    const { outputs } = await play({
      target: heldTarget(),
      inputs: { lost: "true", deploy: "", smoke: "", watch: "" },
    });
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("finds the deployment by the record when the deploy job left no outputs", async () => {
    const { outputs, conversation } = await play({
      target: heldTarget(),
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(conversation[0]).toBe("observe ecs-svc/42");
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("finds it by what it brings when even the record never learnt its id", async () => {
    const record = recordWith([{ serviceDeployment: "", phase: "started" }]);
    const { outputs, conversation } = await play({
      target: heldTarget(),
      record,
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(conversation.slice(0, 3)).toEqual(["observe", "observe ecs-svc/42", "roll-back-held ecs-svc/42 hook-1"]);
    expect(said(outputs)).toBe("success job_lost yes");
  });

  it("leaves a rollout of the same release alone that began before the record", async () => {
    const record = recordWith([{ serviceDeployment: "", phase: "started" }]);
    const target = targetThat({ looks: [shopWith({ createdAt: new Date("2026-11-23T11:00:00Z") })] });
    const { outputs, conversation } = await play({
      target,
      record,
      inputs: { lost: "true", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unchanged nothing_changed no");
    expect(conversation.some((call) => /^(roll-back|stop|restore)/.test(call))).toBe(false);
  });

  it("writes first when the run was cancelled, and says honestly when it cannot prove in time", async () => {
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack] }] });
    const { outputs, conversation, updates, exit } = await play({
      target,
      inputs: { cancelled: "true", smoke: "failure" },
      interruptAfterCalls: 5,
    });
    expect(conversation.slice(0, 2)).toEqual(["observe ecs-svc/42", "roll-back-held ecs-svc/42 hook-1"]);
    expect(said(outputs)).toBe("unknown rollback_unproven no");
    expect(conversation.some((call) => call.includes("failure"))).toBe(false);
    expect(updates[0]).toContain(
      "aws ecs update-service --cluster shop-production --service shop --region eu-west-1 --task-definition shop:41",
    );
    expect(exit).toBe("exit 1");
  });

  it("gives up proving at its deadline", async () => {
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack] }] });
    const { outputs, result } = await play({ target, inputs: { watch: "failure", smoke: "success", deadline: "5m" } });
    expect(said(outputs)).toBe("unknown rollback_unproven no");
    expect(result.headline).toContain("the deadline passed");
  });

  it("holds for a person when the target says so", async () => {
    const text = `version: 1
services: { shop: { environments: { production: { platform: ecs, cluster: shop-production, service: shop, region: eu-west-1, role: "arn:aws:iam::111122223333:role/deploy-production", address: "https://shop.example", health: /api/health, on-inconclusive: hold } } } }`;
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [shopHeld] }),
      targets: text,
      inputs: { smoke: "success", watch: "unknown" },
    });
    expect(said(outputs)).toBe("unchanged held_for_person no");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:42 phase=held_for_person",
    ]);
    expect(result.headline).toContain("2026-11-24T12:30:00.000Z");
    expect(exit).toBe("exit 0");
  });
});

describe("rollback of a deployment that moves or is over", () => {
  it("stops what is in flight", async () => {
    const target = targetThat({
      looks: [shopWith({ holds: [], stage: "scale-up", weight: 0 })],
      reactions: [{ answer: accepted, afterwards: [shopBack()] }],
    });
    const { outputs, conversation } = await play({ target, inputs: { deploy: "failure", commands: "skipped" } });
    expect(conversation[1]).toBe("stop-with-rollback ecs-svc/42");
    expect(said(outputs)).toBe("success deploy_failed yes");
  });

  it("brings the last known good back with its configuration when ours is complete", async () => {
    const restored = shopWith(
      { id: "ecs-svc/43", release: "shop:41", status: "successful", holds: [] },
      {
        configuration: former,
        primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true },
        live: { rollout: "ecs-svc/43", release: "shop:41" },
      },
    );
    const target = targetThat({
      looks: [shopComplete],
      reactions: [{ answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] }],
    });
    const { outputs, conversation } = await play({
      target,
      inputs: { deploy: "success", smoke: "success", watch: "failure" },
    });
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "last known good than shop:42 captured shop:41",
      `restore-release shop:41 ${former}`,
      "lock shop in production",
      "observe ecs-svc/43",
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back",
      "prove shop:41",
      "observe",
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(said(outputs)).toBe("success watch_failed yes");
  });

  it("refuses without a release that is known to work, and writes no lock", async () => {
    const target = targetThat({ looks: [shopComplete] });
    const { outputs, conversation, result, locks } = await play({
      target,
      knownGood: undefined,
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("failure known_good_missing no");
    expect(conversation.some((call) => call.startsWith("restore"))).toBe(false);
    expect(locks).toEqual([]);
    expect(result.remedy).toContain("task-definition");
  });

  it("names the permission that is missing, and the command to go back by hand", async () => {
    const answer = {
      kind: "refused",
      why: "forbidden",
      message: "not authorized to perform ecs:ContinueServiceDeployment",
      remedy: "Grant ecs:ContinueServiceDeployment.",
    } as const;
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer }] });
    const { outputs, result, summary } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("failure write_forbidden no");
    expect(result.remedy).toContain("Grant ecs:ContinueServiceDeployment.");
    expect(summary).toContain("aws ecs update-service");
  });

  it("keeps what turns out complete and judged, with finish's bookkeeping", async () => {
    const { outputs, conversation } = await play({
      target: targetThat({ looks: [shopComplete] }),
      inputs: { deploy: "paused", smoke: "success", watch: "success", "smoke-public": "success", finish: "unknown" },
    });
    expect(said(outputs)).toBe("unchanged proven_late no");
    expect(outputs["live-version"]).toBe("v1.5.0");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "prove shop:42",
      "mark shop:42 v1.5.0",
      "observe",
      `restore-configuration ${former}`,
      "record 900 success: ecs-svc/42 shop:42 phase=proven",
    ]);
  });

  it("says that everything passed while ECS still bakes", async () => {
    const target = targetThat({ looks: [shopWith({ holds: [], stage: "bake-time" })] });
    const { outputs, conversation } = await play({
      target,
      inputs: { smoke: "success", watch: "success", "smoke-public": "success", finish: "unknown" },
    });
    expect(said(outputs)).toBe("unchanged finishing no");
    expect(conversation).toEqual(["observe ecs-svc/42", "record 900 in_progress: ecs-svc/42 shop:42 phase=finishing"]);
  });

  it("reports a rollback of ECS that failed", async () => {
    const { outputs, exit } = await play({
      target: targetThat({ looks: [shopWith({ status: "rollback-failed", reason: "no healthy tasks", holds: [] })] }),
      inputs: { deploy: "failure" },
    });
    expect(said(outputs)).toBe("failure rollback_failed no");
    expect(exit).toBe("exit 1");
  });
});

describe("rollback of what is undone or not ours", () => {
  it.each([
    [
      "the circuit breaker",
      { guards: { ...shopRollout.guards, breaker: { triggered: true, failures: 3, threshold: 3 } } },
      "circuit-breaker",
    ],
    ["a hook's time-out", { guards: { ...shopRollout.guards, hookFailed: true } }, "hook"],
  ])("proves what %s took back, and locks without writing to the rollout", async (_, rollout, cause) => {
    const { outputs, conversation, result } = await play({
      target: targetThat({ looks: [shopBack(rollout)] }),
      inputs: { deploy: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(result.headline).toContain(cause);
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "lock shop in production",
      "observe ecs-svc/42",
      "prove shop:41",
      "observe",
      `restore-configuration ${former}`,
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back",
      "update #17 **Status: Resolved**",
    ]);
    expect(outputs["incident"]).toBe("17");
  });

  it("waits for a fall-back under way, as a second run of the same request does", async () => {
    const target = targetThat({ looks: [rollingBack, rollingBack, shopBack()] });
    const { outputs, conversation } = await play({
      target,
      record: recordWith([{}, { phase: "rolling-back", family: "shop:41" }]),
      inputs: { watch: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(conversation.some((call) => /^(roll-back|stop|restore-release)/.test(call))).toBe(false);
  });

  it("opens no second incident for a request whose record says that it was rolled back", async () => {
    const record = recordWith([{}, { state: "failure", phase: "rolled-back" }]);
    const { outputs, locks } = await play({
      target: targetThat({ looks: [shopBack()] }),
      record,
      inputs: { watch: "failure" },
    });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(locks).toEqual([]);
  });

  it("takes its own restored release for an undone deployment, not for somebody else's", async () => {
    const target = targetThat({
      looks: [
        {
          ...shopComplete,
          primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true },
          live: { rollout: "ecs-svc/43", release: "shop:41" },
        },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { watch: "failure" } });
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
    expect(conversation.some((call) => /^(roll-back|stop|restore-release)/.test(call))).toBe(false);
  });

  it("writes nothing to a deployment of somebody else, restores the configuration and ends the record", async () => {
    const theirs = { ...shopRollout, id: "ecs-svc/50", release: "shop:50", holds: [], status: "successful" } as const;
    const superseded = shopWith(
      { status: "stopped", holds: [] },
      {
        newer: theirs,
        primary: { rollout: "ecs-svc/50", release: "shop:50", complete: true },
        live: { rollout: "ecs-svc/50", release: "shop:50" },
      },
    );
    const { outputs, conversation, locks, exit } = await play({
      target: targetThat({ looks: [superseded] }),
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("unchanged superseded no");
    expect(conversation.slice(0, 4)).toEqual([
      "observe ecs-svc/42",
      "record 900 inactive: ecs-svc/42 shop:42 phase=superseded",
      "observe",
      `restore-configuration ${former}`,
    ]);
    expect(conversation.some((call) => /^(roll-back|stop|restore-release)/.test(call))).toBe(false);
    expect(outputs["task-definition"]).toBe("shop:50");
    expect(locks).toEqual([]);
    expect(exit).toBe("exit 0");
  });

  it("says that nothing was changed when there is no record of the request", async () => {
    const target = targetThat({ looks: [{ ...shopBack(), rollout: undefined }] });
    const { outputs, conversation } = await play({
      target,
      noRecord: true,
      inputs: { deploy: "failure", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unchanged nothing_changed no");
    expect(outputs["live-version"]).toBe("v1.4.0");
    expect(conversation).toEqual(["observe"]);
  });
});

describe("rollback against races and failures", () => {
  it("takes the next row when the hold is gone, and the next when the bake is over", async () => {
    const baking = shopWith({ holds: [], stage: "bake-time" });
    const restored = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [shopHeld],
      reactions: [
        { answer: conflict, afterwards: [baking] },
        { answer: conflict, afterwards: [shopComplete] },
        { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release)/.test(call))).toEqual([
      "roll-back-held ecs-svc/42 hook-1",
      "stop-with-rollback ecs-svc/42",
      `restore-release shop:41 ${former}`,
    ]);
    expect(said(outputs)).toBe("success smoke_failed yes");
  });

  it("stops writing, and locks nothing, when somebody else took over between reading and writing", async () => {
    const theirs = { ...shopRollout, id: "ecs-svc/50", release: "shop:50", holds: [], status: "successful" } as const;
    const superseded = shopWith({ status: "stop-requested", holds: [] }, { newer: theirs });
    const target = targetThat({ looks: [shopHeld], reactions: [{ answer: conflict, afterwards: [superseded] }] });
    const { outputs, conversation, locks } = await play({ target, inputs: { smoke: "failure" } });
    expect(said(outputs)).toBe("unchanged superseded no");
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release)/.test(call))).toEqual([
      "roll-back-held ecs-svc/42 hook-1",
    ]);
    expect(locks).toEqual([]);
  });

  it("brings the former release back when the request to fall back came too late", async () => {
    const restored = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [shopWith({ holds: [], stage: "bake-time" })],
      reactions: [
        { answer: accepted, afterwards: [shopComplete] },
        { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restored] },
      ],
    });
    const { outputs, conversation } = await play({ target, inputs: { watch: "failure", smoke: "success" } });
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release)/.test(call))).toEqual([
      "stop-with-rollback ecs-svc/42",
      `restore-release shop:41 ${former}`,
    ]);
    expect(said(outputs)).toBe("success watch_failed yes");
  });

  it("reads again when the answer to a write was lost", async () => {
    const lost = () => {
      throw new Unreadable("unavailable", "ECS did not answer", "Run it again.");
    };
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: lost, afterwards: [rollingBack, shopBack()] }],
    });
    const { outputs, conversation } = await play({ target, inputs: { smoke: "failure" } });
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release)/.test(call))).toHaveLength(1);
    expect(said(outputs)).toBe("unchanged already_rolled_back yes");
  });

  it("works with GitHub down: the rollback is proven, and the missing lock is warned of", async () => {
    const { outputs, result, journal, exit } = await play({
      target: heldTarget(),
      github: "down",
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("success smoke_failed yes");
    expect(outputs["incident"]).toBe("");
    expect(result.details.lock_not_written).toContain("GitHub did not answer");
    expect(journal.some((line) => line.startsWith("warning") && line.includes("lock_not_written"))).toBe(true);
    expect(exit).toBe("exit 0");
  });

  it("writes the lock afterwards when the first try failed", async () => {
    const { outputs, conversation, locks, updates } = await play({
      target: heldTarget(),
      locksDownFor: 1,
      inputs: { smoke: "failure" },
    });
    expect(outputs["incident"]).toBe("17");
    expect(conversation.filter((call) => call.startsWith("lock"))).toHaveLength(2);
    expect(locks[0]?.body).toContain("| **Status** | Resolved |");
    expect(updates).toEqual([]);
  });

  it("writes nothing when the state cannot be read", async () => {
    const forbidden = () => {
      throw new Unreadable(
        "forbidden",
        "not authorized to perform ecs:DescribeServices",
        "Grant ecs:DescribeServices.",
      );
    };
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [forbidden] }),
      inputs: { smoke: "failure" },
    });
    expect(said(outputs)).toBe("unknown state_unreadable no");
    expect(conversation).toEqual([
      "observe ecs-svc/42",
      "record 900 in_progress: ecs-svc/42 shop:42 phase=state_unreadable",
    ]);
    expect(result.headline).toContain("Grant ecs:DescribeServices.");
    expect(exit).toBe("exit 1");
  });

  it("looks for a minute when the platform is only unavailable", async () => {
    const away = () => {
      throw new Unreadable("unavailable", "ECS did not answer (503)", "Run it again.");
    };
    const target = targetThat({
      looks: [away, away, shopHeld],
      reactions: [{ answer: accepted, afterwards: [shopBack()] }],
    });
    expect(said((await play({ target, inputs: { smoke: "failure" } })).outputs)).toBe("success smoke_failed yes");
  });
});

describe("rollback by hand and as a plan", () => {
  it("brings back the release that a person named, past any record", async () => {
    const back = {
      ...shopBack(),
      rollout: { ...shopRollout, id: "ecs-svc/43", status: "successful", holds: [] },
    } as const;
    const target = targetThat({
      looks: [{ ...shopComplete, rollout: undefined }],
      reactions: [{ answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [back] }],
    });
    const { outputs, conversation } = await play({
      target,
      inputs: { request: "", "service-deployment": "", deploy: "", "task-definition": "shop:41" },
    });
    expect(conversation.filter((call) => /^(roll-back|stop|restore-release|lock)/.test(call))).toEqual([
      "restore-release shop:41 ",
    ]);
    expect(said(outputs)).toBe("success asked_by_person yes");
  });

  it("asks for what to undo", async () => {
    const { outputs, result } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { request: "", "service-deployment": "" },
    });
    expect(said(outputs)).toBe("unknown input_invalid no");
    expect(result.headline).toContain("task-definition");
  });

  it("prints the plan of a dry run and writes nothing", async () => {
    const { outputs, conversation, result, exit } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { "dry-run": "true", smoke: "failure" },
    });
    expect(said(outputs)).toBe("unchanged dry_run no");
    expect(conversation).toEqual(["observe ecs-svc/42"]);
    expect(result.headline).toContain("would be rolled back by roll-back-held (smoke_failed)");
    expect(exit).toBe("exit 0");
  });
});
