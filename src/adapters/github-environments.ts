import type { Environments } from "../ports/environments.ts";
import type { GitHubClient } from "./github-client.ts";

interface RuleData {
  readonly type?: string;
  readonly wait_timer?: number;
  readonly reviewers?: readonly unknown[];
}

interface CustomRuleData {
  readonly enabled?: boolean;
  readonly app?: { readonly slug?: string } | null;
}

/** Reads environments of one repository by REST: built-in rules with the environment, custom ones by their own list (`actions: read`). */
export function githubEnvironments(
  client: GitHubClient,
  repository: { readonly owner: string; readonly name: string },
): Environments {
  return {
    async read(name) {
      const path = `/repos/${repository.owner}/${repository.name}/environments/${encodeURIComponent(name)}`;
      const answer = await client.call("GET", path, { allow: [404] });
      if (answer.status === 404) return undefined;
      const custom = await client.call("GET", `${path}/deployment_protection_rules`, { allow: [404] });
      const { protection_rules: rules = [] } = (answer.data ?? {}) as { protection_rules?: readonly RuleData[] };
      const { custom_deployment_protection_rules: customRules = [] } = (
        custom.status === 404 ? {} : (custom.data ?? {})
      ) as {
        custom_deployment_protection_rules?: readonly CustomRuleData[];
      };
      return {
        name,
        reviewers: rules
          .filter(({ type }) => type === "required_reviewers")
          .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
        waitMinutes: Math.max(
          0,
          ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1),
        ),
        customRules: customRules
          .filter(({ enabled }) => enabled !== false)
          .map(({ app }) => app?.slug ?? "a custom rule"),
      };
    },
  };
}
