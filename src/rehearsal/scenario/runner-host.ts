import { join } from "node:path";
import type { RunnerHost } from "../runner/host.ts";
import type { RepositoryCopy } from "../runner/repository-copy.ts";
import { standInFor } from "../stand-ins/stand-ins.ts";
import { reviewEnvironment } from "./environment-review.ts";
import type { RehearsalOptions } from "./options.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

/** The tree that stands in as `org/deploy-actions`. */
export const OWN_ROOT = join(import.meta.dirname, "../../..");
/** The commit that this tree is said to be at. */
export const OWN_COMMIT = "d".repeat(40);

/** Connects the workflow runner with the world: tokens, identities, repositories, and the tree that this file stands in as `org/deploy-actions`. */
export function runnerHost(
  world: RehearsalWorld,
  tenant: Tenant,
  { mask, approval }: Pick<RehearsalOptions, "mask" | "approval">,
): Omit<RunnerHost, "onStep"> {
  const { clock, journal, github, oidc, net, repository } = world;
  return {
    clock,
    journal,
    async repository({ owner, name, ref }): Promise<RepositoryCopy | undefined> {
      const asked = `${owner}/${name}`;
      if (asked === "org/deploy-actions") return { repository: asked, ref, sha: OWN_COMMIT, folder: OWN_ROOT };
      if (asked === repository) return { repository, ref, sha: OWN_COMMIT, folder: tenant.folder };
      return standInFor({ owner, name, ref }, { [repository]: tenant.folder });
    },
    async tokenFor({ runId, attempt, jobId, permissions }) {
      const token = github.mintJobToken({ repository, runId, attempt, jobId, permissions });
      world.onJobEnd({ runId, attempt, jobId }, () => github.revokeToken(token));
      return token;
    },
    async oidc(job) {
      const where = job.environment === undefined ? `ref:${job.ref}` : `environment:${job.environment}`;
      const { requestUrl, requestToken } = oidc.admit({
        sub: `repo:${repository}:${where}`,
        repository,
        repository_owner: repository.split("/")[0] ?? "",
        ref: job.ref,
        sha: job.sha,
        run_id: String(job.runId),
        run_attempt: String(job.attempt),
        actor: job.actor,
        job_workflow_ref: qualified(job.jobWorkflowRef),
        job_workflow_sha: job.jobWorkflowSha,
        ...(job.environment === undefined ? {} : { environment: job.environment }),
      });
      world.onJobEnd(job, () => oidc.dismiss(requestToken));
      return { url: requestUrl, token: requestToken };
    },
    async environment({ job, name, signal }) {
      const decision = await reviewEnvironment(world, { tenant, approval }, { run: job.runId, name, signal });
      if (decision.kind === "refused") return decision;
      return { ...decision, secrets: Object.fromEntries(mask.map((text, index) => [`MASKED_${index}`, text])) };
    },
    environmentVariables: () => ({ ...clock.env(), ...net.env }),
  };
}

/** Qualifies the ref of a called workflow as GitHub's tokens do: a version is a tag of this tree, another name one of its branches, a commit itself (GitHub docs, "OpenID Connect reference", `job_workflow_ref`). */
function qualified(workflow: string): string {
  const [file = "", ref = ""] = workflow.split("@", 2);
  if (ref.startsWith("refs/") || /^[0-9a-f]{40}$/.test(ref)) return workflow;
  return `${file}@refs/${/^v\d/.test(ref) ? "tags" : "heads"}/${ref}`;
}
