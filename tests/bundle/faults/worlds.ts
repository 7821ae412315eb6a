import { afterEach, expect } from "vitest";
import type { Fault } from "../../../src/rehearsal/github/faults.ts";
import { type GateScene, type GateWorld, gateWorld } from "./gate-world.ts";

/** Opens worlds for the tests of one file; each is closed after its test, and none may have met what the local GitHub lacks. */
export function worlds(): (scene?: GateScene) => Promise<GateWorld> {
  const open: GateWorld[] = [];
  afterEach(async () => {
    const worlds = open.splice(0);
    await Promise.all(worlds.map((world) => world.close()));
    for (const { github } of worlds) expect(github.defects).toEqual([]);
  });
  return async (scene) => {
    const world = await gateWorld(scene);
    open.push(world);
    return world;
  };
}

/** Makes an answer of JSON in GitHub's place. */
export function jsonAnswer(body: unknown, status = 200): Fault {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { kind: "answer", status, headers: { "content-type": "application/json; charset=utf-8" }, body: text };
}

/** Makes the answer of a GitHub that is failing. */
export function failing(status = 503): Fault {
  return jsonAnswer({ message: "Service unavailable" }, status);
}

/** The name under which approval-gate's look at its evidence is counted. */
export const EVIDENCE = "graphql:ApprovalGateEvidence";

/** The name under which the opening of an issue is counted. */
export const OPEN_ISSUE = "POST /repos/{owner}/{repo}/issues";
