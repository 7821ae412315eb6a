import type { Rollout } from "../../../core/rollout/rollout.ts";
import { inertLine } from "../../../core/text/inert.ts";
import type { Followed } from "../../../flows/prove/follow-rollout.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict } from "../verdict.ts";
import { noteRecord } from "./keep-record.ts";

/** An end after which nothing says which release serves, or whether the rollout goes on. */
export type UnsettledEnd = Extract<
  Followed["end"],
  { readonly kind: "rollback-failed" | "stopped" | "interrupted" | "deadline" | "unknown" }
>;

/** Notes an end that leaves the service unsettled, and says what to look at; `seen` is our rollout as it was seen last. */
export async function unsettled(desk: Desk, end: UnsettledEnd, seen: Rollout | undefined): Promise<Verdict> {
  const { rollout } = desk.trace;
  switch (end.kind) {
    case "rollback-failed":
      await noteRecord(desk, { state: "in_progress", phase: "rollback_failed" });
      return failure(
        "rollback_failed",
        inertLine(`${rollout} could not be rolled back (${end.cause}): ${end.reason}`, 500),
        "Look at the service in the ECS console at once: no release may be whole.",
      );
    case "stopped":
      await noteRecord(desk, { state: "in_progress", phase: "stopped" });
      return failure(
        "stopped",
        inertLine(`${rollout} was stopped without a rollback: ${end.reason}`, 500),
        "Roll back, or turn on `rollback` of the circuit breaker; the service may run both releases.",
      );
    case "interrupted":
      await noteRecord(desk, { state: "in_progress", phase: "interrupted" });
      return unknown(
        "interrupted",
        `The run was cancelled while ${rollout} was under way.`,
        "Look at the service; the rollback step of this run undoes what is unjudged.",
      );
    case "deadline":
    case "unknown":
      await noteRecord(desk, { state: "in_progress", phase: "deadline" });
      return unknown(
        "deadline",
        `${rollout} has not ended in time (${stageOf(seen)}).`,
        "See the events below; raise `wait-for-minutes` if the rollout only needs longer.",
      );
  }
}

function stageOf(seen: Rollout | undefined): string {
  const { status = "not seen", stage = "" } = seen ?? {};
  return stage === "" ? status : `${status}, ${stage}`;
}
