import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import { causeInWords } from "./cause-in-words.ts";
import type { Conclusion, Live } from "./conclusion.ts";
import { rollbackContract } from "./contract.ts";
import type { RollbackOutcome } from "./report.ts";
import { wayInWords } from "./way-in-words.ts";

/** What a conclusion is said about. */
export interface Saying {
  /** Service and environment, as people say them. */
  readonly service: string;
  readonly live: Live;
  /** The command that goes back by hand. */
  readonly command: string;
}

type Said = Pick<RollbackOutcome, "decision" | "reasonCode" | "headline" | "remedy">;

/** Says a conclusion in the action's words. */
export function sayConclusion(conclusion: Conclusion, { service, live, command }: Saying): Said {
  const runs = live.version === "" ? live.release : `${live.version} (${live.release})`;
  const who = inertLine(service);
  const says = (
    decision: Said["decision"],
    reasonCode: keyof typeof rollbackContract.reasons,
    headline: string,
    remedy = "",
  ): Said => ({
    decision,
    reasonCode,
    headline: inertLine(headline, 900),
    remedy,
  });
  const byHand = `Look at the service, then go back by hand: ${command}`;
  switch (conclusion.kind) {
    case "rolled-back":
      return says(
        "success",
        conclusion.reason,
        `${who} runs ${runs} again. ${rollbackContract.reasons[conclusion.reason]}`,
      );
    case "already-rolled-back":
      return says(
        "unchanged",
        "already_rolled_back",
        `${who} runs ${runs} again: it was taken back already (${causeInWords(conclusion.cause)}${conclusion.why === "" ? "" : `: ${conclusion.why}`}).`,
      );
    case "nothing-changed":
      return says("unchanged", "nothing_changed", `Nothing was changed at ${who}; ${runs} is live.`);
    case "superseded":
      return says(
        "unchanged",
        "superseded",
        `${who} was deployed by somebody else (${conclusion.by.rollout}, ${conclusion.by.release}); nothing was written to that.`,
      );
    case "proven-late":
      return says("unchanged", "proven_late", `${runs} is complete, judged and proven at ${who}: it stays.`);
    case "finishing":
      return says(
        "unchanged",
        "finishing",
        `Everything passed and the platform completes the deployment of ${who} (${conclusion.stage}); nothing was written.`,
      );
    case "held-for-person":
      return says(
        "unchanged",
        "held_for_person",
        `${who} is held for a person until ${formatUtc(conclusion.hold.expiresAt)}; then the platform falls back by itself.`,
      );
    case "left-inconclusive":
      return says(
        "failure",
        "left_inconclusive",
        `The watch could not tell, and the new version stays in service at ${who} (${runs}).`,
        `Judge it by hand; to go back: ${command}`,
      );
    case "rollback-failed":
      return says("failure", "rollback_failed", `The rollback of ${who} did not succeed: ${conclusion.why}.`, byHand);
    case "unproven":
      return says(
        "unknown",
        "rollback_unproven",
        `The way back of ${who} was taken and is not proven: ${conclusion.why}.`,
        `Run the job again to prove it. ${byHand}`,
      );
    case "refused":
      return says(
        "failure",
        REFUSALS[conclusion.why],
        `${who} was not rolled back: ${conclusion.message}.`,
        `${conclusion.remedy} ${byHand}`,
      );
    case "unreadable":
      return says(
        "unknown",
        "state_unreadable",
        `What is live at ${who} could not be read, so nothing was written: ${conclusion.why}`,
        `${conclusion.remedy} ${byHand}`,
      );
    case "planned": {
      const { decision } = conclusion;
      const plan =
        decision.kind === "roll-back"
          ? `would be rolled back (${decision.reason}): ${wayInWords(decision.way)}`
          : `would be left as it is (${decision.kind})`;
      return says("unchanged", "dry_run", `A dry run: ${who} ${plan}; ${runs} is live.`);
    }
  }
}

const REFUSALS = {
  "no-known-good": "known_good_missing",
  forbidden: "write_forbidden",
  refused: "write_refused",
} as const;
