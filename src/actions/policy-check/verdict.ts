import type { Problem } from "../../core/outcome/problem.ts";
import type { Unreadable } from "../../core/outcome/unreadable.ts";
import type { PolicyDiff, PolicyVersion } from "../../core/policy-report/diff/policy-diff.ts";
import type { TestResult } from "../../core/policy-report/table-test.ts";
import type { VersionReading } from "./read-version.ts";

/** The policy before the change, or why there is nothing to compare with. */
export type Before = Extract<VersionReading, { kind: "version" }> | { readonly kind: "none"; readonly why: string };

/** A policy that could be read, with all that was found out about it. */
export interface ReadPolicy {
  readonly kind: "read";
  readonly version: PolicyVersion;
  readonly results: readonly TestResult[];
  readonly before: Before;
  readonly diff: PolicyDiff | undefined;
  readonly warnings: readonly Problem[];
}

/** What came of a check. */
export type Verdict =
  | ReadPolicy
  | { readonly kind: "unsound"; readonly reading: Exclude<VersionReading, { kind: "version" }> }
  | {
      readonly kind: "unreadable";
      readonly error: Unreadable;
      /** What could not be read, where the error does not tell it. */
      readonly reason?: "central_policy_unreadable";
    };
