import { job, noRestore, restored } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { OLD, shop } from "./shop.ts";

/** What must be seen of rollback's own table where other scenarios do not reach: what it finds, and that it then writes or does not. */
export const WAY_BACK_SCENARIOS: readonly Scenario[] = [
  {
    name: "the run is cancelled while it is watched: what is held goes back",
    args: shop("--cancel-in", "conclude"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
    reasons: { rollback: "cancelled" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "the run is cancelled while it is watched, rolling: brought back by an update",
    args: shop("--strategy", "rolling", "--cancel-in", "conclude"),
    exit: 1,
    live: OLD,
    reasons: { rollback: "cancelled" },
    check: (report) => restored(report, 1),
  },
  {
    name: "an alarm rolls the deployment back while it is watched",
    args: shop("--world-fault", "alarm=shop-5xx@6m"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "unchanged" },
    reasons: { rollback: "already_rolled_back" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "a hook rolled the deployment back before its failed jobs are run again",
    args: shop(
      ...["--quiet", "--target", "on-inconclusive=hold"],
      ...["--afterwards", "settle", "--afterwards", "rerun"],
    ),
    exit: 1,
    live: OLD,
    decisions: { rollback: "unchanged" },
    reasons: { rollback: "already_rolled_back" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "a person rolls the deployment back while it is watched",
    args: shop("--while-watched", "abort"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "rolled_back_elsewhere", rollback: "already_rolled_back" },
    check: (report) => [...noRestore(report), ...restored(report, 0), ...job(report, "rescue", "skipped")],
  },
  {
    name: "ECS is away while it is to be rolled back: unknown, and nothing is written",
    args: shop("--fault", "wrong-version", "--fail-aws-in", "conclude", "--during", "rollback"),
    exit: 1,
    live: OLD,
    open: true,
    decisions: { rollback: "unknown" },
    reasons: { rollback: "state_unreadable" },
    check: (report) =>
      report.writes
        .filter(({ action }) => action === "rollback")
        .map(({ operation }) => `rollback asked for ${operation}`),
  },
  {
    name: "the outputs of the deploy job are masked away: rollback finds its deployment by the record",
    args: shop("--fault", "wrong-version", "--mask", "111122223333", "--mask", "ecs-svc/", "--mask", "shop:"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
    reasons: { rollback: "smoke_failed" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "deploy's runner is lost and its outputs with it, rolling: found by the record and brought back by an update",
    args: shop("--strategy", "rolling", "--lose-runner-in", "deploy", "--on", "ecs:UpdateService", "--after", "20s"),
    exit: 1,
    live: OLD,
    decisions: { rollback: "success" },
    check: (report) => [...job(report, "deploy", "failure"), ...restored(report, 1)],
  },
];
