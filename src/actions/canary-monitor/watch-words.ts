import { inertLine } from "../../core/text/inert.ts";
import { atShare, failedWords, passedWords, type WatchWords } from "./judged-words.ts";
import { refusedIn } from "./refused-in.ts";
import { someOf } from "./some-of.ts";
import type { WatchEnd } from "./watch-end.ts";

/** Finds the words for how a watch ended. */
export function wordsOf(end: WatchEnd): WatchWords {
  switch (end.kind) {
    case "not-judged":
      return {
        decision: "success",
        reasonCode: "not_judged",
        headline: `The traffic is at ${end.weight} %; it was not judged, as watch: none asks for.`,
        remedy: "",
        verdict: "not-judged",
      };
    case "judged":
      return judgedWords(end);
    case "undecided":
      return undecidedWords(end);
    case "waiting-for-gate":
      return {
        decision: "unknown",
        reasonCode: "waiting_for_gate",
        headline: `The rollout was held at ${end.weight} % of the traffic for as long as it may be: ${end.why}.`,
        remedy: end.remedy,
        verdict: "",
      };
    case "late":
      return {
        decision: "unknown",
        reasonCode: "deadline_spent",
        headline: `The deadline passed with ${end.weight} % of the traffic at the new version.`,
        remedy: "See in the ECS console what the rollout waits for, or raise the input 'deadline'.",
        verdict: end.judgement?.verdict ?? "",
      };
    case "not-ours":
      return notOursWords(end.why);
    case "unreadable":
      return unreadableWords(end);
  }
}

function unreadableWords({ why, remedy }: Extract<WatchEnd, { readonly kind: "unreadable" }>): WatchWords {
  return {
    decision: "unknown",
    reasonCode: "traffic_unreadable",
    headline: `The platform did not say where the traffic stands: ${inertLine(why)}.`,
    remedy,
    verdict: "error",
  };
}

function judgedWords(end: Extract<WatchEnd, { readonly kind: "judged" }>): WatchWords {
  return end.verdict === "pass" ? passedWords(end) : failedWords(end);
}

function undecidedWords(end: Extract<WatchEnd, { readonly kind: "undecided" }>): WatchWords {
  const { verdict, expiring } = end;
  const cut = expiring ? "; the hold would not have waited longer" : "";
  const open = (end.judgement?.metrics ?? []).filter(
    (one) => one.metric.role === "critical" && one.verdict === verdict,
  );
  const what = someOf(open.map(({ metric, why }) => `${inertLine(metric.name, 80)} ${why}`));
  if (verdict === "error") {
    return {
      decision: "unknown",
      reasonCode: "provider_error",
      headline: `The metrics could not be read${atShare(end)}: ${refusalsOf(end)}${cut}`,
      remedy: "Mend what the provider refused, then judge by its console and continue or roll back.",
      verdict,
    };
  }
  if (verdict === "insufficient-data") {
    return {
      decision: "unknown",
      reasonCode: "insufficient_data",
      headline: `There was too little data to judge by${atShare(end)}: ${what || "no metric reported anything"}${cut}.`,
      remedy:
        "Check that the metrics' names and dimensions are right and that traffic flows; for little traffic raise watch or lower samples.",
      verdict,
    };
  }
  return {
    decision: "unknown",
    reasonCode: "inconclusive",
    headline: `The metrics did not settle${atShare(end)}: ${what}${cut}.`,
    remedy: "Look at the metrics that are named, then continue the rollout or roll it back.",
    verdict,
  };
}

function notOursWords(why: Extract<WatchEnd, { readonly kind: "not-ours" }>["why"]): WatchWords {
  if (why === "superseded" || why === "stopped") {
    return {
      decision: "failure",
      reasonCode: "not_ours_any_more",
      headline: `The rollout was ${why} while it was watched.`,
      remedy: "See which deployment took its place; start a new run to deploy this version again.",
      verdict: "",
    };
  }
  const how = why === "rolling-back" ? "is being rolled back" : "was rolled back";
  return {
    decision: "failure",
    reasonCode: "rolled_back_elsewhere",
    headline: `The rollout ${how} by another hand or by ECS itself.`,
    remedy: "See the rollout's events in the ECS console for who or what did it.",
    verdict: "",
  };
}

/** Names the providers that could not be asked, and of the metrics that are refused for themselves those that decide. */
function refusalsOf({ providers, judgement }: WatchEnd): string {
  const failed = providers.filter(({ error }) => error !== "").map(({ name, error }) => `${name}: ${error}`);
  const critical = new Set(
    judgement?.metrics.filter(({ metric }) => metric.role === "critical").map(({ metric }) => metric.name),
  );
  const refused = refusedIn(providers).filter(({ name }) => critical.has(name));
  return inertLine(
    [...failed, ...refused.map(({ name, error }) => `${inertLine(name, 80)}: ${error}`)].join("; "),
    800,
  );
}
