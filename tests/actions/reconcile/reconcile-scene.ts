import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { reconcileContract } from "../../../src/actions/reconcile/contract.ts";
import { reconcile } from "../../../src/actions/reconcile/reconcile.ts";
import type { Retrospective } from "../../../src/core/incident/retrospective.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { DeployRecord } from "../../../src/core/record/deploy-record.ts";
import { formatRecordStatus } from "../../../src/core/record/record-status.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { NewLock } from "../../../src/ports/locks.ts";
import type { Records } from "../../../src/ports/records.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import type { ScriptedTarget } from "../../fakes/scripted-target.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const manifest = parse(readFileSync("actions/reconcile/action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);
const shopTargets = readFileSync("examples/shop/.github/deploy-targets.yml", "utf8");

/** How GitHub says that a run stands. */
export type RunWord = "running" | "ended" | "gone" | "unreadable";

/** What a scene is set with. */
export interface ReconcileScene {
  /** Records by service, newest first. */
  readonly records: Readonly<Record<string, readonly DeployRecord[]>>;
  /** Targets by ECS's name of the service. */
  readonly targets: Readonly<Record<string, ScriptedTarget>>;
  readonly runs?: Readonly<Record<string, RunWord>>;
  /** How runs stand when they are read once more. */
  readonly runsLater?: Readonly<Record<string, RunWord>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly document?: (text: string) => string;
  /** The records of a service as they are when they are read once more. */
  readonly later?: Readonly<Record<string, readonly DeployRecord[]>>;
  readonly locksDown?: boolean;
  readonly retrospectivesDown?: boolean;
  /** Releases that bear a mark as proven. */
  readonly marked?: readonly string[];
  readonly now?: string;
}

const away = () => new Unreadable("unavailable", "GitHub did not answer (503)", "Try again.");

/** Plays one run of reconcile; the conversation is what it said to targets, record-book and locks. */
export async function play(scene: ReconcileScene) {
  const conversation = Object.values(scene.targets)[0]?.calls ?? [];
  const runner = runnerWith({ ...defaults, environment: "production", "github-token": "token", ...scene.inputs });
  const locks: NewLock[] = [];
  const owed: string[] = [];
  const read = new Set<string>();
  const readRuns = new Set<string>();
  const open = ({ service }: { readonly service: string }) => {
    const target = scene.targets[service];
    if (target === undefined) throw new Error(`nobody set a scene for ${service}`);
    const archive = {
      list: async () => [],
      read: async (release: string) => ({
        release,
        active: true,
        definition: "{}",
        mark:
          scene.marked?.includes(release) === true
            ? ({ kind: "proven", at: new Date(), version: "", digest: "" } as const)
            : ({ kind: "none" } as const),
      }),
      image: async () => ({ kind: "elsewhere" }) as const,
      register: async () => ({ kind: "accepted", rollout: "", release: "" }) as const,
      unmark: async (release: string) => {
        conversation.push(`unmark ${release}`);
        return { kind: "accepted", rollout: "", release: "" } as const;
      },
    };
    const history = {
      lastKnownGood: async () =>
        ({ release: "shop:41", version: "v1.4.0", provenBy: "mark", digest: "", at: undefined }) as const,
      rolloutOf: async () => undefined,
    };
    return { target, history, archive };
  };
  const ports = {
    open,
    chance: () => 0.5,
    records: {
      list: async ({ service }: { readonly service: string }) => {
        const again = read.has(service);
        read.add(service);
        return (again ? scene.later?.[service] : undefined) ?? scene.records[service] ?? [];
      },
      open: async () => Promise.reject(new Error("nobody opens records here")),
      note: async (id: number, { state, status }: Parameters<Records["note"]>[1]) => {
        conversation.push(`record ${id} ${state}: ${formatRecordStatus(status)}`);
      },
    },
    locks: {
      list: async () => [],
      take: async (lock: NewLock) => {
        conversation.push(`lock ${lock.scope.service} in ${lock.scope.environment}`);
        if (scene.locksDown === true) throw away();
        locks.push(lock);
        return {
          issue: 17,
          url: "https://github.com/shop-org/shop/issues/17",
          title: lock.title,
          openedAt: new Date(),
          scope: lock.scope,
          request: lock.request,
          owner: "",
          reason: "",
          expiresAt: undefined,
        };
      },
    },
    retrospectives: {
      owe: async ({ key, version }: Retrospective, assignee: string) => {
        if (scene.retrospectivesDown === true) throw away();
        owed.push(`${key} ${version} for ${assignee || "nobody"}`);
        return "https://github.com/shop-org/shop/issues/18";
      },
    },
    incidents: { update: async (issue: number) => void conversation.push(`update #${issue}`) },
    runs: {
      read: async (id: string) => {
        const again = readRuns.has(id);
        readRuns.add(id);
        const word =
          (again ? scene.runsLater?.[id] : undefined) ?? scene.runs?.[id] ?? (id === "9000" ? "running" : "ended");
        if (word === "gone") throw new Unreadable("not_found", `there is no run ${id}`, "");
        if (word === "unreadable") throw away();
        const person = { login: "dana", id: "9001" };
        return {
          id,
          attempt: 1,
          url: "",
          conclusion: word === "ended" ? "cancelled" : undefined,
          createdAt: new Date(),
          startedAt: new Date(),
          actor: person,
          triggeringActor: person,
        };
      },
    },
    repository: {
      read: async (path: string, commit: string) => ({
        path,
        commit,
        text: scene.document?.(shopTargets) ?? shopTargets,
      }),
    },
  };
  const clock = clockAt(scene.now ?? "2026-11-24T12:45:00Z");
  await runAction(reconcileContract, (inputs, surroundings) => reconcile(inputs, surroundings, ports), {
    runner,
    clock,
    readContext: () => ({ ...shopRun, runId: "9000", job: "reconcile" }),
    onInterrupt: () => undefined,
  });
  const outputs = Object.fromEntries(runner.outputs);
  return {
    conversation,
    locks,
    owed,
    outputs,
    settled: JSON.parse(outputs.settled ?? "[]") as { what: string; service: string; incident: string }[],
    news: JSON.parse(outputs.news ?? "[]") as Record<string, string>[],
    left: JSON.parse(outputs.left ?? "[]") as { what: string; service: string }[],
    summary: runner.summaries.join("\n"),
    journal: runner.journal,
    exit: runner.journal.at(-1),
  };
}
