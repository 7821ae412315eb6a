import type { ApprovalVerdict } from "../../../core/approval/approval-verdict.ts";
import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { TeamUnreadable } from "./team-unreadable.ts";

/** Turns what could not be read into the verdict `unknown` with its remedy; any other error is thrown again. */
export function unreadableVerdict(error: unknown): Extract<ApprovalVerdict, { kind: "unknown" }> {
  if (!(error instanceof Unreadable)) throw error;
  const { message, remedy, why } = error;
  if (error instanceof TeamUnreadable) return { kind: "unknown", reason: "team_unreadable", message, remedy };
  const refused = why === "forbidden" || why === "unauthorized" || why === "not_found";
  return { kind: "unknown", reason: refused ? "github_refused" : "github_unavailable", message, remedy };
}
