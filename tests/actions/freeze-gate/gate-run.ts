import { freezeGateContract } from "../../../src/actions/freeze-gate/contract.ts";
import { freezeGate } from "../../../src/actions/freeze-gate/freeze-gate.ts";
import { requestId } from "../../../src/core/request/request.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import { type GateScene, gatePorts, SCENE } from "../../fakes/gate-ports.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { recordOf } from "../../fakes/records-of.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

/** The digest of the records of the tests. */
export const DIGEST = `sha256:${"d".repeat(64)}`;

/** An instant in Shop's windows. */
export const IN_WINDOW = "2026-11-17T11:00:00Z";

/** The record that proved v1.5.0 on staging. */
export const proven = recordOf({ environment: "staging" }, ["success"]);

/** Computes the request of the tests' run. */
export const request = (round: number, others: object = {}) =>
  requestId({
    repositoryId: "501",
    environment: "production",
    service: "shop",
    commit: SCENE.version,
    digest: DIGEST,
    runId: "7001",
    round,
    ...others,
  });

/** A scene of a gate that takes some milliseconds to be read, or changes while the gate waits. */
export interface TimedScene extends GateScene {
  readonly reading?: number;
  /** What differs from an instant on. */
  readonly later?: { readonly from: string; readonly scene: GateScene };
  /** Whether the run is cancelled while the gate looks. */
  readonly cancelled?: boolean;
}

/** Runs freeze-gate once over a scene, at an instant, and shows all that it said and asked. */
export async function gate(
  scene: TimedScene = {},
  inputs: Readonly<Record<string, string>> = {},
  now: string = IN_WINDOW,
  run: Partial<typeof shopRun> = {},
) {
  const clock = clockAt(now);
  let cancel = () => {};
  const meanwhile = () => {
    clock.advance(scene.reading ?? 0);
    if (scene.cancelled === true) cancel();
  };
  const whole: GateScene = { records: [proven], meanwhile, ...scene };
  const current = (): GateScene =>
    scene.later !== undefined && clock.now() >= new Date(scene.later.from) ? { ...whole, ...scene.later.scene } : whole;
  const platform = () => ({ platform: clock.now(), asked: clock.now(), answered: clock.now() });
  const timed = (): GateScene => {
    const seen = current();
    return { ...seen, documents: { platformTime: platform(), ...seen.documents } };
  };
  const ports = gatePorts(whole, timed);
  const given = {
    environment: "production",
    service: "shop",
    "change-class": "standard",
    action: "deploy",
    policy: ".github/deploy-policy.yml",
    targets: ".github/deploy-targets.yml",
    version: "v1.5.0",
    "fail-on": "deny",
    ...inputs,
  };
  const runner = runnerWith(given);
  const onInterrupt = (callback: () => void) => {
    cancel = callback;
  };
  const edge = { runner, clock, readContext: () => ({ ...shopRun, ...run }), onInterrupt };
  await runAction(freezeGateContract, (values, surroundings) => freezeGate(values, surroundings, ports), edge);
  const output = (name: string) => runner.outputs.get(name) ?? "";
  return {
    verdict: `${output("decision")}/${output("reason-code")}/${runner.journal.at(-1)}`,
    output,
    journal: runner.journal,
    summary: runner.summaries.join("\n"),
    asked: ports.asked,
    said: runner.journal.find((line) => line.startsWith("say freeze-gate:")) ?? "",
  };
}
