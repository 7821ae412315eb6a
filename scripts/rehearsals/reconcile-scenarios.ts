import { noRestore } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** What must be seen where no run comes after the lost one: the reconciler ends what it began. */
export const RECONCILE_SCENARIOS: readonly Scenario[] = [
  {
    name: "conclude is cancelled by force; the reconciler rolls back what nobody judged",
    args: shop("--force-cancel-in", "conclude", "--afterwards", "reconcile"),
    exit: 0,
    live: OLD,
    decisions: { reconcile: "settled" },
    check: noRestore,
  },
  {
    name: "conclude is cancelled by force, its hook falls back, and the reconciler locks",
    args: shop("--force-cancel-in", "conclude", "--afterwards", "settle", "--afterwards", "reconcile"),
    exit: 0,
    live: OLD,
    reasons: { reconcile: "settled" },
    check: noRestore,
  },
  {
    name: "deploy is cancelled by force at its update; the reconciler finds it by its record",
    args: shop("--force-cancel-in", "deploy", "--on", "ecs:UpdateService", "--afterwards", "reconcile"),
    exit: 0,
    live: OLD,
    decisions: { reconcile: "settled" },
    check: noRestore,
  },
  {
    name: "conclude is cancelled by force while it finishes; the reconciler keeps its books, once",
    args: shop(
      ...["--force-cancel-in", "conclude", "--during", "deploy-ecs", "--after", "60s"],
      ...["--afterwards", "settle", "--afterwards", "reconcile", "--afterwards", "reconcile"],
    ),
    exit: 0,
    live: NEW,
    reasons: { reconcile: "nothing_open" },
  },
  {
    name: "conclude is cancelled by force and the target says to leave what is lost",
    args: shop("--target", "on-lost=leave", "--force-cancel-in", "conclude", "--afterwards", "reconcile"),
    exit: 0,
    live: NEW,
    open: true,
    reasons: { reconcile: "left_open" },
  },
  {
    name: "GitHub is away while it is rolled back; the reconciler restores and locks",
    args: shop(
      ...["--fault", "wrong-version", "--fail-github-in", "conclude", "--during", "rollback"],
      ...["--afterwards", "reconcile"],
    ),
    exit: 0,
    live: OLD,
    reasons: { reconcile: "settled" },
  },
  {
    name: "a rolling deployment is left unjudged; the reconciler rolls it back",
    args: shop("--strategy", "rolling", "--force-cancel-in", "conclude", "--afterwards", "reconcile"),
    exit: 0,
    live: OLD,
    decisions: { reconcile: "settled" },
  },
];
