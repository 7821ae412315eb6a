import { describe, expect, it } from "vitest";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { FORMER, heldAtTest, play, recordOf, type SceneSettings, shopTargets } from "./deploy-scene.ts";

const DEFINITION = JSON.stringify({ containerDefinitions: [{ name: "web" }] });

/** Shop's targets with migrations in its defaults. */
function migrating(lines: readonly string[] = []): string {
  const whole = [
    "backup: { snapshot: shop-db }",
    "apply: { command: [npm, run, migrate] }",
    "verify: { command: [npm, run, 'migrate:check'] }",
    "rollback: { command: [npm, run, 'migrate:down'] }",
    ...lines,
  ];
  return shopTargets.replace(
    "      bake: 5m\n",
    `      bake: 5m\n      migrations:\n${whole.map((line) => `        ${line}\n`).join("")}`,
  );
}

const migrate = (settings: SceneSettings = {}) =>
  play({ targets: migrating(), plan: { definition: DEFINITION }, course: [heldAtTest], ...settings });

const started = (phase: string, task: number) =>
  `note 901 in_progress shop:42 phase=${phase} task=${String(task).padStart(32, "a")}`;
const PREPARED = [
  "open shop-production/shop as deploy-production",
  "register",
  `record v1.5.0 shop:42 after shop:41 former ${FORMER}`,
];
const BACKED_UP = ["note 901 in_progress shop:42 phase=backing-up", "back up instance shop-db"];
const APPLIED = ["note 901 in_progress shop:42 phase=migrating", "run apply of shop:42", started("migrating", 1)];
const VERIFIED = [
  "note 901 in_progress shop:42 phase=verifying-migration",
  "run verify of shop:42",
  started("verifying-migration", 2),
];
const MIGRATED = "note 901 in_progress shop:42 phase=migrated";
const START = [
  "start shop:42 test+production 123m blue-green bake 5m",
  "note 901 in_progress ecs-svc/42 shop:42 phase=started",
  "note 901 in_progress ecs-svc/42 shop:42 phase=held-test",
];

describe("migrations of a target (S7, P5)", () => {
  it("come between registering and starting, in the order backup, apply, verify", async () => {
    const { conversation, outputs, summary } = await migrate();
    expect(conversation).toEqual([...PREPARED, ...BACKED_UP, ...APPLIED, ...VERIFIED, MIGRATED, ...START]);
    expect(outputs).toMatchObject({ decision: "paused", changed: "yes" });
    expect(summary.indexOf("Migration of the database")).toBeGreaterThan(summary.indexOf("| What | Which |"));
  });

  it("comes first in the summary of a failure, with what the database was to be brought to", async () => {
    const { summary } = await migrate({ tasks: { apply: { exit: 1 } } });
    expect(summary.indexOf("Migration of the database")).toBeLessThan(summary.indexOf("| What | Which |"));
    expect(summary).toContain("To `v1.5.0`.");
  });

  it.each<[string, SceneSettings, string]>([
    ["backup refused", { backups: { refuse: "AccessDenied" } }, "failure/backup_failed changed=no"],
    ["not started", { tasks: { apply: { exit: "never" } } }, "failure/migration_not_started changed=no"],
    ["failed and rolled back", { tasks: { apply: { exit: 1 } } }, "failure/migration_rolled_back changed=yes"],
    ["unverified and rolled back", { tasks: { verify: { exit: 1 } } }, "failure/migration_rolled_back changed=yes"],
    [
      "failed and not rolled back",
      { tasks: { apply: { exit: 1 }, rollback: { exit: 1 } } },
      "failure/migration_rollback_failed changed=yes",
    ],
    [
      "failed where nothing undoes it",
      { targets: migrating().replace(/^ *rollback:.*\n/m, ""), tasks: { apply: { exit: 1 } } },
      "failure/migration_failed changed=yes",
    ],
    [
      "unverified where nothing undoes it",
      { targets: migrating().replace(/^ *rollback:.*\n/m, ""), tasks: { verify: { exit: 1 } } },
      "failure/migration_unverified changed=yes",
    ],
  ])("deploy nothing when they fail: %s", async (_, settings, expected) => {
    const { conversation, outputs } = await migrate(settings);
    expect(`${outputs.decision}/${outputs["reason-code"]} changed=${outputs.changed}`).toBe(expected);
    expect(conversation.filter((line) => line.startsWith("start"))).toEqual([]);
    expect(conversation.at(-1)).toBe(`note 901 failure shop:42 phase=${outputs["reason-code"]}`);
  });

  it("name the snapshot and the command that restores it, and restore nothing", async () => {
    const { summary } = await migrate({ tasks: { apply: { exit: 1 }, rollback: { exit: 1 } } });
    expect(summary).toContain(
      "aws rds restore-db-instance-from-db-snapshot --region eu-west-1 --db-instance-identifier shop-db-restored --db-snapshot-identifier shop-db-before-bbbbbbbbbbbbbbbb",
    );
  });

  it("stand when the service's update is refused afterwards, and that is said", async () => {
    const { outputs, journal } = await migrate({
      answers: { start: { kind: "refused", why: "forbidden", message: "ecs:UpdateService", remedy: "Allow it." } },
    });
    expect(outputs).toMatchObject({ "reason-code": "refused_by_platform", changed: "yes" });
    expect(journal.join("\n")).toContain("the migration stands");
  });

  it("are not repeated by a re-run: what ended well is passed over, and the release started", async () => {
    const { conversation, outputs } = await migrate({
      records: [recordOf({ rollout: "", phase: "migrated", verdicts: {} })],
    });
    expect(outputs).toMatchObject({ decision: "paused" });
    expect(conversation.filter((line) => line.startsWith("run "))).toEqual([]);
  });

  it("never let a re-run say that nothing was changed, even where it is refused before it begins", async () => {
    const { outputs } = await migrate({
      records: [recordOf({ rollout: "", phase: "migrating", verdicts: {} })],
      plan: { definition: DEFINITION, problems: ["no such key"] },
    });
    expect(outputs).toMatchObject({ decision: "failure", changed: "unknown" });
  });

  it("are kept in the record with their level, so that a rollback knows what it cannot undo", async () => {
    const kept = async (lines: readonly string[]) =>
      (await migrate({ targets: migrating(lines) })).payloads[0]?.migration;
    expect(await kept([])).toEqual({ level: "v1.5.0", irreversible: false });
    expect(await kept(['level: "0042"', "irreversible: true"])).toEqual({ level: "0042", irreversible: true });
    const plain = await play({ targets: shopTargets, course: [heldAtTest] });
    expect(plain.payloads[0]).not.toHaveProperty("migration");
  });

  it("need a container's name where the definition has several", async () => {
    const several = JSON.stringify({ containerDefinitions: [{ name: "web" }, { name: "proxy" }] });
    const { outputs, conversation } = await migrate({
      targets: migrating().replace("      container: web\n", ""),
      plan: { definition: several },
    });
    expect(outputs).toMatchObject({ "reason-code": "target_incomplete", changed: "no" });
    expect(conversation.join("\n")).not.toContain("run ");
  });

  it("are only told in a dry run", async () => {
    const { conversation, outputs, journal } = await migrate({ inputs: { "dry-run": "true" } });
    expect(outputs.decision).toBe("planned");
    expect(conversation).toEqual(["open shop-production/shop as deploy-production"]);
    expect(journal.join("\n")).toContain("back up shop-db, migrate the database to v1.5.0, check it");
  });

  it("say unknown when ECS never answers whether the task was started", async () => {
    const lost = new Unreadable("unavailable", "ECS did not answer", "Wait.");
    const { outputs } = await migrate({ tasks: { apply: { answers: Array.from({ length: 60 }, () => lost) } } });
    expect(outputs).toMatchObject({ decision: "unknown", "reason-code": "migration_unknown", changed: "unknown" });
  });

  it.each([
    ["no backup is named", migrating().replace(/^ *backup:.*\n/m, ""), "backup"],
    ["a key is misspelt", migrating(["verfy: { command: [x] }"]), "verfy"],
    [
      "a command is no list",
      migrating().replace("apply: { command: [npm, run, migrate] }", "apply: { command: migrate }"),
      "list",
    ],
    ["a limit has no unit", migrating(["limit: 15"]), "limit"],
  ])("are refused before anything is done when %s", async (_, targets, said) => {
    const { outputs, journal } = await migrate({ targets });
    expect(outputs).toMatchObject({ "reason-code": "target_invalid", changed: "no" });
    expect(journal.join("\n")).toContain(said);
  });
});
