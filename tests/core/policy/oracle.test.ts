import * as fc from "fast-check";
import { expect, it } from "vitest";
import { scene, textOf } from "./drawn-policies.ts";
import { type DrawnPolicy, oracle, rulesHolding } from "./oracle.ts";
import { decided, factsAt, lockOf, policyFrom } from "./policies.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function answer(policy: DrawnPolicy, service: string, at: number) {
  const locks = policy.locks.map((end, index) =>
    lockOf(index + 1, { ...(end === undefined ? {} : { expiresAt: new Date(end) }) }),
  );
  return decided(policyFrom(textOf(policy)), factsAt(new Date(at).toISOString(), { service, locks }));
}

/** Finds the first minute at which a condition holds, within some minutes. */
function firstMinute(from: number, within: number, wanted: (instant: number) => boolean): number | undefined {
  for (let instant = Math.floor(from / MINUTE) * MINUTE + MINUTE; instant <= from + within; instant += MINUTE)
    if (wanted(instant)) return instant;
  return undefined;
}

/** Expects an instant to be the one that was found, or to lie beyond what was looked through. */
function expectFirst(said: Date | undefined, found: number | undefined, end: number): void {
  if (found === undefined) expect(said === undefined || said.getTime() > end).toBe(true);
  else expect(said?.toISOString()).toBe(new Date(found).toISOString());
}

it("agrees with the slow oracle on the answer, the next change, the next opening and the named rule's end, minute by minute", () => {
  fc.assert(
    fc.property(scene, ({ policy, service, at }) => {
      const decision = answer(policy, service, at);
      const now = oracle(policy, service, at);
      const asked = decision.approvals.map(({ role }) => role).sort();
      expect([decision.kind, ...asked].join(" ")).toBe(now);
      expect(decision.rules.map(({ name }) => name).sort()).toEqual(
        rulesHolding(policy, service, at)
          .map(({ name }) => name)
          .sort(),
      );
      const within = 30 * HOUR;
      const other = firstMinute(at, within, (instant) => {
        const then = oracle(policy, service, instant);
        return now === "deny" ? then !== "deny" : then !== now;
      });
      expectFirst(decision.nextChange, other, at + within);
      expect(decision.nextOpen).toEqual(now === "deny" ? decision.nextChange : undefined);
      const { rule } = decision;
      if (now !== "deny" || rule === undefined) return;
      const ends = firstMinute(
        at,
        within,
        (instant) => !rulesHolding(policy, service, instant).some(({ name }) => name === rule.name),
      );
      expectFirst(decision.until, ends, at + within);
    }),
    { numRuns: 120 },
  );
});

it("agrees with the oracle on changes that are weeks away, quarter by quarter", () => {
  fc.assert(
    fc.property(scene, ({ policy, service, at }) => {
      const from = Math.ceil(at / (15 * MINUTE)) * 15 * MINUTE;
      const { nextChange } = answer(policy, service, from);
      const now = oracle(policy, service, from);
      const same = (instant: number) => {
        const then = oracle(policy, service, instant);
        return now === "deny" ? then === "deny" : then === now;
      };
      const end = Math.min(nextChange?.getTime() ?? Number.POSITIVE_INFINITY, from + 20 * 24 * HOUR);
      for (let instant = from; instant < end; instant += 15 * MINUTE) expect(same(instant)).toBe(true);
      if (nextChange !== undefined) expect(same(nextChange.getTime())).toBe(false);
    }),
    { numRuns: 100 },
  );
});
