import type { ChosenRelease } from "../../core/rollback/choose-release.ts";
import type { TargetSettings } from "../../core/targets/targets-document.ts";
import type { RecordReading } from "../../flows/undo/read-record.ts";
import type { UndoMeans } from "../../flows/undo/undo-means.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import type { Archive } from "../../ports/archive.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Diagnosis } from "../../ports/diagnosis.ts";
import type { Files } from "../../ports/files.ts";
import type { Incidents } from "../../ports/incidents.ts";
import type { Locks } from "../../ports/locks.ts";
import type { OpensTarget } from "../../ports/open-target.ts";
import type { Records } from "../../ports/records.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { RollbackInputs } from "./contract.ts";
import type { Timeline } from "./timeline.ts";

/** What rollback reaches the world through. */
export interface RollbackPorts {
  readonly open: OpensTarget<"target" | "history" | "archive" | "diagnosis">;
  readonly records: Records;
  readonly locks: Locks;
  readonly incidents: Incidents;
  readonly retrospectives: Retrospectives;
  readonly repository: SourceFiles;
  readonly workspace: Files;
  readonly chance: Chance;
}

/** A reading of the record that was begun and may not have come back yet. */
export interface PendingReading {
  /** What came back so far. */
  readonly now: () => RecordReading | undefined;
  readonly done: Promise<RecordReading>;
  /** What comes back at last: a reading that failed is made once more, since books are kept when the way back is proven. */
  readonly late: () => Promise<RecordReading>;
}

/** A rollback that a person ordered, as it was understood. */
export interface HandOrder {
  /** `undefined` where only the platform knows what it falls back to. */
  readonly release: ChosenRelease | undefined;
  /** What the release was registered from, where the order brought it out already as a copy. */
  readonly copyOf?: string;
  /** The checks that `force` skipped, in words. */
  readonly skipped: readonly string[];
}

/** One rollback as it goes: what was asked, through what it works, and what was told. */
export interface RollbackCase {
  readonly inputs: RollbackInputs;
  readonly surroundings: Surroundings;
  readonly ports: RollbackPorts;
  readonly settings: TargetSettings;
  readonly means: UndoMeans;
  readonly archive: Archive;
  readonly diagnosis: Diagnosis;
  /** What a person wants, where one asked; else the run's own deployment is looked after. */
  readonly hand: HandOrder | undefined;
  readonly reading: PendingReading;
  readonly timeline: Timeline;
}
