import { describe, expect, it } from "vitest";
import { isDatabaseFault, parseDatabaseFault } from "../../../src/rehearsal/scenario/database-fault.ts";
import { migrationFaults, snapshotFaults } from "../../../src/rehearsal/scenario/migration-faults.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";

const migrations = {
  backup: "none",
  apply: { command: ["npm", "run", "migrate"] },
  verify: { command: ["npm", "run", "migrate:status"] },
  rollback: { command: ["npm", "run", "migrate:down"] },
} as const;
const written = {
  ...migrations,
  apply: { command: [...migrations.apply.command] },
  verify: { command: [...migrations.verify.command] },
  rollback: { command: [...migrations.rollback.command] },
};

describe("faults of the database", () => {
  it.each([
    ["migration=1", { migration: 1 }],
    ["migration-check=2", { verify: 2 }],
    ["migration-rollback=255", { undo: 255 }],
    ["backup=fails", { backup: "fails" }],
  ])("are read: %s", (text, fault) => {
    expect(isDatabaseFault(text)).toBe(true);
    expect(parseDatabaseFault(text)).toEqual(fault);
  });

  it.each(["migration=", "migration=256", "migration=x", "backup=1"])("are refused with the remedy: %s", (text) => {
    expect(() => parseDatabaseFault(text)).toThrow(/--fault/);
  });

  it("stand beside those of the application on one command line", () => {
    const options = parseOptions(["--fault", "migration=1", "--fault", "crash", "--fault", "backup=fails"]);
    expect(options.databaseFault).toEqual({ migration: 1, backup: "fails" });
    expect(options.fault).toEqual({ crash: "at-start" });
  });

  it("pick the longest command first, since one is picked by how it begins", () => {
    const behaviours = migrationFaults({ migrations: written }, { migration: 3 });
    expect(
      behaviours.map(({ when, outcome }) => [when?.command, "exitCode" in outcome ? outcome.exitCode : ""]),
    ).toEqual([
      ["npm run migrate:status", 0],
      ["npm run migrate:down", 0],
      ["npm run migrate", 3],
    ]);
  });

  it("say nothing where there is none", () => {
    expect(migrationFaults({ migrations: written }, {})).toEqual([]);
    expect(migrationFaults({ migrations: "none" }, { migration: 1 })).toEqual([]);
    expect(snapshotFaults({})).toEqual([]);
    expect(snapshotFaults({ backup: "fails" })).toHaveLength(1);
  });
});
