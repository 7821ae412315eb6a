import type { RoleDemand } from "./role-demand.ts";

/** A person's approval that counts, with the roles that the person is in. */
export interface Vote {
  readonly id: string;
  readonly login: string;
  readonly url: string;
  readonly at: string;
  readonly roles: readonly string[];
}

/** One approver as an auditor reads it. */
export interface Approver {
  readonly role: string;
  readonly login: string;
  readonly id: string;
  readonly evidence: string;
  readonly at: string;
}

/** How far the demands are met. */
export interface Filled {
  readonly complete: boolean;
  readonly approvers: readonly Approver[];
  /** The slots that are still empty, by role. */
  readonly missing: Readonly<Record<string, number>>;
}

/** Fills the roles' slots with people, one slot a person, as many as can be filled (Kuhn's augmenting paths over roles × count). */
export function fillSlots(demands: readonly RoleDemand[], votes: readonly Vote[]): Filled {
  const people = [...new Map(votes.map((vote) => [vote.id, vote])).values()];
  const slots = demands.flatMap(({ role, count }) => Array.from({ length: count }, () => role));
  const holder = new Map<number, Vote>();

  const seat = (vote: Vote, tried: Set<number>): boolean => {
    const freeFirst = [...slots.entries()].sort(([a], [b]) => Number(holder.has(a)) - Number(holder.has(b)));
    for (const [slot, role] of freeFirst) {
      if (tried.has(slot) || !vote.roles.includes(role)) continue;
      tried.add(slot);
      const seated = holder.get(slot);
      if (seated !== undefined && !seat(seated, tried)) continue;
      holder.set(slot, vote);
      return true;
    }
    return false;
  };
  for (const vote of people) seat(vote, new Set());

  const approvers = slots.flatMap((role, slot) => {
    const vote = holder.get(slot);
    return vote === undefined ? [] : [{ role, login: vote.login, id: vote.id, evidence: vote.url, at: vote.at }];
  });
  const missing = Object.fromEntries(
    demands.map(({ role, count }) => [role, count - approvers.filter((approver) => approver.role === role).length]),
  );
  return { complete: approvers.length === slots.length, approvers, missing };
}
