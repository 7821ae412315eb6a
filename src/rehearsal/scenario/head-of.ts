import type { GitHub } from "../github/create-github.ts";
import { commitOf } from "./commit-of.ts";
import type { Tenant } from "./tenant.ts";

/** Finds the head of the tenant's default branch. */
export function headOf(github: GitHub, { assumptions }: Pick<Tenant, "assumptions">): string {
  return commitOf(github, assumptions.versions.next) ?? commitOf(github, assumptions.versions.new) ?? "";
}
