import type { ApprovalBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalIssue } from "../../core/approval/approval-issue.ts";
import type { ApprovalVerdict } from "../../core/approval/approval-verdict.ts";
import type { Survey } from "../../ports/approvals.ts";
import { type ApprovalQuestion, bindRequest, mismatch } from "./approval-question.ts";
import { underChecklist } from "./checklist/under-checklist.ts";
import { joinEvidence, type WeighedEvidence } from "./evidence/join-evidence.ts";
import { peopleAtOneLook } from "./evidence/people-at-one-look.ts";
import { readsTeams } from "./evidence/reads-teams.ts";
import { type Standing, standingIn } from "./evidence/standing.ts";
import { weighComments } from "./evidence/weigh-comments.ts";
import { weighReviews } from "./evidence/weigh-reviews.ts";
import { weighRunApprovals } from "./evidence/weigh-run-approvals.ts";
import { judgeIssue, keepDenial } from "./judge-issue.ts";

/** Judges all the evidence about a request: unspent, untampered, undenied, in time, and approved by everyone who is asked. */
export async function judgeRequest(survey: Survey, asked: ApprovalQuestion): Promise<ApprovalVerdict> {
  const people = peopleAtOneLook(asked.ports.people, survey.withAccess);
  const question: ApprovalQuestion = { ...asked, ports: { ...asked.ports, people } };
  const { inputs, surroundings, demands } = question;
  const { approval, change, ended } = survey;
  const issue = approval.kind === "found" ? approval.issue : undefined;
  if (ended !== undefined) return { kind: "spent", issue, record: ended };
  if (!provedLive(inputs["live-commit"], survey)) return mismatch("live-commit, which no record proved live", issue);
  let binding: ApprovalBinding | undefined;
  if (issue === undefined) {
    const bound = bindRequest(question);
    if ("kind" in bound) return bound;
  } else {
    const judged = judgeIssue(issue, question);
    if (judged.kind === "unsound") return judged.verdict;
    binding = judged.binding;
  }
  const canReadTeams = readsTeams(inputs);
  const standing = standingIn({ people, run: surroundings.run, demands, binding, change, canReadTeams });
  const comments = issue === undefined || binding === undefined ? none : await weighComments(issue, binding, standing);
  if (issue !== undefined) {
    if (comments.denial !== undefined) {
      if (!comments.kept || issue.standing) await keepDenial(issue, comments.denial, question);
      return { kind: "denied", issue, denial: comments.denial };
    }
    const ending = endOf(issue, survey, question);
    if (ending !== undefined) return ending;
  }
  const run = await approvalsOfRun(question, standing);
  if (run.denial !== undefined) return { kind: "denied", issue, denial: run.denial };
  const byReview = change.kind === "range" && demands.some(({ evidence }) => evidence === "reviews");
  const reviews = byReview
    ? await weighReviews(change, standing)
    : { votes: new Map(), discounted: [], unreadable: undefined };
  const evidence: WeighedEvidence = { comments, run, reviews };
  const page = issue === undefined || binding === undefined ? undefined : { issue, binding };
  return underChecklist(joinEvidence(evidence, { ...survey, issue }, question), { survey, asked: page }, question);
}

/** Tells whether what is said to be live was proven so, where any record tells: less would seem new than is. */
function provedLive(live: string, { provenCommits = [] }: Survey): boolean {
  return live === "" || provenCommits.length === 0 || provenCommits.some((commit) => commit.startsWith(live));
}

const none = { denial: undefined, kept: false, votes: [], discounted: [], unreadable: undefined } as const;

/** Ends a request that a person closed or that is too old, by the platform's clock: it dated the issue, and a runner's may be wrong. */
function endOf(
  issue: ApprovalIssue,
  { readAt }: Survey,
  { inputs, surroundings }: ApprovalQuestion,
): ApprovalVerdict | undefined {
  if (!issue.standing) return { kind: "closed", issue };
  const age = (readAt ?? surroundings.clock.now()).getTime() - issue.createdAt.getTime();
  return age > (inputs["expires-after"] ?? Number.POSITIVE_INFINITY) ? { kind: "expired", issue, age } : undefined;
}

/** Reads the environment's approvals where they exist: inside the job that deploys. */
async function approvalsOfRun({ inputs, surroundings, ports, demands }: ApprovalQuestion, standing: Standing) {
  if (inputs.mode !== "check" || !demands.some(({ evidence }) => evidence === "environment")) return none;
  const { run, clock } = surroundings;
  const { owner, name } = run.repository;
  return weighRunApprovals(await ports.runApprovals.list(run.runId), {
    environment: inputs.environment,
    url: `${run.serverUrl}/${owner}/${name}/actions/runs/${run.runId}`,
    at: clock.now().toISOString(),
    standing,
  });
}
