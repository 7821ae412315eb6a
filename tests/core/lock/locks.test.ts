import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  covers,
  type DeployLock,
  formatLockMarker,
  holdingLocks,
  isHolding,
  parseLockMarker,
} from "../../../src/core/lock/deploy-lock.ts";
import { type LockWish, planManualLock, releaseComment } from "../../../src/core/lock/manual-lock.ts";
import { sayLock } from "../../../src/core/lock/say-lock.ts";

const at = new Date("2026-11-21T12:00:00Z");
const scope = { environment: "production", service: "shop" };
const lockOf = (others: Partial<DeployLock> = {}): DeployLock => ({
  issue: 12,
  url: "https://github.com/shop-org/shop/issues/12",
  title: "Deploy lock",
  openedAt: at,
  scope,
  request: "",
  owner: "dana",
  reason: "a migration",
  expiresAt: new Date("2026-11-21T18:00:00Z"),
  ...others,
});

describe("the marker of a lock", () => {
  it("reads back what it wrote, whatever the words", () => {
    const words = fc.oneof(fc.string(), fc.constantFrom("-->", "--> \n<!-- deploy-lock {} -->", "\u2028", "\n"));
    const date = fc.date({ min: new Date(0), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(words, words, words, fc.option(date, { nil: undefined }), (service, owner, reason, expiresAt) => {
        const marker = formatLockMarker({ environment: "*", service }, "r1", { owner, reason, expiresAt });
        expect(marker.split("-->")).toHaveLength(2);
        expect(parseLockMarker(`Words before.\n\n${marker}\n`)).toEqual({
          scope: { environment: "*", service },
          request: "r1",
          owner,
          reason,
          expiresAt,
        });
      }),
    );
  });

  it("stays readable as it was written before there were owners and ends", () => {
    expect(
      parseLockMarker('<!-- deploy-lock {"environment":"production","service":"shop","request":"r1"} -->'),
    ).toEqual({
      scope,
      request: "r1",
      owner: "",
      reason: "",
      expiresAt: undefined,
    });
  });

  it.each([
    "soon",
    "",
    "2026-13-40T00:00:00Z",
    "2026-11-21",
    "2026-11-21T18:00:00",
    "2026-11-21T18:00:00+02:00",
    1_763_740_800,
    null,
    {},
    ["2026-11-21T18:00:00Z"],
  ])("locks until it is closed when its end cannot be read: %j", (expires) => {
    const parsed = parseLockMarker(
      `<!-- deploy-lock ${JSON.stringify({ ...scope, request: "", owner: 7, expires })} -->`,
    );
    expect(parsed).toEqual({ scope, request: "", owner: "", reason: "", expiresAt: undefined });
  });

  it.each(["", "{}", '{"environment":"production"}', '{"environment":1,"service":"shop"}', "{not json}", "[1]"])(
    "is none when it does not say what it stops: %s",
    (text) => {
      expect(parseLockMarker(`<!-- deploy-lock ${text} -->`)).toBeUndefined();
    },
  );
});

describe("holding and covering", () => {
  it("holds up to its end, which is not included", () => {
    expect(isHolding(lockOf(), new Date("2026-11-21T17:59:59.999Z"))).toBe(true);
    expect(isHolding(lockOf(), new Date("2026-11-21T18:00:00Z"))).toBe(false);
    expect(isHolding(lockOf({ expiresAt: undefined }), new Date("9999-01-01"))).toBe(true);
  });

  it.each<[string, LockWish["scope"], boolean]>([
    ["its own", scope, true],
    ["every environment", { environment: "*", service: "shop" }, true],
    ["everything", { environment: "*", service: "*" }, true],
    ["the environment in other letters", { environment: "Production", service: "SHOP" }, true],
    ["another service", { environment: "production", service: "web" }, false],
    ["another environment", { environment: "staging", service: "*" }, false],
  ])("a lock of %s", (_, locked, holds) => {
    expect(holdingLocks([lockOf({ scope: locked })], scope)).toHaveLength(holds ? 1 : 0);
  });

  const later = new Date("2026-11-21T20:00:00Z");
  const wide = { environment: "*", service: "*" };
  it.each<[string, Partial<DeployLock>, Partial<DeployLock>, boolean]>([
    ["the same", {}, {}, true],
    ["a longer one by a shorter", {}, { expiresAt: later }, false],
    ["an endless one by one that ends", {}, { expiresAt: undefined }, false],
    ["a shorter one by a longer", { expiresAt: later }, {}, true],
    ["one that ends by an endless one", { expiresAt: undefined }, {}, true],
    ["a narrow one by a wide", { scope: wide }, {}, true],
    ["a wide one by a narrow", {}, { scope: wide }, false],
    ["one by an unreadable", { scope: undefined }, {}, false],
  ])("covers %s", (_, standing, wanted, expected) => {
    expect(covers(lockOf(standing), lockOf(wanted))).toBe(expected);
  });
});

describe("planManualLock", () => {
  const wish = (others: Partial<LockWish> = {}): LockWish => ({
    scope,
    owner: "dana",
    reason: "Migration runs",
    until: "4h",
    ...others,
  });
  const planned = (others: Partial<LockWish> = {}) => {
    const plan = planManualLock(wish(others), at);
    if (plan.kind === "wrong") throw new Error(plan.why);
    return plan.value;
  };

  it("writes an issue that says at one glance what, who, until when, why, and how to release it", () => {
    const { title, body, terms } = planned();
    expect(title).toBe("Deploy lock: shop in production — Migration runs");
    expect(body).toBe(
      [
        "**shop in production is locked** by @dana, until **Sat 21 Nov 2026 16:00 UTC**.",
        "> Migration runs",
        "While it holds, nothing of `shop` is deployed to `production`; rollbacks are.",
        "To release it sooner, close this issue.",
      ].join("\n\n"),
    );
    expect(terms.expiresAt).toEqual(new Date("2026-11-21T16:00:00Z"));
    expect(planned({ until: "" }).body).toContain("by @dana, until this issue is closed.");
    expect(planned({ until: "2026-11-21T20:00+02:00" }).terms.expiresAt).toEqual(new Date("2026-11-21T18:00:00Z"));
    expect(planned({ scope: { environment: "*", service: "*" } }).title).toMatch(
      /^Deploy lock: every service in every environment/,
    );
  });

  it("lets no word of a reason become mark-up, a mention or a marker", () => {
    const { body, title } = planned({
      reason: "@everyone <img src=x> [x](http://y) #12 -->\n<!-- deploy-lock {} -->\n::error::x",
    });
    expect(body).not.toMatch(/@everyone|<img|\[x\]\(|#12|-->|^::/m);
    expect(title).not.toContain("\n");
    expect(parseLockMarker(body)).toBeUndefined();
  });

  it.each<[Partial<LockWish>, RegExp]>([
    [{ reason: " \n" }, /say why/],
    [{ reason: "x".repeat(301) }, /longer than 300/],
    [{ owner: "" }, /is no login/],
    [{ owner: "dana](x)" }, /is no login/],
    [{ until: "tomorrow" }, /is no end/],
    [{ until: "2026-11-21T18:00" }, /is no end/],
    [{ until: "0s" }, /ended already/],
    [{ until: "2026-11-21T11:59Z" }, /ended already, at 2026-11-21T11:59/],
    [{ until: "91d" }, /longer than 90d/],
    [{ scope: { environment: "prod*", service: "shop" } }, /'prod\*' is no environment/],
    [{ scope: { environment: "production", service: "" } }, /is no service/],
  ])("refuses %j", (others, why) => {
    const plan = planManualLock(wish(others), at);
    expect(plan).toMatchObject({ kind: "wrong", why: expect.stringMatching(why) });
  });

  it("says who released a lock", () => {
    expect(releaseComment("dana", "done @all")).toBe("Released by @dana: done @\u200ball.");
    expect(releaseComment("dana", "")).toBe("Released by @dana.");
  });
});

describe("sayLock", () => {
  it.each<[Partial<DeployLock>, string]>([
    [{}, "locked by @dana (issue #12) until Sat 21 Nov 2026 18:00 UTC because: a migration"],
    [{ expiresAt: undefined }, "locked by @dana (issue #12) until that is closed because: a migration"],
    [{ owner: "", reason: "", expiresAt: undefined }, "locked by issue #12 until that is closed"],
    [{ reason: "a\n::error::b" }, "locked by @dana (issue #12) until Sat 21 Nov 2026 18:00 UTC because: a ::error::b"],
  ])("says %j", (others, line) => {
    expect(sayLock(lockOf(others), "UTC")).toBe(line);
  });
});
