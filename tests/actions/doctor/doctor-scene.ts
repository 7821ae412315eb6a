import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { doctorContract } from "../../../src/actions/doctor/contract.ts";
import { doctor } from "../../../src/actions/doctor/doctor.ts";
import type { DoctorPorts } from "../../../src/actions/doctor/ports.ts";
import { ROLE_PERMISSIONS } from "../../../src/core/doctor/aws-permissions.ts";
import type { Finding } from "../../../src/core/doctor/finding.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import { gatePorts } from "../../fakes/gate-ports.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { shopComplete } from "../../fakes/scripted-target.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const manifest = parse(readFileSync("action.yml", "utf8")) as { inputs: Record<string, { default?: string }> };
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);
const example = (name: string) => readFileSync(`examples/shop/.github/${name}`, "utf8");

/** The claims of Shop's job in production. */
export const CLAIMS = {
  sub: "repo:shop-org/shop:environment:production",
  aud: "sts.amazonaws.com",
  repository: "shop-org/shop",
  environment: "production",
};

/** The documents of Shop's repository, by path. */
export function shopFiles(): Record<string, string> {
  return {
    ".github/deploy-targets.yml": example("deploy-targets.yml"),
    ".github/deploy-checks.yml": example("deploy-checks.yml"),
    ".github/deploy-monitor.yml": example("deploy-monitor.yml"),
  };
}

/** Shop's world, in which nothing is wrong, with what differs; `files` are those of the default branch and of the run's commit. */
export function shopPorts(differs: Partial<DoctorPorts> = {}, files = shopFiles()): DoctorPorts {
  const reads = ROLE_PERMISSIONS.filter(({ tried }) => tried);
  return {
    gate: gatePorts(),
    files: {
      read: async (path, commit) => {
        const text = files[path];
        return text === undefined ? undefined : { path, text, commit };
      },
    },
    records: { list: async () => [] },
    runs: {
      read: async () => {
        throw new Error("there is no open record");
      },
    },
    identity: { claims: async () => CLAIMS },
    token: { try: async () => undefined },
    environments: {
      read: async (name) => ({
        ...{ name, reviewers: 0, waitMinutes: 0, customRules: [] },
        refs: { kind: "protected" },
      }),
    },
    workflows: { home: "org/deploy-actions", read: async () => shopWorkflows() },
    waiting: async () => [],
    reach: {
      rest: async () => {
        const now = new Date("2026-11-17T12:00:00Z");
        return { platform: now, asked: now, answered: now };
      },
      graphql: async () => undefined,
      knock: async () => 200,
    },
    proxy: () => ({ set: [], exempt: [], trouble: undefined }),
    open: ({ cluster, role }) => ({
      target: {
        observe: async () => ({ ...shopComplete, cluster: `arn:aws:ecs:eu-west-1:111122223333:cluster/${cluster}` }),
      },
      readiness: {
        image: async () => "present",
        alarms: async (names) => names.map((name) => ({ name, state: "ok" })),
        rule: async (address) => ({ rule: address, weights: new Map() }),
        groupOf: async () => undefined,
      },
      probe: {
        caller: async () => ({
          account: "111122223333",
          arn: `arn:aws:sts::111122223333:assumed-role/${role.split("/").at(-1) ?? ""}/deploy`,
        }),
        reads: async () => reads.map(({ action }) => ({ action, kind: "allowed" })),
      },
    }),
    bound: () => () => undefined,
    ...differs,
  };
}

/** A workflow file by its text. */
export function workflow(text: string, name = "deploy") {
  return { path: `.github/workflows/${name}.yml`, text, commit: shopRun.sha };
}

/** Shop's workflows of the given names: what deploys, what lets approved runs go on, and what settles lost ones. */
export function shopWorkflows(...names: readonly string[]) {
  const wanted = names.length > 0 ? names : ["deploy-production", "resume-approval", "reconcile"];
  return wanted.map((name) => workflow(example(`workflows/${name}.yml`), name));
}

/** Plays one run of doctor for Shop's production, or for what the inputs say. */
export async function play(ports: DoctorPorts, inputs: Readonly<Record<string, string>> = {}) {
  const runner = runnerWith({
    ...defaults,
    environment: "production",
    service: "shop",
    "github-token": "t",
    ...inputs,
  });
  await runAction(doctorContract, (typed, surroundings) => doctor(typed, surroundings, ports), {
    runner,
    clock: clockAt("2026-11-17T12:00:00Z"),
    readContext: () => shopRun,
    onInterrupt: () => undefined,
  });
  const findings: readonly Finding[] = JSON.parse(runner.outputs.get("findings") ?? "[]");
  return {
    findings,
    decision: runner.outputs.get("decision"),
    outputs: runner.outputs,
    journal: runner.journal,
    summary: runner.summaries.join(""),
    worst: findings.filter(({ status, beyond }) => status !== "ok" && beyond !== true),
  };
}
