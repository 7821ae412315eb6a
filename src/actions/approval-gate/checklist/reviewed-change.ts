import type { Change } from "../../../core/approval/change.ts";
import { coverChange } from "../../../core/approval/cover-change.ts";
import { decisiveApprovals } from "../../../core/approval/decisive-reviews.ts";
import type { Vote } from "../../../core/approval/fill-slots.ts";
import type { RoleDemand } from "../../../core/approval/role-demand.ts";
import type { ReviewedChange } from "../../../core/checklist/checklist-facts.ts";
import type { Fact } from "../../../core/checklist/finding.ts";
import type { Survey } from "../../../ports/approvals.ts";
import type { ApprovalQuestion } from "../approval-question.ts";
import { readsTeams } from "../evidence/reads-teams.ts";
import { standingIn } from "../evidence/standing.ts";

/** Whoever may triage in the repository and did not write the change. */
const REVIEWER: RoleDemand = { role: "reviewer", count: 1, evidence: "reviews", rules: [], users: [], teams: [] };
const MEND =
  "Let somebody who did not write it approve it at its last commit (a merged pull request can still be reviewed); then re-run the failed jobs of this run.";

/** Finds out whether every commit that is not live yet came by a pull request that somebody else approved at its last commit. */
export async function reviewedChange(
  { change, proven }: Pick<Survey, "change" | "proven">,
  question: ApprovalQuestion,
): Promise<Fact<ReviewedChange>> {
  const { commit } = question.inputs;
  const { run } = question.surroundings;
  const url = `${run.serverUrl}/${run.repository.owner}/${run.repository.name}/commit/${commit}`;
  const at = question.surroundings.clock.now().toISOString();
  const done = (note: string, by: string) =>
    ({ kind: "known", value: { kind: "reviewed", by, at, url, note } }) as const;
  if (change.kind === "unknown") {
    if (proven !== undefined && change.why !== "not_given")
      return done(`record ${proven.id} proved this version live here before`, `record ${proven.id}`);
    return {
      kind: "unreadable",
      message: "what is live is not known or no ancestor of the commit, so what is new cannot be told",
      remedy: "Pass freeze-gate's output live-commit; for the first deployment leave the item out by a change class.",
    };
  }
  if (change.commits.length === 0) return done("the commit is the live one, or older", "the live commit");
  const votes = await votesOf(change, question);
  const coverage = coverChange(change, [REVIEWER], { votes, taken: new Map() });
  if (coverage.kind === "unreviewed") {
    const [first] = coverage.commits;
    const remedy = "Revert what was pushed past review and bring it again by a pull request.";
    return not(`${first?.oid.slice(0, 12)} came without a merged pull request`, first?.url ?? url, remedy);
  }
  const [waiting] = coverage.awaiting;
  if (waiting !== undefined) return not(`#${waiting.number} is not approved at its last commit`, waiting.url, MEND);
  const reviewers = [...new Set(coverage.approvers.map(({ login }) => login))].join(", ");
  const pulls = change.pulls.size === 1 ? "the pull request" : `all ${change.pulls.size} pull requests`;
  return done(`${pulls} since what is live approved by ${reviewers}`, reviewers);
}

async function votesOf(
  change: Extract<Change, { kind: "range" }>,
  { ports, surroundings, inputs }: ApprovalQuestion,
): Promise<ReadonlyMap<number, readonly Vote[]>> {
  const standing = standingIn({
    people: ports.people,
    run: surroundings.run,
    demands: [],
    binding: undefined,
    change,
    canReadTeams: readsTeams(inputs),
  });
  const votes = new Map<number, Vote[]>();
  for (const pull of change.pulls.values()) {
    const own: Vote[] = [];
    for (const { author, url, at } of decisiveApprovals(pull)) {
      if ((await ports.triagers.find(author.login))?.id !== author.id) continue;
      if ((await standing.barred(author, { evidence: "reviews", pull: pull.number })) !== undefined) continue;
      own.push({ id: author.id, login: author.login, url, at, evidence: "reviews", roles: [REVIEWER.role] });
    }
    votes.set(pull.number, own);
  }
  return votes;
}

function not(note: string, url: string, remedy: string): Fact<ReviewedChange> {
  return { kind: "known", value: { kind: "not-reviewed", note, url, remedy } };
}
