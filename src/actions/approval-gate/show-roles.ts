import { approveCommand, denyCommand } from "../../core/approval/approval-command.ts";
import type { ApprovalVerdict, Discounted } from "../../core/approval/approval-verdict.ts";
import type { Filled } from "../../core/approval/fill-slots.ts";
import type { RoleDemand } from "../../core/approval/role-demand.ts";
import { nonceOf } from "../../core/request/request.ts";
import { folded, link, markdown, table } from "../../core/text/markdown.ts";
import { formatUtc } from "../../core/time/format-utc.ts";
import type { ApprovalQuestion } from "./approval-question.ts";

const MOST_SHOWN = 20;

/** Shows who is asked, who has answered, what to type, and which approvals do not count, as Markdown. */
export function showRoles(
  verdict: Extract<ApprovalVerdict, { filled: Filled }>,
  { demands, request, inputs, dropIn }: ApprovalQuestion,
): string {
  const { issue, filled, discounted, awaiting, notes } = verdict;
  const rows = demands.map((demand) => [
    markdown(demand.role),
    String(demand.count),
    demand.evidence,
    givenBy(demand, filled),
  ]);
  const roles = rows.length === 0 ? "" : table(["Role", "Needed", "By", "Given by"], rows);
  const where = issue === undefined ? "" : link(`Issue #${issue.number}`, issue.url);
  const nonce = nonceOf(request);
  // A step that waits in manual-approval's place closes its issue: nothing that is typed there counts any more.
  const closed = dropIn !== undefined && inputs.mode === "wait";
  const type =
    closed || verdict.kind === "approved" || !filled.missing.some(({ evidence }) => evidence === "comments")
      ? ""
      : `First line of the comment, to approve or to deny:\n\n\`\`\`\n${approveCommand(nonce)}\n${denyCommand(nonce)}\n\`\`\``;
  const pulls = awaiting.slice(0, MOST_SHOWN).map(({ number, url }) => link(`#${number}`, url));
  const waiting = pulls.length === 0 ? "" : `Not approved at their last commit: ${pulls.join(", ")}`;
  const told = notes.map((note) => `- ${markdown(note)}`).join("\n");
  return [where, roles, type, waiting, told, discountedOf(discounted)].filter((part) => part !== "").join("\n\n");
}

function givenBy({ role, evidence }: RoleDemand, { approvers }: Filled): string {
  const given = approvers.filter((approver) => approver.role === role && approver.evidence === evidence);
  return given.length === 0
    ? "nobody yet"
    : given.map(({ login, url, at }) => `${markdown(login)} (${link(formatUtc(new Date(at)), url)})`).join(", ");
}

function discountedOf(discounted: readonly Discounted[]): string {
  if (discounted.length === 0) return "";
  const rows = discounted
    .slice(0, MOST_SHOWN)
    .map(({ login, url, why }) => [markdown(login), markdown(why), link("evidence", url)]);
  const rest = discounted.length > MOST_SHOWN ? `\n\n${discounted.length - MOST_SHOWN} more are not shown.` : "";
  return folded(`Answers that do not count (${discounted.length})`, `${table(["By", "Why", "Where"], rows)}${rest}`);
}
