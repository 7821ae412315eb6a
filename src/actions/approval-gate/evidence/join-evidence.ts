import type { AskedAt } from "../../../core/approval/approval-issue.ts";
import type { ApprovalVerdict, Discounted, Found } from "../../../core/approval/approval-verdict.ts";
import { coverChange } from "../../../core/approval/cover-change.ts";
import { fillSlots, type Vote } from "../../../core/approval/fill-slots.ts";
import type { RoleDemand } from "../../../core/approval/role-demand.ts";
import type { Survey } from "../../../ports/approvals.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { noteBase, noteLater, whyNoBase } from "./evidence-notes.ts";
import type { TeamUnreadable } from "./team-unreadable.ts";
import type { WeighedReviews } from "./weigh-reviews.ts";

interface WeighedVotes {
  readonly votes: readonly Vote[];
  readonly discounted: readonly Discounted[];
  readonly unreadable: TeamUnreadable | undefined;
}

/** What each evidence comes to. */
export interface WeighedEvidence {
  readonly comments: WeighedVotes;
  readonly run: WeighedVotes;
  readonly reviews: WeighedReviews;
}

/** Joins all evidence to one verdict: every demand filled by its own evidence, and nobody counted twice. */
export function joinEvidence(
  { comments, run, reviews }: WeighedEvidence,
  survey: Omit<Survey, "approval"> & { readonly issue: AskedAt | undefined },
  question: ApprovalQuestion,
): ApprovalVerdict {
  const { issue } = survey;
  const asked = demandsNow(question);
  const reviewing = asked.filter(({ evidence }) => evidence === "reviews");
  const others = asked.filter(({ evidence }) => evidence !== "reviews");
  const reviewers = new Set([...reviews.votes.values()].flat().map(({ id }) => id));
  // Reviewers are seated last, so that as few of them as can be are taken out of the reviews.
  const given = [...comments.votes, ...run.votes].sort(
    (a, b) => Number(reviewers.has(a.id)) - Number(reviewers.has(b.id)),
  );
  const filled = fillSlots(others, given);
  const taken = new Map(filled.approvers.map(({ id, role }) => [id, role]));
  const covered = coverReviews(reviewing, { survey, reviews, taken });
  if ("verdict" in covered) return covered.verdict;
  const missing = [...covered.missing, ...filled.missing];
  const found: Found = {
    issue,
    filled: {
      complete: missing.length === 0,
      approvers: [...covered.approvers, ...filled.approvers],
      missing,
    },
    discounted: [...comments.discounted, ...run.discounted, ...reviews.discounted],
    awaiting: covered.awaiting,
    notes: [...covered.notes, ...noteBase(survey, others), ...noteLater(question)],
  };
  if (found.filled.complete) return { kind: "approved", ...found };
  const unreadable = comments.unreadable ?? run.unreadable ?? reviews.unreadable;
  if (unreadable !== undefined) throw unreadable;
  return { kind: "pending", ...found };
}

/** Lists the demands that can be met here: the environment's approvals exist only inside the job that deploys. */
export function demandsNow({ demands, inputs }: Pick<ApprovalQuestion, "demands" | "inputs">): readonly RoleDemand[] {
  return inputs.mode === "check" ? demands : demands.filter(({ evidence }) => evidence !== "environment");
}

function coverReviews(
  demands: readonly RoleDemand[],
  {
    survey,
    reviews,
    taken,
  }: { survey: Parameters<typeof joinEvidence>[1]; reviews: WeighedReviews; taken: ReadonlyMap<string, string> },
) {
  const nothing = { approvers: [], missing: [], awaiting: [] };
  if (demands.length === 0) return { ...nothing, notes: [] };
  const { change, proven, issue } = survey;
  if (change.kind === "unknown") {
    if (proven === undefined || change.why === "not_given")
      return { verdict: { kind: "base-unknown", issue, why: whyNoBase(change.why) } as const };
    return {
      ...nothing,
      notes: [`No new review is needed: record ${proven.id} proved this version live here before.`],
    };
  }
  if (change.commits.length === 0)
    return { ...nothing, notes: ["No new review is needed: the commit is the live one, or older."] };
  const coverage = coverChange(change, demands, { votes: reviews.votes, taken });
  if (coverage.kind === "unreviewed")
    return { verdict: { kind: "unreviewed", issue, commits: coverage.commits } as const };
  return { ...coverage, notes: [] };
}
