import { called, decided, job, outputOf, rerunByToken, ruled, waitedFor, waitedForNobody } from "./demands.ts";
import { all, append, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { ASSUMED, CALLER, NEW, OLD, POLICY, shop } from "./shop.ts";

const HOURS = 3_600_000;
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
    check: (report) => ruled(report, "Close of the books"),
  },
  {
    name: "a pull request's label says that it is a hotfix, which QA lets out of the window",
    args: shop("--at", "2026-11-20T15:00:00Z"),
    edits: { ...byLabel, [ASSUMED]: append("change: { labels: [hotfix] }") },
    exit: 0,
    live: NEW,
    decisions: { "deploy-ecs": "success" },
    check: (report) => (outputOf(report, "freeze-gate", "change-class") === "hotfix" ? [] : ["the class is no hotfix"]),
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
];
