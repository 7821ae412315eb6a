import type { EnvironmentProtection } from "./environments.ts";

/** What an environment of the platform demands, and which refs may name it. */
export interface EnvironmentRules extends EnvironmentProtection {
  /** `any`: every branch and tag; `protected`: those of branch protection; `patterns`: names with `*`, of branches and tags. */
  readonly refs:
    | { readonly kind: "any" }
    | { readonly kind: "protected" }
    | {
        readonly kind: "patterns";
        readonly patterns: readonly { readonly type: "branch" | "tag"; readonly name: string }[];
      };
}

/** The rules of the platform's environments, by name. */
export interface ReadsEnvironmentRules {
  /** `undefined` when the environment was not created yet. Throws `Unreadable`. */
  read(name: string): Promise<EnvironmentRules | undefined>;
}
