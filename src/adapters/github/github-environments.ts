import type { Environments } from "../../ports/environments.ts";
import type { GitHubClient } from "./github-client.ts";

interface Repository {
  readonly owner: string;
  readonly name: string;
}

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
export function githubEnvironments(client: GitHubClient, repository: Repository): Environments {
  return {
    async read(name) {
      const answer = await client.call("GET", pathOf(repository, name), { allow: [404] });
      if (answer.status === 404) return undefined;
      const { protection_rules: rules = [] } = (answer.data ?? {}) as { protection_rules?: readonly RuleData[] };
      return {
        name,
        reviewers: rules
          .filter(({ type }) => type === "required_reviewers")
          .reduce((sum, { reviewers }) => sum + Math.max(1, reviewers?.length ?? 0), 0),
        waitMinutes: Math.max(
          0,
          ...rules.filter(({ type }) => type === "wait_timer").map(({ wait_timer: minutes }) => minutes ?? 1),
        ),
        customRules: (await customRulesOf(client, repository, name)) ?? [],
      };
    },
  };
}

/** Lists the names of an environment's enabled custom protection rules; `undefined` when there is no such environment. */
export async function customRulesOf(
  client: GitHubClient,
  repository: Repository,
  name: string,
): Promise<readonly string[] | undefined> {
  const path = `${pathOf(repository, name)}/deployment_protection_rules`;
  const { status, data } = await client.call("GET", path, { allow: [404] });
  if (status === 404) return undefined;
  const { custom_deployment_protection_rules: rules = [] } = (data ?? {}) as {
    custom_deployment_protection_rules?: readonly CustomRuleData[];
  };
  return rules.filter(({ enabled }) => enabled !== false).map(({ app }) => app?.slug ?? "a custom rule");
}

function pathOf({ owner, name: repository }: Repository, name: string): string {
  return `/repos/${owner}/${repository}/environments/${encodeURIComponent(name)}`;
}
