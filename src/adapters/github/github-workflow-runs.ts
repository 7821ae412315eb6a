import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { RerunAnswer, StandingRun, WorkflowRuns } from "../../ports/workflow-runs.ts";
import type { GitHubClient } from "./github-client.ts";
import { type KeptRuns, keptRuns } from "./kept-runs.ts";

const account = z.object({ id: z.int(), login: z.string() });
const instant = z.pipe(
  z.string(),
  z.transform((text) => new Date(text)),
);
const runSchema = z.object({
  run_attempt: z.int(),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  html_url: z.string(),
  created_at: instant,
  run_started_at: z.optional(instant),
  actor: account,
  triggering_actor: account,
});
const jobSchema = z.object({ conclusion: z.nullable(z.string()) });

const FAILED: readonly string[] = ["failure", "cancelled", "timed_out", "startup_failure"];

/** Reads and re-runs the runs of one repository; the token needs `actions: write` to re-run. */
export function githubWorkflowRuns(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
  kept: KeptRuns = keptRuns(client, { owner, name }),
): WorkflowRuns {
  const base = `/repos/${owner}/${name}/actions/runs`;
  return {
    async read(id) {
      return standingOf(id, await kept.now(id));
    },
    async hasFailedJob(id, attempt) {
      const jobs = await client.pages(`${base}/${encodeURIComponent(id)}/attempts/${attempt}/jobs`);
      const conclusions = jobs.map((job) => jobSchema.safeParse(job).data?.conclusion);
      if (conclusions.includes(undefined)) throw malformed(`the jobs of run ${id}`);
      return conclusions.some((conclusion) => FAILED.includes(conclusion ?? ""));
    },
    async rerunFailedJobs(id) {
      try {
        await client.call("POST", `${base}/${encodeURIComponent(id)}/rerun-failed-jobs`);
        return { kind: "accepted" };
      } catch (error) {
        const refused = error instanceof Unreadable ? refusalOf(error) : undefined;
        if (refused === undefined) throw error;
        return refused;
      }
    },
  };
}

/**
 * Tells GitHub's refusals to re-run from a missing permission: all are 403. The words are those of cli/cli#9221 ("This workflow is
 * already running"), cli/cli#9989 ("… created over a month ago") and metabase#70916 ("This workflow run cannot be retried").
 */
function refusalOf({ why, message }: Unreadable): RerunAnswer | undefined {
  if (why !== "forbidden" && why !== "malformed") return undefined;
  if (/already running/i.test(message)) return { kind: "running" };
  return /over a month ago|cannot be re-?(tried|run)|unable to re-?(try|run)/i.test(message)
    ? { kind: "refused", message }
    : undefined;
}

function standingOf(id: string, data: unknown): StandingRun {
  const parsed = runSchema.safeParse(data);
  if (!parsed.success) throw malformed(`run ${id}`);
  const { run_attempt, status, conclusion, html_url, created_at, run_started_at, actor, triggering_actor } =
    parsed.data;
  const startedAt = run_started_at ?? created_at;
  if (Number.isNaN(created_at.getTime()) || Number.isNaN(startedAt.getTime()))
    throw malformed(`the instants of run ${id}`);
  return {
    id,
    attempt: run_attempt,
    url: html_url,
    conclusion: status === "completed" ? (conclusion ?? "") : undefined,
    createdAt: created_at,
    startedAt,
    actor: { login: actor.login, id: String(actor.id) },
    triggeringActor: { login: triggering_actor.login, id: String(triggering_actor.id) },
  };
}

function malformed(what: string): Unreadable {
  return new Unreadable(
    "malformed",
    `GitHub's answer does not describe ${what}`,
    "Re-run the job; if it stays, report it.",
  );
}
