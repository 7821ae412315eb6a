import type { CheckResult } from "./check-result.ts";
import { failureKind } from "./failure-kind.ts";
import { whyFailed } from "./why-failed.ts";

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

/** Decides what checks and command prove together; nothing that was run, or that was well, proves nothing. */
export function decideSmoke(results: readonly CheckResult[], command: CommandResult): SmokeVerdict {
  const proven = command.kind !== "none" || results.some(({ outcome }) => outcome === "passed");
  const stopping = results.filter(decides);
  const failing = stopping.length > 0 || proven ? stopping : results;
  if (failing.length > 0) return { kind: "failed", because: weightiest(failing), failing };
  if (command.kind === "none") return results.length === 0 ? { kind: "no-checks" } : { kind: "passed" };
  if (command.kind === "not-run") return { kind: "no-checks" };
  return command.kind === "ended" && command.exitCode === 0 ? { kind: "passed" } : { kind: "command-failed", command };
}

/** Tells whether a result stops the release: it failed, and its failure is not only reported. */
export function decides({ outcome, continueOnFailure }: CheckResult): boolean {
  return outcome === "failed" && !continueOnFailure;
}

function weightiest(
  failing: readonly CheckResult[],
): "unreachable" | "version_mismatch" | "assertion_failed" | "timeout" {
  const kinds = failing.flatMap((result) => {
    const own = result.steps.flatMap(({ failure }) => (failure === undefined ? [] : [failureKind(failure)]));
    return own.length > 0 ? own : [whyFailed(result).kind];
  });
  if (kinds.includes("version")) return "version_mismatch";
  if (kinds.includes("assertion")) return "assertion_failed";
  return kinds.every((kind) => kind === "timeout") ? "timeout" : "unreachable";
}
