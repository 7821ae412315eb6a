import { describe, expect, it, test } from "vitest";
import { watchRollout } from "../../../src/actions/canary-monitor/watch-rollout.ts";
import { wordsOf } from "../../../src/actions/canary-monitor/watch-words.ts";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import type { OpenIncident } from "../../../src/core/policy/facts.ts";
import { gateAsker } from "../../../src/flows/ask-gate/ask-gate.ts";
import { type GateScene, gatePorts } from "../../fakes/gate-ports.ts";
import { steppedRollout } from "../../fakes/stepped-rollout.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const START = "2026-11-17T13:50:00Z";
const WINDOWS = (inFlight: string) =>
  `version: 1\nenvironments: { production: { in-flight: ${inFlight}, windows: [{ days: tue, from: "10:00", to: "14:00" }, { days: tue, from: "14:30", to: "16:00" }] } }\n`;
const lock = (others: Partial<DeployLock> = {}): DeployLock => ({
  issue: 12,
  url: "https://github.com/shop-org/shop/issues/12",
  title: "locked",
  openedAt: new Date("2026-11-17T13:55:00Z"),
  scope: { environment: "production", service: "shop" },
  request: "",
  owner: "dana",
  reason: "a migration",
  expiresAt: undefined,
  ...others,
});

const incident = (others: Partial<OpenIncident> = {}): OpenIncident => ({
  name: "issue #7",
  issue: 7,
  url: "",
  title: "",
  label: "sev1",
  ...others,
});
const pager = (id: string): OpenIncident => ({ name: `pagerduty: ${id}`, url: "", title: "", label: "P1" });

/** A scene that is another from an instant on. */
type Timed = GateScene & { readonly later?: readonly (readonly [from: string, scene: GateScene])[] };

async function rollout(
  { later = [], ...scene }: Timed,
  { holdMinutes = 90, changeClass = "standard", minutesAStep = 9 } = {},
) {
  const clock = clockAt(START);
  const canary = steppedRollout(clock, [10, 50, 100], holdMinutes);
  const now = (): GateScene => {
    const changes = later.filter(([from]) => clock.now() >= new Date(from)).map(([, change]) => change);
    const platformTime = { platform: clock.now(), asked: clock.now(), answered: clock.now() };
    return Object.assign({}, scene, ...changes, { documents: { platformTime } });
  };
  const ports = gatePorts(scene, now);
  const gate = gateAsker(
    {
      place: { kind: "own", path: ".github/deploy-policy.yml" },
      ...{ policyRef: "", environment: "production", service: "shop", changeClass, tokens: new Map() },
      since: new Date(START),
    },
    { ...ports, clock },
  );
  const said: string[] = [];
  const end = await watchRollout(
    undefined,
    {
      ...{ clock, gate, chance: () => 0.5, signal: new AbortController().signal },
      progress: { say: (line) => void said.push(line), warn: () => {} },
      sources: () => ({ read: () => Promise.reject(new Error("nothing is judged")) }),
      traffic: {
        ...canary,
        async raise(hold) {
          await canary.raise(hold);
          clock.advance(minutesAStep * 60_000);
        },
      },
    },
    undefined,
  );
  return { end, said, raised: canary.raised, asked: ports.asked, words: wordsOf(end) };
}

describe("a canary on its way", () => {
  it("goes on in an open window, asking once before each step, each time anew by one call", async () => {
    const { words, raised, asked } = await rollout({ policy: WINDOWS("hold") }, { minutesAStep: 1 });
    expect(words.reasonCode).toBe("not_judged");
    expect(raised).toHaveLength(3);
    expect(asked.map((line) => line.split(" ")[0])).toEqual(["documents", "documents", "documents"]);
  });

  it("stays where it is while its window is closed, and goes on when it opens", async () => {
    const { words, raised, said } = await rollout({ policy: WINDOWS("hold") });
    expect(words.reasonCode).toBe("not_judged");
    expect(raised).toEqual(["0 % after 0 min", "10 % after 9 min", "50 % after 40 min"]);
    expect(said).toContain(
      "Held at step: the gate is closed by the windows of production until Tue 17 Nov 2026 14:30 UTC.",
    );
  });

  it("finishes after its window closes where the policy does not say hold", async () => {
    const { words, raised } = await rollout({ policy: WINDOWS("finish") });
    expect(words.reasonCode).toBe("not_judged");
    expect(raised).toEqual(["0 % after 0 min", "10 % after 9 min", "50 % after 18 min"]);
  });

  it("stays where it is when an incident label is deleted on its way: nobody can say any more whether one is open", async () => {
    const policy = `${WINDOWS("finish")}locks: { incidents: { issues: { labels: [sev1] } } }\n`;
    const { words, raised } = await rollout(
      { policy, later: [["2026-11-17T13:55:00Z", { missingLabels: ["sev1"] }]] },
      { holdMinutes: 20 },
    );
    expect(words).toMatchObject({ decision: "unknown", reasonCode: "waiting_for_gate" });
    expect(words.headline).toContain("The incident label 'sev1' does not exist in this repository");
    expect(raised).toHaveLength(1);
  });

  it("waits no longer than five minutes before its hook would give up, and leaves the traffic where it is", async () => {
    const { words, raised, end } = await rollout({ policy: WINDOWS("hold") }, { holdMinutes: 20 });
    expect(words).toMatchObject({ decision: "unknown", reasonCode: "waiting_for_gate" });
    expect(words.headline).toContain("held at 50 %");
    expect([raised.length, end.weight]).toEqual([2, 50]);
  });
});

test.each<[string, string, number, Timed, { readonly changeClass?: string }?]>([
  [
    "a lock that is taken meanwhile, whatever in-flight says",
    "waiting_for_gate",
    1,
    { later: [["2026-11-17T13:55:00Z", { locks: [lock()] }]] },
  ],
  [
    "an incident that is opened meanwhile",
    "waiting_for_gate",
    1,
    {
      later: [
        ["2026-11-17T13:55:00Z", { incidents: [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }] }],
      ],
    },
  ],
  [
    "a lock of later for a class that may lift it, for nobody approved that",
    "waiting_for_gate",
    1,
    { later: [["2026-11-17T13:55:00Z", { locks: [lock()] }]] },
    { changeClass: "hotfix" },
  ],
  [
    "not by a lock that stood before and that its class lifts",
    "not_judged",
    3,
    { locks: [lock({ openedAt: new Date("2026-11-17T09:00:00Z") })] },
    { changeClass: "hotfix" },
  ],
  [
    "an incident of later for a class that may lift it, for nobody approved that",
    "waiting_for_gate",
    0,
    { incidents: [incident({ openedAt: new Date("2026-11-17T13:51:00Z") })] },
    { changeClass: "hotfix" },
  ],
  [
    "not by an incident that was open before and that its class lifts",
    "not_judged",
    3,
    { incidents: [incident({ openedAt: new Date("2026-11-17T09:00:00Z") })] },
    { changeClass: "hotfix" },
  ],
  [
    "an old issue that becomes an incident meanwhile",
    "waiting_for_gate",
    1,
    { later: [["2026-11-17T13:55:00Z", { incidents: [incident({ openedAt: new Date("2026-11-01T09:00:00Z") })] }]] },
    { changeClass: "hotfix" },
  ],
  [
    "an old issue that becomes a lock meanwhile",
    "waiting_for_gate",
    1,
    { later: [["2026-11-17T13:55:00Z", { locks: [lock({ openedAt: new Date("2026-11-01T09:00:00Z") })] }]] },
    { changeClass: "hotfix" },
  ],
  [
    "an incident of a pager that says no start, when it was not there at first",
    "waiting_for_gate",
    1,
    { incidents: [pager("INC-1")], later: [["2026-11-17T13:55:00Z", { incidents: [pager("INC-1"), pager("INC-2")] }]] },
    { changeClass: "hotfix" },
  ],
  [
    "not by an incident of a pager that says no start and was there at first",
    "not_judged",
    3,
    { incidents: [pager("INC-1")] },
    { changeClass: "hotfix" },
  ],
  [
    "not by another service's lock",
    "not_judged",
    3,
    { locks: [lock({ scope: { environment: "production", service: "other" } })] },
  ],
  ["a lock until it ends", "not_judged", 3, { locks: [lock({ expiresAt: new Date("2026-11-17T14:20:00Z") })] }],
  [
    "a lock until it is closed",
    "not_judged",
    3,
    {
      later: [
        ["2026-11-17T13:55:00Z", { locks: [lock()] }],
        ["2026-11-17T14:25:00Z", { locks: [] }],
      ],
    },
  ],
  ["a GitHub that cannot be read", "waiting_for_gate", 0, { broken: "documents" }],
  [
    "a policy that was broken meanwhile",
    "waiting_for_gate",
    1,
    { later: [["2026-11-17T13:55:00Z", { policy: "version: 1\n" }]] },
  ],
])("is held by %s: %s", async (_name, expected, steps, scene, others = {}) => {
  const { words, raised } = await rollout(scene, others);
  expect([words.reasonCode, raised.length]).toEqual([expected, steps]);
});

it("reads the calendars of freezes only where they hold a rollout", async () => {
  const policy = (inFlight: string) =>
    `version: 1\nholidays: { own: { feed: "https://calendar.example/f.ics" } }\nenvironments: { production: { in-flight: ${inFlight} } }\nfreezes: [{ name: Holidays, holidays: own }]\n`;
  const finish = await rollout({ policy: policy("finish"), feed: "<html>" });
  expect([finish.words.reasonCode, finish.asked.some((line) => line.startsWith("feed"))]).toEqual([
    "not_judged",
    false,
  ]);
  const hold = await rollout({ policy: policy("hold"), feed: "<html>" });
  expect([hold.words.reasonCode, hold.raised.length]).toEqual(["waiting_for_gate", 0]);
});
