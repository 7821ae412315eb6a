import { claimedRequest } from "../../core/approval/approval-binding.ts";
import type { EndedRecord } from "../../core/approval/approval-verdict.ts";
import type { Change } from "../../core/approval/change.ts";
import type { Approvals, LeftOpen } from "../../ports/approvals.ts";
import type { Clock } from "../../ports/clock.ts";
import { accessIn, type EvidencePlace, ownIssue, readApproval, readEvidence } from "./github-approval-evidence.ts";
import { readRecordsSince } from "./github-approval-records.ts";
import type { OpenNode } from "./github-approvals-query.ts";
import { readChange } from "./github-change.ts";
import type { GitHubClient } from "./github-client.ts";
import { approvalOpener } from "./open-approval-issue.ts";

/** A run can be re-run for 30 days after it ended and may last 35, so an older issue asks for nothing any more. */
const HORIZON_MILLISECONDS = 70 * 86_400_000;

/** Keeps approval issues in one repository; only issues that our own identity wrote are believed. */
export function githubApprovals(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
  clock: Clock,
): Approvals {
  const place = { client, repository };
  const base = `/repos/${repository.owner}/${repository.name}/issues`;
  const horizon = () => new Date(clock.now().getTime() - HORIZON_MILLISECONDS);
  const issuesSince = async (since = horizon()) =>
    (await readEvidence(place, { about: undefined, since, withChange: false })).issues;
  return {
    read: async (request, since) => readApproval(place, await issuesSince(since), request),
    survey: surveyor(place, horizon),
    open: approvalOpener({
      client,
      clock,
      issues: base,
      own: async ({ request, since }) => ownIssue(await issuesSince(since), request),
    }),
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

/** Makes the function that reads all evidence at once; the commits of a change never change, only its reviews do. */
function surveyor(place: EvidencePlace, horizon: () => Date): Approvals["survey"] {
  const { client, repository } = place;
  const unchanging = new Map<string, Change>();
  return async (about) => {
    const range = `${about.liveCommit}..${about.commit}`;
    const known = unchanging.get(range);
    const { issues, first } = await readEvidence(place, {
      about,
      since: about.since ?? horizon(),
      withChange: known === undefined,
    });
    const approval = await readApproval(place, issues, about.request);
    const since = approval.kind === "found" ? approval.issue.createdAt : horizon();
    const { endedBy, ...records } = await readRecordsSince(client, repository, { about, first, since });
    const nodes = first.repository ?? {};
    const change = known ?? (await readChange(client, repository, { ...about, nodes }));
    if (!about.reviews) unchanging.set(range, change);
    return {
      approval,
      change,
      ...records,
      leftOpen: leftOpen(first.repository?.open?.nodes ?? [], endedBy),
      withAccess: accessIn(first, about),
      readAt: endOfSecond(client.serverTime()?.server),
    };
  };
}

/** Takes a `Date` header, which tells whole seconds, at its latest, so that nothing seems younger than it is. */
function endOfSecond(told: Date | undefined): Date | undefined {
  return told === undefined ? undefined : new Date(told.getTime() + 999);
}

function leftOpen(open: readonly OpenNode[], endedBy: ReadonlyMap<string, EndedRecord>): LeftOpen[] {
  return open
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .flatMap(({ number, body }) => {
      const record = endedBy.get(claimedRequest(body) ?? "");
      return record === undefined ? [] : [{ issue: number, record }];
    });
}
