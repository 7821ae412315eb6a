import { parseArgs } from "node:util";
import { parseDuration } from "../../core/time/duration.ts";
import { afterwardsOf, watchedOrderOf } from "./afterwards.ts";
import { parseSnapshot } from "./database-assumptions.ts";
import { isDatabaseFault, parseDatabaseFault } from "./database-fault.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { isMetricFault, parseMetricFault } from "./metric-fault.ts";
import { mishapOf } from "./mishap.ts";
import type { RehearsalOptions } from "./options.ts";
import { parseFault } from "./parse-fault.ts";
import { parseWorldFaults } from "./parse-world-fault.ts";
import { ROLLBACK_SCHEMA, rollbackOrderOf } from "./rollback-order.ts";
import { parseTargetChange } from "./target-change.ts";
import { parseTask } from "./task-assumptions.ts";

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
  return {
    folder: positionals[0] ?? "examples/shop",
    out: values.out,
    startsAt: instantOf(values.at),
    scale: scaleOf(values.scale),
    fault: Object.assign({}, ...values.fault.filter(isVersionFault).map(parseFault)),
    databaseFault: Object.assign({}, ...values.fault.filter(isDatabaseFault).map(parseDatabaseFault)),
    metricFault: Object.assign({}, ...values.fault.filter(isMetricFault).map(parseMetricFault)),
    worldFaults: parseWorldFaults(values["world-fault"]),
    faults: [...values.fault, ...values["world-fault"]],
    approval: approvalOf(values),
    resume: resumeOf(values.resume),
    meanwhile: meanwhileOf(values.meanwhile),
    answerAfter: durationOf("answer-after", values["answer-after"]),
    strategy: strategyOf(values.strategy),
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
    whileWatched: watchedOrderOf(values["while-watched"]),
    dryRun: values["dry-run"],
    gateOnly: values["gate-only"],
    workflow: values.workflow,
    open: values.open,
    rollback: rollbackOrderOf(positionals[1], values),
  };
}

function isVersionFault(text: string): boolean {
  return !isDatabaseFault(text) && !isMetricFault(text);
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  if (!Number.isNaN(instant)) return instant;
  throw new InvalidScenario(`--at ${text} is not an instant; write --at 2026-11-27T12:00:00Z`);
}

function scaleOf(text: string): number {
  const scale = Number(text);
  if (scale >= 1 && scale <= 120) return scale;
  throw new InvalidScenario(`--scale ${text} is not between 1 and 120`);
}

function approvalOf({ approve, deny }: { readonly approve?: string | undefined; readonly deny: boolean }) {
  if (approve !== undefined && approve !== "nobody")
    throw new InvalidScenario("--approve takes only 'nobody'; approving is what people do without it");
  return deny ? "deny" : (approve ?? "approve");
}

function strategyOf(text: string | undefined): string | undefined {
  if (text === undefined || STRATEGIES.includes(text)) return text;
  throw new InvalidScenario(
    `--strategy ${text} cannot be rehearsed; write rolling, blue-green, canary, linear or phased`,
  );
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
