import type { TargetPlace } from "../core/rollout/target-place.ts";

/** Who calls, as the platform sees it. */
export interface PlatformCaller {
  readonly account: string;
  /** The full name of the session: on AWS the ARN of the assumed role. */
  readonly arn: string;
}

/** What came of trying one read. */
export type TriedRead = { readonly action: string } & (
  | { readonly kind: "allowed" }
  | { readonly kind: "refused"; readonly said: string }
  /** Neither a yes nor a no: the platform was away, or refused the question. */
  | { readonly kind: "unread"; readonly said: string; readonly remedy: string }
  /** There was nothing to ask about, such as no load balancer. */
  | { readonly kind: "not-tried"; readonly why: string }
);

/** What a target's role may read, found out by reading; nothing is ever written. */
export interface RoleProbe {
  /** Throws `Unreadable`, also where the role cannot be assumed. */
  caller(): Promise<PlatformCaller>;
  /** Tries every read that jobs make of the service, once each. Throws `Unreadable` only where no session could be opened. */
  reads(): Promise<readonly TriedRead[]>;
}

/** Opens the probe of a role at a service; nothing is called before its first use. `image`: the repository of its images, where the target names it. */
export type OpensRoleProbe = (place: TargetPlace & { readonly image: string }) => RoleProbe | Promise<RoleProbe>;
