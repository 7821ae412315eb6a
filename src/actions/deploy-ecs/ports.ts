import type { Inputs, Surroundings } from "../../kit/run-action.ts";
import type { Chance } from "../../ports/chance.ts";
import type { Files } from "../../ports/files.ts";
import type { Locks } from "../../ports/locks.ts";
import type { OpensTarget, OpenTarget } from "../../ports/open-target.ts";
import type { Records } from "../../ports/records.ts";
import type { Retrospectives } from "../../ports/retrospectives.ts";
import type { SourceFiles } from "../../ports/source-files.ts";
import type { deployEcsContract } from "./contract.ts";
import type { Assignment } from "./read/assignment.ts";
import type { Trace } from "./trace.ts";

/** The inputs of deploy-ecs, typed. */
export type DeployInputs = Inputs<(typeof deployEcsContract)["inputs"]>;

/** The parts of a target that a deployment needs. */
export type DeployTarget = Omit<OpenTarget, "archive">;

/** What deploy-ecs reaches the world by. */
export interface DeployPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly records: Records;
  readonly locks: Locks;
  readonly retrospectives: Retrospectives;
  readonly chance: Chance;
  readonly open: OpensTarget<keyof DeployTarget>;
}

/** Everything that a step of deploy-ecs works with. */
export interface Desk extends Omit<DeployPorts, "open">, DeployTarget, Surroundings {
  readonly inputs: DeployInputs;
  readonly assignment: Assignment;
  readonly trace: Trace;
}
