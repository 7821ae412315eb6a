import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { resumeContract } from "../../../src/actions/resume/contract.ts";
import { resume } from "../../../src/actions/resume/resume.ts";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { DeployRecord } from "../../../src/core/record/deploy-record.ts";
import { formatRecordStatus } from "../../../src/core/record/record-status.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { Records } from "../../../src/ports/records.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import {
  accepted,
  type ScriptedTarget,
  shopBack,
  shopComplete,
  shopHeld,
  shopRollout,
  shopWith,
  targetThat,
} from "../../fakes/scripted-target.ts";
import { earlier, recordWith, request } from "../../fakes/shop-records.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const manifest = parse(readFileSync("actions/resume/action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);
const targets = readFileSync("examples/shop/.github/deploy-targets.yml", "utf8");
const hold = (id: string, at: "test" | "step" | "production") => ({
  id,
  at,
  expiresAt: new Date("2026-11-24T12:30:00Z"),
});
const heldAt = (...of: Parameters<typeof hold>) => shopWith({ holds: [hold(...of)] });
const shifting = shopWith({ holds: [], stage: "production-traffic-shift" });
const baking = shopWith({ holds: [], stage: "bake-time" });
const inconclusive = recordWith([{ smoke: "success", watch: "unknown", phase: "held_for_person" }]);

async function play(scene: {
  readonly target: ScriptedTarget;
  readonly records?: readonly DeployRecord[];
  readonly run?: "running" | "ended" | "unreadable";
  readonly inputs?: Readonly<Record<string, string>>;
  readonly recordsReadOnly?: boolean;
  /** The records as they are from their second reading on. */
  readonly later?: readonly DeployRecord[];
  readonly locks?: readonly DeployLock[] | "down";
}) {
  const { target, records = [inconclusive, earlier], run = "ended" } = scene;
  const conversation = target.calls;
  const runner = runnerWith({
    ...defaults,
    environment: "production",
    service: "shop",
    request,
    order: "continue",
    "github-token": "token",
    ...scene.inputs,
  });
  let readings = 0;
  const person = { login: "dana", id: "9001" };
  const ports = {
    open: () => ({
      target,
      history: { lastKnownGood: async () => undefined, rolloutOf: async () => undefined },
    }),
    chance: () => 0.5,
    records: {
      list: async () => {
        readings += 1;
        return readings > 1 ? (scene.later ?? records) : records;
      },
      open: async () => Promise.reject(new Error("nobody opens records here")),
      note: async (id: number, { state, status }: Parameters<Records["note"]>[1]) => {
        if (scene.recordsReadOnly === true) throw new Unreadable("forbidden", "no deployments: write", "Grant it.");
        conversation.push(`record ${id} ${state}: ${formatRecordStatus(status)}`);
      },
    },
    locks: {
      list: async () => {
        if (scene.locks === "down") throw new Unreadable("unavailable", "503", "Try again.");
        return scene.locks ?? [];
      },
    },
    runs: {
      read: async (id: string) => {
        if (run === "unreadable") throw new Unreadable("unavailable", "503", "Try again.");
        const conclusion = run === "running" ? undefined : "success";
        const at = new Date();
        return {
          id,
          attempt: 1,
          url: "",
          conclusion,
          createdAt: at,
          startedAt: at,
          actor: person,
          triggeringActor: person,
        };
      },
    },
    repository: { read: async (path: string) => ({ path, commit: "e".repeat(40), text: targets }) },
  };
  await runAction(resumeContract, (inputs, surroundings) => resume(inputs, surroundings, ports), {
    runner,
    clock: clockAt("2026-11-24T11:30:00Z"),
    readContext: () => ({ ...shopRun, runId: "9100", job: "resume" }),
    onInterrupt: () => undefined,
  });
  const outputs = Object.fromEntries(runner.outputs);
  return {
    conversation,
    outputs,
    said: `${outputs.decision} ${outputs["reason-code"]}`,
    writes: conversation.filter((call) => !/^(observe|prove)/.test(call)),
  };
}

/** What smoke-test keeps of a deployment that something else made, left open where its verdict could not be noted. */
const openBeside = { ...recordWith([]), payload: { ...recordWith([]).payload, family: "", previous: "" } };

describe("resume", () => {
  it("looks first, and gives a gate what it needs of the open deployment", async () => {
    const { outputs, said, writes } = await play({
      target: targetThat({ looks: [shopHeld] }),
      inputs: { mode: "check", request: "" },
    });
    expect(said).toBe("ready can_resume");
    expect(outputs).toMatchObject({
      request,
      record: "900",
      run: "7001",
      "run-ended": "yes",
      version: "v1.5.0",
      commit: "c".repeat(40),
      digest: "sha256:new",
      "service-deployment": "ecs-svc/42",
      "held-at": "production",
      hold: "hook-1",
      "targets-commit": "e".repeat(40),
    });
    expect(writes).toEqual([]);
  });

  it("hands the messages on that tell of the deployment, so that the next word stands in them", async () => {
    const slackMessages = '{"C0DEPLOYS1":"1764000000.000100"}';
    const told = { ...inconclusive, payload: { ...inconclusive.payload, slackMessages } };
    const scene = { target: targetThat({ looks: [shopHeld] }), inputs: { mode: "check", request: "" } };
    expect((await play({ ...scene, records: [told, earlier] })).outputs["slack-message"]).toBe(slackMessages);
    expect((await play({ ...scene, target: targetThat({ looks: [shopHeld] }) })).outputs["slack-message"]).toBe("");
  });

  it("leaves what is held at full traffic to finish where no run is at work, in a person's name", async () => {
    const { said, writes } = await play({ target: targetThat({ looks: [shopHeld] }) });
    expect(said).toBe("finish nobody_at_work");
    expect(writes).toEqual([
      "record 900 in_progress: ecs-svc/42 shop:42 phase=accepted smoke=success watch=unknown resumed=9100",
    ]);
  });

  it("ends the hold at full traffic and leaves the rest to the run that is at work", async () => {
    const { said, writes } = await play({
      target: targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [baking] }] }),
      records: [recordWith([{ smoke: "success", phase: "watching" }])],
      run: "running",
    });
    expect(said).toBe("moved handed_over");
    expect(writes).toEqual([
      "record 900 in_progress: ecs-svc/42 shop:42 phase=accepted smoke=success resumed=9100",
      "continue ecs-svc/42 hook-1",
    ]);
  });

  it("ends one hold and follows to the next", async () => {
    const first = heldAt("hook-1", "test");
    const { said, writes, outputs } = await play({
      target: targetThat({
        looks: [first],
        reactions: [{ answer: accepted, afterwards: [first, shifting, heldAt("hook-2", "production")] }],
      }),
    });
    expect(said).toBe("moved held_again");
    expect(outputs["held-at"]).toBe("production");
    expect(writes.filter((call) => call.startsWith("continue"))).toEqual(["continue ecs-svc/42 hook-1"]);
  });

  it("ends every hold up to full traffic, then leaves it to finish", async () => {
    const { said, writes } = await play({
      inputs: { order: "full" },
      target: targetThat({
        looks: [heldAt("hook-1", "step")],
        reactions: [
          { answer: accepted, afterwards: [shifting, heldAt("hook-2", "step")] },
          { answer: accepted, afterwards: [shifting, heldAt("hook-3", "production")] },
        ],
      }),
    });
    expect(said).toBe("finish nobody_at_work");
    expect(writes.filter((call) => call.startsWith("continue"))).toEqual([
      "continue ecs-svc/42 hook-1",
      "continue ecs-svc/42 hook-2",
    ]);
  });

  const lock: DeployLock = {
    issue: 31,
    url: "https://github.com/shop-org/shop/issues/31",
    title: "database maintenance",
    openedAt: new Date("2026-11-24T11:29:00Z"),
    scope: { environment: "production", service: "*" },
    request: "",
    owner: "dana",
    reason: "",
    expiresAt: undefined,
  };

  it.each([
    ["a lock stands", { locks: [lock] }, "failure locked"],
    ["locks cannot be read", { locks: "down" }, "unknown state_unreadable"],
    [
      "its watch has failed meanwhile",
      { later: [recordWith([{ smoke: "success", watch: "failure" }])] },
      "failure verdict_failed",
    ],
    [
      "its record was closed meanwhile",
      { later: [recordWith([{ state: "failure", phase: "rolled-back" }])] },
      "failure nothing_held",
    ],
  ] as const)("lets nobody in where %s after the gate", async (_, change, expected) => {
    const target = targetThat({ looks: [heldAt("hook-1", "step")] });
    const { said, writes } = await play({ target, inputs: { order: "full" }, ...change });
    expect(said).toBe(expected);
    expect(writes).toEqual([]);
  });

  it("is not kept by a lock that has run out, is another environment's, or meets full traffic", async () => {
    for (const over of [
      { ...lock, expiresAt: new Date("2026-11-24T11:29:30Z") },
      { ...lock, scope: { environment: "staging", service: "*" } },
    ]) {
      const target = targetThat({
        looks: [heldAt("hook-1", "test")],
        reactions: [{ answer: accepted, afterwards: [heldAt("hook-2", "production")] }],
      });
      expect((await play({ target, locks: [over] })).said).toBe("moved held_again");
    }
    expect((await play({ target: targetThat({ looks: [shopHeld] }), locks: [lock] })).said).toBe(
      "finish nobody_at_work",
    );
  });

  it("keeps the verdicts that came into the record after its first reading", async () => {
    const { writes } = await play({
      target: targetThat({ looks: [shopHeld] }),
      records: [recordWith([{ phase: "watching" }])],
      later: [recordWith([{ smoke: "success", phase: "held_for_person" }])],
    });
    expect(writes).toEqual(["record 900 in_progress: ecs-svc/42 shop:42 phase=accepted smoke=success resumed=9100"]);
  });

  it("takes a person's word for what the watch left in full service, and hands it to finish", async () => {
    const { said, writes } = await play({
      target: targetThat({ looks: [shopComplete] }),
      records: [recordWith([{ smoke: "success", watch: "unknown", phase: "left_inconclusive" }])],
    });
    expect(said).toBe("finish nobody_at_work");
    expect(writes).toEqual([
      "record 900 in_progress: ecs-svc/42 shop:42 phase=accepted smoke=success watch=unknown resumed=9100",
    ]);
  });

  it("asks again after an answer that was lost, and ends the same hold only", async () => {
    const lost = () => {
      throw new Unreadable("unavailable", "no answer", "");
    };
    const test = heldAt("hook-1", "test");
    const { said, writes } = await play({
      target: targetThat({
        looks: [test],
        reactions: [{ answer: lost }, { answer: accepted, afterwards: [heldAt("hook-2", "production")] }],
      }),
    });
    expect(said).toBe("moved held_again");
    expect(writes.filter((call) => call.startsWith("continue"))).toEqual([
      "continue ecs-svc/42 hook-1",
      "continue ecs-svc/42 hook-1",
    ]);
  });

  it.each([
    ["another hand ended the hold first", [shifting]],
    ["another hand ended the hold first, and it is held anew", [heldAt("hook-9", "step")]],
  ] as const)("stops where %s", async (_, afterwards) => {
    const conflict = { kind: "refused", why: "conflict", message: "it is over", remedy: "" } as const;
    const { said } = await play({
      target: targetThat({ looks: [heldAt("hook-1", "test")], reactions: [{ answer: conflict, afterwards }] }),
    });
    expect(said).toBe("failure hold_ended_elsewhere");
  });

  it("stops where the hold is no longer the one that was approved", async () => {
    const { said, writes } = await play({
      target: targetThat({ looks: [heldAt("hook-2", "step")] }),
      inputs: { hold: "hook-1" },
    });
    expect(said).toBe("failure hold_ended_elsewhere");
    expect(writes).toEqual([]);
  });

  it("ends no hold while the record cannot say who moved it on", async () => {
    const { said, writes } = await play({
      target: targetThat({ looks: [heldAt("hook-1", "test")] }),
      recordsReadOnly: true,
    });
    expect(said).toBe("unknown state_unreadable");
    expect(writes).toEqual([]);
  });

  it("gives AWS's words where a hold that is said to be over still stands", async () => {
    const refused = { kind: "refused", why: "conflict", message: "no such hook", remedy: "Look." } as const;
    const { said, writes, outputs } = await play({
      target: targetThat({ looks: [heldAt("hook-1", "test")], reactions: new Array(9).fill({ answer: refused }) }),
    });
    expect(said).toBe("failure refused_by_platform");
    expect(JSON.parse(outputs.result ?? "{}").headline).toBe("no such hook");
    expect(writes.filter((call) => call.startsWith("continue"))).toHaveLength(5);
  });

  it("says which permission AWS wants", async () => {
    const forbidden = {
      kind: "refused",
      why: "forbidden",
      message: "not authorized to perform ecs:ContinueServiceDeployment",
      remedy: "Grant it.",
    } as const;
    const { said, outputs } = await play({
      target: targetThat({ looks: [heldAt("hook-1", "test")], reactions: [{ answer: forbidden }] }),
    });
    expect(said).toBe("failure refused_by_platform");
    expect(JSON.parse(outputs.result ?? "{}").headline).toContain("ecs:ContinueServiceDeployment");
  });

  it.each([
    ["only what something else deployed is open", { records: [openBeside] }, "failure nothing_held"],
    ["no deployment is open", { records: [earlier] }, "failure nothing_held"],
    [
      "another deployment is open than was approved",
      { inputs: { request: "9".repeat(64) } },
      "failure another_deployment",
    ],
    ["a verdict failed", { records: [recordWith([{ smoke: "success", watch: "failure" }])] }, "failure verdict_failed"],
    ["GitHub does not say whether its run has ended", { run: "unreadable" }, "unknown run_unreadable"],
    ["the service has no such environment", { inputs: { environment: "prod" } }, "failure target_invalid"],
    ["an input is no order", { inputs: { order: "go" } }, "unknown input_invalid"],
  ] as const)("writes nothing where %s", async (_, scene, expected) => {
    const { said, writes } = await play({ target: targetThat({ looks: [shopHeld] }), ...scene });
    expect(said).toBe(expected);
    expect(writes).toEqual([]);
  });

  it.each([
    ["falls back", shopBack(), "failure falling_back"],
    ["is on its way", shopWith({ ...shopRollout, holds: [], stage: "scale-up" }), "failure nothing_held"],
  ] as const)("refuses what %s", async (_, look, expected) => {
    const { said, writes } = await play({ target: targetThat({ looks: [look] }) });
    expect(said).toBe(expected);
    expect(writes).toEqual([]);
  });

  it("finds what an abort rolls back, also on its way and after a failed verdict", async () => {
    const { said, writes } = await play({
      target: targetThat({ looks: [shifting] }),
      records: [recordWith([{ watch: "failure" }])],
      inputs: { mode: "check", order: "abort", request: "" },
    });
    expect(said).toBe("ready can_abort");
    expect(writes).toEqual([]);
  });
});
