import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { RunApproval, RunApprovals } from "../../ports/run-approvals.ts";
import type { GitHubClient } from "./github-client.ts";

const STATES = ["approved", "rejected", "pending"] as const;

/** Asks GitHub who approved the environments of a run (`GET …/actions/runs/{run_id}/approvals`, which has no pages). */
export function githubRunApprovals(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): RunApprovals {
  return {
    async list(runId) {
      const { data } = await client.call("GET", `/repos/${owner}/${name}/actions/runs/${runId}/approvals`);
      if (!Array.isArray(data)) throw malformed();
      return data.map(approvalOf);
    },
  };
}

function approvalOf(data: unknown): RunApproval {
  const { state, comment, user, environments } = (data ?? {}) as Record<string, unknown>;
  const known = STATES.find((one) => one === state);
  if (known === undefined || !Array.isArray(environments)) throw malformed();
  const names = environments.map((one: unknown) => {
    const { name } = (one ?? {}) as { name?: unknown };
    if (typeof name !== "string") throw malformed();
    return name;
  });
  const { login, id, type } = (user ?? {}) as { login?: unknown; id?: unknown; type?: unknown };
  const by =
    typeof login === "string" && typeof id === "number"
      ? { login, id: String(id), person: type === "User" }
      : undefined;
  return { by, state: known, environments: names, comment: typeof comment === "string" ? comment : "" };
}

function malformed(): Unreadable {
  const remedy = "Re-run the job; if it stays, report it.";
  return new Unreadable("malformed", "GitHub's answer does not name the approvals of the run's environments", remedy);
}
