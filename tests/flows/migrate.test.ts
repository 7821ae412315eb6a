import { describe, expect, it } from "vitest";
import { planMigration } from "../../src/core/migration/migration-plan.ts";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import type { MigrationSettings } from "../../src/core/targets/migrations-schema.ts";
import { migrate } from "../../src/flows/migrate/migrate.ts";
import type { EarlierMigration } from "../../src/flows/migrate/migration-course.ts";
import { backupsThat, type TaskScript, taskDesk } from "../fakes/task-desk.ts";
import { clockAt } from "../fakes/virtual-clock.ts";

const WHOLE: MigrationSettings = {
  backup: { snapshot: "shop-db" },
  apply: { command: ["npm", "run", "migrate"], environment: { LEVEL: "42" } },
  verify: { command: ["npm", "run", "migrate:check"] },
  rollback: { command: ["npm", "run", "migrate:down"] },
};
const lost = new Unreadable("unavailable", "ECS did not answer", "Wait.");
const owner = {
  request: "b".repeat(64),
  startedBy: "deploy-migrate-shop",
  release: "shop:42",
  environment: "production",
  service: "shop",
  version: "v1.5.0",
};

interface Scene {
  readonly settings?: MigrationSettings;
  readonly tasks?: Readonly<Record<string, TaskScript>>;
  readonly backups?: ReturnType<typeof backupsThat>;
  readonly earlier?: EarlierMigration;
  readonly before?: (desk: ReturnType<typeof taskDesk>) => void;
  readonly cancelAt?: string;
}

async function play({ settings = WHOLE, tasks = {}, backups, earlier, before, cancelAt }: Scene) {
  const said: string[] = [];
  const calls: string[] = [];
  const desk = taskDesk(tasks, calls);
  before?.(desk);
  const stop = new AbortController();
  const plan = planMigration(settings, { version: "v1.5.0", container: "web" });
  if (plan === undefined) throw new Error("the scene migrates");
  const end = await migrate(
    {
      ...desk,
      backups: backups ?? backupsThat(undefined, { calls }),
      clock: clockAt("2026-11-24T11:00:00Z"),
      chance: () => 0.5,
      signal: stop.signal,
      progress: { say: (line) => said.push(line), warn: (line) => said.push(`! ${line}`) },
      note: async (phase, task) => {
        calls.push(`note ${phase}${task === "" ? "" : " with its task"}`);
        if (`${phase}${task === "" ? "" : "+"}` === cancelAt) stop.abort(new Error("cancelled"));
      },
    },
    plan,
    { owner, earlier },
  );
  return { end, calls, said, orders: desk.orders };
}

const BACKED_UP = ["note backing-up", "back up instance shop-db"];
const step = (phase: string, name: string) => [
  `note ${phase}`,
  `run ${name} of shop:42`,
  `note ${phase} with its task`,
];
const APPLIED = step("migrating", "apply");
const VERIFIED = step("verifying-migration", "verify");
const UNDONE = step("undoing-migration", "rollback");

describe("a migration", () => {
  it("backs up, applies and verifies, each once and noted before it begins", async () => {
    const { end, calls, orders } = await play({});
    expect(calls).toEqual([...BACKED_UP, ...APPLIED, ...VERIFIED, "note migrated"]);
    expect(end).toMatchObject({
      kind: "migrated",
      touched: true,
      snapshot: { name: "shop-db-before-bbbbbbbbbbbbbbbb" },
    });
    expect(orders[0]).toMatchObject({
      definition: "shop:42",
      startedBy: "deploy-migrate-shop",
      group: "deploy:bbbbbbbbbbbbbbbb:apply",
      placement: { kind: "as-service" },
      overrides: [{ name: "web", command: ["npm", "run", "migrate"], environment: [{ name: "LEVEL", value: "42" }] }],
    });
    expect(new Set(orders.map(({ token }) => token)).size).toBe(2);
    expect(orders.every(({ token }) => /^[0-9a-f]{64}$/.test(token))).toBe(true);
  });

  it.each<[string, Scene, string, readonly string[]]>([
    [
      "applies nothing when the backup is refused",
      { backups: backupsThat([], { refuse: "rds:CreateDBSnapshot: AccessDenied" }) },
      "backup-failed touched=false: rds:CreateDBSnapshot: AccessDenied",
      ["note backing-up"],
    ],
    [
      "applies nothing when the backup fails",
      { backups: backupsThat([["failed", 20]]) },
      "backup-failed touched=false: snapshot shop-db-before-bbbbbbbbbbbbbbbb is failed",
      ["note backing-up"],
    ],
    [
      "applies nothing when the backup is not whole in time",
      { backups: backupsThat([["creating", 20]]) },
      "backup-failed touched=false: snapshot shop-db-before-bbbbbbbbbbbbbbbb was not whole after 1h",
      ["note backing-up"],
    ],
    [
      "is rolled back when it fails",
      { tasks: { apply: { exit: 1 } } },
      "undone touched=true: container web exited with 1",
      [...BACKED_UP, ...APPLIED, ...UNDONE],
    ],
    [
      "is rolled back when its check fails",
      { tasks: { verify: { exit: 3 } } },
      "undone touched=true: container web exited with 3",
      [...BACKED_UP, ...APPLIED, ...VERIFIED, ...UNDONE],
    ],
    [
      "is rolled back when its check cannot be started: unproven is not verified",
      { tasks: { verify: { exit: "never" } } },
      "undone touched=true: container web never started; TaskFailedToStart: CannotPullContainerError: no such image",
      [...BACKED_UP, ...APPLIED, ...VERIFIED, ...UNDONE],
    ],
    [
      "says when rolling back fails too",
      { tasks: { apply: { exit: 1 }, rollback: { exit: 2 } } },
      "undoing-failed touched=true: container web exited with 1; undoing it: container web exited with 2",
      [...BACKED_UP, ...APPLIED, ...UNDONE],
    ],
    [
      "stands failed where nothing undoes it",
      { settings: { backup: "none", apply: { command: ["migrate"] } }, tasks: { apply: { exit: 1 } } },
      "failed touched=true: container web exited with 1",
      APPLIED,
    ],
    [
      "touched nothing when its task was refused, and says the reason",
      { tasks: { apply: { refusal: { resource: "", reason: "RESOURCE:MEMORY", detail: "" } } } },
      "not-applied touched=false: RESOURCE:MEMORY",
      [...BACKED_UP, "note migrating", "run apply of shop:42"],
    ],
    [
      "touched nothing when its container never started",
      { tasks: { apply: { exit: "never" } } },
      "not-applied touched=false: container web never started; TaskFailedToStart: CannotPullContainerError: no such image",
      [...BACKED_UP, ...APPLIED],
    ],
    [
      "is stopped at its limit and rolled back",
      { settings: { ...WHOLE, limit: "5m" }, tasks: { apply: { exit: "hang" } } },
      "undone touched=true: it took longer than 5m and was stopped",
      [...BACKED_UP, ...APPLIED, "stop apply", ...UNDONE],
    ],
    [
      "is stopped when the run is cancelled, and not rolled back in what is left of the run",
      { tasks: { apply: { exit: "hang" } }, cancelAt: "migrating+" },
      "interrupted touched=true: ",
      [...BACKED_UP, ...APPLIED, "stop apply"],
    ],
    [
      "touches nothing when the run is cancelled before",
      { cancelAt: "migrating" },
      "interrupted touched=false: ",
      [...BACKED_UP, "note migrating"],
    ],
    [
      "backs up by the team's own command",
      { settings: { ...WHOLE, backup: { command: ["pg_dump"] } }, tasks: { backup: { exit: 1 } } },
      "backup-failed touched=false: container web exited with 1",
      step("backing-up", "backup"),
    ],
  ])("%s", async (_, scene, expected, calls) => {
    const played = await play(scene);
    const { kind, touched, why } = played.end;
    expect(`${kind} touched=${touched}: ${why}`).toBe(expected);
    expect(played.calls).toEqual(calls);
  });

  it("asks again under the same token when the answer was lost", async () => {
    const { end, calls, orders } = await play({ tasks: { apply: { answers: [lost, lost] } } });
    expect(end.kind).toBe("migrated");
    expect(calls.filter((call) => call === "run apply of shop:42")).toHaveLength(3);
    expect(new Set(orders.slice(0, 3).map(({ token }) => token)).size).toBe(1);
  });

  it("waits for another run's migration of the same service", async () => {
    const { end, said } = await play({ before: (desk) => desk.occupy("deploy-migrate-shop", 3) });
    expect(end.kind).toBe("migrated");
    expect(said.filter((line) => line.startsWith("Waiting: task"))).toHaveLength(1);
  });

  it("does not begin while another run's migration goes on past the limit", async () => {
    const { end } = await play({ before: (desk) => desk.occupy("deploy-migrate-shop", 1_000) });
    expect(end).toMatchObject({ kind: "not-applied", touched: false });
  });

  it("prints the log with nothing in it that the runner would obey", async () => {
    const log = ["::set-output name=x::y", "##[error]boo", "\u001b[31mred\u001b[0m", "applied 0042"];
    const { said } = await play({ tasks: { apply: { log } } });
    const printed = said.filter((line) => line.startsWith("  | "));
    expect(printed).toEqual(["  | : :set-output name=x::y", "  | # #[error]boo", "  | red", "  | applied 0042"]);
  });
});

describe("a later attempt of the same request", () => {
  const never = (calls: readonly string[], name: string) => expect(calls.join("\n")).not.toContain(name);

  it("does nothing when the migration had ended well", async () => {
    const { end, calls } = await play({ earlier: { phase: "migrated", task: "" } });
    expect(end).toMatchObject({ kind: "migrated", touched: true });
    expect(calls).toEqual([]);
  });

  it("takes up the task that was noted, and takes no backup of what may have been changed", async () => {
    const first = await play({});
    const noted = "1".padStart(32, "a");
    const { end, calls } = await play({
      earlier: { phase: "migrating", task: noted },
      before: (desk) => void desk.tasks.start(first.orders[0] ?? raise()),
    });
    expect(end.kind).toBe("migrated");
    expect(calls).toEqual(["run apply of shop:42", "note migrating with its task", ...VERIFIED, "note migrated"]);
  });

  it("takes up the task that is still running where the earlier attempt died before it noted it", async () => {
    const first = await play({});
    const { end, calls } = await play({
      earlier: { phase: "migrating", task: "" },
      before: (desk) => void desk.tasks.start(first.orders[0] ?? raise()),
    });
    expect(end.kind).toBe("migrated");
    expect(calls.filter((call) => call === "run apply of shop:42")).toHaveLength(1);
  });

  it("knows nothing, and deploys nothing, when ECS has forgotten the task", async () => {
    const { end, calls } = await play({ earlier: { phase: "migrating", task: "1".padStart(32, "a") } });
    expect(end).toMatchObject({ kind: "unknown", touched: true });
    never(calls, "run apply");
  });

  it("goes on with the check after an apply that ended well", async () => {
    const { end, calls } = await play({ earlier: { phase: "verifying-migration", task: "" } });
    expect(end.kind).toBe("migrated");
    expect(calls).toEqual([...VERIFIED, "note migrated"]);
  });

  it("goes on undoing what an earlier attempt had begun to undo", async () => {
    const { end, calls } = await play({ earlier: { phase: "undoing-migration", task: "" } });
    expect(end.kind).toBe("undone");
    expect(calls).toEqual(UNDONE);
  });
});

function raise(): never {
  throw new Error("the first attempt started nothing");
}
