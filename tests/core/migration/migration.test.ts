import { describe, expect, it } from "vitest";
import { restoreCommand } from "../../../src/core/migration/describe-restore.ts";
import { mayHaveTouched } from "../../../src/core/migration/migration-phase.ts";
import { planMigration } from "../../../src/core/migration/migration-plan.ts";
import { snapshotName } from "../../../src/core/migration/snapshot-name.ts";
import type { DeployRecord } from "../../../src/core/record/deploy-record.ts";
import { formatRecordStatus, parseRecordStatus } from "../../../src/core/record/record-status.ts";
import { formatMark, parseMark } from "../../../src/core/rollout/proven-mark.ts";
import { onlyContainer } from "../../../src/core/task-definition/only-container.ts";
import { recordOf } from "../../fakes/record-book.ts";

const NONCE = "0123456789abcdef";

describe("a migration's plan", () => {
  it("lets every command run where apply does, unless it says otherwise", () => {
    const plan = planMigration(
      {
        backup: { command: ["dump"], limit: "2h" },
        apply: { command: ["up"], "task-definition": "shop-migrate", environment: { A: "1" } },
        verify: { command: ["check"], "task-definition": "own", container: "probe" },
        limit: "90s",
      },
      { version: "v1.5.0 beta", container: "web" },
    );
    expect(plan).toMatchObject({
      backup: { kind: "command", command: { definition: "shop-migrate", container: "web" }, limit: 7_200_000 },
      verify: { definition: "own", container: "probe", environment: { A: "1" } },
      rollback: undefined,
      limit: 90_000,
      level: "v1.5.0-beta",
      irreversible: false,
    });
  });

  it("is none where the target says so", () => {
    expect(planMigration("none", { version: "v1", container: "" })).toBeUndefined();
    expect(planMigration(undefined, { version: "v1", container: "" })).toBeUndefined();
  });
});

describe("a snapshot", () => {
  it.each([
    ["shop-db", "shop-db-before-0123456789abcdef"],
    ["Shop--DB-", "shop-db-before-0123456789abcdef"],
    [`a${"b".repeat(62)}`, `a${"b".repeat(38)}-before-0123456789abcdef`],
  ])("of %s has a name that RDS takes", (database, name) => {
    expect(snapshotName(database, NONCE)).toBe(name);
    expect(name).toMatch(/^[a-z](?:-?[a-z0-9])*$/);
    expect(name.length).toBeLessThanOrEqual(63);
  });

  it.each([
    [
      "instance",
      "aws rds restore-db-instance-from-db-snapshot --region eu-west-1 --db-instance-identifier db-restored --db-snapshot-identifier s",
    ],
    [
      "cluster",
      "aws rds restore-db-cluster-from-snapshot --region eu-west-1 --db-cluster-identifier db-restored --snapshot-identifier s --engine aurora-postgresql",
    ],
  ] as const)("of a %s is restored by a command of its own", (of, command) => {
    const snapshot = { of, database: "db", name: "s", region: "eu-west-1", engine: "aurora-postgresql" };
    expect(restoreCommand(snapshot)).toBe(command);
  });
});

describe("a record", () => {
  const at = (phase: string): DeployRecord => {
    const record = recordOf({ status: { phase } });
    return { ...record, payload: { ...record.payload, migration: { level: "42", irreversible: true } } };
  };

  it.each([
    ["backing-up", false],
    ["backup_failed", false],
    ["migration_not_started", false],
    ["migrating", true],
    ["migrated", true],
    ["migration_rolled_back", true],
    ["started", true],
    ["proven", true],
  ])("at %s tells whether the database may have been migrated: %s", (phase, touched) => {
    expect(mayHaveTouched(at(phase))).toBe(touched);
  });

  it("without a status may have, since a note can be lost", () => {
    expect(mayHaveTouched({ ...at("started"), statuses: [] })).toBe(true);
  });

  it("without a migration has not", () => {
    expect(mayHaveTouched(recordOf({ status: { phase: "proven" } }))).toBe(false);
  });

  it("keeps the task of a phase, within GitHub's 140 characters", () => {
    const status = { serviceDeployment: "", family: "shop:42", phase: "verifying-migration", task: "a".repeat(32) };
    const text = formatRecordStatus(status);
    expect(parseRecordStatus(text)).toEqual(status);
    expect(formatRecordStatus({ ...status, family: `${"f".repeat(255)}:1` }).length).toBeLessThanOrEqual(140);
    expect(parseRecordStatus("phase=migrating task=::evil")).not.toHaveProperty("task");
  });
});

describe("a mark", () => {
  const proven = { at: new Date("2026-11-24T11:00:00Z"), version: "v1.5.0", digest: "sha256:abc" };

  it.each([[{ level: "0042", irreversible: true }], [{ level: "v1.5.0", irreversible: false }]])(
    "keeps what the database was brought to, in characters that a tag may hold: %j",
    (migration) => {
      const text = formatMark({ ...proven, migration });
      expect(parseMark(text)).toEqual({ ...proven, migration });
      expect(text).toMatch(/^[\w .:/=+@-]{1,256}$/);
    },
  );

  it("of a release without a migration says nothing of one", () => {
    expect(parseMark(formatMark(proven))).toEqual(proven);
  });
});

it.each([
  ['{"containerDefinitions":[{"name":"web"}]}', "web"],
  ['{"containerDefinitions":[{"name":"web"},{"name":"proxy"}]}', undefined],
  ["{}", undefined],
  ["", undefined],
])("the only container of %s is %s", (definition, name) => {
  expect(onlyContainer(definition)).toBe(name);
});
