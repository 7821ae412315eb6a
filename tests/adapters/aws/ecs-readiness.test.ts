import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { NEW, OLD, REPOSITORY, SHOP } from "../../rehearsal/aws/aws-fixture.ts";
import { type EcsWire, ecsWire } from "./ecs-wire.ts";

const REGISTRY = [
  {
    name: "shop",
    images: [OLD, NEW].map((image) => ({
      digest: image.slice(image.indexOf("sha256:")),
      tags: image === NEW ? ["v1.5.0"] : [],
    })),
  },
];
const GUARDED = {
  ...SHOP,
  configuration: { alarms: { enable: true, rollback: true, alarmNames: ["5xx", "p99"] } },
};
const refusal = async (reading: Promise<unknown>) => {
  const error: unknown = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Unreadable)) throw new Error("it was not refused");
  return `${error.why}: ${error.remedy}`;
};

describe("ecsReadiness", () => {
  it("tells images that are in the registry from those that are not, by digest and by tag", async () => {
    const { readiness, defects } = await ecsWire({ repositories: REGISTRY });
    expect(await readiness.image(NEW)).toBe("present");
    expect(await readiness.image(`${REPOSITORY}:v1.5.0`)).toBe("present");
    expect(await readiness.image(`${REPOSITORY}@sha256:${"d".repeat(64)}`)).toBe("missing");
    expect(await readiness.image(`${REPOSITORY}:v9`)).toBe("missing");
    expect(await readiness.image(REPOSITORY)).toBe("missing");
    expect(await readiness.image(`${REPOSITORY}-other:v1.5.0`)).toBe("missing");
    expect(await readiness.image("public.ecr.aws/docker/library/nginx:1")).toBe("unknown-registry");
    expect(await readiness.image("nginx")).toBe("unknown-registry");
    expect(defects).toEqual([]);
  });

  it("names the permission for the registry, and asks as the target's read role where there is one", async () => {
    const denies = ["ecr:DescribeImages"];
    const alone = await ecsWire({ repositories: REGISTRY, denies });
    expect(await refusal(alone.readiness.image(NEW))).toBe(
      "forbidden: Allow ecr:DescribeImages in the policy of the role that this job uses.",
    );
    const helped = await ecsWire({ repositories: REGISTRY, denies, reader: true });
    expect(await helped.readiness.image(NEW)).toBe("present");
  });

  it("reads every alarm by its name: at rest, going off, without data, and gone", async () => {
    const { readiness } = await ecsWire({
      alarms: [
        { name: "calm" },
        { name: "5xx", state: "ALARM" },
        { name: "p99", state: "INSUFFICIENT_DATA" },
        { name: "both", state: "ALARM", composite: true },
        { name: "other", state: "ALARM" },
      ],
    });
    expect(await readiness.alarms(["calm", "5xx", "p99", "both", "gone"])).toEqual([
      { name: "calm", state: "ok" },
      { name: "5xx", state: "alarm" },
      { name: "p99", state: "no-data" },
      { name: "both", state: "alarm" },
      { name: "gone", state: "missing" },
    ]);
  });

  it("names the permission for alarms", async () => {
    const { readiness } = await ecsWire({ denies: ["cloudwatch:DescribeAlarms"] });
    expect(await refusal(readiness.alarms(["5xx"]))).toContain("Allow cloudwatch:DescribeAlarms");
  });

  it("reads the weights of the production rule, and the target group that serves what is live", async () => {
    const wire = await ecsWire();
    const { live, balancing = [] } = await wire.target.observe();
    const [one] = balancing;
    if (one === undefined) throw new Error("no load balancer");
    const { weights } = await wire.readiness.rule(one.productionRule);
    expect([...weights]).toEqual([
      [one.targetGroup, 100],
      [one.alternateTargetGroup, 0],
    ]);
    expect(await wire.readiness.groupOf(live.rollout)).toBe(one.targetGroup);
    expect(await wire.readiness.groupOf("ecs-svc/1")).toBeUndefined();
    expect(await wire.readiness.groupOf("")).toBeUndefined();
  });

  it("reads a listener that forwards by itself, as a Network Load Balancer's does", async () => {
    const wire = await ecsWire();
    const { balancing = [] } = await wire.target.observe();
    const rule = balancing[0]?.productionRule ?? "";
    const listener = rule.replace(":listener-rule/", ":listener/").replace(/\/[^/]+$/, "");
    expect((await wire.readiness.rule(listener)).weights.size).toBe(0);
  });

  it("names the permission for listeners", async () => {
    const wire = await ecsWire({ denies: ["elbv2:DescribeRules"] });
    const { balancing = [] } = await wire.target.observe();
    expect(await refusal(wire.readiness.rule(balancing[0]?.productionRule ?? ""))).toContain(
      "Allow elasticloadbalancing:DescribeRules",
    );
  });

  it("names the account that the job speaks for", async () => {
    const { readiness } = await ecsWire();
    expect(await readiness.account()).toBe("111122223333");
  });
});

describe("what the target tells of its place and its definition", () => {
  it("names the cluster in full, and the alarms in its configuration", async () => {
    const { target } = await ecsWire({ services: [GUARDED] });
    const seen = await target.observe();
    expect(seen.cluster).toBe("arn:aws:ecs:eu-west-1:111122223333:cluster/shop-production");
    expect(seen.balancing).toEqual([
      expect.objectContaining({
        role: expect.stringContaining(":role/"),
        testRule: expect.stringContaining("listener-rule"),
      }),
    ]);
    expect(seen.configuration).toContain("5xx");
  });

  it("says what a definition gains, and which keys would be dropped in silence", async () => {
    const { target } = await ecsWire();
    const content = {
      family: "shop",
      networkMode: "awsvpc",
      taskRoleArn: "arn:aws:iam::111122223333:role/admin",
      containerDefinitions: [{ name: "app", image: NEW, privileged: true, secrets: [{ name: "KEY", valueFrom: "x" }] }],
    };
    const wish = { kind: "definition", file: "t.json", image: "", container: "" } as const;
    const plan = await target.plan({ ...wish, text: JSON.stringify(content) });
    expect(plan.facts).toMatchObject({
      images: [{ container: "app", image: NEW, changed: true }],
      variables: ["KEY"],
      privileged: [
        { privilege: "task-role", place: "taskRoleArn" },
        { privilege: "privileged", place: "containerDefinitions.app.privileged" },
      ],
    });
    const foreign = await target.plan({ ...wish, text: JSON.stringify({ ...content, Cpu: "1" }) });
    expect(foreign).toMatchObject({ problemReason: "definition_keys_unknown", release: undefined });
  });

  it("starts nothing where somebody else has started a rollout since the service was looked at", async () => {
    const wire: EcsWire = await ecsWire();
    const seen = await wire.target.observe();
    const theirs = wire.world.supersede("shop", NEW);
    const before = wire.world.calls.get("ecs:UpdateService") ?? 0;
    const wish = {
      release: "shop:1",
      holds: undefined,
      strategy: undefined,
      bakeMinutes: undefined,
      desiredCount: undefined,
      force: false,
      after: seen.primary.rollout,
    };
    const answer = await wire.target.act({ kind: "start", wish });
    expect(answer).toMatchObject({ kind: "refused", why: "overtaken", message: expect.stringContaining(theirs) });
    expect(wire.world.calls.get("ecs:UpdateService") ?? 0).toBe(before);
    expect(await wire.target.act({ kind: "start", wish: { ...wish, after: theirs } })).toMatchObject({
      kind: "accepted",
    });
  });
});

describe("ecsDiagnosis", () => {
  it("reads the last lines of the containers that failed, and names the permission where it may not", async () => {
    const bad = { crash: "at-start" } as const;
    for (const denies of [[], ["logs:GetLogEvents"]]) {
      const wire = await ecsWire({ services: [{ ...SHOP, strategy: "ROLLING" }], bad, denies });
      const since = new Date(wire.clock.now());
      const rollout = wire.world.supersede("shop", `${REPOSITORY}@sha256:${"c".repeat(64)}`);
      wire.pass(2);
      const { stoppedTasks } = await wire.diagnosis.explain({ rollout, since });
      expect(stoppedTasks[0]?.release).toBe("shop:2");
      const { logs, gaps } = await wire.diagnosis.lastWords(stoppedTasks);
      if (denies.length === 0) {
        expect(gaps).toEqual([]);
        expect(logs[0]).toMatchObject({ container: "app", task: expect.any(String) });
        expect(logs[0]?.lines.length).toBeGreaterThan(0);
      } else {
        expect(logs).toEqual([]);
        expect(gaps).toEqual([expect.stringContaining("Allow logs:GetLogEvents")]);
      }
    }
  });
});
