import { called, decided, job, rerunByToken, waitedFor, waitedForNobody } from "./demands.ts";
import { all, append, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { NEW, OLD, shop } from "./shop.ts";

const HOURS = 3_600_000;
const POLICY = ".github/deploy-policy.yml";
const CALLER = ".github/workflows/deploy-production.yml";
const ASSUMED = "rehearsal.yml";
const APPROVALS = "approvals: [{ role: qa, count: 1 }]";
const ROLES = 'roles:\n  qa: { users: ["quinn#9002"] }';
const RECORDS = "records: [{ environment: staging, version: new }]";
const CLASS = "      change-class: ${{ inputs.change-class }}\n";

/** Gives production's old version a record of its own, so that what is new can be told. */
const proven = replace(RECORDS, `${RECORDS.slice(0, -1)}, { environment: production, version: old }]`);
const cto = replace(ROLES, `${ROLES}\n  cto: { users: ["carol#9003"] }`);
const reviewed = all(cto, replace(APPROVALS, "approvals: [{ role: cto, evidence: reviews }]"));
const byLabel = {
  [POLICY]: replace("outside-windows: deny", "outside-windows: { unless: [{ class: hotfix, approved-by: qa }] }"),
  [CALLER]: replace(CLASS, ""),
};
const central = (policy: string) => ({
  "central-policy.yml": append(policy),
  [CALLER]: all(
    replace(CLASS, `${CLASS}      policy: shop-org/policies:deploy-policy.yml@main\n`),
    replace("    secrets:\n", "    secrets:\n      policy-token: ${{ secrets.POLICY_TOKEN }}\n"),
  ),
  [ASSUMED]: all(
    replace("[{ login: quinn, id: 9002 }]", "[{ login: quinn, id: 9002 }, { login: carol, id: 9003 }]"),
    append(`repositories: [{ owner: shop-org, name: policies, id: 502, files: { deploy-policy.yml: central-policy.yml } }]
tokens: { POLICY_TOKEN: { login: policy-reader, id: 9100 } }`),
  ),
});

/** What must be seen of the two gates on the way of a deployment, each through the released bundles. */
export const GATE_SCENARIOS: readonly Scenario[] = [
  {
    name: "a central policy that the repository tightens: the roles of both are asked",
    args: shop(),
    edits: central(`version: 1
roles: { cto: { users: ["carol#9003"] } }
environments: { staging: {}, production: { approvals: [{ role: cto }] } }`),
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => [
      ...decided(report, "freeze-gate", "gate", ["require-approval"]),
      // The first word is not enough, the second lets it go on.
      ...decided(report, "approval-gate", "resume", ["pending", "allow"]),
      ...rerunByToken(report, 1),
    ],
  },
  {
    name: "a central freeze that the repository's own file does not know",
    args: shop(),
    edits: central(`version: 1
roles: { cto: { users: ["carol#9003"] } }
environments: { staging: {}, production: {} }
freezes: [{ name: Close of the books, dates: "2026-11-16 to 2026-11-18", environments: production }]`),
    exit: 1,
    live: OLD,
    decisions: { "freeze-gate": "deny", "approval-gate": "" },
    reasons: { "freeze-gate": "freeze_active" },
    check: ruled("Close of the books"),
  },
  {
    name: "a pull request's label says that it is a hotfix, which QA lets out of the window",
    args: shop("--at", "2026-11-20T15:00:00Z"),
    edits: { ...byLabel, [ASSUMED]: append("change: { labels: [hotfix] }") },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => (output(report, "freeze-gate", "change-class") === "hotfix" ? [] : ["the class is no hotfix"]),
  },
  {
    name: "without the label the same change waits for the window",
    args: shop("--at", "2026-11-20T15:00:00Z"),
    edits: { ...byLabel, [ASSUMED]: append("change: {}") },
    exit: 1,
    live: OLD,
    reasons: { "freeze-gate": "outside_windows" },
    decisions: { "freeze-gate": "deny", "approval-gate": "" },
  },
  {
    name: "a checklist of machines and people: the last tick lets it go on",
    args: shop(),
    edits: {
      [POLICY]: replace(
        APPROVALS,
        `${APPROVALS}
    checklist:
      - { item: "Tests green", check: ci }
      - { item: "Migrations tested", check-run: migrations }
      - { item: "No open alert", check: security-alerts }
      - { item: "A way back", check: rollback-plan }
      - { item: "Feature flags configured" }
      - { item: "Dashboards ready", ticked-by: qa }`,
      ),
      [ASSUMED]: all(proven, append("change: { checks: [migrations] }")),
    },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => [
      ...waitedFor(report, 2 * HOURS),
      ...rerunByToken(report, 1),
      ...decided(report, "approval-gate", "resume", ["pending", "pending", "allow"]),
      ...decided(report, "approval-gate", "deploy", ["allow"]),
    ],
  },
  {
    name: "a checklist whose check run is missing: no tick helps",
    args: shop(),
    edits: {
      [POLICY]: replace(
        APPROVALS,
        `${APPROVALS}
    checklist: [{ item: "Migrations tested", check-run: migrations }, { item: "Feature flags configured" }]`,
      ),
      [ASSUMED]: all(proven, append("change: {}")),
    },
    exit: 1,
    live: OLD,
    decisions: { "approval-gate": "pending", "deploy-ecs": "" },
    reasons: { "approval-gate": "checklist_open" },
  },
  {
    name: "the CTO approved the pull request: nobody is asked again",
    args: shop(),
    edits: {
      [POLICY]: reviewed,
      [ASSUMED]: all(proven, append("change: { reviewers: [{ login: carol, id: 9003 }] }")),
    },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => [
      ...waitedForNobody(report),
      ...decided(report, "approval-gate", "approve", ["allow"]),
      ...decided(report, "approval-gate", "deploy", ["allow"]),
    ],
  },
  {
    name: "somebody else than the CTO approved the pull request",
    args: shop(),
    edits: {
      [POLICY]: reviewed,
      [ASSUMED]: all(proven, append("change: { reviewers: [{ login: quinn, id: 9002 }] }")),
    },
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "", "approval-gate": "pending" },
  },
  {
    name: "the environment's own reviewer lets the deploy job in, and that is the evidence",
    args: shop("--target", "operate-environment=production-operate"),
    edits: {
      [POLICY]: replace(APPROVALS, "approvals: [{ role: qa, evidence: environment }]"),
      [ASSUMED]: append(
        "environments: { production: { reviewers: [{ login: quinn, id: 9002 }] }, production-operate: {} }",
      ),
    },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => [
      ...waitedForNobody(report),
      ...decided(report, "approval-gate", "approve", ["allow"]),
      ...decided(report, "approval-gate", "deploy", ["allow"]),
      ...(report.githubCalls["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"] === undefined
        ? ["nobody asked who let the job in"]
        : []),
    ],
  },
  {
    name: "the environment's own reviewer rejects it",
    args: shop("--deny", "--target", "operate-environment=production-operate"),
    edits: {
      [POLICY]: replace(APPROVALS, "approvals: [{ role: qa, evidence: environment }]"),
      [ASSUMED]: append(
        "environments: { production: { reviewers: [{ login: quinn, id: 9002 }] }, production-operate: {} }",
      ),
    },
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "", "approval-gate": "allow" },
    check: (report) => [...job(report, "deploy", "failure"), ...called(report, "ecs:UpdateService", 0)],
  },
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
    check: (report) => [...job(report, "approve", "success"), ...ruled("Stocktaking")(report)],
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
      output(report, "canary-monitor", "weight") === "10" ? [] : ["it was not held at its first share"],
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

function ruled(rule: string): NonNullable<Scenario["check"]> {
  return (report) => (output(report, "freeze-gate", "rule") === rule ? [] : [`the rule is not ${rule}`]);
}

function output(report: Parameters<NonNullable<Scenario["check"]>>[0], action: string, name: string): string {
  return report.actions[action]?.outputs[name] ?? "";
}
