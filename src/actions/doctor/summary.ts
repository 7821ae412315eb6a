import { sayMean } from "../../core/doctor/deploy-badge.ts";
import type { DeployRhythm } from "../../core/doctor/deploy-rhythm.ts";
import type { Finding } from "../../core/doctor/finding.ts";
import { codeBlock } from "../../core/text/code-block.ts";
import { code, folded, markdown, prose, table } from "../../core/text/markdown.ts";
import type { Examined } from "./examined.ts";

const LONGEST_SAID = 900;
const LONGEST_PASTE = 3_000;

/** Names what was looked at, for people. */
const TITLES: Readonly<Record<string, string>> = {
  targets: "Targets file",
  "github-api": "GitHub's REST API",
  "github-graphql": "GitHub's GraphQL API",
  clock: "Clock",
  proxy: "Proxy",
  identity: "Identity for AWS",
  "identity-subject": "Form of the identity",
  "token-permission": "GITHUB_TOKEN",
  "token-writes": "GITHUB_TOKEN, writes",
  caller: "Calling workflow",
  queue: "Runs that wait",
  "resume-approval": "Approved runs",
  "team-roles": "Roles by team",
  reconcile: "Lost runs",
  checks: "Checks",
  monitor: "Monitor",
  host: "Hosts",
  policy: "Policy",
  "policy-sources": "Calendars and incidents",
  "aws-role": "AWS role",
  "aws-read-role": "AWS read role",
  "aws-permissions": "AWS permissions",
  "aws-writes": "AWS permissions, writes",
  service: "Service",
  "service-readiness": "What the strategy needs",
  environment: "GitHub environment",
  records: "Records",
  lock: "Lock",
  "incident-label": "Incident label",
  now: "The answer now",
};

/** Writes the summary's body: problems with what mends them, what could not be told, warnings, then what is fine, deploys a week, and what would happen now. */
export function summaryOf({ findings, nows, rhythms, origin }: Examined): string {
  const of = (status: Finding["status"]) => findings.filter((one) => one.status === status && one.beyond !== true);
  const beyond = findings.filter((one) => one.beyond === true);
  const fine = of("ok");
  return [
    section("Mend first", of("problem"), origin),
    section("Could not be told", of("unknown"), origin),
    section("Worth a look", of("warning"), origin),
    fine.length === 0 ? "" : folded(`✅ ${fine.length} looks found all well`, fineTable(fine, origin)),
    beyond.length === 0
      ? ""
      : folded(
          `❔ ${beyond.length} ${beyond.length === 1 ? "thing" : "things"} that no look can settle`,
          listed(beyond, origin),
        ),
    rhythmSection(rhythms),
    nowSection(nows, origin),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const MARKS = { problem: "⛔", unknown: "❔", warning: "⚠️", ok: "✅" } as const;

function section(title: string, findings: readonly Finding[], origin: string): string {
  if (findings.length === 0) return "";
  return [`#### ${title} (${findings.length})`, listed(findings, origin)].join("\n\n");
}

/** Tells findings one under another; what mends several in a row stands once, under the last of them. */
function listed(findings: readonly Finding[], origin: string): string {
  const lines = findings.map((one, index) => {
    const next = findings[index + 1];
    const alike = next !== undefined && next.remedy === one.remedy && next.paste === one.paste && next.id === one.id;
    return told(alike ? { ...one, remedy: "", paste: "" } : one, origin);
  });
  return lines.join("\n\n");
}

function told({ id, about, status, said, remedy, paste = "" }: Finding, origin: string): string {
  const where = about === "" ? "" : ` · ${code(about, 200)}`;
  const mark = MARKS[status];
  return [
    `${mark} **${TITLES[id] ?? id}**${where}: ${prose(said, origin, LONGEST_SAID)}`,
    remedy === "" ? "" : `→ ${prose(remedy, origin, LONGEST_SAID)}`,
    codeBlock(paste, LONGEST_PASTE),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function fineTable(findings: readonly Finding[], origin: string): string {
  return table(
    ["What", "Of", "Found"],
    findings.map(({ id, about, said }) => [TITLES[id] ?? id, code(about, 200), prose(said, origin, LONGEST_SAID)]),
  );
}

function rhythmSection(rhythms: readonly DeployRhythm[]): string {
  if (rhythms.length === 0) return "";
  const least = (text: string, whole: boolean) => (whole ? text : `at least ${text}`);
  const rows = rhythms.map(({ environment, lastWeek, mean4, mean12, whole }) => [
    code(environment),
    String(lastWeek),
    least(sayMean(mean4), whole),
    least(sayMean(mean12), whole),
  ]);
  const head = ["Environment", "Last 7 days", "A week, over 4 weeks", "A week, over 12 weeks"];
  return `#### Deploys a week\n\n${table(head, rows)}`;
}

const ANSWERS = {
  allow: "✅ `allow`",
  "require-approval": "⏳ `require-approval`",
  deny: "⛔ `deny`",
  unknown: "❔ `unknown`",
} as const;

function nowSection(nows: Examined["nows"], origin: string): string {
  if (nows.length === 0) return "";
  const rows = [...nows]
    .sort((a, b) => a.about.localeCompare(b.about))
    .map(({ about, answer, said }) => [code(about, 200), ANSWERS[answer], prose(said, origin, LONGEST_SAID)]);
  return `#### What would happen now\n\n${markdown("To a standard change, asked of the policy; nobody was asked.")}\n\n${table(["Deployment", "Answer", "Why"], rows)}`;
}
