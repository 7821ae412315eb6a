import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../../src/core/task-definition/canonical.ts";
import { diffDefinitions } from "../../../src/core/task-definition/diff-definitions.ts";
import { parseTaskDefinition } from "../../../src/core/task-definition/parse-task-definition.ts";
import { pinnedImage, renderImage } from "../../../src/core/task-definition/render-image.ts";
import { registrable } from "../../../src/core/task-definition/task-definition.ts";
import { type KeyTree, unknownKeys } from "../../../src/core/task-definition/unknown-keys.ts";

const web = {
  name: "web",
  image: "shop:1",
  environment: [
    { name: "A", value: "1" },
    { name: "B", value: "2" },
  ],
};
const proxy = { name: "proxy", image: "envoy:1" };
const definition = { family: "shop", cpu: "512", containerDefinitions: [web, proxy] };

describe("parseTaskDefinition", () => {
  it("takes a definition, with a byte order mark, and the CLI's whole answer with its tags", () => {
    expect(parseTaskDefinition(`\ufeff${JSON.stringify(definition)}`, "t.json")).toEqual({
      kind: "content",
      content: definition,
    });
    const answer = { taskDefinition: definition, tags: [{ key: "team", value: "shop" }] };
    expect(parseTaskDefinition(JSON.stringify(answer), "t.json")).toMatchObject({
      kind: "content",
      content: { ...definition, tags: answer.tags },
    });
  });
  it.each(["", "[]", "null", "{", `{"family":"x"}`, `{"containerDefinitions":[1]}`])(
    "refuses %j, naming the file",
    (text) => {
      const parsed = parseTaskDefinition(text, "t.json");
      expect(parsed.kind === "invalid" ? parsed.problem : "").toMatch(/^t\.json /);
    },
  );
  it.each([
    ["JSON", '{"containerDefinitions":[{"environment":[{"name":"PASSWORD","value":"hunter2"]}', "line 1"],
    ["JSON that ends early", '{"environment":[{"name":"PASSWORD","value":"hunter2', "line 1"],
    ["JSON with a word too many", '{"value":"hunter2" oops}', "line 1"],
    ["JSON whose value has no quotes", '{"value": hunter2 ]}', "line 1"],
    ["YAML", "environment:\n  - name: PASSWORD\n    value: hunter2\n   oops: hunter2\n", "line 4"],
    ["YAML with a tab", "value: hunter2\n\tmore: hunter2", "line 2"],
    ["YAML with a name twice", "value: hunter2\nvalue: hunter2", "line 2"],
  ])("names the place of a mistake in %s, and never what is written there (D7)", (_, text, place) => {
    const parsed = parseTaskDefinition(text, "t.json");
    const problem = parsed.kind === "invalid" ? parsed.problem : "";
    expect(problem).toContain(place);
    expect(problem).not.toMatch(/hunter|nter2/);
  });
  it("takes what the official action's parser takes: comments and a last comma in JSON, anchors in YAML", () => {
    const written = `{ // comments are none of YAML\n}`;
    expect(parseTaskDefinition(written, "t.json").kind).toBe("invalid");
    const loose = `{ # the shop\n  "family": "shop", "cpu": "512",\n  "containerDefinitions": ${JSON.stringify([web, proxy])},\n}`;
    expect(parseTaskDefinition(loose, "t.json")).toEqual({ kind: "content", content: definition });
    const anchored =
      "family: x\nall: &all [{ name: A, value: '1' }]\ncontainerDefinitions:\n  - { name: a, environment: *all }\n";
    expect(parseTaskDefinition(anchored, "t.yml")).toMatchObject({
      content: { containerDefinitions: [{ environment: [{ name: "A", value: "1" }] }] },
    });
  });
  it("refuses a text that unfolds to a thousand times its size", () => {
    const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [index, name] of "b c d e f g h i".split(" ").entries())
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(",")}]`);
    expect(parseTaskDefinition(`${bomb.join("\n")}\ncontainerDefinitions: [{ e: *i }]`, "t.yml").kind).toBe("invalid");
  });
  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
        ["content", "invalid"].includes(parseTaskDefinition(text, "t").kind),
      ),
    );
  });
});

describe("registrable", () => {
  it("drops what ECS only describes and says so", () => {
    expect(registrable({ ...definition, revision: 7, status: "ACTIVE" })).toEqual({
      content: definition,
      dropped: ["revision", "status"],
    });
  });
});

describe("renderImage", () => {
  it("changes one container's image and nothing else", () => {
    const rendered = renderImage(definition, { container: "web", image: "shop@sha256:1" });
    expect(rendered).toEqual({
      kind: "content",
      content: {
        ...definition,
        containerDefinitions: [{ ...web, image: "shop@sha256:1" }, proxy],
      },
    });
  });
  it("pins the image that the container has when only a digest is given", () => {
    expect(
      renderImage(
        { containerDefinitions: [{ ...web, image: "registry:5000/shop:v1" }] },
        { container: "", image: "", digest: "sha256:1" },
      ),
    ).toMatchObject({
      content: { containerDefinitions: [{ image: "registry:5000/shop@sha256:1" }] },
    });
  });

  it("takes the only container when none is named, and asks which of several", () => {
    expect(renderImage({ containerDefinitions: [web] }, { container: "", image: "x" })).toMatchObject({
      kind: "content",
    });
    expect(renderImage(definition, { container: "", image: "x" })).toMatchObject({
      kind: "invalid",
      problem: expect.stringContaining("web, proxy"),
    });
    expect(renderImage(definition, { container: "proxi", image: "x" })).toMatchObject({
      kind: "invalid",
      problem: expect.stringContaining("did you mean 'proxy'"),
    });
  });
  it.each([
    ["111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop", "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@sha256:1"],
    ["registry:5000/shop:v1", "registry:5000/shop@sha256:1"],
    ["shop:v1@sha256:0", "shop@sha256:1"],
  ])("pins %s", (image, pinned) => {
    expect(pinnedImage(image, "sha256:1")).toBe(pinned);
  });
});

describe("canonical", () => {
  it("gives definitions of the same meaning the same text", () => {
    const asEcsGivesIt = {
      ...definition,
      tags: [],
      volumes: [],
      placementConstraints: [],
      containerDefinitions: [
        { ...web, cpu: 0, essential: true, mountPoints: [], environment: [...web.environment].reverse() },
        proxy,
      ],
    };
    expect(canonical(asEcsGivesIt)).toBe(canonical(definition));
  });
  it.each([
    { ...definition, cpu: "1024" },
    {
      ...definition,
      containerDefinitions: [{ ...web, command: ["printf", "", "b"] }, proxy],
    },
    { ...definition, containerDefinitions: [{ ...web, essential: false }, proxy] },
    { ...definition, containerDefinitions: [...definition.containerDefinitions].reverse() },
    {
      ...definition,
      containerDefinitions: [
        {
          ...web,
          environment: [
            { name: "A", value: "" },
            { name: "B", value: "2" },
          ],
        },
        proxy,
      ],
    },
  ])("keeps different ones apart: %#", (other) => {
    expect(canonical(other)).not.toBe(canonical(definition));
  });
});

describe("diffDefinitions", () => {
  it("names containers and variables, and shows what is no secret", () => {
    const after = {
      ...definition,
      containerDefinitions: [{ ...web, image: "shop:2", environment: [{ name: "A", value: "9" }] }, proxy],
    };
    expect(diffDefinitions({ ...definition, revision: 7 }, after)).toEqual([
      { path: "containerDefinitions.web.environment.A.value", change: "changed", before: undefined, after: undefined },
      { path: "containerDefinitions.web.environment.B.name", change: "removed", before: undefined, after: undefined },
      { path: "containerDefinitions.web.environment.B.value", change: "removed", before: undefined, after: undefined },
      { path: "containerDefinitions.web.image", change: "changed", before: "shop:1", after: "shop:2" },
    ]);
  });
  it("never shows the value of a variable, secret, label, option or command", () => {
    const canary = fc.string({ minLength: 8, maxLength: 20 }).map((text) => `CANARY${text}`);
    fc.assert(
      fc.property(canary, (secret) => {
        const container = {
          ...web,
          environment: [{ name: "A", value: secret }],
          secrets: [{ name: "S", valueFrom: secret }],
          command: [secret],
          dockerLabels: { a: secret },
          logConfiguration: { options: { key: secret } },
        };
        return !JSON.stringify(
          diffDefinitions(definition, { ...definition, containerDefinitions: [container] }),
        ).includes("CANARY");
      }),
    );
  });
});

describe("unknownKeys", () => {
  const any: KeyTree = { kind: "any" };
  const keys = (members: Record<string, KeyTree>): KeyTree => ({
    kind: "keys",
    keys: new Map(Object.entries(members).map(([name, tree]) => [name, () => tree])),
  });
  const tree = keys({
    family: any,
    containerDefinitions: { kind: "items", item: () => keys({ name: any, environment: any, dockerLabels: any }) },
  });
  it("names each key that would be dropped in silence, with the nearest known one", () => {
    expect(
      unknownKeys(
        { family: "x", containerDefinitions: [{ name: "w", Environment: [], dockerLabels: { any: "key" } }], zzz: 1 },
        tree,
      ),
    ).toEqual([
      "containerDefinitions[0].Environment is not a key of a task definition; did you mean 'environment'?",
      "zzz is not a key of a task definition: remove it.",
    ]);
  });
});
