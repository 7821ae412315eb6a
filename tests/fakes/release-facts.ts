import type { SecurityAlert } from "../../src/core/checklist/checklist-facts.ts";
import type { CheckOrigin, CheckRun, CheckState, CommitCheck } from "../../src/core/checklist/commit-check.ts";
import type { Checks } from "../../src/ports/checks.ts";
import type { SecurityAlerts } from "../../src/ports/security-alerts.ts";
import type { Triagers } from "../../src/ports/triagers.ts";

/** What is known of a commit that is to be deployed; tests change it as time goes by. */
export interface KnownRelease {
  checks: CommitCheck[];
  /** The workflow of each run. */
  readonly origins: Record<string, CheckOrigin>;
  alerts: SecurityAlert[];
  /** People who may triage, login to id. */
  readonly triagers: Record<string, string>;
  /** Why a look-up fails, by port. */
  readonly failing: Partial<Record<"checks" | "alerts" | "triagers", Error>>;
  /** Every look-up so far. */
  readonly asked: string[];
}

/** Creates a commit on which CI passed, without alerts; Quinn, Riley and Dana may triage. */
export function knownRelease(): KnownRelease {
  return {
    checks: [checkRun("test", "passed")],
    origins: { "7001": { run: "7001", workflow: "70", event: "workflow_dispatch" } },
    alerts: [],
    triagers: { quinn: "9002", riley: "9003", dana: "9001" },
    failing: {},
    asked: [],
  };
}

/** Makes a job of CI, of run 6001. */
export function checkRun(name: string, state: CheckState, others: Partial<CheckRun> = {}): CheckRun {
  return {
    kind: "check-run",
    name,
    app: "github-actions",
    suite: "60010",
    origin: { run: "6001", workflow: "60", event: "push" },
    state,
    startedAt: new Date("2026-11-24T09:00:00Z"),
    completedAt: state === "running" ? undefined : new Date("2026-11-24T09:10:00Z"),
    url: `https://github.com/shop-org/shop/actions/runs/6001/job/${encodeURIComponent(name)}`,
    ...others,
  };
}

/** Answers from what is known. */
export function releaseFacts(known: KnownRelease): { checks: Checks; alerts: SecurityAlerts; triagers: Triagers } {
  const ask = (port: "checks" | "alerts" | "triagers", about: string) => {
    known.asked.push(about);
    const failure = known.failing[port];
    if (failure !== undefined) throw failure;
  };
  return {
    checks: {
      async of(commit) {
        ask("checks", `checks ${commit.slice(0, 7)}`);
        return known.checks;
      },
      async originOf(run) {
        ask("checks", `origin ${run}`);
        return known.origins[run] ?? { run, workflow: `of ${run}`, event: "workflow_dispatch" };
      },
    },
    alerts: {
      async critical() {
        ask("alerts", "alerts");
        return known.alerts;
      },
    },
    triagers: {
      async find(login) {
        ask("triagers", `triager ${login}`);
        const id = known.triagers[login.toLowerCase()];
        return id === undefined ? undefined : { login, id };
      },
    },
  };
}
