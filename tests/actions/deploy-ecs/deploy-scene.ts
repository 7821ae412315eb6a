import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { deployEcsContract } from "../../../src/actions/deploy-ecs/contract.ts";
import { deployEcs } from "../../../src/actions/deploy-ecs/deploy-ecs.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { DeployRecord, RecordPayload } from "../../../src/core/record/deploy-record.ts";
import { formatRecordStatus, type RecordStatus } from "../../../src/core/record/record-status.ts";
import type { Explanation } from "../../../src/core/rollout/explanation.ts";
import type { KnownGood } from "../../../src/core/rollout/known-good.ts";
import type { ReleasePlan } from "../../../src/core/rollout/release-plan.ts";
import type { Rollout } from "../../../src/core/rollout/rollout.ts";
import type { TargetObservation } from "../../../src/core/rollout/target-observation.ts";
import { NO_FACTS } from "../../../src/core/task-definition/definition-facts.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { Diagnosis } from "../../../src/ports/diagnosis.ts";
import type { NewLock } from "../../../src/ports/locks.ts";
import type { Readiness } from "../../../src/ports/readiness.ts";
import type { ActResult, Target, TargetAction } from "../../../src/ports/target.ts";
import { filesWith, repositoryWith } from "../../fakes/files-with.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { shopHeld, shopRollout } from "../../fakes/scripted-target.ts";
import { backupsThat, type TaskScript, taskDesk } from "../../fakes/task-desk.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

export const REQUEST = "b".repeat(64);
export const FORMER = `{"strategy":"BLUE_GREEN","bakeTimeInMinutes":5}`;
const COMMIT = "d".repeat(40);

const manifest = parse(readFileSync("actions/deploy-ecs/action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? ""]),
);
const monitor = readFileSync("examples/shop/.github/deploy-monitor.yml", "utf8")
  .replace(/^watch:.*$/m, "watch: 8m")
  .replace(/^extend:.*$/m, "extend: 10m");
/** Shop's targets without its migrations, which have scenes of their own. */
export const shopTargets = readFileSync("examples/shop/.github/deploy-targets.yml", "utf8").replaceAll(
  /^ {8}migrations:\n(?: {10}.*\n)*/gm,
  "",
);

/** Shop's service before the deployment: v1.4.0 runs. */
export const before: TargetObservation = {
  ...shopHeld,
  tasks: { wanted: 2, running: 2 },
  primary: { rollout: "ecs-svc/41", release: "shop:41", complete: true },
  live: { rollout: "ecs-svc/41", release: "shop:41" },
  primaryAddress: "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:41",
  rollout: undefined,
  configuration: FORMER,
  pauses: [],
};

/** Shop's service with our rollout under way. */
export function during(rollout: Partial<Rollout>, service: Partial<TargetObservation> = {}): TargetObservation {
  return {
    ...shopHeld,
    live: before.live,
    primaryAddress: "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:42",
    rollout: { ...shopRollout, stage: "scale-up", weight: 0, holds: [], ...rollout },
    ...service,
  };
}

export const holdAt = (at: "test" | "production", id = `hook-${at}`) => ({
  id,
  at,
  expiresAt: new Date("2026-11-24T13:00:00Z"),
});
export const heldAtTest = during({ stage: "post-test-traffic-shift", holds: [holdAt("test")] });
export const heldAtProduction = during(
  { stage: "post-production-traffic-shift", weight: 100, holds: [holdAt("production")] },
  { live: { rollout: "ecs-svc/42", release: "shop:42" } },
);
export const complete = during(
  { status: "successful", stage: "", weight: 100 },
  {
    primary: { rollout: "ecs-svc/42", release: "shop:42", complete: true },
    live: { rollout: "ecs-svc/42", release: "shop:42" },
    tasks: { wanted: 2, running: 2 },
  },
);
export const fellBack = during(
  { status: "rolled-back", weight: 0, reason: "hook timed out" },
  { primary: before.primary, live: before.live, tasks: { wanted: 2, running: 2 } },
);

/** The record that an earlier attempt or run left open. */
export function recordOf(
  differs: {
    readonly request?: string;
    readonly run?: string;
    readonly rollout?: string;
    readonly state?: "in_progress" | "failure" | "success";
    readonly phase?: string;
    readonly verdicts?: Pick<RecordStatus, "smoke" | "watch">;
  } = {},
): DeployRecord {
  return {
    id: 900,
    createdAt: new Date("2026-11-24T11:00:00Z"),
    payload: {
      schema: 1,
      request: differs.request ?? REQUEST,
      run: differs.run ?? "7001",
      service: "shop",
      environment: "production",
      version: "v1.5.0",
      commit: "c".repeat(40),
      digest: `sha256:${"e".repeat(64)}`,
      family: "shop:42",
      previous: "shop:41",
      policyCommit: "",
      formerConfiguration: FORMER,
    },
    statuses: [
      {
        state: differs.state ?? "in_progress",
        at: new Date("2026-11-24T11:00:05Z"),
        status: {
          serviceDeployment: differs.rollout ?? "ecs-svc/42",
          family: "shop:42",
          phase: differs.phase ?? "started",
          ...(differs.verdicts ?? { smoke: "success", watch: "success" }),
        },
      },
    ],
  };
}

/** What happens in a scene. */
export interface SceneSettings {
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the service looks like before anything was started, one reading after the other; the last stays. */
  readonly first?: readonly TargetObservation[];
  /** What it looks like afterwards. */
  readonly course?: readonly (TargetObservation | Unreadable)[];
  readonly plan?: Partial<ReleasePlan>;
  readonly answers?: Partial<Record<TargetAction["kind"], ActResult | Unreadable>>;
  readonly records?: readonly DeployRecord[];
  readonly recordsDown?: Unreadable;
  readonly retrospectivesDown?: boolean;
  /** So many readings of the records fail before they succeed. */
  readonly recordsAwayFor?: number;
  readonly explanation?: Partial<Explanation>;
  readonly lastWords?: Awaited<ReturnType<Diagnosis["lastWords"]>>;
  readonly readiness?: Partial<Readiness>;
  /** Files of the repository beside targets and monitor. */
  readonly files?: Readonly<Record<string, string>>;
  readonly knownGood?: KnownGood | undefined;
  /** The rollout of our release that the platform lists since a record began. */
  readonly pastRollout?: string;
  readonly workspace?: Readonly<Record<string, string>>;
  readonly targets?: string | Unreadable;
  readonly monitor?: string | undefined;
  readonly cancelAfter?: number;
  /** How one-off tasks go, by the step at the end of their group. */
  readonly tasks?: Readonly<Record<string, TaskScript>>;
  readonly backups?: { readonly states?: Parameters<typeof backupsThat>[0]; readonly refuse?: string };
}

/** Plays one run of deploy-ecs; the conversation is every write, in order. */
export async function play(settings: SceneSettings) {
  const conversation: string[] = [];
  const clock = clockAt("2026-11-24T11:00:00Z");
  const runner = runnerWith({
    ...defaults,
    service: "shop",
    environment: "production",
    "targets-commit": COMMIT,
    request: REQUEST,
    commit: "c".repeat(40),
    digest: `sha256:${"e".repeat(64)}`,
    version: "v1.5.0",
    hold: "true",
    strict: "true",
    "github-token": "token",
    ...settings.inputs,
  });
  const locks: NewLock[] = [];
  const owed: string[] = [];
  const payloads: RecordPayload[] = [];
  let interrupt = () => {};
  let away = settings.recordsAwayFor ?? 0;
  const desk = taskDesk(settings.tasks, conversation);
  const target = theTarget(settings, conversation, () => interrupt());
  const fail = () => {
    if (settings.recordsDown !== undefined) throw settings.recordsDown;
  };
  await runAction(
    deployEcsContract,
    (inputs, surroundings) =>
      deployEcs(inputs, surroundings, {
        workspace: filesWith(settings.workspace ?? {}),
        repository: repositoryWith(
          typeof settings.targets === "object"
            ? settings.targets
            : {
                ...settings.files,
                ".github/deploy-targets.yml": settings.targets ?? shopTargets,
                ...("monitor" in settings
                  ? settings.monitor === undefined
                    ? {}
                    : { ".github/deploy-monitor.yml": settings.monitor }
                  : { ".github/deploy-monitor.yml": monitor }),
              },
        ),
        chance: () => 0.5,
        records: {
          async list() {
            if (away-- > 0) throw new Unreadable("unavailable", "GitHub answered 503", "Wait.");
            return settings.records ?? [];
          },
          async open(payload) {
            fail();
            payloads.push(payload);
            conversation.push(
              `record ${payload.version} ${payload.family} after ${payload.previous} former ${payload.formerConfiguration || "-"}`,
            );
            return { id: 901, createdAt: clock.now(), payload, statuses: [] };
          },
          async note(id, { state, status }) {
            conversation.push(`note ${id} ${state} ${formatRecordStatus(status)}`);
            fail();
          },
        },
        locks: {
          list: async () => [],
          async take(lock) {
            locks.push(lock);
            conversation.push(`lock ${lock.scope.environment} ${lock.scope.service}`);
            return {
              ...lock,
              issue: 12,
              url: "https://github.com/shop-org/shop/issues/12",
              openedAt: clock.now(),
              owner: "",
              reason: "",
              expiresAt: undefined,
            };
          },
        },
        retrospectives: {
          async owe({ key, version }, assignee) {
            if (settings.retrospectivesDown === true)
              throw new Unreadable("unavailable", "GitHub answered 503", "Wait.");
            owed.push(`${key} ${version} for ${assignee || "nobody"}`);
            return "https://github.com/shop-org/shop/issues/13";
          },
        },
        open: (place) => {
          conversation.push(
            `open ${place.cluster}/${place.service} as ${place.role.replace(/^.*\//, "") || "the job"}`,
          );
          return {
            target,
            diagnosis: {
              explain: async () => ({
                events: [],
                stoppedTasks: [],
                unhealthyTargets: [],
                logs: [],
                gaps: [],
                ...settings.explanation,
              }),
              lastWords: async (tasks) => {
                const { logs = [], gaps = [] } = settings.lastWords ?? {};
                return { logs: logs.filter((one) => tasks.some(({ id }) => id === one.task)), gaps };
              },
            },
            tasks: desk.tasks,
            logs: desk.logs,
            backups: backupsThat(settings.backups?.states, { ...settings.backups, calls: conversation }),
            history: {
              lastKnownGood: async () =>
                "knownGood" in settings
                  ? settings.knownGood
                  : { release: "shop:41", version: "v1.4.0", provenBy: "mark", digest: "", at: undefined },
              rolloutOf: async () => settings.pastRollout,
            },
            readiness: {
              account: async () => "111122223333",
              image: async () => "present",
              alarms: async (names) => names.map((name) => ({ name, state: "ok" })),
              rule: async (rule) => ({ rule, weights: new Map() }),
              groupOf: async () => undefined,
              ...settings.readiness,
            },
          };
        },
      }),
    {
      runner,
      clock,
      readContext: () => shopRun,
      onInterrupt: (callback) => {
        interrupt = callback;
      },
    },
  );
  return {
    conversation,
    outputs: Object.fromEntries(runner.outputs),
    journal: runner.journal,
    summary: runner.summaries.join("\n"),
    locks,
    owed,
    payloads,
    clock,
  };
}

function theTarget(
  { first = [before], course = [], plan = {}, answers = {}, cancelAfter }: SceneSettings,
  conversation: string[],
  interrupt: () => void,
): Target {
  let started = false;
  const [early, late] = [[...first], [...course]];
  let looks = 0;
  const look = (): TargetObservation => {
    looks += 1;
    if (looks === cancelAfter) interrupt();
    const list = started && late.length > 0 ? late : early;
    const [next] = list;
    if (next === undefined) throw new Error("a scene has at least one look");
    if (list.length > 1) list.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  return {
    observe: async () => look(),
    plan: async () => ({
      release: undefined,
      family: "shop",
      definition: "{}",
      changes: [{ path: "containerDefinitions.web.image", change: "changed", before: "old", after: "new" }],
      problems: [],
      facts: NO_FACTS,
      liveHealth: { kind: "healthy" },
      ...plan,
    }),
    async act(action) {
      conversation.push(described(action));
      const answer = answers[action.kind];
      if (action.kind === "start" && (answer === undefined || answer instanceof Error || answer.kind === "accepted"))
        started = true;
      if (answer instanceof Error) throw answer;
      if (answer !== undefined) return answer;
      return {
        kind: "accepted",
        rollout: action.kind === "start" ? "ecs-svc/42" : "",
        release: action.kind === "register" || action.kind === "start" ? "shop:42" : "",
        address: "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop:42",
      };
    },
    async prove({ release }) {
      const seen = look();
      if (seen.rollout?.status === "successful" && seen.primary.rollout === seen.rollout.id)
        return { kind: "proven", release, running: seen.tasks.running, strength: seen.insight.kind };
      if (seen.rollout === undefined && seen.primary.complete && seen.live.release === release)
        return { kind: "proven", release, running: 2, strength: "full" };
      return { kind: "disproven", why: "superseded", live: seen.live.release };
    },
  };
}

function described(action: TargetAction): string {
  switch (action.kind) {
    case "register":
      return "register";
    case "start": {
      const { holds, strategy, bakeMinutes, force } = action.wish;
      const pauses = holds === undefined ? "no holds" : `${holds.places.join("+")} ${holds.timeoutMinutes}m`;
      return [
        "start",
        action.wish.release,
        pauses,
        strategy ?? "",
        bakeMinutes === undefined ? "" : `bake ${bakeMinutes}m`,
        force ? "forced" : "",
      ]
        .filter((part) => part !== "")
        .join(" ");
    }
    case "continue":
    case "roll-back-held":
      return `${action.kind} ${action.rollout} ${action.hold.id}`;
    case "stop-with-rollback":
      return `stop-with-rollback ${action.rollout}`;
    case "restore-release":
      return `restore-release ${action.release}`;
    case "restore-configuration":
      return `restore-configuration ${action.configuration}`;
    case "mark":
      return `mark ${action.release} ${action.version}`;
  }
}
