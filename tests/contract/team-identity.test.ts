import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: {
    readonly workflow_call?: { readonly inputs?: object; readonly secrets?: object };
  };
  readonly jobs: Readonly<Record<string, Step & { readonly steps?: readonly Step[]; readonly secrets?: unknown }>>;
}

const HANDED = {
  "identity-app": "${{ inputs.identity-app }}",
  "identity-key": "${{ secrets.identity-key }}",
  "identity-token": "${{ secrets.identity-token }}",
};
const { "identity-app": app, ...secrets } = HANDED;

const workflows = globSync(".github/workflows/*.yml").map((file) => {
  const { on, jobs } = parse(readFileSync(file, "utf8")) as Workflow;
  const all = Object.values(jobs);
  const gates = all.flatMap(({ steps = [] }) => steps).filter(({ uses }) => uses?.endsWith("/actions/approval-gate"));
  const calls = all.filter(({ uses }) => uses === "$/.github/workflows/deploy-ecs.yml");
  return { name: basename(file), call: on.workflow_call, gates, calls };
});
const asking = workflows.filter(({ gates, calls }) => gates.length + calls.length > 0);

it("finds every workflow that asks for approvals", () => {
  expect(asking.map(({ name }) => name).sort()).toEqual([
    "approve.yml",
    "deploy-ecs.yml",
    "promote.yml",
    "resume-approval.yml",
    "resume.yml",
  ]);
});

describe.each(asking)("$name", ({ call, gates, calls }) => {
  it("takes what reads teams and hands it to each gate, the check before the deployment included", () => {
    expect(Object.keys(call?.inputs ?? {})).toContain("identity-app");
    expect(Object.keys(call?.secrets ?? {})).toEqual(expect.arrayContaining(Object.keys(secrets)));
    for (const gate of gates) expect(gate.with).toMatchObject(HANDED);
    for (const one of calls) {
      expect(one.with).toMatchObject({ "identity-app": app });
      expect(one.secrets).toMatchObject(secrets);
    }
  });
});
