import type { Policy } from "../core/policy/policy.ts";
import type { PolicyVersion } from "../core/policy-report/diff/policy-diff.ts";
import type { World } from "./world.ts";

/** Tells which instants will be asked about, beside now and the ten years after it, so that holidays are known then. */
export type Reach = (policy: Policy) => readonly Date[];

/** Where one version of a policy stands: its path, and how files beside it are read. */
export interface PolicyPlace {
  readonly file: string;
  readonly read: World["read"];
  readonly reach?: Reach;
}

/** A policy with all that it refers to. */
export interface LoadedPolicy extends PolicyVersion {
  readonly file: string;
  /** Until when the dates of a calendar are known, by its name; a calendar that recurs for ever is not listed. */
  readonly knownUntil: ReadonlyMap<string, Date>;
  readonly warnings: readonly string[];
}
