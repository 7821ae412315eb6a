import { like, type Statement } from "./policy.ts";

/** Names a role that a job may assume, and whom it trusts. */
export interface RoleSeed {
  readonly arn: string;
  /** Patterns of the token's `sub` with `*` and `?`, as in an IAM `StringLike` condition. */
  readonly subjects: readonly string[];
  /** Further claims that must match one of their patterns, such as `job_workflow_ref`. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
  /** The audience asked for; `sts.amazonaws.com` when absent. */
  readonly audience?: string;
  /** The longest session in seconds; one hour when absent. */
  readonly maxSessionSeconds?: number;
  /** Operations that the role lacks, such as `ecs:ListServiceDeployments`; all others are allowed. */
  readonly denies?: readonly string[];
  /** The only operations that the role has, such as `ecs:UpdateService`; every one that is not denied when absent. */
  readonly allows?: readonly string[];
  /** What the role may do, and to which resources; everything that is not denied when absent. */
  readonly policy?: readonly Statement[];
}

/** Decides whether the role's trust policy admits a token with these claims. */
export function trusts(role: RoleSeed, claims: Readonly<Record<string, unknown>>): boolean {
  const audience = role.audience ?? "sts.amazonaws.com";
  const subject = claims.sub;
  if (claims.aud !== audience || typeof subject !== "string") return false;
  if (!role.subjects.some((pattern) => like(pattern, subject))) return false;
  return Object.entries(role.claims ?? {}).every(([name, patterns]) => {
    const value = claims[name];
    return typeof value === "string" && patterns.some((pattern) => like(pattern, value));
  });
}
