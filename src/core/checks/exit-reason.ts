import type { SmokeVerdict } from "./decide-smoke.ts";

/** What kind of failure ended a smoke test; empty when it passed. */
export type ExitReason = "config" | "unreachable" | "assertion" | "timeout" | "";

/** Sorts a verdict into the four kinds of failure that people and scripts tell apart. */
export function exitReasonOf(verdict: SmokeVerdict): ExitReason {
  switch (verdict.kind) {
    case "passed":
      return "";
    case "no-checks":
      return "config";
    case "command-failed":
      return verdict.command.kind === "timed-out" ? "timeout" : "assertion";
    case "failed":
      return verdict.because === "unreachable" || verdict.because === "timeout" ? verdict.because : "assertion";
  }
}
