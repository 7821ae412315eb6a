import type { RepositoryCall } from "../call.ts";
import { checksOn } from "../commit-checks.ts";
import { cutPage } from "../pages.ts";
import { needs } from "../permissions.ts";
import { Refusal, type Reply } from "../reply.ts";
import { findCommit } from "../revisions.ts";
import { type Route, repositoryRoute } from "../route.ts";
import { nodeId, optionalTimestamp } from "../show.ts";

/** Serves the check runs of a commit. */
export const checkRoutes: readonly Route[] = [
  repositoryRoute("GET /commits/{ref}/check-runs", needs("read", "checks"), checkRuns),
];

function checkRuns(call: RepositoryCall): Reply {
  const commit = findCommit(call.repository, call.params.ref ?? "");
  if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params.ref}`);
  const wanted = call.url.searchParams.get("check_name");
  const runs = checksOn(call.repository, commit.oid).filter(({ name }) => wanted === null || name === wanted);
  const { shown, headers } = cutPage(call.url, runs);
  const check_runs = shown.map(({ id, name, app, suite, status, conclusion, startedAt, completedAt, url }) => ({
    id,
    node_id: nodeId("CR", id),
    name,
    head_sha: commit.oid,
    status,
    conclusion,
    started_at: optionalTimestamp(startedAt),
    completed_at: optionalTimestamp(completedAt),
    html_url: url,
    check_suite: { id: suite },
    app: { slug: app, name: app },
  }));
  return { status: 200, body: { total_count: runs.length, check_runs }, headers };
}
