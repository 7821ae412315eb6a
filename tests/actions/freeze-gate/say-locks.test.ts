import { describe, expect, it } from "vitest";
import { sayDecision } from "../../../src/actions/freeze-gate/say.ts";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import { decided, factsAt, policyFrom } from "../../core/policy/policies.ts";

const policy = policyFrom("version: 1\nenvironments: { production: {} }\n");
const lock = (others: Partial<DeployLock>): DeployLock => ({
  issue: 12,
  url: "https://github.com/shop-org/shop/issues/12",
  title: "Deploy lock",
  openedAt: new Date("2026-11-21T11:00:00Z"),
  scope: { environment: "*", service: "shop" },
  request: "",
  owner: "dana",
  reason: "a migration\n::error::runs",
  expiresAt: new Date("2026-11-21T18:00:00Z"),
  ...others,
});
const headline = (at: string, locks: readonly DeployLock[]) => said(at, locks).headline;
const said = (at: string, locks: readonly DeployLock[]) =>
  sayDecision(decided(policy, factsAt(at, { locks })), {
    environment: "production",
    policyPath: "policy.yml",
    certain: true,
    zone: "UTC",
    locks,
  });

describe("what freeze-gate says of a lock", () => {
  it.each<[string, Partial<DeployLock>, string]>([
    [
      "whose it is, until when and why",
      {},
      "production is locked by @dana (issue #12) until Sat 21 Nov 2026 18:00 UTC because: a migration ::error::runs.",
    ],
    [
      "that it has no end",
      { expiresAt: undefined, reason: "" },
      "production is locked by @dana (issue #12) until that is closed.",
    ],
    [
      "nobody's name where our own incident locks",
      { request: "r1", owner: "", reason: "", expiresAt: undefined },
      "production is locked by issue #12 until that is closed: an earlier deployment was undone, or a person locked it.",
    ],
    [
      "no more than its number where its marker cannot be read",
      { scope: undefined, owner: "dana", reason: "", expiresAt: undefined },
      "production is locked by issue #12 until that is closed: an earlier deployment was undone, or a person locked it. Nothing in it that counts says what it stops, so it stops everything.",
    ],
  ])("is %s", (_, others, expected) => {
    expect(headline("2026-11-21T12:00:00Z", [lock(others)])).toBe(expected);
  });

  it("says when a lock ends by itself beside how to end it sooner", () => {
    const close = "Settle and close issue #12 (https://github.com/shop-org/shop/issues/12), then re-run all jobs";
    const at = "2026-11-21T12:00:00Z";
    expect(said(at, [lock({})]).remedy).toBe(
      `${close}; or run it again at Sat 21 Nov 2026 18:00 UTC, when it has ended. No role may lift it.`,
    );
    expect(said(at, [lock({ expiresAt: undefined })]).remedy).toBe(`${close}. No role may lift it.`);
  });

  it("is nothing once the lock has ended", () => {
    expect(headline("2026-11-21T18:00:00Z", [lock({})])).toBe("production is open.");
  });
});
