import type { Policy, PolicyTest } from "../../core/policy/policy.ts";

/** One row of a policy's own table, to be played on GitHub as it then stands. */
export interface GateScene {
  readonly policy: Policy;
  readonly row: PolicyTest;
  /** The row's instant, in milliseconds since the epoch. */
  readonly at: number;
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly service: string;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the roles' members approved the pull request, or only somebody else. */
  readonly reviewed: boolean;
}
