import { InvalidScenario } from "./invalid-scenario.ts";

/** What goes wrong with the database of a rehearsal. */
export interface DatabaseFault {
  /** What the command that migrates exits with. */
  readonly migration?: number;
  /** What the command that checks the migration exits with. */
  readonly verify?: number;
  /** What the command that undoes the migration exits with. */
  readonly undo?: number;
  /** The snapshot fails. */
  readonly backup?: "fails";
}

const EXITS = { migration: "migration", "migration-check": "verify", "migration-rollback": "undo" } as const;

/** Tells whether a fault is one of the database. */
export function isDatabaseFault(text: string): boolean {
  const [name = ""] = text.split("=");
  return name in EXITS || name === "backup";
}

/** Reads one fault of the database: `migration=1`, `migration-check=1`, `migration-rollback=1` (exit codes), `backup=fails`; throws `InvalidScenario` with the remedy. */
export function parseDatabaseFault(text: string): DatabaseFault {
  const [name = "", value = ""] = text.split("=");
  if (name === "backup") {
    if (value === "fails") return { backup: "fails" };
    throw new InvalidScenario(`--fault ${text} is unknown; write --fault backup=fails`);
  }
  const code = Number(value);
  if (value === "" || !Number.isInteger(code) || code < 0 || code > 255)
    throw new InvalidScenario(`--fault ${text} needs an exit code, such as ${name}=1`);
  return { [EXITS[name as keyof typeof EXITS]]: code };
}
