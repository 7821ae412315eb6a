import { formatProblem } from "../../core/outcome/problem.ts";
import { formatInstant } from "../../core/policy/format-instant.ts";
import type { RuleKind } from "../../core/policy/rule.ts";
import { code, folded, link, markdown, table } from "../../core/text/markdown.ts";
import { calendar } from "./calendar.ts";
import { outputsOf } from "./outputs.ts";
import { sayDecision, sayLifting, type Words } from "./say.ts";
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

function summaryOf(verdict: Verdict, ground: Ground): string {
  const { decision, stretches = [] } = ground;
  const parts = [
    factsTable(ground),
    verdict.kind === "stop" ? problemsOf(verdict.problems ?? []) : "",
    decision === undefined || decision.rules.length === 0 ? "" : rulesTable(decision),
    stretches.length === 0
      ? ""
      : `**The coming days**\n\n${calendar(stretches, decision?.rule?.zone ?? ground.policy?.zone ?? "UTC")}`,
    adviceOf(ground),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function factsTable({
  inputs,
  run,
  at,
  changeClass,
  policyCommit = "",
  commit = "",
  digest = "",
  request = "",
}: Ground): string {
  const { owner, name } = run.repository;
  const address = policyCommit === "" ? "" : `${run.serverUrl}/${owner}/${name}/blob/${policyCommit}/${inputs.policy}`;
  const rows = [
    ["Service and environment", `${code(inputs.service)} → ${code(inputs.environment)}`],
    [
      "Version",
      [inputs.version, commit, digest]
        .filter((text) => text !== "")
        .map((text) => code(text))
        .join(" · "),
    ],
    ["Change class", code(changeClass)],
    ["Decided for", `${formatInstant(at, "UTC")}${inputs.at === undefined ? "" : " (simulated)"}`],
    ["Policy", address === "" ? code(inputs.policy) : link(`policy at ${policyCommit.slice(0, 12)}`, address)],
    ["Request", code(request.slice(0, 16))],
    ...(inputs["first-deploy"]
      ? [["First deployment", "nothing is live yet: there is no way back to an older version"]]
      : []),
  ];
  return table(
    ["", ""],
    rows.filter(([, value]) => value !== ""),
  );
}

function rulesTable({ rules, nextOpen }: NonNullable<Ground["decision"]>): string {
  const rows = rules.map((rule) => [
    rule.url === "" ? markdown(rule.name) : link(rule.name, rule.url),
    rule.kind.replace("-", " "),
    markdown(sayLifting(rule.lifting)),
  ]);
  const opening =
    nextOpen === undefined ? "" : `\n\n**Next opening:** ${formatInstant(nextOpen, rules[0]?.zone ?? "UTC")}`;
  return `**Rules that hold**\n\n${table(["Rule", "Kind", "Who may lift it"], rows)}${opening}`;
}

function problemsOf(
  problems: Parameters<typeof formatProblem>[0][] | readonly Parameters<typeof formatProblem>[0][],
): string {
  return problems.length === 0
    ? ""
    : folded(
        `${problems.length} problems`,
        problems.map((problem) => `- ${code(formatProblem(problem), 500)}`).join("\n"),
      );
}

function adviceOf({ policy, decision }: Ground): string {
  const roles = (decision?.approvals ?? []).map(({ role }) => role);
  const loose = [
    ...new Set(roles.flatMap((role) => policy?.roles[role]?.users ?? []).filter((user) => !user.includes("#"))),
  ];
  return loose.length === 0
    ? ""
    : `⚠️ Not pinned by id: ${loose.map((user) => code(user)).join(", ")}. Write \`login#id\` in the policy: a login that is given up can be registered by somebody else.`;
}
