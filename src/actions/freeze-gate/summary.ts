import { formatProblem, type Problem } from "../../core/outcome/problem.ts";
import { OWN_POLICY, policyPlaceName } from "../../core/policy/policy-place.ts";
import type { Rule } from "../../core/policy/rule.ts";
import { whoMayLift } from "../../core/policy-report/lifting-words.ts";
import { code, folded, link, markdown, table } from "../../core/text/markdown.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import { calendar } from "./calendar.ts";
import { holidaysTable } from "./holidays-table.ts";
import type { Ground, Verdict } from "./verdict.ts";

/** Writes the summary's body: what was asked, the rules that hold and who may lift them, the coming days, advice. */
export function summaryOf(verdict: Verdict, ground: Ground): string {
  const { decision, stretches = [], reading } = ground;
  const parts = [
    factsTable(ground),
    verdict.kind === "stop" ? problemsOf(verdict.problems ?? []) : "",
    decision === undefined || decision.rules.length === 0 ? "" : rulesTable(decision, ground),
    checklistOf(ground),
    calendar(stretches, decision?.rule?.zone ?? reading?.policy.zone ?? "UTC"),
    holidaysTable(ground),
    adviceOf(ground),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function factsTable(ground: Ground): string {
  const { inputs, at, changeClass, commit = "", digest = "", request = "" } = ground;
  const rows = [
    ["Service and environment", `${code(inputs.service)} → ${code(inputs.environment)}`],
    [
      "Version",
      [...new Set([inputs.version, commit, digest])]
        .filter((text) => text !== "")
        .map((text) => code(text))
        .join(" · "),
    ],
    ["Change class", changeClass === undefined ? "" : `${code(changeClass.name)} (${markdown(changeClass.from, 200)})`],
    [
      "Decided for",
      `${formatInstant(at, ground.reading?.policy.zone ?? "UTC")}${inputs.at === undefined ? "" : " (simulated: never deploy on it)"}`,
    ],
    ["Policy", policiesOf(ground)],
    ["Request", code(request.slice(0, 16))],
    ...(inputs["first-deploy"]
      ? [["First deployment", "nothing is live yet: there is no way back to an older version"]]
      : []),
  ];
  // Its first row is the head: GitHub shows an empty head as an empty line.
  const [head = [], ...others] = rows.filter(([, value]) => value !== "");
  return table(head, others);
}

/** Links the documents that decided at their commits; before they were read, names the one that was asked for. */
function policiesOf({ inputs: { policy: place }, run, reading }: Ground): string {
  if (reading === undefined) return code(policyPlaceName(place));
  const repository = `${run.repository.owner}/${run.repository.name}`;
  return reading.sources
    .map(({ place: name, commit }, index) => {
      const central = place.kind === "central" && index === 0 ? place : undefined;
      const path = central?.path ?? (place.kind === "own" ? place.path : OWN_POLICY);
      const where = central === undefined ? repository : `${central.owner}/${central.name}`;
      const shown = `${central === undefined ? "policy" : name} at ${commit.slice(0, 12)}`;
      return link(shown, `${run.serverUrl}/${where}/blob/${commit}/${path}`);
    })
    .join(", tightened by the ");
}

function rulesTable({ rules }: NonNullable<Ground["decision"]>, ground: Ground): string {
  const rows = rules.map((rule) => [
    rule.url === "" ? markdown(rule.name) : link(rule.name, rule.url),
    rule.kind.replace("-", " "),
    untilOf(rule, ground),
    markdown(whoMayLift(rule.lifting)),
  ]);
  return `**Rules that hold**\n\n${table(["Rule", "Kind", "Holds", "Who may lift it"], rows)}`;
}

/** Says until when a rule holds, and of a lock also whose it is and why. */
function untilOf({ kind, name, timeline, zone }: Rule, { at, locks = [] }: Ground): string {
  const { until } = timeline(at.getTime());
  const lock = kind === "lock" ? locks.find(({ issue }) => name === `issue #${issue}`) : undefined;
  const end = Number.isFinite(until)
    ? `until ${formatInstant(new Date(until), zone)}`
    : kind === "lock" || kind === "incident"
      ? "until it is closed"
      : "";
  return [
    end,
    ...(lock === undefined
      ? []
      : [lock.owner === "" ? "" : `by ${markdown(lock.owner, 80)}`, markdown(lock.reason, 200)]),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

function checklistOf({ checklist = [] }: Ground): string {
  if (checklist.length === 0) return "";
  const rows = checklist.map(({ item, by }) => [
    markdown(item, 200),
    by.kind === "person"
      ? by.role === undefined
        ? "a person"
        : markdown(by.role, 80)
      : by.kind === "check-run"
        ? code(by.name)
        : by.kind.replaceAll("-", " "),
  ]);
  return `**Checklist**\n\n${table(["Item", "Answered by"], rows)}`;
}

function problemsOf(problems: readonly Problem[]): string {
  return problems.length < 2
    ? ""
    : folded(
        `${problems.length} problems`,
        problems.map((problem) => `- ${code(formatProblem(problem), 500)}`).join("\n"),
      );
}

function adviceOf({ reading, decision, advice = [] }: Ground): string {
  const roles = (decision?.approvals ?? []).map(({ role }) => role);
  const users = roles.flatMap((role) => reading?.policy.roles[role]?.users ?? []);
  const loose = [...new Set(users.filter((user) => !user.includes("#")))];
  return [
    ...advice.map((line) => `⚠️ ${markdown(line, 500)}`),
    ...(loose.length === 0
      ? []
      : [
          `⚠️ Not pinned by id: ${loose.map((user) => code(user)).join(", ")}. Write \`login#id\` in the policy: a login that is given up can be registered by somebody else.`,
        ]),
  ].join("\n\n");
}
