import { parseArgs } from "node:util";
import type { Behaviour } from "../application/behaviour.ts";

/** A rehearsal that cannot be played as asked; the message says what to write instead. */
export class InvalidScenario extends Error {}

/** A failure that is played in the middle of a job. */
export interface Mishap {
  /** The job by the last part of its path, such as `conclude`. */
  readonly job: string;
  readonly kind: "lose-runner" | "force-cancel" | "cancel";
}

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
  /** How the faults were written, for the report. */
  readonly faults: readonly string[];
  readonly approval: "approve" | "deny" | "nobody";
  readonly strategy: string | undefined;
  /** A healthy deployment comes first. */
  readonly twice: boolean;
  /** Somebody else deploys while we watch. */
  readonly superseded: boolean;
  readonly mishap: Mishap | undefined;
  readonly dryRun: boolean;
  readonly workflow: string | undefined;
  readonly open: boolean;
}

/** Tuesday within Shop's window, outside every freeze. */
const DEFAULT_START = "2026-11-17T10:30:00Z";

const SCHEMA = {
  at: { type: "string", default: DEFAULT_START },
  fault: { type: "string", multiple: true, default: [] as string[] },
  approve: { type: "string" },
  deny: { type: "boolean", default: false },
  twice: { type: "boolean", default: false },
  superseded: { type: "boolean", default: false },
  strategy: { type: "string" },
  scale: { type: "string", default: "60" },
  workflow: { type: "string" },
  out: { type: "string", default: "rehearsal" },
  open: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
  "lose-runner-in": { type: "string" },
  "force-cancel-in": { type: "string" },
  "cancel-in": { type: "string" },
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
  if (values.strategy !== undefined && !["rolling", "blue-green"].includes(values.strategy)) {
    throw new InvalidScenario(`--strategy ${values.strategy} cannot be rehearsed; write rolling or blue-green`);
  }
  return {
    folder: positionals[0] ?? "examples/shop",
    out: values.out,
    startsAt,
    scale,
    fault: Object.assign({}, ...values.fault.map(parseFault)),
    faults: values.fault,
    approval: values.deny ? "deny" : values.approve === "nobody" ? "nobody" : "approve",
    strategy: values.strategy,
    twice: values.twice,
    superseded: values.superseded,
    mishap: mishapOf(values),
    dryRun: values["dry-run"],
    workflow: values.workflow,
    open: values.open,
  };
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

function mishapOf(values: Readonly<Record<string, unknown>>): Mishap | undefined {
  const kinds = ["lose-runner", "force-cancel", "cancel"] as const;
  const asked = kinds.flatMap((kind) =>
    typeof values[`${kind}-in`] === "string" ? [{ kind, job: String(values[`${kind}-in`]) }] : [],
  );
  if (asked.length > 1)
    throw new InvalidScenario("only one of --lose-runner-in, --force-cancel-in and --cancel-in can be played at once");
  return asked[0];
}

/** Reads one fault: `error-rate=5%`, `order-failures=10%`, `latency=800ms`, `crash`, `unhealthy`, `wrong-version`, `slow-start=2m`. */
function parseFault(text: string): Partial<Omit<Behaviour, "version">> {
  const [name = "", value = ""] = text.split("=");
  switch (name) {
    case "error-rate":
      return { errorRate: parseRate(text, value) };
    case "order-failures":
      return { orderFailureRate: parseRate(text, value) };
    case "latency":
      return { latency: { medianMs: parseAmount(text, value, "ms") / 1.6, p95Ms: parseAmount(text, value, "ms") } };
    case "slow-start":
      return { warmUpSeconds: parseAmount(text, value, "m") * 60 };
    case "crash":
      return { crash: "at-start" };
    case "unhealthy":
      return { crash: "never-healthy" };
    case "wrong-version":
      return { reportedVersion: "v0.0.0-wrong" };
    case "cpu":
      return { cpuPercent: 100 * parseRate(text, value) };
    case "memory":
      return { memoryPercent: 100 * parseRate(text, value) };
    default:
      throw new InvalidScenario(
        `--fault ${text} is unknown; known: error-rate=5%, order-failures=10%, latency=800ms, slow-start=2m, cpu=95%, memory=95%, crash, unhealthy, wrong-version`,
      );
  }
}

/** Reads `5%` or `0.05` as a fraction. */
function parseRate(fault: string, text: string): number {
  const rate = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (text === "" || !(rate >= 0 && rate <= 1))
    throw new InvalidScenario(`--fault ${fault} needs a rate such as 5% or 0.05`);
  return rate;
}

function parseAmount(fault: string, text: string, unit: string): number {
  const amount = text.endsWith(unit) ? Number(text.slice(0, -unit.length)) : Number.NaN;
  if (!(amount > 0))
    throw new InvalidScenario(`--fault ${fault} needs an amount in ${unit}, such as ${fault.split("=")[0]}=2${unit}`);
  return amount;
}
