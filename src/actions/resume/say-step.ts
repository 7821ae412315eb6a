import type { ResumeRefusal, ResumeStep } from "../../core/resume/decide-resume.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { Sighting } from "../../flows/undo/find-deployment.ts";
import type { ResumeCase, ResumeEnd } from "./resume-case.ts";

/** A step that ends an order, or that would be the next one. */
export interface SaidStep {
  readonly step: ResumeStep;
  readonly sighting: Sighting;
  /** Only said, not done: in mode `check` and in a dry run. */
  readonly announced: boolean;
  readonly passed?: number;
}

/** Says how an order ended, or what it would do. */
export function sayStep({ record }: ResumeCase, { step, sighting, announced, passed = 0 }: SaidStep): ResumeEnd {
  const { rollout, found } = sighting;
  const hold = found.kind === "held" ? found.hold : undefined;
  const who = inertLine(`${record.payload.service} ${record.payload.version} (${rollout || record.payload.family})`);
  return {
    rollout,
    hold,
    remedy: "",
    ...(announced ? sayNext(step, { who, hold }) : sayEnd(step, { who, hold, passed })),
  };
}

type Said = Pick<ResumeEnd, "decision" | "reason" | "headline"> & Partial<Pick<ResumeEnd, "remedy">>;

interface About {
  /** The deployment, inert. */
  readonly who: string;
  readonly hold: ResumeEnd["hold"];
}

/** Says what an order would do. */
function sayNext(step: ResumeStep, { who, hold }: About): Said {
  switch (step.kind) {
    case "refuse":
    case "unknown":
      return sayNo(step, who);
    case "abort":
      return { decision: "ready", reason: "can_abort", headline: `${who} can be rolled back.` };
    case "end-hold":
    case "wait":
      return { decision: "ready", reason: "can_resume", headline: `${who} ${held(hold)}, and can be moved on.` };
    case "finish":
      return { decision: "ready", reason: "can_resume", headline: `${who} ${held(hold)}, and can be finished.` };
    case "done":
      return { decision: "ready", reason: "can_resume", headline: `${who} ${AT_FULL_TRAFFIC}` };
  }
}

/** Says how an order ended. */
function sayEnd(step: ResumeStep, { who, hold, passed }: About & { readonly passed: number }): Said {
  switch (step.kind) {
    case "refuse":
    case "unknown":
      return sayNo(step, who);
    case "abort":
    case "end-hold":
    case "wait":
      return sayNext(step, { who, hold });
    case "finish":
      return {
        decision: "finish",
        reason: "nobody_at_work",
        headline: `${who} is at full public traffic, and no run looks after it: it is finished now.`,
      };
    case "done":
      if (passed === 0) return { decision: "moved", reason: "full_already", headline: `${who} ${AT_FULL_TRAFFIC}` };
      return step.at === undefined
        ? { decision: "moved", reason: "handed_over", headline: `${who} goes on; its run judges and finishes it.` }
        : { decision: "moved", reason: "held_again", headline: `${who} went on, and ${held(step.at)}.` };
  }
}

function sayNo(step: Extract<ResumeStep, { readonly kind: "refuse" | "unknown" }>, who: string): Said {
  return step.kind === "refuse"
    ? {
        decision: "failure",
        reason: step.reason,
        headline: inertLine(`${who} cannot be moved on: ${step.why}.`, 600),
        remedy: REMEDIES[step.reason],
      }
    : {
        decision: "unknown",
        reason: "state_unreadable",
        headline: inertLine(`Where ${who} stands is not known: ${step.why}.`, 600),
        remedy: "Mend what is named, then order again.",
      };
}

function held(hold: ResumeEnd["hold"]): string {
  return hold === undefined ? "is on its way" : `is held at ${hold.at} traffic until ${formatUtc(hold.expiresAt)}`;
}

const AT_FULL_TRAFFIC = "is at full public traffic already; its run judges and finishes it.";

const REMEDIES: Readonly<Record<ResumeRefusal, string>> = {
  nothing_held: "Nothing waits for a person; see the run of the deployment.",
  hold_ended_elsewhere: "See where it stands now, and order again if that is still wanted.",
  foreign_hold: "Whoever set that pause ends it; the deployment goes on by itself.",
  verdict_failed: "Abort it, or let its hold fall back; a mended version makes a new request.",
  falling_back: "Wait until the old version is live; the incident says why.",
  superseded: "See what is live now; start a new run for what should be.",
  already_complete: "Nothing is held; the run or the reconciler keeps its books.",
};
