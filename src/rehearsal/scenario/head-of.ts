import { commitOf } from "./commit-of.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { Tenant } from "./tenant.ts";

/** Finds the head of the tenant's default branch. */
export function headOf(world: Pick<RehearsalWorld, "github">, { assumptions }: Tenant): string {
  return commitOf(world.github, assumptions.versions.next) ?? commitOf(world.github, assumptions.versions.new) ?? "";
}
