import type { AskedAt } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import { askedWords } from "../../core/approval/asked-words.ts";
import { inertLine } from "../../core/text/inert.ts";
import { link, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { ApprovalQuestion } from "./approval-question.ts";
import { sayFailedItem } from "./checklist/checklist-words.ts";
import type { Said } from "./contract.ts";
import { sayPending } from "./say-pending.ts";
import { showRoles } from "./show-roles.ts";

type Of<Kind extends ApprovalVerdict["kind"]> = Extract<ApprovalVerdict, { kind: Kind }>;

const MOST_COMMITS = 50;
const ANEW = "start a new run, which asks anew.";

/** Says a verdict in words: the decision, why, the headline and what to do. */
export function sayVerdict(verdict: ApprovalVerdict, question: ApprovalQuestion): Said {
  const what = whatOf(question);
  switch (verdict.kind) {
    case "nothing-required":
      return { ...yes("nothing_required"), headline: `Nobody has to approve ${what}.`, summary: "" };
    case "approved":
      return sayApproved(verdict, question, what);
    case "pending":
      return sayPending(verdict, question, what);
    case "checklist-failed":
      return sayFailedItem(verdict, what);
    case "denied":
      return sayDenied(verdict, what);
    case "unreviewed":
      return sayUnreviewed(verdict, what);
    case "unknown":
      return {
        decision: "unknown",
        reasonCode: verdict.reason,
        headline: `Whether ${what} is approved cannot be said: ${inertLine(verdict.message, 400)}.`,
        remedy: verdict.remedy,
        summary: linkTo(verdict.issue),
      };
    case "base-unknown":
    case "spent":
    case "expired":
    case "closed":
      return sayLost(verdict, what);
  }
}

/** Says why no answer can let this request through any more. */
function sayLost(verdict: Of<"base-unknown" | "spent" | "expired" | "closed">, what: string): Said {
  const summary = linkTo(verdict.issue);
  switch (verdict.kind) {
    case "base-unknown":
      return {
        ...no("base_unknown"),
        headline: `Whether all that ${what} brings was reviewed cannot be told: ${verdict.why}.`,
        remedy:
          "Let the role approve by comments for this once, such as by a change class that the policy excepts from reviews; the next deployment has a proven base.",
        summary,
      };
    case "spent":
      return {
        ...no("request_spent"),
        headline: `The deployment of this request has ended already (record ${verdict.record.id}, ${inertLine(verdict.record.state, 20)}).`,
        remedy: `An approval is used once: ${ANEW}`,
        summary,
      };
    case "expired": {
      const headline = `The request to approve ${what} is ${formatDuration(verdict.age)} old and has expired.`;
      return { ...no("expired"), headline, remedy: `Too old: ${ANEW}`, summary };
    }
    case "closed": {
      const headline = `Issue #${verdict.issue.number}, which asks to approve ${what}, was closed.`;
      return { ...no("request_closed"), headline, remedy: `A closed request stays closed: ${ANEW}`, summary };
    }
  }
}

/** Names what is to be approved as the workflow titles it, else by service, version and environment. */
function whatOf({ inputs, dropIn }: ApprovalQuestion): string {
  if (dropIn !== undefined && dropIn.title !== "") return `'${inertLine(dropIn.title, 160)}'`;
  if (inputs.service === "") return "this request";
  const version = inputs.version === "" ? inputs.commit.slice(0, 12) : inputs.version;
  return askedWords({ ...inputs, version, commit: "" });
}

function sayApproved(verdict: Of<"approved">, question: ApprovalQuestion, what: string): Said {
  const { filled, notes } = verdict;
  const summary = showRoles(verdict, question);
  if (question.demands.length === 0) return { ...yes("approved"), headline: `Nobody has to approve ${what}.`, summary };
  const who = [...new Set(filled.approvers.map(({ login, role }) => `${login} (${inertLine(role, 60)})`))].join(", ");
  if (who !== "") return { ...yes("approved"), headline: `${what} is approved by ${who}.`, summary };
  const later =
    question.inputs.mode !== "check" && question.demands.every(({ evidence }) => evidence === "environment");
  return later
    ? { ...yes("checked_later"), headline: `${what} is approved inside the job that deploys, or not at all.`, summary }
    : { ...yes("approved"), headline: `${what} needs no new approval. ${notes[0] ?? ""}`.trim(), summary };
}

function sayUnreviewed({ commits, issue }: Of<"unreviewed">, what: string): Said {
  const named = commits.slice(0, 5).map(({ oid }) => oid.slice(0, 12));
  const more = commits.length > named.length ? ` and ${commits.length - named.length} more` : "";
  const rows = commits
    .slice(0, MOST_COMMITS)
    .map(({ oid, url, parents }) => [
      link(oid.slice(0, 12), url),
      parents > 1 ? "a merge that GitHub did not make and sign itself" : "no merged pull request brought it",
    ]);
  return {
    ...no("unreviewed_commit"),
    headline: `${what} brings ${commits.length === 1 ? "a commit" : `${commits.length} commits`} that no reviewed pull request brought: ${named.join(", ")}${more}.`,
    remedy:
      "Revert what was pushed past review and bring it again by a pull request that the role approves, merged by GitHub's button; then start a new run.",
    summary: [table(["Commit", "Why"], rows), linkTo(issue)].filter((part) => part !== "").join("\n\n"),
  };
}

function sayDenied({ denial, issue }: Of<"denied">, what: string): Said {
  const why = denial.reason === "" ? " without a reason" : `: '${inertLine(denial.reason)}'`;
  return {
    ...no("denied"),
    headline: `${what} was denied by ${inertLine(denial.login, 60)}${why}.`,
    remedy: "A denial is final for this request: settle the reason with them, then start a new run.",
    summary: [link("The denial", denial.url), linkTo(issue)].filter((part) => part !== "").join(" · "),
  };
}

function yes<Reason extends string>(reasonCode: Reason) {
  return { decision: "allow", reasonCode, remedy: "" } as const;
}

function no<Reason extends string>(reasonCode: Reason) {
  return { decision: "deny", reasonCode } as const;
}

function linkTo(issue: AskedAt | undefined): string {
  return issue === undefined ? "" : link(`Issue #${issue.number}`, issue.url);
}
