import type { CheckResult } from "./check-result.ts";

/** How a team's own command ended; `none` when there was none to run. */
export type CommandResult =
  | { readonly kind: "none" }
  | { readonly kind: "ended"; readonly command: string; readonly exitCode: number }
  | { readonly kind: "timed-out"; readonly command: string }
  | { readonly kind: "not-started"; readonly command: string; readonly why: string }
  | { readonly kind: "not-run"; readonly command: string };

/** What a smoke test proved, or the first reason in order of weight why it did not. */
export type SmokeVerdict =
  | { readonly kind: "passed" }
  | { readonly kind: "no-checks" }
  | {
      readonly kind: "failed";
      readonly because: "unreachable" | "version_mismatch" | "assertion_failed" | "timeout";
      readonly failing: readonly CheckResult[];
    }
  | {
      readonly kind: "command-failed";
      readonly command: Exclude<CommandResult, { readonly kind: "none" | "not-run" }>;
    };

/** Decides what checks and command prove together; nothing that was run proves nothing. */
export function decideSmoke(results: readonly CheckResult[], command: CommandResult): SmokeVerdict {
  const failing = results.filter(({ outcome }) => outcome === "failed");
  if (failing.length > 0) return { kind: "failed", because: weightiest(failing), failing };
  if (command.kind === "none") return results.length === 0 ? { kind: "no-checks" } : { kind: "passed" };
  if (command.kind === "not-run") return { kind: "no-checks" };
  return command.kind === "ended" && command.exitCode === 0 ? { kind: "passed" } : { kind: "command-failed", command };
}

function weightiest(
  failing: readonly CheckResult[],
): "unreachable" | "version_mismatch" | "assertion_failed" | "timeout" {
  const failures = failing.flatMap(({ steps }) =>
    steps.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
  );
  if (
    failures.some((failure) => failure.kind === "mismatch" && failure.mismatches.some(({ kind }) => kind === "version"))
  )
    return "version_mismatch";
  if (failures.some(({ kind }) => kind === "mismatch")) return "assertion_failed";
  return failures.some((failure) => failure.kind === "no-answer" && failure.failure !== "timeout")
    ? "unreachable"
    : "timeout";
}
