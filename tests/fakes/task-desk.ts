import type { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { OneOffTask, TaskRefusal } from "../../src/core/task/one-off-task.ts";
import type { Backup, Backups } from "../../src/ports/backups.ts";
import type { OneOffTasks, TaskOrder, TaskStart } from "../../src/ports/one-off-tasks.ts";
import type { TaskLogs } from "../../src/ports/task-logs.ts";

/** How a task goes. */
export interface TaskScript {
  /** What its container exits with: `never` does not start, `hang` runs until it is stopped. */
  readonly exit?: number | "never" | "hang";
  readonly log?: readonly string[];
  /** What is answered to starting it, one answer a call, before it is started. */
  readonly answers?: readonly (TaskStart | Unreadable)[];
  readonly refusal?: TaskRefusal;
}

/** Tasks and their logs in memory: a task runs at the first look and has stopped at the second. */
export interface TaskDesk {
  readonly tasks: OneOffTasks;
  readonly logs: TaskLogs;
  /** Every start and stop, in order. */
  readonly calls: string[];
  /** Orders as they were placed, by the step at the end of their group. */
  readonly orders: TaskOrder[];
  /** Forgets every task, as ECS does within the hour. */
  forget(): void;
  /** Lets a task of the same starter run that nobody here started. */
  occupy(startedBy: string, looks: number): void;
}

interface Entry {
  readonly script: TaskScript;
  readonly order: TaskOrder;
  readonly id: string;
  looks: number;
  stoppedBy: string;
}

/** Creates a desk by the scripts of steps; one without a script exits with 0. */
export function taskDesk(scripts: Readonly<Record<string, TaskScript>> = {}, calls: string[] = []): TaskDesk {
  const entries = new Map<string, Entry>();
  const orders: TaskOrder[] = [];
  const answered = new Map<string, number>();
  let foreign: { readonly startedBy: string; looks: number } | undefined;
  const stepOf = (order: TaskOrder) => order.group.split(":").at(-1) ?? "";
  const byName = (name: string) => [...entries.values()].find(({ id }) => name.endsWith(id));
  return {
    calls,
    orders,
    forget: () => entries.clear(),
    occupy: (startedBy, looks) => {
      foreign = { startedBy, looks };
    },
    tasks: {
      async start(order) {
        const step = stepOf(order);
        calls.push(`run ${step || "task"} of ${order.definition}`);
        orders.push(order);
        const script = scripts[step] ?? {};
        const nth = answered.get(step) ?? 0;
        answered.set(step, nth + 1);
        const early = script.answers?.[nth];
        if (early instanceof Error) throw early;
        if (early !== undefined) return early;
        if (script.refusal !== undefined) return { kind: "started", tasks: [], refusals: [script.refusal] };
        const entry = entries.get(order.token) ?? {
          script,
          order,
          id: String(entries.size + 1).padStart(32, "a"),
          looks: 0,
          stoppedBy: "",
        };
        entries.set(order.token, entry);
        return { kind: "started", tasks: [viewOf(entry)], refusals: [] };
      },
      async look(names) {
        return names.flatMap((name) => {
          const entry = byName(name);
          if (entry === undefined) return [];
          entry.looks += 1;
          return [viewOf(entry)];
        });
      },
      async running(startedBy) {
        const own = [...entries.values()].filter(({ order }) => order.startedBy === startedBy).map(viewOf);
        if (foreign?.startedBy === startedBy && foreign.looks-- > 0) return [foreignTask];
        return own.filter(({ stopped }) => !stopped);
      },
      async stop(name, reason) {
        const entry = byName(name);
        calls.push(`stop ${entry === undefined ? name : stepOf(entry.order) || "task"}`);
        if (entry !== undefined) entry.stoppedBy = reason;
      },
    },
    logs: {
      sources: async () => ["web"],
      async tail({ task }, since) {
        const lines = byName(task)?.script.log ?? [];
        return {
          lines: lines.slice(Number(since || 0)).map((text) => ({ at: new Date(0), text })),
          next: String(lines.length),
        };
      },
      last: async () => [],
    },
  };
}

function viewOf({ script, order, id, looks, stoppedBy }: Entry): OneOffTask {
  const { exit = 0 } = script;
  const stopped = exit === "never" ? looks > 0 : stoppedBy !== "" || (looks > 1 && exit !== "hang");
  const started = exit !== "never" && looks > 0;
  const code = exit === "never" ? undefined : stoppedBy !== "" ? 143 : exit === "hang" ? undefined : exit;
  return {
    id,
    address: `arn:aws:ecs:eu-west-1:111122223333:task/shop-production/${id}`,
    release: order.definition,
    group: order.group,
    status: stopped ? "STOPPED" : started ? "RUNNING" : "PENDING",
    stopped,
    started,
    stopCode: stopped
      ? exit === "never"
        ? "TaskFailedToStart"
        : stoppedBy === ""
          ? "EssentialContainerExited"
          : "UserInitiated"
      : "",
    stoppedReason: stopped ? (exit === "never" ? "CannotPullContainerError: no such image" : stoppedBy) : "",
    containers: [{ name: "web", exitCode: stopped ? code : undefined, reason: "" }],
  };
}

const foreignTask: OneOffTask = {
  id: "f".repeat(32),
  address: `arn:aws:ecs:eu-west-1:111122223333:task/shop-production/${"f".repeat(32)}`,
  release: "shop:40",
  group: "deploy:other:apply",
  status: "RUNNING",
  stopped: false,
  started: true,
  stopCode: "",
  stoppedReason: "",
  containers: [],
};

/** Creates backups that go through the given states, one a look; the last stays. */
export function backupsThat(
  states: readonly (readonly [status: string, percent: number])[] = [
    ["creating", 40],
    ["available", 100],
  ],
  { refuse, calls = [] }: { readonly refuse?: string; readonly calls?: string[] } = {},
): Backups {
  const left = [...states];
  const made = new Set<string>();
  const backup = (name: string): Backup => {
    const [status, percent] = left[0] ?? ["available", 100];
    if (left.length > 1) left.shift();
    return {
      name,
      address: `arn:aws:rds:eu-west-1:111122223333:snapshot:${name}`,
      status,
      percent,
      engine: "postgres",
    };
  };
  return {
    async create({ kind, database, name }) {
      calls.push(`back up ${kind} ${database}`);
      if (refuse !== undefined) return { kind: "refused", message: refuse, remedy: "Allow it." };
      made.add(name);
      return { kind: "started", backup: { ...backup(name), status: "creating", percent: 0 } };
    },
    look: async (_, name) => (made.has(name) ? backup(name) : undefined),
  };
}
