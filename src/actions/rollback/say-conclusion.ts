import type { RollbackDecision } from "../../core/rollback/decide-rollback.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import { causeInWords } from "./cause-in-words.ts";
import { type Conclusion, isLeftToPeople, type LeftToPeople, type Live } from "./conclusion.ts";
import { type RollbackOutcome, rollbackContract } from "./contract.ts";
import { wayInWords } from "./way-in-words.ts";

/** What a conclusion is said about. */
export interface Saying {
  /** Service and environment, as people say them. */
  readonly service: string;
  readonly live: Live;
  /** The command that goes back by hand. */
  readonly command: string;
  /** Who ordered it and why, as one sentence. */
  readonly order: string;
}

type Words = Pick<RollbackOutcome, "decision" | "reasonCode" | "headline" | "remedy">;

/** The same in the words of a sentence: who it is about, what runs there, and the way back by hand. */
interface Parts {
  readonly who: string;
  readonly runs: string;
  readonly command: string;
  readonly order: string;
}

/** Says a conclusion in the action's words. */
export function sayConclusion(conclusion: Conclusion, { service, live, command, order }: Saying): Words {
  const runs = live.version === "" ? live.release : `${live.version} (${live.release})`;
  const parts = { who: inertLine(service), runs, command, order };
  return isLeftToPeople(conclusion) ? sayLeft(conclusion, parts) : saySettled(conclusion, parts);
}

function wordsFor(decision: Words["decision"]) {
  return (reasonCode: Words["reasonCode"], headline: string, remedy = ""): Words => ({
    decision,
    reasonCode,
    headline: inertLine(headline, 900),
    remedy,
  });
}

/** Says what nobody has to look after: rolled back, or rightly left as it is. */
function saySettled(conclusion: Exclude<Conclusion, LeftToPeople>, { who, runs, order }: Parts): Words {
  const unchanged = wordsFor("unchanged");
  switch (conclusion.kind) {
    case "rolled-back":
      return wordsFor("success")(
        conclusion.reason,
        `${who} runs ${runs} again. ${conclusion.reason === "asked_by_person" ? order : rollbackContract.reasons[conclusion.reason]}`,
      );
    case "already-rolled-back": {
      const cause = `${causeInWords(conclusion.cause)}${conclusion.why === "" ? "" : `: ${conclusion.why}`}`;
      return unchanged("already_rolled_back", `${who} runs ${runs} again: it was rolled back already (${cause}).`);
    }
    case "nothing-changed":
      return unchanged("nothing_changed", `Nothing was changed at ${who}; ${runs} is live.`);
    case "superseded": {
      const by = `${conclusion.by.rollout}, ${conclusion.by.release}`;
      return unchanged("superseded", `${who} was deployed by somebody else (${by}); nothing was written to that.`);
    }
    case "proven-late":
      return unchanged("proven_late", `${runs} is complete, judged and proven at ${who}: it stays.`);
    case "finishing": {
      const passed = `Everything passed and the platform completes the deployment of ${who} (${conclusion.stage})`;
      return unchanged("finishing", `${passed}; nothing was written.`);
    }
    case "held-for-person": {
      const until = formatUtc(conclusion.hold.expiresAt);
      const held = `${who} is held for a person until ${until}; then the platform falls back by itself.`;
      return unchanged(
        "held_for_person",
        held,
        "Judge it before then, and dispatch the resume workflow: continue, full or abort.",
      );
    }
    case "target-refused":
      return wordsFor("failure")(
        conclusion.reason,
        `${who} was not touched: ${conclusion.message}.`,
        conclusion.remedy,
      );
    case "planned":
      return unchanged("dry_run", `A dry run: ${who} ${planned(conclusion.decision)}; ${runs} is live.`);
  }
}

function planned(decision: RollbackDecision): string {
  return decision.kind === "roll-back"
    ? `would be rolled back (${decision.reason}): ${wayInWords(decision.way)}`
    : `would be left as it is (${decision.kind})`;
}

/** Says what a person has to look after, and how to go back by hand. */
function sayLeft(conclusion: LeftToPeople, { who, runs, command }: Parts): Words {
  const [failure, unknown] = [wordsFor("failure"), wordsFor("unknown")];
  const byHand = `Look at the service, then go back by hand: ${command}`;
  switch (conclusion.kind) {
    case "left-inconclusive": {
      const stays = `The watch could not tell, and the new version stays in service at ${who} (${runs}).`;
      return failure("left_inconclusive", stays, `Judge it by hand; to go back: ${command}`);
    }
    case "rollback-failed":
      return failure("rollback_failed", `The rollback of ${who} did not succeed: ${conclusion.why}.`, byHand);
    case "unproven": {
      const taken = `The way back of ${who} was taken and is not proven: ${conclusion.why}.`;
      return unknown("rollback_unproven", taken, `Run the job again to prove it. ${byHand}`);
    }
    case "migration-blocks": {
      const until =
        conclusion.until === undefined ? "" : ` The platform falls back by itself at ${formatUtc(conclusion.until)}.`;
      const what = conclusion.certain
        ? "brought a migration that cannot be rolled back"
        : "may have brought a migration that cannot be rolled back";
      const blocked = `${who} was not rolled back: the deployment ${what}, and the old version no longer serves anybody (${runs} does).${until}`;
      const remedy = `Mend forward or restore the data; if the old version surely works with it, run emergency-rollback with force. By hand: ${command}`;
      return conclusion.certain
        ? failure("migration_irreversible", blocked, remedy)
        : unknown("migration_unknown", blocked, remedy);
    }
    case "refused": {
      const refused = `${who} was not rolled back: ${conclusion.message}.`;
      return failure(REFUSALS[conclusion.why], refused, `${conclusion.remedy} ${byHand}`);
    }
    case "unreadable": {
      const unread = `What is live at ${who} could not be read, so nothing was written: ${conclusion.why}`;
      return unknown("state_unreadable", unread, `${conclusion.remedy} ${byHand}`);
    }
  }
}

const REFUSALS = {
  "no-known-good": "known_good_missing",
  "image-missing": "image_missing",
  "definition-gone": "definition_gone",
  forbidden: "write_forbidden",
  refused: "write_refused",
} as const;
