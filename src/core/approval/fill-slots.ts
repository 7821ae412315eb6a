import type { ApprovalEvidence, RoleDemand } from "./role-demand.ts";

/** A person's approval that counts, by its evidence, with the roles that the person is in. */
export interface Vote {
  readonly id: string;
  readonly login: string;
  readonly url: string;
  readonly at: string;
  readonly source: ApprovalEvidence;
  readonly roles: readonly string[];
}

/** One approver as an auditor reads it. */
export interface Approver {
  readonly role: string;
  readonly login: string;
  readonly id: string;
  readonly source: ApprovalEvidence;
  readonly evidence: string;
  readonly at: string;
}

/** The slots of a role that are still empty. */
export interface MissingSlots {
  readonly role: string;
  readonly source: ApprovalEvidence;
  readonly count: number;
}

/** How far the demands are met. */
export interface Filled {
  readonly complete: boolean;
  readonly approvers: readonly Approver[];
  readonly missing: readonly MissingSlots[];
}

type Slot = Pick<RoleDemand, "role" | "evidence">;

/** Fills the roles' slots with people, one slot a person, as many as can be filled (Kuhn's augmenting paths over roles × count); who stands earlier in the list is seated first. */
export function fillSlots(demands: readonly RoleDemand[], votes: readonly Vote[]): Filled {
  const people = [...Map.groupBy(votes, ({ id }) => id).values()];
  const slots = demands.flatMap((demand) => Array.from({ length: demand.count }, (): Slot => demand));
  const holder = new Map<number, readonly Vote[]>();

  const seat = (own: readonly Vote[], tried: Set<number>): boolean => {
    const freeFirst = [...slots.entries()].sort(([a], [b]) => Number(holder.has(a)) - Number(holder.has(b)));
    for (const [at, slot] of freeFirst) {
      if (tried.has(at) || fitting(own, slot) === undefined) continue;
      tried.add(at);
      const seated = holder.get(at);
      if (seated !== undefined && !seat(seated, tried)) continue;
      holder.set(at, own);
      return true;
    }
    return false;
  };
  for (const own of people) seat(own, new Set());

  const approvers = slots.flatMap((slot, at) => {
    const vote = fitting(holder.get(at) ?? [], slot);
    if (vote === undefined) return [];
    const { login, id, url, at: instant, source } = vote;
    return [{ role: slot.role, login, id, source, evidence: url, at: instant }];
  });
  const missing = demands.flatMap(({ role, evidence, count }) => {
    const given = approvers.filter((approver) => approver.role === role && approver.source === evidence).length;
    return given < count ? [{ role, source: evidence, count: count - given }] : [];
  });
  return { complete: missing.length === 0, approvers, missing };
}

function fitting(votes: readonly Vote[], { role, evidence }: Slot): Vote | undefined {
  return votes.find((vote) => vote.source === evidence && vote.roles.includes(role));
}
