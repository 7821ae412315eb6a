import { job } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

const pipeline = (...more: string[]) => ["examples/pipeline", "--strategy", "phased", ...more];
const killed = (at: number) => ["--kill-runner-at", String(at)];

/**
 * What must be seen of a runner that dies at a request, counted from the job that deploys: whatever it was, the old version is proven
 * live again, or the new one was proven already. A request that falls into another step on a slower machine changes nothing of that.
 */
export const DEATH_SCENARIOS: readonly Scenario[] = [
  {
    name: "the runner dies before anything is written",
    args: shop(...killed(12)),
    exit: 1,
    live: OLD,
    decisions: { rollback: "unchanged" },
    reasons: { rollback: "nothing_changed" },
    check: (report) => job(report, "deploy", "failure"),
  },
  ...(["blue-green", "rolling"] as const).flatMap((strategy): Scenario[] => [
    {
      name: `the runner dies about its update, ${strategy}`,
      args: shop("--strategy", strategy, ...killed(80)),
      exit: 1,
      live: OLD,
      check: (report) => job(report, "deploy", "failure"),
    },
    {
      name: `the runner dies late in its watch or while it finishes, ${strategy}`,
      args: shop("--strategy", strategy, ...killed(230)),
      exit: 1,
      live: [OLD, NEW],
      check: (report) => job(report, "rescue", "success"),
    },
  ]),
  ...(["blue-green", "rolling", "canary", "linear"] as const).map(
    (strategy): Scenario => ({
      name: `the runner dies while it watches, ${strategy}`,
      args: shop("--strategy", strategy, ...killed(150)),
      exit: 1,
      live: OLD,
      decisions: { rollback: "success" },
      check: (report) => job(report, "rescue", "success"),
    }),
  ),
  {
    name: "the runner dies about its update, phased",
    args: pipeline(...killed(45)),
    exit: 1,
    live: "v2.0.3",
  },
  {
    name: "the runner dies while it watches, phased",
    args: pipeline(...killed(150)),
    exit: 1,
    live: "v2.0.3",
    decisions: { rollback: "success" },
    check: (report) => job(report, "rescue", "success"),
  },
];
