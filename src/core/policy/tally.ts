import type { RoleNeed } from "../role/role-need.ts";
import type { RequiredApproval } from "./assess.ts";
import type { Rule } from "./rule.ts";

/** A count of what the rules that hold ask for, kept up as they begin and end. */
export interface Tally {
  /** Counts a rule in as it begins, or out as it ends. */
  turn(rule: Rule, on: boolean): void;
  /** Whether nothing is asked for that was not at the start, and nothing less. */
  isAsAtStart(): boolean;
}

/** Creates a tally of rules that hold, beside approvals that are always asked for. */
export function createTally(holding: readonly Rule[], standing: readonly RequiredApproval[]): Tally {
  const counts = new Map<string, number>();
  let start: ReadonlySet<string> | undefined;
  const changed = new Set<string>();
  const turn = (rule: Rule, on: boolean) => {
    for (const asked of askedBy(rule, standing)) {
      const count = (counts.get(asked) ?? 0) + (on ? 1 : -1);
      counts.set(asked, count);
      if (count > 0 === start?.has(asked)) changed.delete(asked);
      else changed.add(asked);
    }
  };
  for (const rule of holding) turn(rule, true);
  start = new Set(counts.keys());
  changed.clear();
  return { turn, isAsAtStart: () => changed.size === 0 };
}

const CLOSED = "closed";

/** Lists what a rule asks for that is not asked for anyway. */
function askedBy({ lift }: Rule, standing: readonly RequiredApproval[]): readonly string[] {
  if (lift === undefined) return [CLOSED];
  return lift
    .filter((need) => !standing.some((always) => covers(always, need)))
    .map(({ role, count, evidence }) => `${count} ${evidence} ${role}`);
}

function covers({ role, evidence, count }: RequiredApproval, need: RoleNeed): boolean {
  return role === need.role && evidence === need.evidence && count >= need.count;
}
