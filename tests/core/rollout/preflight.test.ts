import { describe, expect, it } from "vitest";
import { type PreflightFacts, preflight } from "../../../src/core/rollout/preflight.ts";
import { NO_FACTS } from "../../../src/core/task-definition/definition-facts.ts";
import { parseEnvExample } from "../../../src/core/task-definition/env-example.ts";
import { shopComplete } from "../../fakes/scripted-target.ts";

const CLUSTER = "arn:aws:ecs:eu-west-1:111122223333:cluster/shop-production";
const observation = { ...shopComplete, cluster: CLUSTER, rollout: undefined, pauses: [] };
const plan = {
  release: undefined,
  family: "shop",
  definition: "{}",
  changes: [],
  problems: [],
  facts: { ...NO_FACTS, variables: ["A", "B"] },
  liveHealth: { kind: "healthy" },
} as const;
const facts: PreflightFacts = {
  observation,
  plan,
  holds: undefined,
  timeout: { kind: "minutes", minutes: 60 },
  expected: { account: "", region: "", cluster: "" },
  allowed: [],
  envExample: undefined,
  wayBack: { release: "shop:41", version: "", provenBy: "mark", digest: "", at: undefined },
  firstDeploy: false,
};
const example = (text: string) => ({ file: ".env.example", listed: parseEnvExample(text) });
const gained = [
  { privilege: "task-role", place: "taskRoleArn" },
  { privilege: "host-volumes", place: "volumes.root" },
] as const;

describe("preflight", () => {
  it.each<[string, Partial<PreflightFacts>, readonly string[]]>([
    ["nothing", {}, []],
    ["the same account", { expected: { ...facts.expected, account: "111122223333" } }, []],
    ["another account", { expected: { ...facts.expected, account: "999999999999" } }, ["account_mismatch"]],
    ["another region", { expected: { ...facts.expected, region: "us-east-1" } }, ["region_mismatch"]],
    ["the cluster by its name", { expected: { ...facts.expected, cluster: "shop-production" } }, []],
    ["the cluster by its ARN", { expected: { ...facts.expected, cluster: CLUSTER } }, []],
    ["another cluster", { expected: { ...facts.expected, cluster: "shop-staging" } }, ["cluster_mismatch"]],
    [
      "a cluster of this name elsewhere",
      { expected: { ...facts.expected, cluster: CLUSTER.replace("eu-west-1", "us-east-1") } },
      ["cluster_mismatch"],
    ],
    [
      "a cluster that the platform does not name",
      {
        expected: { ...facts.expected, cluster: "shop-production" },
        observation: { ...observation, cluster: "" },
      },
      ["cluster_mismatch"],
    ],
    [
      "keys that are not known",
      {
        plan: {
          ...plan,
          problems: ["t.json: Environment is not a key.", "t.json: Cpu is not a key."],
          problemReason: "definition_keys_unknown",
        },
      },
      ["definition_keys_unknown"],
    ],
    ["a listed variable that is there", { envExample: example("A=\nB=") }, []],
    ["listed variables that are not", { envExample: example("A=\nC=\nD=\nC=") }, ["env_variable_missing"]],
    ["an optional variable", { envExample: example("A=\nC= # optional") }, []],
    ["a line that nobody can read", { envExample: example("A=\nwhat is this") }, ["env_variable_missing"]],
    [
      "a variable that may stand in a file",
      { envExample: example("C="), plan: { ...plan, facts: { ...plan.facts, environmentFiles: ["web"] } } },
      ["env_variable_missing"],
    ],
    ["privileges", { plan: { ...plan, facts: { ...plan.facts, privileged: gained } } }, ["change_not_allowed"]],
    [
      "privileges of which one is allowed",
      { plan: { ...plan, facts: { ...plan.facts, privileged: gained } }, allowed: ["task-role"] },
      ["change_not_allowed"],
    ],
    [
      "privileges that are allowed",
      { plan: { ...plan, facts: { ...plan.facts, privileged: gained } }, allowed: ["task-role", "host-volumes"] },
      [],
    ],
  ])("judges %s", (_, differs, expected) => {
    const found = preflight({ ...facts, ...differs });
    expect(found.map(({ reason }) => reason)).toEqual(expected);
    for (const { headline, remedy } of found) {
      expect(headline).toMatch(/\.$/);
      expect(remedy.length).toBeGreaterThan(20);
    }
  });

  it("lists all missing variables at once, each once, and says which files it did not read", () => {
    const [refusal] = preflight({
      ...facts,
      envExample: example("A=\nC=\nD=\nC="),
      plan: { ...plan, facts: { ...plan.facts, environmentFiles: ["web"] } },
    });
    expect(refusal?.headline).toBe(
      "The task definition lacks 2 variables of .env.example: C, D. The environment files of web are not read.",
    );
  });

  it("names every privilege that is gained and not allowed, and how to allow it", () => {
    const [refusal] = preflight({ ...facts, plan: { ...plan, facts: { ...plan.facts, privileged: gained } } });
    expect(refusal?.headline).toContain("taskRoleArn, volumes.root");
    expect(refusal?.remedy).toContain("name task-role, host-volumes in `allow-changes` of the target");
  });
});
