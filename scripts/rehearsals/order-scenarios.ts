import { assessed, called, noRestore, restored } from "./demands.ts";
import { all, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** What must be seen of orders that a person gives while the watch is at work, and of phases that are held. */
export const ORDER_SCENARIOS: readonly Scenario[] = [
  {
    name: "a person continues while the watch is at work, blue/green: it goes on judging and finishes",
    args: shop("--while-watched", "continue"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success", rollback: "" },
  },
  {
    name: "checkout is broken (sev2), and a person continues while it is assessed: accepted, reported and finished",
    args: shop("--fault", "order-failures=10%", "--while-watched", "continue@8m"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", rollback: "" },
    reasons: { "canary-monitor": "passed_after_assessment" },
    check: (report) => assessed(report, "accepted"),
  },
  {
    name: "a person continues while the watch is at work, phased: the phase is judged at the step that comes, then the others",
    args: ["examples/pipeline", "--strategy", "phased", "--while-watched", "continue"],
    exit: 0,
    live: "v2.1.0",
    decisions: { "canary-monitor": "success", "deploy-ecs": "success", rollback: "" },
  },
  {
    name: "a person orders full traffic while the watch is at work, phased: it judges what is there then, and finishes",
    args: shop("--strategy", "phased", "--while-watched", "full"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success", rollback: "" },
  },
  {
    name: "a person rolls it back while the watch is at work, phased",
    args: shop("--strategy", "phased", "--while-watched", "abort"),
    exit: 1,
    live: OLD,
    reasons: { "canary-monitor": "rolled_back_elsewhere", rollback: "already_rolled_back" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "held for a person at the first phase, who orders full traffic",
    args: shop(
      ...["--strategy", "phased", "--quiet", "--target", "on-inconclusive=hold"],
      ...["--afterwards", "resume-full"],
    ),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    reasons: { resume: "nobody_at_work" },
  },
  {
    name: "held for a person at the first phase, who rolls it back",
    args: shop("--strategy", "phased", "--quiet", "--target", "on-inconclusive=hold", "--afterwards", "abort"),
    exit: 0,
    live: OLD,
    decisions: { resume: "ready", rollback: "success" },
    reasons: { rollback: "aborted" },
    check: (report) => [...noRestore(report), ...restored(report, 0)],
  },
  {
    name: "a watch that outlasts its session of an hour renews it",
    args: shop("--answer-after", "0m", "--resume", "dispatcher"),
    // A busy machine's own latency over an hour is nothing to judge by.
    edits: {
      ".github/deploy-monitor.yml": all(
        replace("watch: 8m", "watch: 65m"),
        replace("normal: 200ms, alert: 500ms", "normal: 30s, alert: 60s"),
      ),
    },
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success", rollback: "" },
    // deploy-ecs and its finish have one session each, the watch its second.
    check: (report) => called(report, "sts:AssumeRoleWithWebIdentity", 4),
  },
];
