import { claimedRequest } from "../../core/approval/approval-binding.ts";
import { APPROVAL_LABEL, type ApprovalComment } from "../../core/approval/approval-issue.ts";
import type { EndedRecord } from "../../core/approval/approval-verdict.ts";
import type { Change } from "../../core/approval/change.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { ApprovalReading, Approvals, AskedAbout, LeftOpen } from "../../ports/approvals.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Person } from "../../ports/people.ts";
import { readRecordsSince } from "./github-approval-records.ts";
import {
  COMMENTS_QUERY,
  type CommentsAnswer,
  type EvidenceAnswer,
  evidenceQuery,
  type IssueNode,
  type OpenNode,
} from "./github-approvals-query.ts";
import { commentOf, issueOf } from "./github-approvals-view.ts";
import { readChange } from "./github-change.ts";
import type { GitHubClient } from "./github-client.ts";
import { everyPage, type Listing } from "./graphql-pages.ts";
import { approvalOpener } from "./open-approval-issue.ts";

/** A run can be re-run for 30 days after it ended and may last 35, so an older issue asks for nothing any more. */
const EVIDENCE: Listing = {
  what: "the approval evidence",
  most: 50,
  remedy: "Start a new run, which asks in a fresh issue; evidence that is not read to its end decides nothing.",
};
const HORIZON_MILLISECONDS = 70 * 86_400_000;
/** Beyond so many people each is looked up alone. */
const MOST_LOGINS = 20;

/** Keeps approval issues in one repository; only issues that our own identity wrote are believed. */
export function githubApprovals(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  clock: Clock,
): Approvals {
  const { owner, name } = repository;
  const base = `/repos/${owner}/${name}/issues`;

  /** The commits of a change never change, only its reviews do. */
  const unchanging = new Map<string, Change>();
  const keyOf = ({ commit, liveCommit }: AskedAbout) => `${liveCommit}..${commit}`;
  const horizon = () => new Date(clock.now().getTime() - HORIZON_MILLISECONDS);

  async function evidence(
    about: AskedAbout | undefined,
    from: Date = horizon(),
  ): Promise<{ issues: IssueNode[]; first: EvidenceAnswer }> {
    const since = from.toISOString();
    const { environment = "", commit = "HEAD", liveCommit = "" } = about ?? {};
    let first: EvidenceAnswer | undefined;
    const issues = await everyPage(EVIDENCE, async (after) => {
      const wanted = first === undefined && about !== undefined;
      const names = wanted ? namesOf(about) : [];
      const variables = {
        owner,
        name,
        label: APPROVAL_LABEL,
        since,
        after,
        withRecords: wanted && about.records,
        environment,
        withChange: wanted && !unchanging.has(keyOf(about)),
        commit,
        commits: liveCommit === "" ? 1 : 100,
        live: liveCommit === "" ? commit : liveCommit,
        ...Object.fromEntries(names.map((login, place) => [`login${place}`, login])),
      };
      const places = names.map((_, place) => `access${place}`);
      const refusable = liveCommit === "" ? [...places, "change", "live"] : places;
      const answer = await client.query<EvidenceAnswer>(evidenceQuery(names.length), variables, refusable);
      first ??= answer;
      return visible(answer, owner, name).issues;
    });
    if (first === undefined) throw new Error("A list has at least one page.");
    return { issues, first };
  }

  async function readingOf(issues: readonly IssueNode[], request: string): Promise<ApprovalReading> {
    const found = claimsOf(issues, request);
    const ours = found.find(({ viewerDidAuthor }) => viewerDidAuthor);
    if (ours === undefined) return { kind: "missing", forged: found.map(({ number }) => number) };
    return { kind: "found", issue: issueOf(ours, await commentsOf(ours)) };
  }

  async function commentsOf(issue: IssueNode): Promise<ApprovalComment[]> {
    const { nodes, pageInfo } = issue.comments;
    if (!pageInfo.hasNextPage) return nodes.map(commentOf);
    const rest = await everyPage(
      EVIDENCE,
      async (after) => {
        const answer = await client.query<CommentsAnswer>(COMMENTS_QUERY, {
          owner,
          name,
          number: issue.number,
          after: after ?? pageInfo.endCursor,
        });
        const page = visible(answer, owner, name).issue;
        if (page === null)
          throw new Unreadable("not_found", `issue #${issue.number} vanished while it was read`, "Re-run the job.");
        return page.comments;
      },
      pageInfo.endCursor,
    );
    return [...nodes, ...rest].map(commentOf);
  }

  async function own({ request, since }: { request: string; since?: Date }): Promise<IssueNode | undefined> {
    const { issues } = await evidence(undefined, since);
    return claimsOf(issues, request).find(({ viewerDidAuthor }) => viewerDidAuthor);
  }

  return {
    async read(request, since) {
      return readingOf((await evidence(undefined, since)).issues, request);
    },
    async survey(about) {
      const { issues, first } = await evidence(about, about.since);
      const approval = await readingOf(issues, about.request);
      const since = approval.kind === "found" ? approval.issue.createdAt : horizon();
      const records = await readRecordsSince(client, repository, { about, first, since });
      const nodes = first.repository ?? {};
      const change: Change =
        unchanging.get(keyOf(about)) ?? (await readChange(client, repository, { ...about, nodes }));
      if (!about.reviews) unchanging.set(keyOf(about), change);
      const { ended, proven, endedBy } = records;
      const readAt = endOfSecond(client.serverTime()?.server);
      const withAccess = accessIn(first, namesOf(about).length);
      return {
        approval,
        change,
        ended,
        proven,
        provenCommits: records.provenCommits,
        leftOpen: leftOpen(first.repository?.open?.nodes ?? [], endedBy),
        withAccess,
        readAt,
      };
    },
    open: approvalOpener({ client, clock, issues: base, own }),
    async deny(issue, comment) {
      // Each alone keeps the request from being approved, so one is done although the other failed.
      const kept = await Promise.allSettled([
        client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } }),
        client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "not_planned" } }),
      ]);
      for (const one of kept) if (one.status === "rejected") throw one.reason;
    },
    async finish(issue, comment) {
      await client.call("POST", `${base}/${issue}/comments`, { body: { body: comment } });
      await client.call("PATCH", `${base}/${issue}`, { body: { state: "closed", state_reason: "completed" } });
    },
  };
}

/** Lists the logins whose access is looked up, and null for the first hundred people where anybody may have approved. */
function namesOf({ logins = [], others = false }: AskedAbout): readonly (string | null)[] {
  const named = [...new Set(logins.map((login) => login.toLowerCase()))].slice(0, MOST_LOGINS);
  return others ? [...named, null] : named;
}

/** Lists everybody whom GitHub found by as many names. */
function accessIn({ repository }: EvidenceAnswer, names: number): Person[] {
  const found = Array.from({ length: names }, (_, place) => repository?.[`access${place}`]?.nodes ?? []).flat();
  return found.map(({ login, databaseId }) => ({ login, id: String(databaseId) }));
}

/** Takes a `Date` header, which tells whole seconds, at its latest, so that nothing seems younger than it is. */
function endOfSecond(told: Date | undefined): Date | undefined {
  return told === undefined ? undefined : new Date(told.getTime() + 999);
}

function claimsOf(issues: readonly IssueNode[], request: string): IssueNode[] {
  return issues.filter(({ body }) => claimedRequest(body) === request).sort((a, b) => a.number - b.number);
}

function leftOpen(open: readonly OpenNode[], endedBy: ReadonlyMap<string, EndedRecord>): LeftOpen[] {
  return open
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .flatMap(({ number, body }) => {
      const record = endedBy.get(claimedRequest(body) ?? "");
      return record === undefined ? [] : [{ issue: number, record }];
    });
}

function visible<Repository>(
  answer: { readonly repository: Repository | null },
  owner: string,
  name: string,
): Repository {
  if (answer.repository !== null) return answer.repository;
  throw new Unreadable("not_found", `repository ${owner}/${name} cannot be seen`, "Grant the job issues: read.");
}
