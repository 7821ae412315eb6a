import type { TokenProbe } from "../../ports/token-probe.ts";
import type { GitHubClient } from "./github-client.ts";

/** Reads one thing of each kind in one repository, at a commit where it belongs to one; `open` creates the client that names the permission. */
export function githubTokenProbe(
  open: (permission: string) => GitHubClient,
  { owner, name, commit }: { readonly owner: string; readonly name: string; readonly commit: string },
): TokenProbe {
  const paths: Readonly<Record<string, string>> = {
    actions: "/actions/runs?per_page=1",
    checks: `/commits/${commit}/check-runs?per_page=1`,
    contents: "/commits?per_page=1",
    deployments: "/deployments?per_page=1",
    issues: "/issues?per_page=1",
    "pull-requests": "/pulls?per_page=1",
    "security-events": "/code-scanning/alerts?per_page=1",
    statuses: `/commits/${commit}/status?per_page=1`,
  };
  return {
    async try(permission) {
      const path = Object.hasOwn(paths, permission) ? paths[permission] : undefined;
      if (path === undefined) throw new TypeError(`nothing is known to read with ${permission}`);
      await open(`${permission}: read`).call("GET", `/repos/${owner}/${name}${path}`);
    },
  };
}
