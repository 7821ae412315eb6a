import type { RoleUser } from "../role/role-user.ts";

/** A role whose people may tick an item: who is in it, as the policy names them. */
export interface TickingRole {
  readonly role: string;
  readonly users: readonly RoleUser[];
  readonly teams: readonly string[];
}

/** Who or what answers for an item; a person without a role is anybody who may triage in the repository. */
export type ChecklistBy =
  | { readonly kind: "person"; readonly role: TickingRole | undefined }
  | { readonly kind: "ci" }
  | { readonly kind: "reviews" }
  | { readonly kind: "security-alerts" }
  | { readonly kind: "rollback-plan" }
  | { readonly kind: "check-run"; readonly name: string };

/** One thing that must be true before a deployment. */
export interface ChecklistItem {
  /** As the policy writes it: untrusted wherever it is shown. */
  readonly item: string;
  readonly by: ChecklistBy;
}

/** Says who or what answers for an item, in words that change when somebody else answers for it. */
export function answererOf(by: ChecklistBy): string {
  switch (by.kind) {
    case "person":
      return by.role === undefined ? "a person" : `a person of ${by.role.role}`;
    case "ci":
      return "CI";
    case "reviews":
      return "reviews";
    case "security-alerts":
      return "security alerts";
    case "rollback-plan":
      return "the rollback plan";
    case "check-run":
      return `check run ${by.name}`;
  }
}

/** Tells whether a person ticks an item, not a machine. */
export function isTicked({ by }: ChecklistItem): boolean {
  return by.kind === "person";
}
