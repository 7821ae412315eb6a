import { describeChecklist } from "../checklist/describe-checklist.ts";
import { nonceOf } from "../request/request.ts";
import { codeBlock } from "../text/code-block.ts";
import { inertLine } from "../text/inert.ts";
import { code, link, markdown, table } from "../text/markdown.ts";
import { type ApprovalBinding, formatBinding } from "./approval-binding.ts";
import { approveCommand, denyCommand } from "./approval-command.ts";
import { askedWords } from "./asked-words.ts";
import type { HeldOrder } from "./held-order.ts";
import { isManualEnvironment } from "./manual-approval.ts";
import type { RoleDemand } from "./role-demand.ts";

/** What an approval issue shows beside its binding; addresses are trusted, texts are not. */
export interface RequestPage {
  readonly binding: ApprovalBinding;
  readonly demands: readonly RoleDemand[];
  /** The address of the repository's pages, without a slash at its end. */
  readonly repositoryUrl: string;
  readonly owner: string;
  readonly policy: string;
  readonly policyCommit: string;
  /** The rules that asked, as freeze-gate says them. */
  readonly rules: string;
  /** How the deployment migrates the database first: untrusted; it does not when absent or empty. */
  readonly migration?: string;
  /** What the workflow itself tells people: untrusted, and shown as it is written. */
  readonly words?: string;
  /** A runner waits for the answer, so that nobody has to re-run anything. */
  readonly waits?: boolean;
}

const MOST_RULES = 20;
const MOST_MEMBERS = 30;
const LONGEST_WORDS = 20_000;
const LONGEST_TITLE = 240;
const HOW: Readonly<Record<RoleDemand["evidence"], string>> = {
  comments: "a comment here",
  reviews: "a review of each pull request of the change",
  environment: "the environment's own approval, once the deployment has started",
};

/** What becomes of a held deployment by each order, in the issue's title and in its first sentence. */
const ORDERED: Readonly<Record<HeldOrder, { readonly title: string; readonly sentence: string }>> = {
  continue: { title: "past its present hold", sentence: "go on past its present hold" },
  full: { title: "to full traffic", sentence: "be promoted to full public traffic, past all its holds" },
};

/** Titles an approval issue; issue titles are plain text, so what is untrusted is only made inert. GitHub takes 256 characters. */
export function titleOf(
  binding: Pick<ApprovalBinding, "service" | "version" | "environment" | "commit" | "order" | "title">,
): string {
  const { order, title } = binding;
  const asked = `Approve ${askedWords(binding)}${order === undefined ? "" : `: ${ORDERED[order].title}`}`;
  const what = inertLine(title ?? asked, 220);
  const quiet = what.replaceAll("@", "@\u200b").replaceAll("#", "#\u200b");
  return `${quiet.slice(0, LONGEST_TITLE).toWellFormed()} (${binding.commit.slice(0, 7)})`;
}

/** Writes an approval issue's body: what is asked, who is asked, the exact lines to type, and the hidden binding. */
export function describeRequest(page: RequestPage): string {
  const { binding, demands, owner } = page;
  const nonce = nonceOf(binding.request);
  const facts = table(["What", "Which"], factsOf(page));
  const rows = demands.map((demand) => [
    markdown(demand.role),
    String(demand.count),
    HOW[demand.evidence],
    membersOf(demand, owner),
  ]);
  const roles = rows.length === 0 ? "" : table(["Role", "Needed", "How", "Who may approve"], rows);
  return [
    firstLine(binding),
    facts,
    roles,
    ...howToApprove(demands, nonce),
    describeChecklist(binding.checklist ?? [], nonce),
    `To deny, which is final, write:\n\n\`\`\`\n${denyCommand(nonce)}\n\`\`\``,
    wordsOf(page.words ?? ""),
    afterwards(page),
    "A comment counts only while it is unedited. Do not edit or close this issue: it would no longer count.",
    formatBinding(binding),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function firstLine({ service, version, environment, commit, order, title }: ApprovalBinding): string {
  if (title !== undefined) return `**${markdown(title)}** needs your word.`;
  const what = commit.startsWith(version) ? markdown(service) : `${markdown(service)} ${markdown(version)}`;
  if (isManualEnvironment(environment)) return `A run of **${what}** waits for your word.`;
  if (order !== undefined)
    return `**${what}** is held on its way to **${markdown(environment)}**, and is to ${ORDERED[order].sentence}. That needs your word.`;
  return `**${what}** is to be deployed to **${markdown(environment)}** and needs your word.`;
}

function wordsOf(words: string): string {
  const block = codeBlock(words, LONGEST_WORDS);
  return block === "" ? "" : `The workflow says:\n\n${block}`;
}

function afterwards({ binding, repositoryUrl, waits = false }: RequestPage): string {
  const page = `${repositoryUrl}/actions/runs/${binding.runId}`;
  return waits
    ? `${link("The run", page)} waits and goes on by itself. Whoever started or re-ran it cannot approve it.`
    : `Once everybody needed has answered, ${link("the run", page)} goes on by itself where the repository has the workflow resume-approval; elsewhere somebody else re-runs its failed jobs. Whoever started or re-ran it cannot approve it.`;
}

function howToApprove(demands: readonly RoleDemand[], nonce: string): string[] {
  const asks = (wanted: RoleDemand["evidence"]) => demands.some(({ evidence }) => evidence === wanted);
  const comment = `To approve, write a comment whose first line is exactly:\n\n\`\`\`\n${approveCommand(nonce)}\n\`\`\``;
  const review =
    "To approve by review, approve each pull request of the change at its last commit; a merged one can still be reviewed.";
  return [...(asks("comments") ? [comment] : []), ...(asks("reviews") ? [review] : [])];
}

function factsOf({
  binding,
  repositoryUrl,
  policy,
  policyCommit,
  rules,
  migration = "",
  demands,
}: RequestPage): string[][] {
  const { commit, digest, runId, environment, changeClass, version, liveCommit } = binding;
  const named = [...new Set([...demands.flatMap((demand) => demand.rules), ...rules.split("\n")])]
    .map((rule) => rule.trim())
    .filter((rule) => rule !== "")
    .slice(0, MOST_RULES);
  const changes =
    liveCommit === ""
      ? link("the commit", `${repositoryUrl}/commit/${commit}`)
      : link("compare with what is live", `${repositoryUrl}/compare/${liveCommit}...${commit}`);
  const rows = [
    ["Environment", isManualEnvironment(environment) ? "" : code(environment)],
    ["Version", commit.startsWith(version) ? "" : code(version)],
    ["Commit", code(commit)],
    ["Image digest", code(digest)],
    ["Change class", code(changeClass)],
    ["Changes", changes],
    ["Database first", markdown(migration, 500)],
    ["Rules that ask", named.map((rule) => markdown(rule)).join("; ")],
    [
      "Policy",
      policy === "" ? "" : `${code(policy)}${policyCommit === "" ? "" : ` at ${code(policyCommit.slice(0, 12))}`}`,
    ],
    ["Run", link(runId, `${repositoryUrl}/actions/runs/${runId}`)],
  ];
  return rows.filter(([, shown]) => shown !== "");
}

function membersOf({ users, teams }: RoleDemand, owner: string): string {
  const people = users.slice(0, MOST_MEMBERS).map(({ login }) => `@${login}`);
  const more = users.length > MOST_MEMBERS ? [`${users.length - MOST_MEMBERS} more`] : [];
  const groups = teams.map((team) => `@${team.includes("/") ? team : `${owner}/${team}`}`);
  return [...people, ...more, ...groups].join(", ");
}
