import { describe, expect, it } from "vitest";
import { type PlannedWork, plannedCalls } from "../../../src/core/rollout/planned-calls.ts";

const WORK: PlannedWork = {
  register: "shop",
  record: true,
  start: true,
  places: ["test", "production"],
  configured: true,
  judged: true,
};
const calls = (differs: Partial<PlannedWork>) => plannedCalls({ ...WORK, ...differs }).map(({ call }) => call);

describe("plannedCalls", () => {
  it("lists a held deployment from its registration to what its finish writes", () => {
    expect(calls({})).toEqual([
      "ecs:RegisterTaskDefinition",
      "github:CreateDeployment",
      "ecs:UpdateService",
      "github:CreateDeploymentStatus",
      "ecs:ContinueServiceDeployment",
      "ecs:ContinueServiceDeployment",
      "ecs:TagResource",
      "ecs:UpdateService",
    ]);
  });
  it.each<[string, Partial<PlannedWork>, readonly string[]]>([
    [
      "a drop-in",
      { record: false, places: [], configured: false, judged: false },
      ["ecs:RegisterTaskDefinition", "ecs:UpdateService"],
    ],
    [
      "a release that is registered already",
      { register: undefined, record: false, places: [], configured: false, judged: false },
      ["ecs:UpdateService"],
    ],
    ["a registration alone", { start: false }, ["ecs:RegisterTaskDefinition"]],
    ["nothing at all", { start: false, register: undefined }, []],
    [
      "a service whose configuration stays",
      { configured: false, record: false, places: [] },
      ["ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:TagResource"],
    ],
  ])("lists %s", (_, differs, expected) => {
    expect(calls(differs)).toEqual(expected);
  });
});
