import type { EvidenceKind } from "../role/evidence-kind.ts";
import type { RoleNeed } from "../role/role-need.ts";
import type { RoleDemand } from "./role-demand.ts";

/** A person's approval that counts, by its evidence, with the roles that the person is in. */
export interface Vote {
  readonly id: string;
  readonly login: string;
  readonly url: string;
  readonly at: string;
  readonly evidence: EvidenceKind;
  readonly roles: readonly string[];
}

/** One approver as an auditor reads it. */
export interface Approver {
  readonly role: string;
  readonly login: string;
  readonly id: string;
  readonly evidence: EvidenceKind;
  readonly url: string;
  readonly at: string;
}

/** How far the demands are met. */
export interface Filled {
  readonly complete: boolean;
  readonly approvers: readonly Approver[];
  /** The slots that are still empty. */
  readonly missing: readonly RoleNeed[];
}

/** A place for one person: of a role, by all of these kinds of evidence. */
interface Slot {
  readonly role: string;
  readonly evidence: readonly EvidenceKind[];
}

/**
 * Fills the roles' slots with people, one slot a person, as many as can be filled. Where a role is asked for by several kinds of evidence, the
 * same person may give them all: a role that has but one member could not be had otherwise.
 */
export function fillSlots(demands: readonly RoleDemand[], votes: readonly Vote[]): Filled {
  const people = [...Map.groupBy(votes, ({ id }) => id).values()];
  const ways = waysToSeat(demands).map((slots) => seatPeople(slots, people, demands));
  return ways.reduce((best, way) => (slotsIn(way.missing) < slotsIn(best.missing) ? way : best));
}

/** Counts the slots of some needs. */
export function slotsIn(needs: readonly RoleNeed[]): number {
  return needs.reduce((sum, { count }) => sum + count, 0);
}

/** Lists the ways to lay the slots out: of every role that several kinds of evidence ask for, apart or together. */
function waysToSeat(demands: readonly RoleDemand[]): readonly (readonly Slot[])[] {
  let ways: readonly (readonly Slot[])[] = [[]];
  for (const [role, needs] of Map.groupBy(demands, (demand) => demand.role)) {
    const apart = needs.flatMap(({ evidence, count }) =>
      Array.from({ length: count }, () => ({ role, evidence: [evidence] })),
    );
    const together = Array.from({ length: Math.max(...needs.map(({ count }) => count)) }, (_, index) => ({
      role,
      evidence: needs.filter(({ count }) => index < count).map(({ evidence }) => evidence),
    }));
    const several = needs.length > 1 && ways.length < MOST_WAYS;
    ways = ways.flatMap((before) => (several ? [apart, together] : [apart]).map((slots) => [...before, ...slots]));
  }
  return ways;
}

/** Beyond so many ways roles are asked for apart, which never lets more through. */
const MOST_WAYS = 64;

/** Seats people by Kuhn's augmenting paths; who stands earlier in the list is seated first. */
function seatPeople(
  slots: readonly Slot[],
  people: readonly (readonly Vote[])[],
  demands: readonly RoleDemand[],
): Filled {
  const holder = new Map<number, readonly Vote[]>();

  const seat = (own: readonly Vote[], tried: Set<number>): boolean => {
    const freeFirst = [...slots.entries()].sort(([a], [b]) => Number(holder.has(a)) - Number(holder.has(b)));
    for (const [at, slot] of freeFirst) {
      if (tried.has(at) || fitting(own, slot).length < slot.evidence.length) continue;
      tried.add(at);
      const seated = holder.get(at);
      if (seated !== undefined && !seat(seated, tried)) continue;
      holder.set(at, own);
      return true;
    }
    return false;
  };
  for (const own of people) seat(own, new Set());

  const approvers = slots.flatMap((slot, at) =>
    fitting(holder.get(at) ?? [], slot).map(({ login, id, url, at: instant, evidence }) => ({
      role: slot.role,
      login,
      id,
      evidence,
      url,
      at: instant,
    })),
  );
  const missing = demands.flatMap(({ role, evidence, count }) => {
    const given = approvers.filter((approver) => approver.role === role && approver.evidence === evidence).length;
    return given < count ? [{ role, evidence, count: count - given }] : [];
  });
  return { complete: missing.length === 0, approvers, missing };
}

/** Finds a person's votes for a slot, one of each kind of evidence that was given. */
function fitting(votes: readonly Vote[], { role, evidence }: Slot): readonly Vote[] {
  return evidence.flatMap((kind) => votes.find((vote) => vote.evidence === kind && vote.roles.includes(role)) ?? []);
}
