import type { RoleNeed } from "../role/role-need.ts";
import type { Change, ChangeCommit, ChangePull } from "./change.ts";
import { type Approver, type Filled, fillSlots, slotsIn, type Vote } from "./fill-slots.ts";
import type { RoleDemand } from "./role-demand.ts";
import { vouchingPulls } from "./vouching-pulls.ts";

/** What reviews come to for a whole change. */
export type Coverage =
  /** Commits that no merged pull request brought: no review can ever approve them. */
  | { readonly kind: "unreviewed"; readonly commits: readonly ChangeCommit[] }
  | {
      readonly kind: "reviewed";
      readonly approvers: readonly Approver[];
      readonly missing: readonly RoleNeed[];
      /** The pull requests whose reviews do not suffice yet. */
      readonly awaiting: readonly ChangePull[];
    };

/**
 * Judges reviews commit by commit: each must have come by a merged pull request in which every demand is filled. Different people
 * may have approved different pull requests; `taken` gives the role of those who fill a slot by other evidence, and so none of another role here.
 */
export function coverChange(
  change: Extract<Change, { kind: "range" }>,
  demands: readonly RoleDemand[],
  {
    votes,
    taken,
  }: { readonly votes: ReadonlyMap<number, readonly Vote[]>; readonly taken: ReadonlyMap<string, string> },
): Coverage {
  const { commits, pulls } = change;
  const bringing = vouchingPulls(change);
  const unreviewed = commits.filter((commit) => bringing(commit).length === 0);
  if (unreviewed.length > 0) return { kind: "unreviewed", commits: unreviewed };

  const filled = new Map<number, Filled>();
  for (const { number } of pulls.values()) {
    const free = (votes.get(number) ?? []).map((vote) => {
      const held = taken.get(vote.id);
      return held === undefined ? vote : { ...vote, roles: vote.roles.filter((role) => role === held) };
    });
    filled.set(number, fillSlots(demands, free));
  }
  const approvers = new Map<string, Approver>();
  const awaiting = new Map<number, ChangePull>();
  let missing: readonly RoleNeed[] = [];
  for (const commit of commits) {
    const best = bringing(commit)
      .map((pull) => ({ pull, ...(filled.get(pull.number) ?? fillSlots(demands, [])) }))
      .sort((a, b) => slotsIn(a.missing) - slotsIn(b.missing))[0];
    if (best === undefined) continue;
    for (const one of best.approvers) approvers.set(`${one.role} ${one.id} ${one.url}`, one);
    if (best.missing.length > 0) awaiting.set(best.pull.number, best.pull);
    if (slotsIn(best.missing) > slotsIn(missing)) missing = best.missing;
  }
  return { kind: "reviewed", approvers: [...approvers.values()], missing, awaiting: [...awaiting.values()] };
}
