import { decided, job, outputOf, ruled, waitedFor } from "./demands.ts";
import { all, append, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { ASSUMED, CALLER, NEW, OLD, POLICY, shop } from "./shop.ts";

const HOURS = 3_600_000;

/** What must be seen where the gates' answer changes on the way of a deployment, each through the released bundles. */
export const MEANWHILE_SCENARIOS: readonly Scenario[] = [
  {
    name: "somebody takes a lock by hand while QA thinks: the second gate denies",
    args: shop("--meanwhile", "lock"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "deploy-ecs": "" },
    reasons: { "freeze-gate": "deploy_locked" },
    check: (report) => [
      ...waitedFor(report, 2 * HOURS),
      ...job(report, "approve", "success"),
      ...decided(report, "freeze-gate", "deploy", ["deny"]),
    ],
  },
  {
    name: "an incident opens while QA thinks: the second gate denies",
    args: shop("--meanwhile", "incident"),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "deploy-ecs": "" },
    reasons: { "freeze-gate": "incident_open" },
    check: (report) => job(report, "approve", "success"),
  },
  {
    name: "a freeze begins while QA thinks: the second gate denies",
    args: shop(),
    edits: {
      [POLICY]: replace(
        "freezes:\n",
        'freezes:\n  - { name: Stocktaking, dates: "2026-11-17 12:00 to 2026-11-17 20:00" }\n',
      ),
    },
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "deploy-ecs": "" },
    reasons: { "freeze-gate": "freeze_active" },
    check: (report) => [...job(report, "approve", "success"), ...ruled(report, "Stocktaking")],
  },
  {
    name: "a canary whose window closes on its way is held where it is, and goes back in the end",
    args: shop("--strategy", "canary", "--answer-after", "0"),
    edits: {
      [POLICY]: all(
        replace('to: "14:00"', 'to: "10:50"'),
        replace("requires: staging", "in-flight: hold\n    requires: staging"),
      ),
      [ASSUMED]: append("canary: { percent: 10, minutes: 22 }"),
    },
    exit: 1,
    live: OLD,
    decisions: { "canary-monitor": "unknown", rollback: "success" },
    reasons: { "canary-monitor": "waiting_for_gate" },
    check: (report) =>
      outputOf(report, "canary-monitor", "weight") === "10" ? [] : ["it was not held at its first share"],
  },
  {
    name: "a canary that may finish what it began outside of its window",
    args: shop("--strategy", "canary", "--answer-after", "0"),
    edits: {
      [POLICY]: replace('to: "14:00"', 'to: "10:50"'),
      [ASSUMED]: append("canary: { percent: 10, minutes: 22 }"),
    },
    exit: 0,
    live: NEW,
    decisions: { "canary-monitor": "success", rollback: "" },
  },
  {
    name: "a job of its own waits ten minutes for the opening",
    args: shop("--at", "2026-11-17T09:50:00Z"),
    edits: {
      [CALLER]: replace(
        "jobs:\n  shop:\n",
        `jobs:
  opening:
    runs-on: ubuntu-latest
    permissions: { contents: read, deployments: read, issues: read, pull-requests: read }
    steps:
      - uses: org/deploy-actions/actions/freeze-gate@v1
        with: { environment: production, service: shop, wait: 30m, fail-on: deny }
  shop:
    needs: opening
`,
      ),
    },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => decided(report, "freeze-gate", "opening", ["require-approval"]),
  },
];
