import { claimedRequest } from "../../core/approval/approval-binding.ts";
import { APPROVAL_LABEL, type ApprovalComment } from "../../core/approval/approval-issue.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { ApprovalReading, AskedAbout } from "../../ports/approvals.ts";
import type { Person } from "../../ports/people.ts";
import {
  COMMENTS_QUERY,
  type CommentsAnswer,
  type EvidenceAnswer,
  evidenceQuery,
  type IssueNode,
} from "./github-approvals-query.ts";
import { commentOf, issueOf } from "./github-approvals-view.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Listing } from "./graphql-pages.ts";

const EVIDENCE: Listing = {
  what: "the approval evidence",
  most: 50,
  remedy: "Start a new run, which asks in a fresh issue; evidence that is not read to its end decides nothing.",
};
/** Beyond so many people each is looked up alone. */
const MOST_LOGINS = 20;

/** The repository that holds the approval issues, and who reads it. */
export interface EvidencePlace {
  readonly client: GitHubClient;
  readonly repository: { readonly owner: string; readonly name: string };
}

/** What is asked for: the issues alone, or with them what stands beside; `withChange` adds the change. */
export interface EvidenceWanted {
  readonly about: AskedAbout | undefined;
  readonly since: Date;
  readonly withChange: boolean;
}

/** The approval issues to their last page, and the first page's whole answer. */
export interface Evidence {
  readonly issues: readonly IssueNode[];
  readonly first: EvidenceAnswer;
}

/** Reads the approval issues that changed since an instant; what is asked for beside them comes with the first page. */
export async function readEvidence(
  { client, repository: { owner, name } }: EvidencePlace,
  { about, since, withChange }: EvidenceWanted,
): Promise<Evidence> {
  let first: EvidenceAnswer | undefined;
  const issues = await everyPage(EVIDENCE, async (after) => {
    const beside = first === undefined ? about : undefined;
    const names = beside === undefined ? [] : namesOf(beside);
    const variables = {
      owner,
      name,
      label: APPROVAL_LABEL,
      since: since.toISOString(),
      after,
      withRecords: beside?.records ?? false,
      withChange: withChange && beside !== undefined,
      ...commitsOf(about),
      ...Object.fromEntries(names.map((login, place) => [`login${place}`, login])),
    };
    const answer = await client.query<EvidenceAnswer>(
      evidenceQuery(names.length),
      variables,
      refusable(about, names.length),
    );
    first ??= answer;
    return visible(answer, owner, name).issues;
  });
  if (first === undefined) throw new Error("A list has at least one page.");
  return { issues, first };
}

/** Reads our own issue of a request with all its comments, or tells who else claims to be it. */
export async function readApproval(
  place: EvidencePlace,
  issues: readonly IssueNode[],
  request: string,
): Promise<ApprovalReading> {
  const ours = ownIssue(issues, request);
  if (ours === undefined) return { kind: "missing", forged: claimsOf(issues, request).map(({ number }) => number) };
  return { kind: "found", issue: issueOf(ours, await readComments(place, ours)) };
}

/** Finds the oldest issue of our own that asks for a request. */
export function ownIssue(issues: readonly IssueNode[], request: string): IssueNode | undefined {
  return claimsOf(issues, request).find(({ viewerDidAuthor }) => viewerDidAuthor);
}

/** Lists everybody with access whom GitHub found by the names that were asked about. */
export function accessIn({ repository }: EvidenceAnswer, about: AskedAbout): Person[] {
  const places = namesOf(about).map((_, place) => place);
  const found = places.flatMap((place) => repository?.[`access${place}`]?.nodes ?? []);
  return found.map(({ login, databaseId }) => ({ login, id: String(databaseId) }));
}

async function readComments(
  { client, repository: { owner, name } }: EvidencePlace,
  { number, comments: { nodes, pageInfo } }: IssueNode,
): Promise<ApprovalComment[]> {
  if (!pageInfo.hasNextPage) return nodes.map(commentOf);
  const start = pageInfo.endCursor;
  const further = async (after: string | null) => {
    const variables = { owner, name, number, after: after ?? start };
    const page = visible(await client.query<CommentsAnswer>(COMMENTS_QUERY, variables), owner, name).issue;
    if (page !== null) return page.comments;
    throw new Unreadable("not_found", `issue #${number} vanished while it was read`, "Re-run the job.");
  };
  return [...nodes, ...(await everyPage(EVIDENCE, further, start))].map(commentOf);
}

function commitsOf({ environment = "", commit = "HEAD", liveCommit = "" }: Partial<AskedAbout> = {}) {
  return {
    environment,
    commit,
    commits: liveCommit === "" ? 1 : 100,
    live: liveCommit === "" ? commit : liveCommit,
  };
}

/** Names the fields that a token may be refused without the rest being worth nothing. */
function refusable(about: AskedAbout | undefined, names: number): readonly string[] {
  const places = Array.from({ length: names }, (_, place) => `access${place}`);
  return (about?.liveCommit ?? "") === "" ? [...places, "change", "live"] : places;
}

/** Lists the logins whose access is looked up, and null for the first hundred people where anybody may have approved. */
function namesOf({ logins = [], others = false }: AskedAbout): readonly (string | null)[] {
  const named = [...new Set(logins.map((login) => login.toLowerCase()))].slice(0, MOST_LOGINS);
  return others ? [...named, null] : named;
}

function claimsOf(issues: readonly IssueNode[], request: string): IssueNode[] {
  return issues.filter(({ body }) => claimedRequest(body) === request).sort((a, b) => a.number - b.number);
}

function visible<Repository>(
  answer: { readonly repository: Repository | null },
  owner: string,
  name: string,
): Repository {
  if (answer.repository !== null) return answer.repository;
  throw new Unreadable("not_found", `repository ${owner}/${name} cannot be seen`, "Grant the job issues: read.");
}
