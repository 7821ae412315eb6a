import * as z from "zod/mini";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { EnvironmentRules, ReadsEnvironmentRules } from "../../ports/environment-rules.ts";
import type { GitHubClient } from "./github-client.ts";
import { githubEnvironments } from "./github-environments.ts";

const environment = z.object({
  deployment_branch_policy: z.optional(
    z.nullable(z.object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })),
  ),
});
const policies = z.object({
  branch_policies: z.array(z.object({ name: z.string(), type: z.optional(z.enum(["branch", "tag"])) })),
});

/** Reads what environments demand and which refs may name them (`actions: read`; GitHub's REST API, "deployment branch policies"). */
export function githubEnvironmentRules(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): ReadsEnvironmentRules {
  const protections = githubEnvironments(client, repository);
  return {
    async read(name) {
      const path = `/repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`;
      const [protection, refs] = await Promise.all([protections.read(name), refsOf(client, path)]);
      return protection === undefined || refs === undefined ? undefined : { ...protection, refs };
    },
  };
}

async function refsOf(client: GitHubClient, path: string): Promise<EnvironmentRules["refs"] | undefined> {
  const { status, data } = await client.call("GET", path, { allow: [404] });
  if (status === 404) return undefined;
  const policy = understood(environment.safeParse(data)).deployment_branch_policy;
  if (policy === undefined || policy === null) return { kind: "any" };
  if (!policy.custom_branch_policies) return { kind: "protected" };
  const listed = await client.call("GET", `${path}/deployment-branch-policies?per_page=100`);
  const { branch_policies } = understood(policies.safeParse(listed.data));
  return { kind: "patterns", patterns: branch_policies.map(({ name, type = "branch" }) => ({ type, name })) };
}

function understood<T>(parsed: { readonly success: boolean; readonly data?: T | undefined }): T {
  if (parsed.success && parsed.data !== undefined) return parsed.data;
  throw new Unreadable(
    "malformed",
    "GitHub's answer does not describe the environment",
    "Re-run the job; if it stays, report it.",
  );
}
