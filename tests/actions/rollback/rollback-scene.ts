import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { rollbackContract } from "../../../src/actions/rollback/contract.ts";
import { rollback } from "../../../src/actions/rollback/rollback.ts";
import type { IncidentState } from "../../../src/core/incident/restate-incident.ts";
import type { Retrospective } from "../../../src/core/incident/retrospective.ts";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { DeployRecord, RecordState } from "../../../src/core/record/deploy-record.ts";
import type { RecordStatus } from "../../../src/core/record/record-status.ts";
import { formatRecordStatus } from "../../../src/core/record/record-status.ts";
import type { StoppedTask } from "../../../src/core/rollout/explanation.ts";
import type { KnownGood } from "../../../src/core/rollout/known-good.ts";
import { NO_EXPLANATION } from "../../../src/core/rollout/merge-explanations.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { Archive } from "../../../src/ports/archive.ts";
import type { NewLock } from "../../../src/ports/locks.ts";
import { archiveOf } from "../../fakes/archive-of.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import {
  accepted,
  type ScriptedTarget,
  shopBack,
  shopHeld,
  shopWith,
  targetThat,
} from "../../fakes/scripted-target.ts";
import { earlier, recordWith, request } from "../../fakes/shop-records.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const manifest = parse(readFileSync("actions/rollback/action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);
const targets = readFileSync("examples/shop/.github/deploy-targets.yml", "utf8");

/** What a scene is set with. */
export interface SceneSettings {
  readonly target: ScriptedTarget;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly record?: DeployRecord | undefined;
  readonly noRecord?: boolean;
  readonly github?: "down" | "malformed";
  readonly locksDownFor?: number;
  /** So many readings of the record fail before they succeed. */
  readonly recordsDownFor?: number;
  /** So many readings of the targets file fail before they succeed. */
  readonly targetsDownFor?: number;
  readonly knownGood?: KnownGood | undefined;
  /** The rollout of our release that the platform lists since the record began. */
  readonly pastRollout?: string;
  readonly targets?: string;
  readonly interruptAfterCalls?: number;
  /** What the platform keeps of former releases; all is in order without it. */
  readonly archive?: Archive;
  readonly allRecords?: readonly DeployRecord[];
  /** The stopped tasks that the platform still knows. */
  readonly stoppedTasks?: readonly StoppedTask[];
}

/** Fails as GitHub does when it is away. */
export const down = () => {
  throw new Unreadable("unavailable", "GitHub did not answer (503)", "Check githubstatus.com, then re-run the job.");
};

/** Plays one rollback; the conversation is what it said to the target, the record-book and the incident's issue. */
export async function play(settings: SceneSettings) {
  const { target } = settings;
  const conversation = target.calls;
  const runner = runnerWith({
    ...defaults,
    environment: "production",
    service: "shop",
    "targets-commit": "d".repeat(40),
    request,
    "service-deployment": "ecs-svc/42",
    version: "v1.5.0",
    commit: "c".repeat(40),
    deploy: "paused",
    "github-token": "token",
    ...settings.inputs,
  });
  const records =
    settings.allRecords ?? (settings.noRecord === true ? [earlier] : [settings.record ?? recordWith(), earlier]);
  const locks: NewLock[] = [];
  const updates: string[] = [];
  const states: (IncidentState | undefined)[] = [];
  let refusals = settings.locksDownFor ?? 0;
  let [unread, untold] = [settings.recordsDownFor ?? 0, settings.targetsDownFor ?? 0];
  const ports = {
    open: () => ({
      target,
      archive: settings.archive ?? archiveOf({ conversation }),
      diagnosis: {
        explain: async ({ rollout }: { rollout: string }) => {
          conversation.push(`explain ${rollout}`);
          return { ...NO_EXPLANATION, stoppedTasks: settings.stoppedTasks ?? [] };
        },
        lastWords: async () => ({ logs: [], gaps: [] }),
      },
      history: {
        lastKnownGood: async ({ than, captured }: { than: string; captured?: string }) => {
          conversation.push(`last known good than ${than} captured ${captured ?? "nothing"}`);
          return "knownGood" in settings
            ? settings.knownGood
            : ({ release: "shop:41", version: "v1.4.0", provenBy: "mark", digest: "", at: undefined } as const);
        },
        rolloutOf: async ({ release, since }: { release: string; since: Date }) => {
          conversation.push(`rollout of ${release} since ${since.toISOString().slice(11, 19)}`);
          return settings.pastRollout;
        },
      },
    }),
    records: {
      list: async () => {
        if (settings.github === "malformed") throw new TypeError("nodes is not iterable");
        return settings.github === "down" || unread-- > 0 ? down() : records;
      },
      open: async () => down(),
      note: async (id: number, { state, status }: { state: RecordState; status: RecordStatus }) => {
        conversation.push(`record ${id} ${state}: ${formatRecordStatus(status)}`);
      },
    },
    locks: {
      list: async () => [],
      take: async (lock: NewLock): Promise<DeployLock> => {
        conversation.push(`lock ${lock.scope.service} in ${lock.scope.environment}`);
        if (settings.github === "down" || refusals-- > 0) down();
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
    incidents: {
      update: async (issue: number, text: string, state?: IncidentState) => {
        conversation.push(`update #${issue} ${text.split("\n")[0]}`);
        updates.push(text);
        states.push(state);
      },
    },
    retrospectives: {
      owe: async (owed: Retrospective, assignee: string) => {
        if (settings.github === "down") down();
        conversation.push(`retrospective ${owed.key} for ${assignee}`);
        return "https://github.com/shop-org/shop/issues/18";
      },
    },
    repository: {
      read: async (path: string, commit: string) =>
        untold-- > 0 ? down() : { path, commit, text: settings.targets ?? targets },
    },
    workspace: { read: async () => settings.targets ?? targets, write: async () => undefined, list: async () => [] },
    chance: () => 0.5,
  };
  let interrupt: () => void = () => undefined;
  const clock = clockAt("2026-11-24T11:20:00Z");
  await runAction(rollbackContract, (inputs, surroundings) => rollback(inputs, surroundings, ports), {
    runner,
    clock: {
      ...clock,
      sleep: async (ms, signal) => {
        // Only the kit's grace after an interrupt sleeps without a signal: here the use case always ends within it.
        if (signal === undefined) return new Promise(() => undefined);
        if (conversation.length >= (settings.interruptAfterCalls ?? Number.POSITIVE_INFINITY)) interrupt();
        await clock.sleep(ms, signal);
      },
    },
    readContext: () => ({ ...shopRun, job: "conclude" }),
    onInterrupt: (callback) => {
      interrupt = callback;
    },
  });
  const outputs = Object.fromEntries(runner.outputs);
  return {
    conversation,
    outputs,
    locks,
    updates,
    states,
    summary: runner.summaries.join("\n"),
    journal: runner.journal,
    exit: runner.journal.at(-1),
    result: JSON.parse(outputs.result ?? "{}"),
  };
}

/** Shop's service while our rollout falls back. */
export const rollingBack = shopWith({ status: "rolling-back", reason: "asked", holds: [] });

/** Opens a target whose held rollout falls back when it is told to. */
export const heldTarget = () =>
  targetThat({ looks: [shopHeld], reactions: [{ answer: accepted, afterwards: [rollingBack, shopBack()] }] });

/** Reads decision, reason and whether it was undone. */
export const said = ({ decision, "reason-code": reason, undone }: Record<string, string>) =>
  `${decision} ${reason} ${undone}`;

/** Picks the writes that move a rollout out of a conversation. */
export const writesIn = (conversation: readonly string[]) =>
  conversation.filter((call) => /^(roll-back|stop|restore-release)/.test(call));
