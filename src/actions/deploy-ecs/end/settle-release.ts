import { inertLine } from "../../../core/text/inert.ts";
import type { Desk } from "../ports.ts";
import { failure, unknown, type Verdict, yes } from "../verdict.ts";
import { keepBooks } from "./keep-books.ts";
import { proveOwn } from "./prove-own.ts";

const PROOF_MILLISECONDS = 5 * 60_000;

/** Proves a rollout that ECS has completed, and keeps its books. */
export async function settleRelease(desk: Desk): Promise<Verdict> {
  const { trace, assignment, clock } = desk;
  const proof = await proveOwn(desk, clock.elapsed() + PROOF_MILLISECONDS);
  switch (proof.kind) {
    case "proven": {
      trace.liveVersion = assignment.version;
      trace.address = assignment.addresses.public;
      trace.hold = undefined;
      const missing = await keepBooks(desk);
      const headline = `${inertLine(assignment.version)} (${proof.release}) is live and proven: ${trace.rollout} is SUCCESSFUL and primary, ${proof.running} tasks run.`;
      if (missing.length === 0) return yes("success", "proven", headline);
      desk.progress.warn(`Still to be written: ${missing.join(", ")}. The service's next run settles it.`);
      return yes("success", "bookkeeping_incomplete", `${headline} Not written yet: ${missing.join(", ")}.`);
    }
    case "disproven":
      return proof.why === "no-tasks"
        ? unknown(
            "no_tasks",
            `${trace.rollout} runs no task, so nothing can be proven.`,
            "Scale the service up, then re-run the job.",
          )
        : notOurs(desk, proof.why);
    case "pending":
      return unknown(
        "deadline",
        `${trace.rollout} could not be proven in time: ${proof.why}.`,
        "Look at the service's tasks, then re-run the job.",
      );
    case "interrupted":
      return unknown("interrupted", `The run was cancelled while ${trace.rollout} was proven.`, "Look at the service.");
  }
}

/** Concludes that a rollout is no longer this run's to finish. */
export function notOurs({ trace }: Desk, why: string): Verdict {
  return failure(
    "not_ours_any_more",
    `${trace.rollout} cannot be finished: it is ${why}.`,
    "See what is live now; start a new run for what should be.",
  );
}
