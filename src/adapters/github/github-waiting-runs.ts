import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { ReadsWaitingRuns, WaitingRun } from "../../ports/waiting-runs.ts";
import type { GitHubClient } from "./github-client.ts";

/** GitHub's words for a run that waits for a runner, for an environment's rules, or in a queue of `concurrency` (REST API, "List workflow runs for a repository"). */
const STATUSES = ["queued", "waiting", "pending"] as const;
const MOST = 30;
const listSchema = z.object({
  workflow_runs: z.array(
    z.object({ id: z.int(), path: z.string(), created_at: z.string(), html_url: z.string(), status: z.string() }),
  ),
});

/** Lists the runs of one repository that wait (`actions: read`): one call for each status, the newest of each. */
export function githubWaitingRuns(
  client: Pick<GitHubClient, "call">,
  { owner, name }: { readonly owner: string; readonly name: string },
): ReadsWaitingRuns {
  const list = async (status: string): Promise<readonly WaitingRun[]> => {
    const path = `/repos/${owner}/${name}/actions/runs?status=${status}&per_page=${MOST}`;
    const { data } = await client.call("GET", path);
    const parsed = listSchema.safeParse(data);
    if (!parsed.success) throw malformed();
    return parsed.data.workflow_runs.map((run) => ({
      id: String(run.id),
      // Some answers name the ref behind the file.
      path: run.path.replace(/@.*$/, ""),
      status: run.status,
      since: new Date(run.created_at),
      url: run.html_url,
    }));
  };
  return async () => {
    const lists = await Promise.all(STATUSES.map(list));
    // A run may move on between two calls.
    return [...new Map(lists.flat().map((run) => [run.id, run])).values()];
  };
}

function malformed(): Unreadable {
  return new Unreadable(
    "malformed",
    "GitHub's answer does not list the runs that wait",
    "Re-run the job; if it stays, report it.",
  );
}
