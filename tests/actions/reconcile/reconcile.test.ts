import { describe, expect, it } from "vitest";
import type { DeployRecord } from "../../../src/core/record/deploy-record.ts";
import type { Rollout } from "../../../src/core/rollout/rollout.ts";
import type { TargetObservation } from "../../../src/core/rollout/target-observation.ts";
import type { Proof } from "../../../src/ports/target.ts";
import { accepted, shopBack, shopComplete, shopHeld, shopWith, targetThat } from "../../fakes/scripted-target.ts";
import { earlier, former, recordWith } from "../../fakes/shop-records.ts";
import { play } from "./reconcile-scene.ts";

// The runs of our records are not the run that these conversations take place in.
const ours = (...statuses: Parameters<typeof recordWith>): DeployRecord => {
  const record = recordWith(...statuses);
  return { ...record, payload: { ...record.payload, run: "6900" } };
};
const word = ({ decision, "reason-code": reason }: Record<string, string>) => `${decision} ${reason}`;
const writes = (conversation: readonly string[]) => conversation.filter((call) => !/^(observe|prove)/.test(call));
const restored = `restore-configuration ${former}`;
const passed = [{ smoke: "success", watch: "success", phase: "finishing" }] as const;
const rollingBack = shopWith({ status: "rolling-back", reason: "asked", holds: [] });

describe("reconcile", () => {
  it("keeps the books of what passed and is complete", async () => {
    const target = targetThat({ looks: [shopComplete] });
    const { conversation, outputs, settled, exit } = await play({
      records: { shop: [ours(passed), earlier] },
      targets: { shop: target },
    });
    expect(word(outputs)).toBe("settled settled");
    expect(settled).toMatchObject([{ service: "shop", what: "proven", "live-version": "v1.5.0" }]);
    expect(writes(conversation)).toEqual([
      "mark shop:42 v1.5.0",
      restored,
      "record 900 success: ecs-svc/42 shop:42 phase=proven smoke=success watch=success",
    ]);
    expect(exit).toBe("exit 0");
  });

  it("says unknown of what passed and cannot be proven, and writes nothing", async () => {
    const target = targetThat({
      looks: [shopComplete],
      prove: () => ({ kind: "disproven", why: "no-tasks", live: "shop:42" }),
    });
    const { conversation, outputs, exit } = await play({
      records: { shop: [ours(passed)] },
      targets: { shop: target },
    });
    expect(word(outputs)).toBe("unknown state_unreadable");
    expect(writes(conversation)).toEqual([]);
    expect(exit).toBe("exit 1");
  });

  it("locks what was undone while nobody looked, before it closes the record", async () => {
    const target = targetThat({ looks: [shopBack({ reason: "a hook timed out" })] });
    target.calls.length = 0;
    const { conversation, settled, locks } = await play({
      records: { shop: [ours([{ smoke: "success", phase: "watching" }]), earlier] },
      targets: { shop: target },
    });
    expect(settled).toMatchObject([
      { what: "undone", incident: "https://github.com/shop-org/shop/issues/17", "live-version": "v1.4.0" },
    ]);
    expect(writes(conversation)).toEqual([
      restored,
      "lock shop in production",
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back smoke=success",
    ]);
    expect(locks[0]?.body).toContain("rolled back by hook");
  });

  it("rolls back what is held and nobody judged, proves it, and locks", async () => {
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }],
    });
    const { conversation, settled } = await play({
      records: { shop: [ours([{ smoke: "success", phase: "watching" }]), earlier] },
      targets: { shop: target },
      now: "2026-11-24T11:40:00Z",
    });
    expect(settled).toMatchObject([{ what: "rolled-back", "live-version": "v1.4.0" }]);
    expect(writes(conversation)).toEqual([
      "roll-back-held ecs-svc/42 hook-1",
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back smoke=success",
      "lock shop in production",
      restored,
      "update #17",
      "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back smoke=success",
    ]);
  });

  describe("tells what nobody watched end", () => {
    const incident = "https://github.com/shop-org/shop/issues/17";
    const failing = { looks: [shopWith({ status: "rollback-failed", reason: "no capacity", holds: [] })] };

    it("as rolled back, with its incident, severity, start and whom it hit", async () => {
      const { news } = await play({
        records: { shop: [ours([{ smoke: "success", phase: "watching" }]), earlier] },
        targets: { shop: targetThat({ looks: [shopBack({ reason: "a hook timed out" })] }) },
      });
      const { createdAt, payload } = ours();
      expect(news).toEqual([
        {
          event: "rolled-back",
          "reason-code": "settled",
          environment: "production",
          service: "shop",
          version: "v1.5.0",
          commit: payload.commit,
          request: payload.request,
          "live-version": "v1.4.0",
          incident,
          severity: "sev3",
          "started-at": createdAt.toISOString(),
          impact: expect.stringMatching(/\w/),
          "slack-message": "",
        },
      ]);
      const record = ours([{ smoke: "success", phase: "watching" }]);
      const messages = '{"C0DEPLOYS1":"1764000000.000100"}';
      const told = { ...record, payload: { ...record.payload, slackMessages: messages } };
      const scene = { targets: { shop: targetThat({ looks: [shopBack()] }) } };
      expect((await play({ ...scene, records: { shop: [told, earlier] } })).news).toMatchObject([
        { "slack-message": messages },
      ]);
    });

    it("as stopped, of the worst severity and once, where the way back failed", async () => {
      const shop = [ours([{ smoke: "success", phase: "watching" }]), earlier];
      const { news, outputs, conversation } = await play({ records: { shop }, targets: { shop: targetThat(failing) } });
      expect(word(outputs)).toBe("failure rollback_failed");
      expect(news).toMatchObject([
        { event: "stopped", "reason-code": "rollback_failed", "live-version": "", incident, severity: "sev1" },
      ]);
      expect(conversation.at(-1)).toBe(
        "record 900 in_progress: ecs-svc/42 shop:42 phase=rollback-failed smoke=success",
      );
      const noted = [ours([{ smoke: "success", phase: "watching" }, { phase: "rollback-failed" }]), earlier];
      const again = await play({ records: { shop: noted }, targets: { shop: targetThat(failing) } });
      expect(word(again.outputs)).toBe("failure rollback_failed");
      expect(again.news).toEqual([]);
      expect(again.conversation.filter((call) => call.startsWith("record"))).toEqual([]);
    });

    it("as stopped, with a lock, where the platform refuses the way back", async () => {
      const refused = {
        kind: "refused",
        why: "forbidden",
        message: "ecs is not allowed",
        remedy: "Allow it.",
      } as const;
      const { news, left } = await play({
        records: { shop: [ours([{ phase: "held-test" }]), earlier] },
        targets: { shop: targetThat({ looks: [shopHeld], reactions: [{ answer: refused }] }) },
        now: "2026-11-24T11:40:00Z",
      });
      expect(left).toMatchObject([{ what: "rollback-failed", incident }]);
      expect(news).toMatchObject([{ event: "stopped", incident, severity: "sev1" }]);
    });

    it("and nothing of what was superseded, left, or only planned", async () => {
      const records = { shop: [ours([{ smoke: "success", phase: "watching" }]), earlier] };
      const scenes = [
        { looks: [shopBack()], inputs: { "dry-run": "true" } },
        { looks: [rollingBack], inputs: {} },
      ];
      for (const { looks, inputs } of scenes)
        expect((await play({ records, targets: { shop: targetThat({ looks }) }, inputs })).news).toEqual([]);
    });
  });

  it("owes a retrospective for what it rolled back and for what it found undone, and for nothing else (G7)", async () => {
    const held = () =>
      targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }] });
    const scene = { records: { shop: [ours()] }, now: "2026-11-24T11:40:00Z" };
    const key = "rollback 17 v1.5.0 for nobody";
    expect((await play({ ...scene, targets: { shop: held() } })).owed).toEqual([key]);
    expect((await play({ ...scene, targets: { shop: targetThat({ looks: [shopBack()] }) } })).owed).toEqual([key]);
    const proven = { records: { shop: [ours(passed)] }, targets: { shop: targetThat({ looks: [shopComplete] }) } };
    expect((await play(proven)).owed).toEqual([]);
    const unfiled = await play({ ...scene, targets: { shop: held() }, retrospectivesDown: true });
    expect(unfiled.settled).toMatchObject([{ what: "rolled-back" }]);
  });

  it("keeps the record open while its lock cannot be written, so that the next run writes it", async () => {
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: accepted, afterwards: [shopBack()] }],
    });
    const { conversation, outputs, left } = await play({
      records: { shop: [ours()] },
      targets: { shop: target },
      locksDown: true,
      now: "2026-11-24T11:40:00Z",
    });
    expect(word(outputs)).toBe("unknown state_unreadable");
    expect(left).toMatchObject([{ what: "rollback-unproven" }]);
    expect(conversation.filter((call) => call.startsWith("record"))).toEqual([
      "record 900 in_progress: ecs-svc/42 shop:41 phase=rolling-back",
    ]);
  });

  it("reads again where another hand was first, and leaves what is no longer to be rolled back", async () => {
    const conflict = { kind: "refused", why: "conflict", message: "the hook is over", remedy: "" } as const;
    const target = targetThat({
      looks: [shopHeld],
      reactions: [{ answer: conflict, afterwards: [rollingBack] }],
    });
    const { conversation, left } = await play({
      records: { shop: [ours()] },
      targets: { shop: target },
      now: "2026-11-24T11:40:00Z",
    });
    expect(left).toMatchObject([{ what: "moved" }]);
    expect(writes(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
  });

  it.each([
    ["its run was started again", { runsLater: { "6900": "running" } }],
    ["a person moved it on", { later: { shop: [ours([{}, { phase: "resumed", resumed: "6901" }])] } }],
    ["its run has ended it", { later: { shop: [ours([{ state: "success", phase: "proven" }])] } }],
  ] as const)("writes nothing where %s between the look and the write", async (_, change) => {
    for (const looks of [[shopHeld], [shopComplete], [shopBack()]]) {
      const { conversation, left, outputs } = await play({
        records: { shop: [ours()] },
        targets: { shop: targetThat({ looks }) },
        now: "2026-11-24T11:40:00Z",
        ...change,
      });
      expect(left).toMatchObject([{ what: "moved" }]);
      expect(word(outputs)).toBe("left left_open");
      expect(writes(conversation)).toEqual([]);
    }
  });

  it("stops nothing that a person's word let go on after the hold was read", async () => {
    const conflict = { kind: "refused", why: "conflict", message: "the hook is over", remedy: "" } as const;
    const shifting = shopWith({ holds: [], stage: "production-traffic-shift" });
    for (const afterwards of [shifting, shopComplete]) {
      const { conversation, left } = await play({
        records: { shop: [ours()] },
        targets: {
          shop: targetThat({ looks: [shopHeld], reactions: [{ answer: conflict, afterwards: [afterwards] }] }),
        },
        now: "2026-11-24T11:40:00Z",
      });
      expect(left).toMatchObject([{ what: "moved" }]);
      expect(writes(conversation)).toEqual(["roll-back-held ecs-svc/42 hook-1"]);
    }
  });

  it("brings the former release out again where the fall-back came too late", async () => {
    const baking = shopWith({ holds: [], stage: "bake-time" });
    const restoredNow = {
      ...shopBack(),
      rollout: { ...shopHeld.rollout, id: "ecs-svc/43", release: "shop:41", status: "successful", holds: [] },
    } as never;
    const tooLate = () =>
      targetThat({
        looks: [baking],
        reactions: [
          { answer: accepted, afterwards: [shopComplete] },
          { answer: { kind: "accepted", rollout: "ecs-svc/43", release: "shop:41" }, afterwards: [restoredNow] },
        ],
      });
    const { settled, conversation } = await play({
      records: { shop: [ours()] },
      now: "2026-11-24T11:40:00Z",
      targets: { shop: tooLate() },
    });
    expect(settled).toMatchObject([{ what: "rolled-back" }]);
    expect(writes(conversation)).toContain(`restore-release shop:41 ${former}`);
  });

  it("leaves what the target says to leave, and what is held for a person", async () => {
    for (const [record, document, what] of [
      [ours(), (text: string) => text.replace("bake: 5m", "bake: 5m\n      on-lost: leave"), "target-leaves"],
      [
        ours([{ smoke: "success", watch: "unknown", phase: "held_for_person" }]),
        (text: string) => text,
        "held-for-person",
      ],
      [ours([{ phase: "held-production", resumed: "6901" }]), (text: string) => text, "held-for-person"],
    ] as const) {
      const target = targetThat({ looks: [shopHeld] });
      const { conversation, outputs, left, exit } = await play({
        records: { shop: [record] },
        targets: { shop: target },
        document,
        now: "2026-11-24T11:40:00Z",
      });
      expect(word(outputs)).toBe("left left_open");
      expect(left).toMatchObject([{ what }]);
      expect(writes(conversation)).toEqual([]);
      expect(exit).toBe("exit 0");
    }
  });

  it.each([
    ["its run is at work", { "6900": "running" }, "left left_open", "run-active"],
    ["a run that resumed it is at work", { "6901": "running" }, "left left_open", "run-active"],
    ["GitHub does not say how its run stands", { "6900": "unreadable" }, "unknown state_unreadable", "run-unreadable"],
    ["no run can be seen at all", { "6900": "gone", "9000": "gone" }, "unknown state_unreadable", "run-unreadable"],
  ] as const)("touches nothing while %s", async (_, runs, expected, what) => {
    const target = targetThat({ looks: [shopHeld] });
    const { conversation, outputs, left } = await play({
      records: { shop: [ours([{ resumed: "6901" }])] },
      targets: { shop: target },
      runs,
    });
    expect(word(outputs)).toBe(expected);
    expect(left).toMatchObject([{ what }]);
    expect(conversation).toEqual([]);
  });

  it("takes a run that GitHub no longer has for ended", async () => {
    const target = targetThat({ looks: [shopComplete] });
    const { settled } = await play({
      records: { shop: [ours(passed)] },
      targets: { shop: target },
      runs: { "6900": "gone" },
    });
    expect(settled).toMatchObject([{ what: "proven" }]);
  });

  it("gives way to somebody else's deployment, and ends the record as inactive", async () => {
    const newer = { ...shopHeld.rollout, id: "ecs-svc/43", release: "shop:99", status: "successful" } as const;
    const target = targetThat({
      looks: [
        shopWith(
          { status: "stopped", holds: [] },
          { newer: newer as never, primary: { rollout: "ecs-svc/43", release: "shop:99", complete: true } },
        ),
      ],
    });
    const { settled, conversation } = await play({ records: { shop: [ours(passed)] }, targets: { shop: target } });
    expect(settled).toMatchObject([{ what: "superseded" }]);
    expect(conversation.at(-1)).toContain("record 900 inactive");
    expect(conversation.some((call) => call.startsWith("roll-back") || call.startsWith("restore-release"))).toBe(false);
  });

  describe("where another deployment brings the former release back", () => {
    const bringing = { ...shopHeld.rollout, id: "ecs-svc/43", release: "shop:41", status: "in-progress" } as Rollout;
    const returning = (others: Partial<TargetObservation> = {}) =>
      shopWith(
        { status: "successful", holds: [] },
        { newer: bringing, primary: { rollout: "ecs-svc/43", release: "shop:41", complete: false }, ...others },
      );
    const there = returning({ primary: { rollout: "ecs-svc/43", release: "shop:41", complete: true } });
    const prove = ({ primary }: TargetObservation): Proof =>
      primary.complete
        ? { kind: "proven", release: primary.release, running: 2, strength: "full" }
        : { kind: "pending", why: "in progress" };
    const records = { shop: [ours([{ smoke: "failure", phase: "rolling-back" }]), earlier] };

    it("closes the record when that is proven, and ends the pause of ours that it meets", async () => {
      const held = returning({ rollout: bringing });
      const target = targetThat({ looks: [returning(), held, there], prove });
      const { conversation, settled } = await play({ records, targets: { shop: target } });
      expect(settled).toMatchObject([{ what: "undone" }]);
      expect(writes(conversation)).toEqual([
        "lock shop in production",
        "continue ecs-svc/43 hook-1",
        restored,
        "update #17",
        "record 900 failure: ecs-svc/42 shop:42 phase=rolled-back smoke=failure",
      ]);
    });

    it("leaves the record open while that is not proven", async () => {
      const target = targetThat({ looks: [returning()], prove });
      const { conversation, outputs, left } = await play({ records, targets: { shop: target } });
      expect(word(outputs)).toBe("unknown state_unreadable");
      expect(left).toMatchObject([{ what: "rollback-unproven" }]);
      expect(writes(conversation)).toEqual(["lock shop in production", "update #17"]);
    });

    it("leaves the record open when somebody else's deployment took over, and tells a person when it did not hold", async () => {
      const other = targetThat({
        looks: [returning(), returning({ newer: { ...bringing, id: "ecs-svc/44", release: "shop:99" } })],
        prove: () => ({ kind: "disproven", why: "superseded", live: "shop:99" }),
      });
      expect((await play({ records, targets: { shop: other } })).left).toMatchObject([{ what: "moved" }]);
      const broken = targetThat({
        looks: [returning()],
        prove: () => ({ kind: "disproven", why: "no-tasks", live: "shop:42" }),
      });
      const { left, conversation } = await play({ records, targets: { shop: broken } });
      expect(left).toMatchObject([{ what: "rollback-failed" }]);
      expect(writes(conversation)).toEqual([
        "lock shop in production",
        "update #17",
        "record 900 in_progress: ecs-svc/42 shop:42 phase=rollback-failed smoke=failure",
      ]);
    });
  });

  const pause = { targetType: "PAUSE", lifecycleStages: ["POST_PRODUCTION_TRAFFIC_SHIFT"] };
  const noting = (record: DeployRecord): DeployRecord => ({
    ...record,
    payload: { ...record.payload, ownConfiguration: JSON.stringify({ lifecycleHooks: [pause] }) },
  });
  const changed = JSON.stringify({ ...JSON.parse(former), bakeTimeInMinutes: 30, lifecycleHooks: [pause] });
  const kept = `restore-configuration {"strategy":"BLUE_GREEN","bakeTimeInMinutes":30,"lifecycleHooks":[]}`;
  const theirs = {
    newer: { ...shopHeld.rollout, id: "ecs-svc/50", release: "shop:50", holds: [], status: "successful" } as Rollout,
    primary: { rollout: "ecs-svc/50", release: "shop:50", complete: true },
    live: { rollout: "ecs-svc/50", release: "shop:50" },
  };

  it.each<[string, DeployRecord, TargetObservation]>([
    ["it was undone", ours([{ smoke: "success", phase: "watching" }]), shopBack()],
    ["it passed", ours(passed), shopComplete],
    ["somebody took its place", ours(), shopWith({ status: "stopped", holds: [] }, theirs)],
  ])(
    "leaves what somebody changed of the configuration meanwhile, and says so once, where %s",
    async (_, record, look) => {
      const { conversation, summary, journal } = await play({
        records: { shop: [noting(record), earlier] },
        targets: { shop: targetThat({ looks: [{ ...look, configuration: changed }] }) },
      });
      expect(conversation.filter((call) => call.startsWith("restore-configuration"))).toEqual([kept]);
      expect(
        journal.filter(
          (line) =>
            line.startsWith("warning") && line.includes("configuration_kept: somebody changed bakeTimeInMinutes"),
        ),
      ).toHaveLength(1);
      expect(summary).toContain("somebody changed bakeTimeInMinutes");
    },
  );

  it("takes the mark from what was undone while nobody looked", async () => {
    const { conversation } = await play({
      records: { shop: [ours([{ smoke: "success", phase: "watching" }]), earlier] },
      targets: { shop: targetThat({ looks: [shopBack()] }) },
      marked: ["shop:42"],
    });
    expect(conversation.filter((call) => call.startsWith("unmark"))).toEqual(["unmark shop:42"]);
  });

  it("leaves the configuration alone when a later deployment has been opened meanwhile", async () => {
    const later = { ...ours(), id: 950, createdAt: new Date("2026-11-24T12:44:00Z") };
    const target = targetThat({ looks: [shopBack()] });
    const { conversation, settled } = await play({
      records: { shop: [ours()] },
      later: { shop: [later, ours()] },
      targets: { shop: target },
    });
    expect(settled).toMatchObject([{ what: "undone" }]);
    expect(conversation).not.toContain(restored);
  });

  describe("with no record open", () => {
    const closed = ours([{ state: "failure", phase: "rolled-back" }]);
    it("takes the pauses back that the last deployment left on the service", async () => {
      const target = targetThat({ looks: [shopBack()] });
      const { conversation, settled } = await play({ records: { shop: [closed] }, targets: { shop: target } });
      expect(settled).toMatchObject([{ what: "configuration-restored" }]);
      expect(writes(conversation)).toEqual([restored]);
    });

    it.each([
      ["a day later", {}, "2026-11-26T12:00:00Z"],
      ["where the team keeps hooks of its own", { "own-hooks": "keep" }, undefined],
    ] as const)("leaves pauses alone %s", async (_, change, now) => {
      const [setting] = Object.entries(change);
      const target = targetThat({ looks: [shopBack()] });
      const { conversation, outputs } = await play({
        records: { shop: [closed] },
        targets: { shop: target },
        ...(now === undefined ? {} : { now }),
        document: (text) =>
          setting === undefined ? text : text.replace("bake: 5m", `bake: 5m\n      ${setting.join(": ")}`),
      });
      expect(word(outputs)).toBe("unchanged nothing_open");
      expect(writes(conversation)).toEqual([]);
    });

    it("does nothing twice", async () => {
      const clean = shopWith(
        { status: "rolled-back", holds: [] },
        { configuration: former, pauses: [], primary: { rollout: "ecs-svc/41", release: "shop:41", complete: true } },
      );
      const { outputs, conversation } = await play({
        records: { shop: [closed] },
        targets: { shop: targetThat({ looks: [clean] }) },
      });
      expect(word(outputs)).toBe("unchanged nothing_open");
      expect(writes(conversation)).toEqual([]);
    });
  });

  it("prints what it would do in a dry run, and writes nothing", async () => {
    const target = targetThat({ looks: [shopHeld] });
    const { conversation, outputs, left } = await play({
      records: { shop: [ours()] },
      targets: { shop: target },
      inputs: { "dry-run": "true" },
      now: "2026-11-24T11:40:00Z",
    });
    expect(word(outputs)).toBe("left dry_run");
    expect(left).toMatchObject([{ what: "roll-back" }]);
    expect(writes(conversation)).toEqual([]);
  });

  describe("for several services", () => {
    const two = (text: string) => {
      const shop = text.slice(text.indexOf("  shop:"));
      return `${text}${shop.replace("  shop:", "  cart:").replaceAll("service: shop", "service: cart")}`;
    };

    it("looks at every other one when one cannot be read, and is as bad as the worst", async () => {
      const broken = targetThat({
        looks: [
          () => {
            throw new TypeError("a defect");
          },
        ],
      });
      const { outputs, settled, summary, exit } = await play({
        records: { shop: [ours(passed)], cart: [ours(passed)] },
        targets: { cart: broken, shop: targetThat({ looks: [shopComplete] }) },
        document: two,
      });
      expect(word(outputs)).toBe("unknown state_unreadable");
      expect(settled).toMatchObject([{ service: "shop", what: "proven" }]);
      expect(summary).toContain("`cart`");
      expect(exit).toBe("exit 1");
    });

    it("looks at one alone where it is named", async () => {
      const { outputs, settled } = await play({
        records: { shop: [ours(passed)], cart: [ours(passed)] },
        targets: { shop: targetThat({ looks: [shopComplete] }) },
        document: two,
        inputs: { service: "shop" },
      });
      expect(word(outputs)).toBe("settled settled");
      expect(settled).toHaveLength(1);
    });
  });

  it("refuses a targets file that does not know the environment", async () => {
    const { outputs } = await play({ records: {}, targets: {}, inputs: { environment: "prod" } });
    expect(word(outputs)).toBe("failure targets_invalid");
  });
});
