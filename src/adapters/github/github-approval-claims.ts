import { parseBinding } from "../../core/approval/approval-binding.ts";
import type { ApprovalClaims } from "../../ports/approval-claims.ts";
import type { GitHubClient } from "./github-client.ts";

/** Reads what the issues of one repository claim to ask for. */
export function githubApprovalClaims(
  client: GitHubClient,
  { owner, name }: { readonly owner: string; readonly name: string },
): ApprovalClaims {
  return {
    async claimOf(issue) {
      const path = `/repos/${owner}/${name}/issues/${issue}`;
      const { status, data } = await client.call("GET", path, { allow: [404, 410] });
      const { body } = (data ?? {}) as { body?: unknown };
      return status === 200 && typeof body === "string" ? parseBinding(body) : undefined;
    },
  };
}
