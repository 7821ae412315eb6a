import { describe, expect, it } from "vitest";
import { assessRollout } from "../../../src/core/rollout/assess-rollout.ts";
import type { RolloutWish } from "../../../src/core/rollout/release-plan.ts";
import { BAD, NEW, OLD, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";

const HOLDS = { places: ["test", "production"], timeoutMinutes: 60 } as const;

async function start(wire: EcsWire, image: string, differs: Partial<RolloutWish> = {}): Promise<string> {
  const plan = await wire.target.plan({ kind: "image", image, container: "app" });
  const registered =
    plan.release === undefined
      ? await wire.target.act({ kind: "register", plan })
      : { kind: "accepted", rollout: "", release: plan.release };
  if (registered.kind !== "accepted" || !("release" in registered)) throw new Error("not registered");
  const wish = {
    release: registered.release,
    holds: undefined,
    strategy: undefined,
    bakeMinutes: undefined,
    desiredCount: undefined,
    force: false,
    ...differs,
  };
  const answer = await wire.target.act({ kind: "start", wish });
  if (answer.kind !== "accepted") throw new Error(answer.message);
  return answer.rollout;
}

const assess = async (wire: EcsWire, rollout: string) =>
  assessRollout(await wire.target.observe(rollout), { failedTasks: undefined });

describe("ecsTarget", () => {
  it("observes what is live, with the service's account, region, strategy and test listener", async () => {
    const wire = await ecsWire();
    const seen = await wire.target.observe();
    expect(seen).toMatchObject({
      account: "111122223333",
      region: "eu-west-1",
      active: true,
      steerable: true,
      strategy: "blue-green",
      testable: true,
      pauses: [],
      inFlight: [],
      rollout: undefined,
      live: { release: "shop:1" },
      primary: { release: "shop:1", complete: true },
      insight: { kind: "full" },
    });
    expect(Math.abs(seen.at.getTime() - wire.clock.now())).toBeLessThan(2_000);
    expect(wire.defects).toEqual([]);
  });

  it("pins our deployment by its number, follows it through both holds, and proves it only when it is complete", async () => {
    const wire = await ecsWire();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    expect(rollout).toMatch(/^ecs-svc\/\d+$/);
    expect(await assess(wire, rollout)).toMatchObject({ kind: "in-progress" });
    wire.pass(2);
    const held = await wire.target.observe(rollout);
    expect(held).toMatchObject({
      live: { release: "shop:1" },
      primary: { rollout, release: "shop:2" },
      pauses: ["test", "production"],
      rollout: { weight: 0, release: "shop:2" },
    });
    const [hold] = held.rollout?.holds ?? [];
    expect(hold).toMatchObject({ at: "test" });
    if (hold === undefined) throw new Error("not held");
    expect(await wire.target.prove({ release: "shop:2", rollout })).toMatchObject({ kind: "pending" });
    expect(await wire.target.act({ kind: "continue", rollout, hold })).toMatchObject({ kind: "accepted" });
    wire.pass(1);
    expect(await assess(wire, rollout)).toMatchObject({ kind: "held", hold: { at: "production" }, weight: 100 });
    expect((await wire.target.observe(rollout)).live.release).toBe("shop:2");
    const again = await wire.target.act({ kind: "continue", rollout, hold });
    expect(again).toMatchObject({ kind: "refused", why: "conflict" });
    const [second] = (await wire.target.observe(rollout)).rollout?.holds ?? [];
    if (second === undefined) throw new Error("not held");
    await wire.target.act({ kind: "continue", rollout, hold: second });
    wire.pass(10);
    expect(await wire.target.prove({ release: "shop:2", rollout })).toMatchObject({
      kind: "proven",
      release: "shop:2",
      running: 2,
      strength: "full",
    });
    expect(await wire.target.prove({ release: "shop:1", rollout })).toMatchObject({
      kind: "disproven",
      why: "other-release",
    });
    expect(await wire.target.prove({ release: "shop:2" })).toMatchObject({ kind: "proven" });
    expect(await wire.target.prove({ release: "shop:1" })).toMatchObject({
      kind: "disproven",
      why: "other-release",
      live: "shop:2",
    });
  });

  it("gives the former configuration back without starting a deployment", async () => {
    const wire = await ecsWire();
    const former = await wire.target.observe();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    await wire.target.act({ kind: "restore-configuration", configuration: former.configuration });
    const seen = await wire.target.observe(rollout);
    expect(seen.pauses).toEqual([]);
    expect(seen.primary.rollout).toBe(rollout);
  });

  it.each([
    ["held", "roll-back-held"],
    ["under way", "stop-with-rollback"],
  ] as const)("falls back while %s", async (_, kind) => {
    const wire = await ecsWire();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    wire.pass(2);
    const [hold] = (await wire.target.observe(rollout)).rollout?.holds ?? [];
    if (hold === undefined) throw new Error("not held");
    expect(
      await wire.target.act(kind === "roll-back-held" ? { kind, rollout, hold } : { kind, rollout }),
    ).toMatchObject({ kind: "accepted" });
    wire.pass(3);
    expect(await assess(wire, rollout)).toMatchObject({ kind: "rolled-back" });
    expect(await wire.target.prove({ release: "shop:1" })).toMatchObject({ kind: "proven" });
    expect(await wire.target.act({ kind: "stop-with-rollback", rollout })).toMatchObject({
      kind: "refused",
      why: "conflict",
    });
  });

  it("tells who superseded ours", async () => {
    const wire = await ecsWire();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    wire.pass(2);
    const theirs = wire.world.supersede("shop", BAD);
    wire.pass(1);
    expect(await assess(wire, rollout)).toMatchObject({
      kind: "superseded",
      by: { rollout: theirs, release: "shop:3" },
    });
    expect(await wire.target.prove({ release: "shop:2", rollout })).toMatchObject({
      kind: "disproven",
      why: "superseded",
    });
  });

  it("brings a former release back as a new deployment that carries the former configuration", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }] });
    const { configuration } = await wire.target.observe();
    await start(wire, NEW);
    wire.pass(10);
    const answer = await wire.target.act({ kind: "restore-release", release: "shop:1", configuration });
    expect(answer).toMatchObject({ kind: "accepted", release: "shop:1" });
    wire.pass(10);
    expect(
      await wire.target.prove({
        release: "shop:1",
        ...(answer.kind === "accepted" ? { rollout: answer.rollout } : {}),
      }),
    ).toMatchObject({ kind: "proven" });
  });

  it("plans a new revision from the running one, and reuses one of the same content", async () => {
    const wire = await ecsWire();
    const first = await wire.target.plan({ kind: "image", image: NEW, container: "app" });
    expect(first).toMatchObject({
      release: undefined,
      family: "shop",
      problems: [],
      liveHealth: { kind: "healthy" },
      changes: [{ path: "containerDefinitions.app.image", change: "changed" }],
    });
    await wire.target.act({ kind: "register", plan: first });
    expect(await wire.target.plan({ kind: "image", image: NEW, container: "app" })).toMatchObject({
      release: "shop:2",
    });
    expect(await wire.target.plan({ kind: "image", image: OLD, container: "app" })).toMatchObject({
      release: "shop:1",
      changes: [],
    });
    expect(await wire.target.plan({ kind: "existing", release: "shop:9" })).toMatchObject({
      problems: [expect.stringContaining("shop:9")],
    });
    const settled = (image: string) => ({ container: "app", digest: image.split("@")[1] ?? "" });
    expect(await wire.target.plan({ kind: "existing", release: "shop:2", settled: settled(NEW) })).toMatchObject({
      release: "shop:2",
      problems: [],
    });
    expect(await wire.target.plan({ kind: "existing", release: "shop:2", settled: settled(OLD) })).toMatchObject({
      problems: [expect.stringContaining(`Task definition shop:2 runs ${NEW}, and the version was settled to sha256:`)],
    });
    expect(await wire.target.plan({ kind: "image", image: NEW, container: "wab" })).toMatchObject({
      problems: [expect.stringContaining("no container 'wab'")],
    });
  });

  it("refuses the keys that the SDK would drop in silence, and drops what ECS only describes", async () => {
    const wire = await ecsWire();
    const text = (container: object, more: object = {}) =>
      JSON.stringify({
        family: "shop",
        revision: 9,
        ...more,
        containerDefinitions: [{ name: "app", image: NEW, ...container }],
      });
    const wish = { kind: "definition", file: "task.json", image: "", container: "" } as const;
    expect(
      (
        await wire.target.plan({
          ...wish,
          text: text({ Environment: [], logConfiguration: { logDriver: "awslogs", Options: {} } }, { zzz: 1 }),
        })
      ).problems,
    ).toEqual([
      "task.json: zzz is not a key of a task definition: remove it.",
      "task.json: containerDefinitions[0].Environment is not a key of a task definition; did you mean 'environment'?",
      "task.json: containerDefinitions[0].logConfiguration.Options is not a key of a task definition; did you mean 'options'?",
    ]);
    expect(
      (
        await wire.target.plan({
          ...wish,
          text: text({ dockerLabels: { "any.key": "a=b=c" }, environment: [{ name: "A", value: "" }] }),
        })
      ).problems,
    ).toEqual([]);
  });

  it("names the permission of a refused call, and that nothing was changed by a refused write", async () => {
    const wire = await ecsWire({ denies: ["ecs:UpdateService", "ecs:DescribeServices"] });
    expect(await wire.target.act({ kind: "restore-configuration", configuration: "{}" })).toMatchObject({
      kind: "refused",
      why: "forbidden",
      remedy: expect.stringContaining("ecs:UpdateService"),
    });
    await expect(wire.target.observe()).rejects.toMatchObject({
      why: "forbidden",
      remedy: expect.stringContaining("ecs:DescribeServices"),
    });
  });

  it("is not found where there is no such service", async () => {
    const wire = await ecsWire({ services: [] });
    await expect(wire.target.observe()).rejects.toMatchObject({ why: "not_found" });
  });

  it("goes on by the service alone without ecs:ListServiceDeployments", async () => {
    const wire = await ecsWire({
      denies: ["ecs:ListServiceDeployments"],
      services: [{ ...SHOP, strategy: "ROLLING" }],
    });
    const rollout = await start(wire, NEW);
    expect(await wire.target.observe(rollout)).toMatchObject({
      insight: { kind: "weak", permission: "ecs:ListServiceDeployments" },
      rollout: { id: rollout, status: "in-progress" },
    });
    wire.pass(10);
    expect(await wire.target.prove({ release: "shop:2", rollout })).toMatchObject({ kind: "proven", strength: "weak" });
  });

  it("sees a circuit breaker's rollback without ecs:ListServiceDeployments, too", async () => {
    const wire = await ecsWire({
      denies: ["ecs:ListServiceDeployments"],
      services: [{ ...SHOP, strategy: "ROLLING" }],
      bad: { crash: "at-start" },
    });
    const rollout = await start(wire, BAD);
    wire.pass(10);
    // By now ECS has dropped ours from the service.
    const revisions = wire.world.state().services[0]?.revisions.map(({ number }) => `ecs-svc/${number}`);
    expect(revisions).not.toContain(rollout);
    expect(await assess(wire, rollout)).toMatchObject({ kind: "rolled-back", cause: "circuit-breaker" });
    expect(await wire.target.prove({ release: "shop:2", rollout })).toMatchObject({ kind: "disproven" });
  });

  it.each([
    ["of a release that was well", NEW],
    ["of a release that fell back before", BAD],
  ])(
    "takes what another hand brought out in the place %s for that, without ecs:ListServiceDeployments",
    async (_, image) => {
      const wire = await ecsWire({
        denies: ["ecs:ListServiceDeployments"],
        services: [{ ...SHOP, strategy: "ROLLING" }],
        bad: { crash: "at-start" },
      });
      const rollout = await start(wire, image);
      if (image === BAD) wire.pass(10);
      const theirs = wire.world.supersede("shop", OLD);
      wire.pass(10);
      expect(await assess(wire, rollout)).toMatchObject({ kind: "superseded", by: { rollout: theirs } });
    },
  );
});

describe("ecsDiagnosis", () => {
  it("explains by events since the start and by the stopped tasks of that deployment alone", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }], bad: { crash: "at-start" } });
    const since = new Date(wire.clock.now());
    const rollout = await start(wire, BAD);
    wire.pass(2);
    const explained = await wire.diagnosis.explain({ rollout, since });
    expect(explained.stoppedTasks.length).toBeGreaterThanOrEqual(1);
    expect(explained.stoppedTasks[0]).toMatchObject({
      code: "EssentialContainerExited",
      containers: [{ name: "app", exitCode: 1 }],
    });
    expect(explained.events.every(({ at }) => at >= since)).toBe(true);
    expect(explained.gaps).toEqual([]);
    expect((await wire.diagnosis.explain({ rollout: "ecs-svc/1", since })).stoppedTasks).toEqual([]);
  });

  it("asks at a glance for stopped tasks only when the service tells of something new", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }], bad: { crash: "at-start" } });
    const since = new Date(wire.clock.now());
    const rollout = await start(wire, NEW);
    wire.pass(10);
    const look = async () => (await wire.diagnosis.explain({ rollout, since, care: "glance" })).stoppedTasks;
    const asked = () => wire.world.calls.get("ecs:ListTasks") ?? 0;
    await look();
    const known = await look();
    expect(asked()).toBe(1);
    wire.pass(1);
    expect(await look()).toEqual(known);
    expect(asked()).toBe(1);
    const failing = await start(wire, BAD);
    wire.pass(2);
    const glanced = await wire.diagnosis.explain({ rollout: failing, since, care: "glance" });
    expect(glanced.stoppedTasks.length).toBeGreaterThanOrEqual(1);
    const before = asked();
    await wire.diagnosis.explain({ rollout: failing, since });
    expect(asked()).toBe(before + 1);
  });

  it("names what it may not read instead of failing", async () => {
    const wire = await ecsWire({ denies: ["ecs:ListTasks"] });
    const { gaps } = await wire.diagnosis.explain({ rollout: "ecs-svc/1", since: new Date(0) });
    expect(gaps).toEqual([expect.stringContaining("ecs:ListTasks")]);
  });
});

describe("a former release that is brought back", () => {
  it("takes nothing away that somebody brought out after the service was read", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }] });
    const ours = await start(wire, NEW);
    wire.pass(10);
    const back = { kind: "restore-release", release: "shop:1", configuration: "" } as const;
    const theirs = await wire.target.act(back);
    wire.pass(10);
    const again = { ...back, release: "shop:2" };
    expect(await wire.target.act({ ...again, after: ours })).toMatchObject({ kind: "refused", why: "conflict" });
    const { primary } = await wire.target.observe();
    expect(theirs).toMatchObject({ kind: "accepted", rollout: primary.rollout, release: "shop:1" });
    expect(await wire.target.act({ ...again, after: primary.rollout })).toMatchObject({
      kind: "accepted",
      release: "shop:2",
    });
  });
});

describe("ecsHistory", () => {
  it("prefers our mark, then what ECS calls successful, then what was captured", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }] });
    expect(await wire.history.lastKnownGood({ than: "shop:2", captured: "shop:1" })).toMatchObject({
      release: "shop:1",
      provenBy: "platform",
    });
    await start(wire, NEW);
    wire.pass(10);
    await start(wire, BAD);
    wire.pass(10);
    expect(await wire.history.lastKnownGood({ than: "shop:3" })).toMatchObject({
      release: "shop:2",
      provenBy: "platform",
    });
    expect(
      await wire.target.act({ kind: "mark", release: "shop:1", version: "v1.4.0", digest: "sha256:aaa" }),
    ).toMatchObject({ kind: "accepted" });
    expect(await wire.history.lastKnownGood({ than: "shop:3" })).toMatchObject({
      release: "shop:1",
      provenBy: "mark",
      version: "v1.4.0",
      digest: "sha256:aaa",
    });
    const plan = await wire.target.plan({ kind: "image", image: NEW, container: "app" });
    expect(plan.definition).not.toContain("deploy:proven");
  });

  it("passes over no release for being inactive, since a copy of it can come back", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }] });
    await start(wire, NEW);
    wire.pass(10);
    for (const definition of wire.world.state().taskDefinitions)
      if (definition.revision === 1) definition.status = "INACTIVE";
    expect(await wire.history.lastKnownGood({ than: "shop:2" })).toMatchObject({
      release: "shop:1",
      provenBy: "platform",
    });
    await wire.target.act({ kind: "mark", release: "shop:1", version: "v1.4.0", digest: "" });
    expect(await wire.history.lastKnownGood({ than: "shop:2" })).toMatchObject({ release: "shop:1", provenBy: "mark" });
  });

  it("finds the first rollout of a release since an instant, over or not", async () => {
    const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }] });
    const began = new Date(wire.clock.now());
    const first = await start(wire, NEW);
    wire.pass(10);
    await start(wire, BAD);
    wire.pass(10);
    expect(await wire.history.rolloutOf({ release: "shop:2", since: began })).toBe(first);
    expect(await wire.history.rolloutOf({ release: "shop:2", since: new Date(wire.clock.now()) })).toBeUndefined();
    expect(await wire.history.rolloutOf({ release: "shop:9", since: began })).toBeUndefined();
  });

  it("knows nothing where nothing was live but the release itself", async () => {
    const wire = await ecsWire();
    expect(await wire.history.lastKnownGood({ than: "shop:1", captured: "shop:1" })).toBeUndefined();
  });

  it("falls back to what was captured when the history may not be read", async () => {
    const wire = await ecsWire({ denies: ["ecs:ListServiceDeployments"] });
    expect(await wire.history.lastKnownGood({ than: "shop:2", captured: "shop:1" })).toMatchObject({
      release: "shop:1",
      provenBy: "captured",
    });
  });
});

describe("ecsTraffic", () => {
  it("reads its own deployment alone while that is in progress, the service every minute and at its end", async () => {
    const wire = await ecsWire();
    const { configuration } = await wire.target.observe();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    wire.pass(2);
    const traffic = wire.traffic(rollout, configuration);
    const asked = () => wire.world.calls.get("ecs:DescribeServices") ?? 0;
    const before = asked();
    const { position } = await traffic.read();
    if (position.kind !== "held") throw new Error("not held");
    wire.pass(1 / 60);
    // Whoever would raise the traffic looks at the service first.
    await traffic.read();
    expect(asked()).toBe(before + 2);
    await traffic.raise(position.hold);
    for (let look = 0; look < 5; look++) {
      wire.pass(1 / 6);
      await traffic.read();
    }
    expect(asked()).toBe(before + 2);
    wire.pass(1 / 6);
    expect(await traffic.read()).toMatchObject({ position: { kind: "held", hold: { at: "production" } } });
    expect(asked()).toBe(before + 3);
    await start(wire, BAD);
    wire.pass(1 / 6);
    const started = asked();
    expect(await traffic.read()).toMatchObject({ position: { kind: "not-ours", why: "superseded" } });
    expect(asked()).toBe(started + 1);
  });

  it("resolves both arms from the service revisions, knows our holds from others', and raises past ours alone", async () => {
    const wire = await ecsWire();
    const { configuration } = await wire.target.observe();
    const rollout = await start(wire, NEW, { holds: HOLDS });
    wire.pass(2);
    const traffic = wire.traffic(rollout, configuration);
    const reading = await traffic.read();
    expect(reading).toMatchObject({
      weight: 0,
      position: { kind: "held", hold: { at: "test", ours: true } },
      canary: {
        ClusterName: "shop-production",
        ServiceName: "shop",
        TargetGroup: expect.stringMatching(/^targetgroup\//),
        LoadBalancer: expect.stringMatching(/^app\//),
        TaskDefinition: expect.stringMatching(/^shop:\d+$/),
        ServiceRevision: expect.stringMatching(/^\d+$/),
      },
      baseline: { TaskDefinition: expect.stringMatching(/^shop:\d+$/) },
    });
    expect(reading.baseline?.ServiceRevision).not.toBe(reading.canary.ServiceRevision);
    expect(reading.baseline?.TaskDefinition).not.toBe(reading.canary.TaskDefinition);
    expect(reading.baseline?.TargetGroup).not.toBe(reading.canary.TargetGroup);
    if (reading.position.kind !== "held") throw new Error("not held");
    await expect(traffic.raise({ ...reading.position.hold, ours: false })).rejects.toThrow("not ours");
    await traffic.raise(reading.position.hold);
    wire.pass(1);
    expect(await traffic.read()).toMatchObject({
      weight: 100,
      baseline: undefined,
      position: { kind: "held", hold: { at: "production" } },
    });
    const { canary, baseline } = reading;
    expect(await traffic.readArms()).toEqual({ canary, baseline });
    await traffic.raise(reading.position.hold);
    const foreign = wire.traffic(
      rollout,
      `{"lifecycleHooks":[{"targetType":"PAUSE","lifecycleStages":["POST_PRODUCTION_TRAFFIC_SHIFT"]}]}`,
    );
    expect(await foreign.read()).toMatchObject({ position: { kind: "held", hold: { ours: false } } });
  });
});
