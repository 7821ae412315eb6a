import { called, job, noRestore, rerunByToken, under, waitedFor } from "./demands.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

/** What must be seen of a deployment by the pipeline, its gates and its reruns, each through the released bundles. */
export const DEPLOY_SCENARIOS: readonly Scenario[] = [
  {
    name: "good path: held, judged, finished, proven",
    args: [],
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", "smoke-test": "success", "canary-monitor": "success", rollback: "" },
    check: (report) => [
      ...called(report, "ecs:UpdateService", 2),
      ...job(report, "conclude", "success"),
      ...under(report, 60),
      ...waitedFor(report, 2 * 3_600_000),
      ...rerunByToken(report, 1),
    ],
  },
  {
    name: "resumed by hand, without the workflow for comments",
    args: shop("--resume", "dispatcher"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => rerunByToken(report, 0),
  },
  {
    name: "QA answers when the window has closed: the second gate denies",
    args: shop("--answer-after", "4h"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "deploy-ecs": "" },
    reasons: { "freeze-gate": "outside_windows" },
    check: (report) => [...waitedFor(report, 4 * 3_600_000), ...job(report, "approve", "success")],
  },
  {
    name: "Black Friday week",
    args: shop("--at", "2026-11-27T12:00:00Z"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "approval-gate": "", "deploy-ecs": "" },
    check: (report) =>
      report.actions["freeze-gate"]?.outputs["next-open"] === "2026-12-01T10:00:00.000Z"
        ? []
        : ["the next opening is not named"],
  },
  {
    name: "nobody approves",
    args: shop("--approve", "nobody"),
    exit: 1,
    live: OLD,
    decisions: { "approval-gate": "pending", "deploy-ecs": "" },
  },
  {
    name: "QA denies",
    args: shop("--deny"),
    exit: 1,
    live: OLD,
    decisions: { "approval-gate": "deny", "deploy-ecs": "" },
    reasons: { "approval-gate": "denied" },
    check: (report) => [
      ...waitedFor(report, 2 * 3_600_000),
      ...rerunByToken(report, 1),
      ...job(report, "approve", "failure"),
      ...job(report, "deploy", "skipped"),
    ],
  },
  {
    name: "a good deployment, then a bad one: arms have swapped",
    args: shop("--twice", "--fault", "error-rate=5%"),
    exit: 1,
    live: NEW,
    decisions: { "canary-monitor": "failure", rollback: "success" },
  },
  {
    name: "somebody else deploys meanwhile",
    args: shop("--superseded"),
    exit: 1,
    live: "v0.9.0-somebody-else",
    decisions: { rollback: "unchanged" },
    reasons: { rollback: "superseded" },
    check: noRestore,
  },
  {
    name: "the role's sessions end during the watch",
    args: shop("--expire-sessions-in", "conclude"),
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", "deploy-ecs": "success" },
  },
  {
    name: "the service deployment's id is masked: it is found by the record",
    args: shop("--mask", "ecs-svc/", "--mask", "111122223333"),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success", rollback: "" },
  },
  {
    name: "the same version once more",
    args: shop("--again"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
    check: (report) => called(report, "ecs:UpdateService", 2),
  },
  {
    name: "two are dispatched at once: the second waits for the first",
    args: shop("--together"),
    exit: 0,
    live: NEW,
    reasons: { "deploy-ecs": "already_live" },
    check: (report) => called(report, "ecs:UpdateService", 2),
  },
  {
    name: "the least a consumer needs",
    args: ["examples/minimal"],
    exit: 0,
    live: /^[0-9a-f]{40}$/, // a merge is deployed by its commit
    decisions: { "deploy-ecs": "success" },
  },
];
