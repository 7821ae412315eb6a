import { formatProblem, type Problem } from "../../core/outcome/problem.ts";
import { formatInstant } from "../../core/policy/format-instant.ts";
import { code, folded, link, markdown, table } from "../../core/text/markdown.ts";
import { calendar } from "./calendar.ts";
import { sayLifting } from "./say.ts";
import type { Ground, Verdict } from "./verdict.ts";

/** Writes the summary's body: what was asked, the rules that hold and who may lift them, the coming days, advice. */
export function summaryOf(verdict: Verdict, ground: Ground): string {
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

function problemsOf(problems: readonly Problem[]): string {
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
