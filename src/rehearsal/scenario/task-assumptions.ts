import * as z from "zod/mini";
import type { TaskBehaviour, TaskOutcome } from "../aws/ecs/one-off/task-behaviour.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

const ENDS = ["exits", "hangs", "cannot-pull", "cannot-start", "not-placed", "out-of-memory"] as const;

/** The schema of one entry of `tasks` in `rehearsal.yml`: which one-off tasks, how they end and what they write. */
export const taskSchema = z.strictObject({
  command: z.optional(z.string()),
  family: z.optional(z.string()),
  image: z.optional(z.string()),
  "started-by": z.optional(z.string()),
  times: z.optional(z.int()),
  end: z.optional(z.enum(ENDS)),
  "exit-code": z.optional(z.int()),
  seconds: z.optional(z.int()),
  logs: z.optional(z.array(z.string())),
});

/** What a failed task writes when nobody says. */
const LAST_WORDS: readonly string[] = [
  "applying 0042_add_price",
  'Error: column "price" of relation "orders" already exists',
  "    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:287:98)",
];

/** Builds the behaviour that an entry of `tasks` describes. */
export function taskBehaviour(task: z.output<typeof taskSchema>): TaskBehaviour {
  const { command, family, image, times, logs, "started-by": startedBy } = task;
  const when = { ...given({ command }), ...given({ family }), ...given({ image }), ...given({ startedBy }) };
  const outcome = outcomeOf(task.end ?? "exits", { exitCode: task["exit-code"], seconds: task.seconds });
  return { when, outcome, ...given({ times }), ...given({ logs }) };
}

/** Reads how one-off tasks end: `fails`, `fails=3`, `hangs`, `cannot-pull`, …; those alone whose command begins as what follows an `@`. */
export function parseTask(text: string): TaskBehaviour {
  const [, end = "", code, command] = /^([a-z-]+)(?:=(\d+))?(?:@(.+))?$/.exec(text) ?? [];
  const when = command === undefined ? {} : { when: { command } };
  if (end === "fails") {
    const exitCode = code === undefined ? 1 : Number(code);
    return { ...when, outcome: { kind: "exits", exitCode }, logs: LAST_WORDS };
  }
  const known = ENDS.find((one) => one === end && one !== "exits");
  if (known === undefined || code !== undefined)
    throw new InvalidScenario(
      `--task ${text} is unknown; write fails, fails=3, hangs, cannot-pull, cannot-start, not-placed or out-of-memory, and @npm run migrate behind it for the tasks with that command`,
    );
  return { ...when, outcome: outcomeOf(known, {}) };
}

function outcomeOf(
  end: (typeof ENDS)[number],
  { exitCode, seconds }: { readonly exitCode?: number | undefined; readonly seconds?: number | undefined },
): TaskOutcome {
  const lasts = seconds === undefined ? {} : { afterSeconds: seconds };
  switch (end) {
    case "exits":
      return { kind: "exits", ...given({ exitCode }), ...lasts };
    case "out-of-memory":
      return { kind: "exits", outOfMemory: true, ...lasts };
    case "hangs":
    case "cannot-pull":
    case "cannot-start":
    case "not-placed":
      return { kind: end };
  }
}

/** Leaves out a member that is not there. */
function given<K extends string, V>(member: Readonly<Record<K, V | undefined>>): Partial<Record<K, V>> {
  const out: Partial<Record<K, V>> = {};
  for (const name in member) {
    const value = member[name];
    if (value !== undefined) out[name] = value;
  }
  return out;
}
