import { expect, it, test } from "vitest";
import type { DeployLock } from "../../../src/core/lock/deploy-lock.ts";
import { DIGEST, gate, IN_WINDOW, type TimedScene } from "./gate-run.ts";

const BEFORE = "2026-11-17T09:30:00Z";
const input = (wait: string, others: Record<string, string> = {}) => ({ wait, digest: DIGEST, ...others });
const lock = (expiresAt: string | undefined): DeployLock => ({
  issue: 12,
  url: "https://github.com/shop-org/shop/issues/12",
  title: "locked",
  openedAt: new Date(IN_WINDOW),
  scope: { environment: "production", service: "*" },
  request: "",
  owner: "dana",
  reason: "a migration",
  expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
});

test.each<[string, string, number, TimedScene, Record<string, string>, string?]>([
  ["until a near opening, then decides anew", "require-approval/approval_required", 2, {}, input("1h")],
  ["not when the opening is further away", "deny/outside_windows", 1, {}, input("29m")],
  ["not when nobody asked for it", "deny/outside_windows", 1, {}, input("")],
  ["never for a lock without an end", "deny/deploy_locked", 1, { locks: [lock(undefined)] }, input("1h")],
  [
    "for a lock that ends",
    "require-approval/approval_required",
    2,
    { locks: [lock("2026-11-17T10:15:00Z")] },
    input("1h"),
  ],
  [
    "never for an incident",
    "deny/incident_open",
    1,
    { incidents: [{ name: "issue #7", issue: 7, url: "", title: "", label: "sev1" }] },
    input("1h"),
  ],
  ["not when it is open already", "require-approval/approval_required", 1, {}, input("1h"), IN_WINDOW],
  [
    "and finds what came meanwhile",
    "deny/deploy_locked",
    2,
    { later: { from: "2026-11-17T10:00:00Z", scene: { locks: [lock(undefined)] } } },
    input("1h"),
  ],
  [
    "and again when the opening moved, while there is time",
    "require-approval/approval_required",
    3,
    { later: { from: "2026-11-17T10:00:00Z", scene: { locks: [lock("2026-11-17T10:20:00Z")] } } },
    input("1h"),
  ],
  [
    "not again when that is too late",
    "deny/deploy_locked",
    2,
    { later: { from: "2026-11-17T10:00:00Z", scene: { locks: [lock("2026-11-17T10:31:00Z")] } } },
    input("1h"),
  ],
  ["never on what cannot be read", "unknown/github_unreadable", 1, { broken: "standing" }, input("1h")],
])("waits %s: %s after %i looks", async (_name, expected, looks, scene, inputs, now = BEFORE) => {
  const { verdict, asked } = await gate(scene, inputs, now);
  expect(verdict).toMatch(new RegExp(`^${expected}/`));
  expect(asked.filter((line) => line.startsWith("documents"))).toHaveLength(looks);
});

it("says what the waiting costs, once for each", async () => {
  const { journal } = await gate({}, input("1h"), BEFORE);
  expect(journal.filter((line) => line.includes("waiting"))).toEqual([
    "say Closed by 'the windows of production'; waiting 30m until Tue 17 Nov 2026 10:00 UTC. The runner is paid for that long; cancel the run to end it.",
  ]);
});

it("ends when the run is cancelled", async () => {
  const { verdict, asked } = await gate({ cancelled: true }, input("1h"), BEFORE);
  expect(verdict).toBe("unknown/interrupted/exit 1");
  expect(asked.filter((line) => line.startsWith("documents"))).toHaveLength(1);
});

it.each([
  ["beside a simulated instant", { at: IN_WINDOW }],
  ["longer than any job lives", { wait: "6d" }],
  ["without a unit", { wait: "30" }],
])("refuses to wait %s", async (_name, others) => {
  const { verdict, asked } = await gate({}, input("1h", others));
  expect(verdict).toBe("unknown/input_invalid/exit 1");
  expect(asked).toEqual([]);
});
