import { formatInstant } from "../../core/policy/format-instant.ts";
import type { RuleKind } from "../../core/policy/rule.ts";
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
  const simulated = inputs.at === undefined ? "" : `If it were ${formatInstant(ground.at, "UTC")}: `;
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
      rules: (decision?.rules ?? []).map(({ kind, name, url }) => ({ kind, name, url })),
    },
  };
}

function answerOf(verdict: Verdict, { decision }: Ground): Pick<GateOutcome, "decision" | "reasonCode"> {
  switch (verdict.kind) {
    case "stop":
      return { decision: verdict.decision, reasonCode: verdict.reason };
    case "exempt":
      return { decision: "allow", reasonCode: "rollback_exempt" };
    case "asked":
      return { decision: "allow", reasonCode: "approvals_asked" };
    case "policy":
      if (decision?.kind === "allow") return { decision: "allow", reasonCode: "open" };
      if (decision?.kind === "require-approval")
        return { decision: "require-approval", reasonCode: "approval_required" };
      return {
        decision: "deny",
        reasonCode: decision?.rule === undefined ? "environment_not_in_policy" : REASON_OF[decision.rule.kind],
      };
  }
}

function wordsOf(verdict: Verdict, { inputs, decision }: Ground): Words {
  if (verdict.kind === "stop") return verdict;
  if (verdict.kind === "exempt")
    return { headline: "A rollback is exempt from every rule: it may start now.", remedy: "" };
  if (decision === undefined)
    return {
      headline: `The policy does not name ${inputs.environment}, so it is closed.`,
      remedy: `Add it under environments: in ${inputs.policy}.`,
    };
  const words = sayDecision(decision, inputs.environment, inputs.policy);
  return verdict.kind === "asked" ? { ...words, headline: `${words.headline} All of that was asked for.` } : words;
}
