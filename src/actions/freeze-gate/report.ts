import { policyPlaceName } from "../../core/policy/policy-place.ts";
import type { RuleKind } from "../../core/policy/rule.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import { outputsOf } from "./outputs.ts";
import { sayDecision, type Words } from "./say.ts";
import { summaryOf } from "./summary.ts";
import type { GateOutcome, GateReason, Ground, Verdict } from "./verdict.ts";

const REASON_OF: Readonly<Record<RuleKind, GateReason>> = {
  lock: "deploy_locked",
  incident: "incident_open",
  "hard-freeze": "freeze_active",
  "soft-freeze": "freeze_active",
  "outside-windows": "outside_windows",
};

/** Turns a verdict into what is said to the runner, to people and to later steps. */
export function reportGate(verdict: Verdict, ground: Ground): GateOutcome {
  const { inputs, decision, commit, digest, policyCommit, evidence } = ground;
  const { headline, remedy } = wordsOf(verdict, ground);
  const simulated = inputs.at === undefined ? "" : `If it were ${formatInstant(ground.at, zoneOf(ground))}: `;
  const known = { commit, digest, policyCommit };
  return {
    ...answerOf(verdict, ground),
    headline: `${simulated}${headline}`,
    remedy,
    summary: summaryOf(verdict, ground),
    outputs: outputsOf(verdict, ground),
    evidence: evidence ?? [],
    problems: verdict.kind === "stop" ? (verdict.problems ?? []) : [],
    subject: {
      environment: inputs.environment,
      service: inputs.service,
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== "")),
    },
    details: {
      simulated: inputs.at !== undefined,
      "first-deploy": inputs["first-deploy"],
      "change-class": ground.changeClass ?? null,
      policies: ground.reading?.sources ?? [],
      rules: (decision?.rules ?? []).map(({ kind, name, url }) => ({ kind, name, url })),
      advice: ground.advice ?? [],
    },
  };
}

function answerOf(verdict: Verdict, ground: Ground): Pick<GateOutcome, "decision" | "reasonCode"> {
  const { decision } = ground;
  switch (verdict.kind) {
    case "stop":
      return { decision: verdict.decision, reasonCode: verdict.reason };
    case "exempt":
      return { decision: "allow", reasonCode: "rollback_exempt" };
    case "asked":
      return { decision: "allow", reasonCode: "approvals_asked" };
    case "policy":
      if (decision?.kind === "require-approval")
        return { decision: "require-approval", reasonCode: "approval_required" };
      if (decision?.kind === "allow")
        return wantsChecklist(ground)
          ? { decision: "require-approval", reasonCode: "checklist_required" }
          : { decision: "allow", reasonCode: "open" };
      return {
        decision: "deny",
        reasonCode: decision?.rule === undefined ? "environment_not_in_policy" : REASON_OF[decision.rule.kind],
      };
  }
}

/** Tells whether a first look's yes waits for a checklist; a second look leaves it to approval-gate's check beside it. */
function wantsChecklist({ inputs, checklist = [] }: Ground): boolean {
  return inputs.request === "" && checklist.length > 0;
}

function wordsOf(verdict: Verdict, ground: Ground): Words {
  const { inputs, decision } = ground;
  if (verdict.kind === "stop") return { headline: inertLine(verdict.headline, 1_000), remedy: verdict.remedy };
  if (verdict.kind === "exempt")
    return {
      headline: "A rollback is exempt from every rule but a freeze that names it, and none holds: it may start now.",
      remedy: "",
    };
  const place = policyPlaceName(inputs.policy);
  if (decision === undefined)
    return {
      headline: `The policy does not name ${inertLine(inputs.environment, 80)}, so it is closed.`,
      remedy: `Add it under environments: in ${place}.`,
    };
  const certain = ground.stretches !== undefined;
  const words = sayDecision(decision, {
    environment: inputs.environment,
    policyPath: place,
    certain,
    zone: zoneOf(ground),
    locks: ground.locks,
  });
  if (verdict.kind === "asked") return { ...words, headline: `${words.headline} All of that was asked for.` };
  return decision.kind === "allow" && wantsChecklist(ground)
    ? { ...words, headline: `${words.headline} Its checklist must be complete first.` }
    : words;
}

function zoneOf({ reading }: Ground): string {
  return reading?.policy.zone ?? "UTC";
}
