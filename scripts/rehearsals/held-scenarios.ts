import { called, noRestore } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** What must be seen where the watch cannot tell, and the target leaves it to a person or does not. */
export const HELD_SCENARIOS: readonly Scenario[] = [
  {
    name: "nobody visits: the watch cannot tell, and a held deployment goes back",
    args: shop("--quiet"),
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "unknown" },
    reasons: { rollback: "watch_inconclusive" },
  },
  {
    name: "nobody visits, held for a person",
    args: shop("--quiet", "--target", "on-inconclusive=hold"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { rollback: "held_for_person" },
  },
  {
    name: "nobody visits, held for a person who never comes; the next run is told",
    args: shop("--quiet", "--target", "on-inconclusive=hold", "--again"),
    exit: 1,
    live: OLD,
    reasons: { "deploy-ecs": "previous_run_undone" },
  },
  {
    name: "held for a person: the reconciler leaves it, and the person continues it",
    args: shop(
      ...["--quiet", "--target", "on-inconclusive=hold"],
      ...["--afterwards", "reconcile", "--afterwards", "resume-continue"],
    ),
    exit: 0,
    live: NEW,
    decisions: { reconcile: "left", "deploy-ecs": "success" },
    reasons: { resume: "nobody_at_work" },
    check: (report) => called(report, "ecs:UpdateService", 2),
  },
  {
    name: "held for a person, who rolls it back",
    args: shop("--quiet", "--target", "on-inconclusive=hold", "--afterwards", "abort"),
    exit: 0,
    live: OLD,
    decisions: { resume: "ready", rollback: "success" },
    reasons: { rollback: "aborted" },
    check: noRestore,
  },
  {
    name: "nothing is held: a person's order is refused",
    args: shop("--afterwards", "resume-continue"),
    exit: 1,
    live: NEW,
    reasons: { resume: "nothing_held" },
  },
  {
    name: "two are dispatched at once and the first is held for a person: the second is blocked",
    args: shop("--quiet", "--target", "on-inconclusive=hold", "--together"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { "deploy-ecs": "blocked_by_run" },
    check: (report) => called(report, "ecs:UpdateService", 1),
  },
  {
    name: "nobody visits, rolling: it is left and said so",
    args: shop("--quiet", "--strategy", "rolling"),
    exit: 1,
    live: NEW,
    open: true,
    reasons: { rollback: "left_inconclusive" },
  },
  {
    name: "nobody visits, rolling, to be rolled back",
    args: shop("--quiet", "--strategy", "rolling", "--target", "on-inconclusive=rollback"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "watch_inconclusive" },
  },
];
