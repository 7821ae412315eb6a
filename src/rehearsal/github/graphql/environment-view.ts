import type { Repository } from "../model/model.ts";
import { nodeId } from "../show.ts";
import { connection, type PageArguments } from "./connection.ts";

type Rule = Readonly<Record<string, unknown>>;

/** Shows an environment with its built-in rules; GraphQL's enumeration of their types has no custom rules. */
export function viewEnvironment(repository: Repository, name: string): object | null {
  const found = repository.environments.get(name);
  if (found === undefined) return null;
  const items = (found.protectionRules ?? []).map((rule, index) => ({ rule, id: found.id * 10 + index }));
  return {
    __typename: "Environment",
    id: nodeId("EN", found.id),
    databaseId: found.id,
    name,
    isPinned: false,
    pinnedPosition: null,
    protectionRules: (page: PageArguments) =>
      connection(page, { name: "protectionRules", items, key: ({ id }) => id, show: viewRule }),
  };
}

function viewRule({ rule, id }: { readonly rule: Rule; readonly id: number }): object {
  const reviewers = Array.isArray(rule.reviewers) ? rule.reviewers : [];
  return {
    __typename: "DeploymentProtectionRule",
    databaseId: id,
    type: String(rule.type).toUpperCase(),
    timeout: Number(rule.wait_timer ?? 0),
    preventSelfReview: rule.prevent_self_review ?? null,
    reviewers: (page: PageArguments) =>
      connection(page, {
        name: "reviewers",
        items: reviewers.map((_, index) => index),
        key: (index) => index,
        show: () => ({ __typename: "User" }),
      }),
  };
}
