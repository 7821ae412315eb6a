import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Peer {
  readonly source: string;
  readonly commit: string;
  /** Names with the defaults that its code fills in; `{…}` is filled in from other inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: readonly string[];
}

const peers = JSON.parse(readFileSync("tests/contract/peer-deploy-ecs.json", "utf8")) as {
  readonly deploy: Peer;
  readonly render: Peer;
};
const ours = parse(readFileSync("actions/deploy-ecs/action.yml", "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** Defaults that are computed, so that the manifest leaves them empty and its description says them. */
const COMPUTED: Readonly<Record<string, string>> = {
  cluster: "`default`",
  "codedeploy-application": "`AppECS-<cluster>-<service>`",
  "codedeploy-deployment-group": "`DgpECS-<cluster>-<service>`",
};

describe("the official deploy action's names", () => {
  it("are listed whole: 31 inputs and 3 outputs at a named commit", () => {
    expect(peers.deploy.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(Object.keys(peers.deploy.inputs)).toHaveLength(31);
    expect(peers.deploy.outputs).toHaveLength(3);
  });

  it.each(Object.entries(peers.deploy.inputs))("input %s has its name and its default %j", (name, value) => {
    const input = ours.inputs[name];
    expect(input).toBeDefined();
    const computed = COMPUTED[name];
    if (computed === undefined) expect(String(input?.default ?? "")).toBe(value);
    else expect(input?.description).toContain(computed);
  });

  it.each(peers.deploy.outputs)("output %s has its name", (name) => {
    expect(Object.keys(ours.outputs)).toContain(name);
  });
});

describe("the official render action's names", () => {
  it.each(Object.entries(peers.render.inputs))("input %s has its name and its default %j", (name, value) => {
    expect(ours.inputs[name]).toBeDefined();
    expect(ours.inputs[name]?.default ?? "").toBe(value);
  });
});
