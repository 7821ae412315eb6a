import { approveCommand, denyCommand } from "../../core/approval/approval-command.ts";
import type { ApprovalVerdict, Discounted } from "../../core/approval/approval-verdict.ts";
import type { Filled } from "../../core/approval/fill-slots.ts";
import type { RoleDemand } from "../../core/approval/role-demand.ts";
import type { Evidence } from "../../core/outcome/evidence.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { nonceOf } from "../../core/request/request.ts";
import { inertLine } from "../../core/text/inert.ts";
import { folded, link, markdown, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { ApprovalQuestion } from "./approval-question.ts";
import type { approvalGateContract } from "./contract.ts";

type Contract = typeof approvalGateContract;
type ApprovalOutcome = Outcome<keyof Contract["decisions"], keyof Contract["reasons"], Contract["outputs"][number]>;
type Said = Pick<ApprovalOutcome, "decision" | "reasonCode" | "headline" | "remedy" | "summary">;

const MOST_SHOWN = 20;

/** Says a verdict to the runner, to people and to later steps. */
export function reportApproval(verdict: ApprovalVerdict, question: ApprovalQuestion): ApprovalOutcome {
  const { inputs, request } = question;
  const issue = "issue" in verdict ? verdict.issue : undefined;
  const approvers = verdict.kind === "approved" ? verdict.filled.approvers : [];
  return {
    ...say(verdict, question),
    outputs: {
      approvers: JSON.stringify(approvers),
      "approval-issue": issue === undefined ? "" : String(issue.number),
      "approval-url": issue?.url ?? "",
      request,
    },
    evidence: evidenceOf(verdict),
    subject: {
      environment: inputs.environment,
      service: inputs.service,
      commit: inputs.commit,
      digest: inputs.digest,
      policyCommit: inputs["policy-commit"],
    },
    links: issue === undefined ? {} : { approval: issue.url },
    details: { request, approvers },
  };
}

function say(verdict: ApprovalVerdict, question: ApprovalQuestion): Said {
  const { inputs, request } = question;
  const what = inertLine(
    `${inputs.service} ${inputs.version || inputs.commit.slice(0, 12)} for ${inputs.environment}`,
    160,
  );
  const demands = inputs["required-approvals"];
  switch (verdict.kind) {
    case "nothing-required":
      return {
        decision: "allow",
        reasonCode: "nothing_required",
        headline: `Nobody has to approve ${what}.`,
        remedy: "",
        summary: "",
      };
    case "approved": {
      const who = verdict.filled.approvers.map(({ login, role }) => `${login} (${inertLine(role, 60)})`).join(", ");
      return {
        decision: "allow",
        reasonCode: "approved",
        headline: `${what} is approved by ${who}.`,
        remedy: "",
        summary: bodyOf(verdict, question),
      };
    }
    case "pending": {
      const missing = demands
        .flatMap(({ role }) =>
          (verdict.filled.missing[role] ?? 0) > 0 ? [`${verdict.filled.missing[role]} × ${inertLine(role, 60)}`] : [],
        )
        .join(", ");
      const asked =
        verdict.issue === undefined ? "would be asked (dry run)" : `is asked in issue #${verdict.issue.number}`;
      const remedy =
        verdict.issue === undefined
          ? ""
          : `Comment ${approveCommand(nonceOf(request))} on ${verdict.issue.url}, then re-run the failed jobs of this run (not by the one who approved).`;
      return {
        decision: "pending",
        reasonCode: "awaiting_approval",
        headline: `${what} waits for ${missing}, who ${asked}.`,
        remedy,
        summary: bodyOf(verdict, question),
      };
    }
    case "denied": {
      const why = verdict.denial.reason === "" ? "without a reason" : `because: ${inertLine(verdict.denial.reason)}`;
      return {
        decision: "deny",
        reasonCode: "denied",
        headline: `${what} was denied by ${inertLine(verdict.denial.login, 60)} ${why}`,
        remedy: "A denial is final for this request: settle the reason with them, then start a new run.",
        summary: `${link("The denial", verdict.denial.url)} · ${link(`issue #${verdict.issue.number}`, verdict.issue.url)}`,
      };
    }
    case "expired":
      return {
        decision: "deny",
        reasonCode: "expired",
        headline: `The request to approve ${what} is ${formatDuration(verdict.age)} old and has expired.`,
        remedy: "Start a new run, which asks anew.",
        summary: link(`Issue #${verdict.issue.number}`, verdict.issue.url),
      };
    case "closed":
      return {
        decision: "deny",
        reasonCode: "request_closed",
        headline: `Issue #${verdict.issue.number}, which asks to approve ${what}, was closed.`,
        remedy: "A closed request stays closed: start a new run, which asks anew.",
        summary: link(`Issue #${verdict.issue.number}`, verdict.issue.url),
      };
    case "unknown":
      return {
        decision: "unknown",
        reasonCode: verdict.reason,
        headline: `Whether ${what} is approved cannot be said: ${inertLine(verdict.message, 400)}.`,
        remedy: verdict.remedy,
        summary: verdict.issue === undefined ? "" : link(`Issue #${verdict.issue.number}`, verdict.issue.url),
      };
  }
}

function bodyOf(verdict: Extract<ApprovalVerdict, { filled: Filled }>, { inputs, request }: ApprovalQuestion): string {
  const { issue, filled, discounted } = verdict;
  const roles = table(
    ["Role", "Needed", "Given by"],
    inputs["required-approvals"].map((demand) => [
      markdown(demand.role),
      String(demand.count),
      givenBy(demand, filled),
    ]),
  );
  const where = issue === undefined ? "" : link(`Issue #${issue.number}`, issue.url);
  const nonce = nonceOf(request);
  const type =
    verdict.kind === "approved"
      ? ""
      : `First line of the comment, to approve or to deny:\n\n\`\`\`\n${approveCommand(nonce)}\n${denyCommand(nonce)}\n\`\`\``;
  return [where, roles, type, discountedOf(discounted)].filter((part) => part !== "").join("\n\n");
}

function givenBy({ role }: RoleDemand, { approvers }: Filled): string {
  const given = approvers.filter((approver) => approver.role === role);
  return given.length === 0
    ? "nobody yet"
    : given.map(({ login, evidence, at }) => `${markdown(login)} (${link(at, evidence)})`).join(", ");
}

function discountedOf(discounted: readonly Discounted[]): string {
  if (discounted.length === 0) return "";
  const rows = discounted
    .slice(0, MOST_SHOWN)
    .map(({ login, url, why }) => [markdown(login), markdown(why), link("comment", url)]);
  const rest = discounted.length > MOST_SHOWN ? `\n\n${discounted.length - MOST_SHOWN} more are not shown.` : "";
  return folded(`Comments that do not count (${discounted.length})`, `${table(["By", "Why", "Where"], rows)}${rest}`);
}

function evidenceOf(verdict: ApprovalVerdict): Evidence[] {
  if (verdict.kind === "approved") {
    return verdict.filled.approvers.map(({ role, login, id, evidence, at }) => ({
      kind: "approval",
      source: evidence,
      at,
      fact: `${login} (id ${id}) approved as ${role}`,
    }));
  }
  if (verdict.kind !== "denied") return [];
  const { url, at, login, id, reason } = verdict.denial;
  return [{ kind: "denial", source: url, at, fact: `${login} (id ${id}) denied: ${reason}` }];
}
