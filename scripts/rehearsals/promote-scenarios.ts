import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";
import { called, decided, job, rerunByToken, waitedFor, waitedForNobody } from "./demands.ts";
import { all, replace } from "./edits.ts";
import type { Scenario } from "./scenario.ts";
import { POLICY } from "./shop.ts";

const OLD = "v2.0.3";
const NEW = "v2.1.0";

const release = (...more: string[]): string[] => [
  "examples/pipeline",
  ...["--workflow", ".github/workflows/release.yml"],
  ...more,
];
/** As Payments has it: what passes on staging goes on to production by itself. */
const nobodyAsked = {
  [POLICY]: all(
    replace("    approvals: [{ role: release-manager }]\n", ""),
    replace("    checklist:\n      - { item: A way back is known, check: rollback-plan }\n", ""),
  ),
};

/** Demands that every gate of the run decided about one and the same image. */
function oneDigest({ runs }: RehearsalReport): string[] {
  const digests = new Set(runs.filter(({ action }) => action === "freeze-gate").map(({ outputs }) => outputs.digest));
  return digests.size === 1 && !digests.has("") ? [] : [`the gates decided about ${[...digests].join(", ")}`];
}

/** What must be seen of one version on its way through staging to production in one run. */
export const PROMOTE_SCENARIOS: readonly Scenario[] = [
  {
    name: "through staging to production: one digest, proven twice, approved once",
    args: release(),
    exit: 0,
    live: NEW,
    check: (report) => [
      ...decided(report, "freeze-gate", "gate", ["allow", "require-approval"]),
      ...decided(report, "deploy-ecs", "deploy", ["success", "paused"]),
      ...decided(report, "deploy-ecs", "conclude", ["success", "success"]),
      ...oneDigest(report),
      ...waitedFor(report, 2 * 3_600_000),
      ...rerunByToken(report, 1),
    ],
  },
  {
    name: "what passes its smoke tests on staging starts production by itself",
    args: release("--strategy", "rolling", "--target", "watch=none"),
    edits: nobodyAsked,
    exit: 0,
    live: NEW,
    check: (report) => [
      ...decided(report, "freeze-gate", "gate", ["allow", "allow"]),
      ...decided(report, "deploy-ecs", "conclude", ["success", "success"]),
      ...oneDigest(report),
      ...waitedForNobody(report),
    ],
  },
  {
    name: "what fails its smoke tests on staging for five minutes goes back there and never reaches production",
    args: release("--fault", "wrong-version"),
    edits: nobodyAsked,
    exit: 1,
    live: OLD,
    decisions: { "deploy-ecs": "success", rollback: "success" },
    check: (report) => [
      ...decided(report, "freeze-gate", "gate", ["allow"]),
      ...decided(report, "rollback", "conclude", ["success", "success"]),
      ...job(report, "production", "skipped"),
    ],
  },
  {
    name: "a dry run through staging plans staging, since nothing is proven yet that production could plan with",
    args: release("--dry-run"),
    exit: 0,
    live: OLD,
    decisions: { "deploy-ecs": "planned" },
    check: (report) => [...job(report, "production", "skipped"), ...called(report, "ecs:UpdateService", 0)],
  },
];
