import fc from "fast-check";
import { expect, it } from "vitest";
import { shiftDescription, shiftGroupOf, shiftGroupProblem } from "../../../src/core/rollout/shift-group.ts";
import { plainAppSpec, renderAppSpec } from "../../../src/core/task-definition/app-spec.ts";

const ARN = "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:2";

function rendered(source: string): unknown {
  const result = renderAppSpec(source, ARN);
  if (result.kind === "invalid") throw new Error(result.problem);
  return JSON.parse(result.text);
}

it.each([
  ["YAML", "version: 0.0\nResources:\n  - One:\n      Type: X\n      Properties:\n        TaskDefinition: old\n"],
  ["JSON", '{"version":0,"Resources":[{"One":{"Type":"X","Properties":{"TaskDefinition":"old"}}}]}'],
])("sets the task definition of an AppSpec in %s", (_, source) => {
  expect(rendered(source)).toEqual({
    version: 0,
    Resources: [{ One: { Type: "X", Properties: { TaskDefinition: ARN } } }],
  });
});

it("takes anchors, as the official action's parser does, and no text that unfolds without end", () => {
  const info = "LoadBalancerInfo: &web { ContainerName: web, ContainerPort: 80 }";
  const anchored = `Resources:\n  - One: { Properties: { TaskDefinition: x, ${info} } }\nCopy: *web\n`;
  expect(rendered(anchored)).toMatchObject({ Copy: { ContainerName: "web", ContainerPort: 80 } });
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."b c d e f g h"
      .split(" ")
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefg"[index]}`).join(",")}]`),
  ];
  expect(renderAppSpec(bomb.join("\n"), ARN).kind).toBe("invalid");
});

it("sets it in every resource, under keys of any case, and leaves hooks as they are", () => {
  const source = JSON.stringify({
    resources: [
      { one: { properties: { taskdefinition: "a", capacityProviderStrategy: [] } } },
      { two: { PROPERTIES: { TASKDEFINITION: "b" } } },
    ],
    Hooks: [{ BeforeInstall: "lambda" }],
  });
  expect(rendered(source)).toEqual({
    resources: [
      { one: { properties: { taskdefinition: ARN, capacityProviderStrategy: [] } } },
      { two: { PROPERTIES: { TASKDEFINITION: ARN } } },
    ],
    Hooks: [{ BeforeInstall: "lambda" }],
  });
});

it.each([
  ["", "mapping"],
  ["version: 0", "`Resources`"],
  ["Resources: []", "list"],
  ["Resources:\n  - One: {}", "`Properties`"],
  ["Resources:\n  - One:\n      Properties: {}", "`TaskDefinition`"],
  ["a: [", "neither YAML nor JSON"],
])("refuses %j and says why", (source, why) => {
  const result = renderAppSpec(source, ARN);
  expect(result).toEqual({ kind: "invalid", problem: expect.stringContaining(why) });
});

it("never throws, whatever the file holds", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(["content", "invalid"]).toContain(renderAppSpec(text, ARN).kind);
    }),
  );
});

it("writes a plain AppSpec that it can read again", () => {
  const plain = plainAppSpec({ taskDefinition: "old", container: "app", port: 8080 });
  expect(rendered(plain)).toMatchObject({
    Resources: [{ TargetService: { Properties: { TaskDefinition: ARN, LoadBalancerInfo: { ContainerPort: 8080 } } } }],
  });
});

it("names the console's group, lets a given name win, and refuses what CodeDeploy would", () => {
  const place = { cluster: "", service: "shop" };
  expect(shiftGroupOf(place, { application: "", group: "" })).toEqual({
    application: "AppECS-default-shop",
    group: "DgpECS-default-shop",
  });
  const given = shiftGroupOf(place, { application: "mine", group: "ours" });
  expect(given).toEqual({ application: "mine", group: "ours" });
  expect(shiftGroupProblem(given)).toBeUndefined();
  expect(shiftGroupProblem({ application: "a".repeat(101), group: "g" })).toContain("100 characters");
});

it("cuts a description to 512 characters, the last of them an ellipsis", () => {
  expect(shiftDescription("d".repeat(512))).toBe("d".repeat(512));
  expect(shiftDescription("d".repeat(513))).toBe(`${"d".repeat(511)}…`);
});
