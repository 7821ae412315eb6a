import { parseArgs } from "node:util";
import { parseDuration } from "../../core/time/duration.ts";
import type { Behaviour } from "../application/behaviour.ts";
import type { TaskBehaviour } from "../aws/ecs/one-off/task-behaviour.ts";
import type { SnapshotBehaviour } from "../aws/rds/database-seed.ts";
import { type Afterwards, afterwardsOf, type HoldOrder, holdOrderOf } from "./afterwards.ts";
import { parseSnapshot } from "./database-assumptions.ts";
import { type DatabaseFault, isDatabaseFault, parseDatabaseFault } from "./database-fault.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { type Mishap, mishapOf } from "./mishap.ts";
import { parseFault } from "./parse-fault.ts";
import { parseWorldFaults, type WorldFaults } from "./parse-world-fault.ts";
import { ROLLBACK_SCHEMA, type RollbackOrder, rollbackOrderOf } from "./rollback-order.ts";
import { parseTargetChange, type TargetChange } from "./target-change.ts";
import { parseTask } from "./task-assumptions.ts";

/** What a rehearsal is asked to play. */
export interface RehearsalOptions {
  readonly folder: string;
  /** Where the report goes. */
  readonly out: string;
  /** The world's instant at the start, in milliseconds since the epoch. */
  readonly startsAt: number;
  readonly scale: number;
  /** What the new version does wrong. */
  readonly fault: Partial<Omit<Behaviour, "version">>;
  readonly databaseFault: DatabaseFault;
  /** What goes wrong in AWS itself. */
  readonly worldFaults: WorldFaults;
  /** How the faults were written, for the report. */
  readonly faults: readonly string[];
  readonly approval: "approve" | "deny" | "nobody";
  /** Who resumes the run when people have answered; a comment where the tenant has the workflow for it, when absent. */
  readonly resume: "comment" | "dispatcher" | undefined;
  /** What somebody does on GitHub while the run waits for people. */
  readonly meanwhile: "lock" | "incident" | undefined;
  /** World milliseconds that people take to answer; hours where a comment resumes the only run, when absent. */
  readonly answerAfter: number | undefined;
  readonly strategy: string | undefined;
  /** How one-off tasks end, before what `rehearsal.yml` says, and how that was written. */
  readonly tasks: readonly { readonly text: string; readonly behaviour: TaskBehaviour }[];
  /** What becomes of snapshots, and how that was written. */
  readonly snapshots: readonly { readonly text: string; readonly behaviour: SnapshotBehaviour }[];
  readonly targetChanges: readonly TargetChange[];
  /** Text that every job masks, so that outputs that hold it are dropped. */
  readonly mask: readonly string[];
  /** Nobody visits the service, so that nothing can be measured. */
  readonly quiet: boolean;
  /** The dispatcher re-runs the failed jobs once more at the end. */
  readonly rerun: boolean;
  /** The same version is dispatched once more when everything has settled. */
  readonly again: boolean;
  /** All dispatches are made at once. */
  readonly together: boolean;
  /** What is done when the runs have ended, in order. */
  readonly afterwards: readonly Afterwards[];
  /** What a person orders while the deployment is being watched. */
  readonly whileWatched: HoldOrder | undefined;
  /** A healthy deployment comes first. */
  readonly twice: boolean;
  /** Somebody else deploys while we watch. */
  readonly superseded: boolean;
  readonly mishap: Mishap | undefined;
  readonly dryRun: boolean;
  /** Only the gates are played: every row of the policy's own table. */
  readonly gateOnly: boolean;
  readonly workflow: string | undefined;
  readonly open: boolean;
  /** A person's rollback is played instead of a deployment. */
  readonly rollback: RollbackOrder | undefined;
}

/** Tuesday within Shop's window, outside every freeze. */
const DEFAULT_START = "2026-11-17T10:30:00Z";

const STRATEGIES: readonly string[] = ["rolling", "blue-green", "canary", "linear", "phased"];

const SCHEMA = {
  at: { type: "string", default: DEFAULT_START },
  fault: { type: "string", multiple: true, default: [] as string[] },
  approve: { type: "string" },
  deny: { type: "boolean", default: false },
  twice: { type: "boolean", default: false },
  superseded: { type: "boolean", default: false },
  resume: { type: "string" },
  "answer-after": { type: "string" },
  meanwhile: { type: "string" },
  strategy: { type: "string" },
  scale: { type: "string", default: "60" },
  workflow: { type: "string" },
  out: { type: "string", default: "rehearsal" },
  open: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  "gate-only": { type: "boolean", default: false },
  "lose-runner-in": { type: "string" },
  "force-cancel-in": { type: "string" },
  "cancel-in": { type: "string" },
  "expire-sessions-in": { type: "string" },
  "fail-aws-in": { type: "string" },
  "fail-github-in": { type: "string" },
  "kill-runner-at": { type: "string" },
  "world-fault": { type: "string", multiple: true, default: [] as string[] },
  during: { type: "string" },
  on: { type: "string" },
  after: { type: "string" },
  target: { type: "string", multiple: true, default: [] as string[] },
  task: { type: "string", multiple: true, default: [] as string[] },
  snapshot: { type: "string", multiple: true, default: [] as string[] },
  mask: { type: "string", multiple: true, default: [] as string[] },
  quiet: { type: "boolean", default: false },
  rerun: { type: "boolean", default: false },
  again: { type: "boolean", default: false },
  together: { type: "boolean", default: false },
  "while-watched": { type: "string" },
  afterwards: { type: "string", multiple: true, default: [] as string[] },
  ...ROLLBACK_SCHEMA,
} as const;

/** Reads the command line of `npm run rehearse`; throws `InvalidScenario` with the remedy. */
export function parseOptions(args: readonly string[]): RehearsalOptions {
  const { values, positionals } = readArguments(args);
  const startsAt = Date.parse(values.at);
  if (Number.isNaN(startsAt))
    throw new InvalidScenario(`--at ${values.at} is not an instant; write --at 2026-11-27T12:00:00Z`);
  const scale = Number(values.scale);
  if (!(scale >= 1 && scale <= 120)) throw new InvalidScenario(`--scale ${values.scale} is not between 1 and 120`);
  if (values.approve !== undefined && values.approve !== "nobody")
    throw new InvalidScenario("--approve takes only 'nobody'; approving is what people do without it");
  if (values.strategy !== undefined && !STRATEGIES.includes(values.strategy)) {
    throw new InvalidScenario(
      `--strategy ${values.strategy} cannot be rehearsed; write rolling, blue-green, canary, linear or phased`,
    );
  }
  return {
    folder: positionals[0] ?? "examples/shop",
    out: values.out,
    startsAt,
    scale,
    fault: Object.assign({}, ...values.fault.filter((text) => !isDatabaseFault(text)).map(parseFault)),
    databaseFault: Object.assign({}, ...values.fault.filter(isDatabaseFault).map(parseDatabaseFault)),
    worldFaults: parseWorldFaults(values["world-fault"]),
    faults: [...values.fault, ...values["world-fault"]],
    approval: values.deny ? "deny" : values.approve === "nobody" ? "nobody" : "approve",
    resume: resumeOf(values.resume),
    meanwhile: meanwhileOf(values.meanwhile),
    answerAfter: durationOf("answer-after", values["answer-after"]),
    strategy: values.strategy,
    twice: values.twice,
    superseded: values.superseded,
    mishap: mishapOf(values),
    tasks: values.task.map((text) => ({ text, behaviour: parseTask(text) })),
    snapshots: values.snapshot.map((text) => ({ text, behaviour: parseSnapshot(text) })),
    targetChanges: values.target.map(parseTargetChange),
    mask: values.mask,
    quiet: values.quiet,
    rerun: values.rerun,
    again: values.again || (values["force-cancel-in"] !== undefined && values.afterwards.length === 0),
    together: values.together,
    afterwards: afterwardsOf(values.afterwards),
    whileWatched: holdOrderOf(values["while-watched"]),
    dryRun: values["dry-run"],
    gateOnly: values["gate-only"],
    workflow: values.workflow,
    open: values.open,
    rollback: rollbackOrderOf(positionals[1], values),
  };
}

function resumeOf(text: string | undefined): RehearsalOptions["resume"] {
  if (text === undefined || text === "comment" || text === "dispatcher") return text;
  throw new InvalidScenario(`--resume takes 'comment' or 'dispatcher', not '${text}'`);
}

function meanwhileOf(text: string | undefined): RehearsalOptions["meanwhile"] {
  if (text === undefined || text === "lock" || text === "incident") return text;
  throw new InvalidScenario(`--meanwhile takes 'lock' or 'incident', not '${text}'`);
}

function durationOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw new InvalidScenario(`--${name} ${text} is no duration; write --${name} 3h`);
  return milliseconds;
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SCHEMA, allowPositionals: true });
  } catch (error) {
    throw new InvalidScenario(
      `${error instanceof Error ? error.message : String(error)}; known: ${Object.keys(SCHEMA)
        .map((name) => `--${name}`)
        .join(", ")}`,
    );
  }
}
