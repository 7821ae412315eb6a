import type { JournalEntry } from "../../src/rehearsal/journal.ts";
import { parseOptions } from "../../src/rehearsal/scenario/parse-options.ts";
import { play } from "../../src/rehearsal/scenario/play.ts";
import { readTenant } from "../../src/rehearsal/scenario/tenant.ts";
import type { Figure, Measured } from "./figure.ts";

/** The rehearsals whose deployments are counted and timed. */
const REHEARSALS: readonly (readonly string[])[] = [
  ...["rolling", "blue-green", "canary", "linear"].flatMap((strategy) => [
    ["examples/shop", "--strategy", strategy],
    ["examples/shop", "--strategy", strategy, "--fault", "error-rate=5%"],
  ]),
  ["examples/pipeline", "--strategy", "phased"],
  ["examples/pipeline", "--strategy", "phased", "--fault", "error-rate=5%"],
  ["examples/shop", "rollback", "--to", "previous"],
  ["examples/shop", "rollback", "--to", "previous", "--during-deploy"],
];
/** The actions that a deployment ends with, one way or the other. */
const ENDING: readonly string[] = ["deploy-ecs", "rollback"];
/** What the local ECS tells when it has accepted a way back. */
const ACCEPTED = /is (PENDING|ROLLBACK_REQUESTED)|: ROLLBACK$|rolls back/;

const HEAD = [
  "| Rehearsal | Calls to ECS | of these writes | other AWS calls | GitHub calls | From ECS's end to the verdict (world s) | Rollback accepted after (ms) |",
  "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
];
const NOTE =
  "World seconds at 60×: 100 ms of this machine are 6 s of the world. A rollback's time is real, from the start of its process to the write that ECS accepted.";

/** Plays deployments of every strategy through the bundles and writes a table of the calls and times that they took. */
export async function timeDeploys(): Promise<Measured> {
  const rows: string[] = [];
  const figures: Figure[] = [];
  for (const words of REHEARSALS) {
    const { cells, accepted, calls } = await rehearsed(words);
    rows.push(`| ${cells.join(" | ")} |`);
    figures.push(...figuresOf(words, { accepted, calls }));
  }
  return { table: [...HEAD, ...rows, "", NOTE].join("\n"), figures };
}

/** Milliseconds after which ECS has accepted a rollback at the latest. */
const ACCEPTED_AFTER = 2_000;

function figuresOf(
  words: readonly string[],
  { accepted, calls }: { readonly accepted: number; readonly calls: number },
): readonly Figure[] {
  const name = words.join(" ").replace("examples/", "");
  const asked = { name: `${name}: calls to ECS`, seen: calls, unit: "calls", method: "counted by the local ECS" };
  if (Number.isNaN(accepted)) return [asked];
  const goal = { of: "seen", atMost: ACCEPTED_AFTER } as const;
  const method = "real time, from the bundle's start";
  return [asked, { name: `${name}: rollback accepted`, seen: accepted, unit: "ms", goal, method }];
}

interface Moment {
  readonly entry: JournalEntry;
  /** Real milliseconds. */
  readonly real: number;
}

interface Rehearsed {
  readonly cells: readonly (string | number)[];
  /** Real milliseconds until ECS had accepted the rollback; not a number where there was none. */
  readonly accepted: number;
  readonly calls: number;
}

async function rehearsed(words: readonly string[]): Promise<Rehearsed> {
  const options = parseOptions(words);
  const moments: Moment[] = [];
  const { world, runs } = await play(readTenant(options), options, (entry) =>
    moments.push({ entry, real: performance.now() }),
  );
  const calls = [...world.aws.calls];
  const sum = (wanted: (operation: string) => boolean) =>
    calls.filter(([operation]) => wanted(operation)).reduce((total, [, count]) => total + count, 0);
  const ofEcs = (operation: string) => operation.startsWith("ecs:");
  const github = [...world.github.calls.values()].reduce((total, count) => total + count, 0);
  const accepted = rollbackTime(moments);
  const cells = [
    `${words.join(" ")}: ${runs.findLast(({ action }) => ENDING.includes(action))?.decision ?? "nothing"}`,
    sum(ofEcs),
    sum((operation) => ofEcs(operation) && !/:(Describe|List)/.test(operation)),
    sum((operation) => !ofEcs(operation)),
    github,
    verdictLag(moments),
    Number.isNaN(accepted) ? "–" : accepted.toFixed(0),
  ];
  return { cells, accepted, calls: sum(ofEcs) };
}

/** World seconds from ECS's last end of a service deployment to the end of the step that said so. */
function verdictLag(moments: readonly Moment[]): string {
  const at = moments.findLastIndex(
    ({ entry: { kind, text } }) => kind === "service-deployment" && /SUCCESSFUL$/.test(text),
  );
  const ended = moments[at];
  const told = moments.slice(at).find(({ entry }) => isStep(entry, "step-finished", ENDING));
  if (ended === undefined || told === undefined) return "–";
  return ((told.entry.at - ended.entry.at) / 1000).toFixed(0);
}

function rollbackTime(moments: readonly Moment[]): number {
  const at = moments.findIndex(({ entry }) => isStep(entry, "step-started", ["rollback"]));
  const started = moments[at];
  const accepted = moments.slice(at).find(({ entry: { source, text } }) => source === "ecs" && ACCEPTED.test(text));
  return started === undefined || accepted === undefined ? Number.NaN : accepted.real - started.real;
}

function isStep({ kind, data }: JournalEntry, wanted: string, actions: readonly string[]): boolean {
  if (kind !== wanted || typeof data !== "object" || data === null || !("action" in data)) return false;
  return actions.includes(String(data.action));
}
