/** One statement of an identity-based policy that allows; resources may have `*` and `?`. */
export interface Statement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** Answers whether a policy allows an action on a resource; on any resource at all where none is named. */
export function permits(policy: readonly Statement[], action: string, resource: string | undefined): boolean {
  return policy.some(
    ({ actions, resources }) =>
      actions.some((pattern) => like(pattern, action)) &&
      (resource === undefined || resources.some((pattern) => like(pattern, resource))),
  );
}

/** Matches text against an IAM pattern, as in `StringLike`, an action or a resource. */
export function like(pattern: string, text: string): boolean {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "s").test(text);
}
