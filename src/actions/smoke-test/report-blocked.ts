import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { OwnRecord } from "../../flows/verdict/read-own-record.ts";
import type { SmokePlan } from "./choose-plan.ts";
import type { SmokeOutcome, SmokeTestInputs } from "./contract.ts";
import { countOf } from "./count-of.ts";
import type { NoPlan } from "./no-plan.ts";
import { planTable } from "./plan-table.ts";
import { subjectOf } from "./report.ts";

/** Why nothing was run. */
export type Blocked =
  | NoPlan
  | Exclude<OwnRecord, { readonly kind: "ours" }>
  | { readonly kind: "dry-run"; readonly plan: SmokePlan };

const NOTHING_RUN: SmokeOutcome["outputs"] = {
  "exit-reason": "",
  address: "",
  checks: "[]",
  passed: "0",
  failed: "0",
  flaky: "0",
  "versions-seen": "{}",
};

/** What the step was given cannot be used or read; the rest is no failure of the test itself. */
const MISCONFIGURED: readonly Blocked["kind"][] = ["invalid", "no-checks", "unreadable"];

/** Says why nothing was run: each is a failure, since nothing was proven. */
export function reportBlocked(blocked: Blocked, inputs: SmokeTestInputs): SmokeOutcome {
  return {
    decision: "failure",
    summary: "",
    outputs: { ...NOTHING_RUN, "exit-reason": MISCONFIGURED.includes(blocked.kind) ? "config" : "" },
    subject: subjectOf(inputs),
    ...(blocked.kind === "dry-run" ? sayPlan(blocked.plan, inputs) : sayBlocked(blocked)),
  };
}

type Said = Pick<SmokeOutcome, "reasonCode" | "headline" | "remedy"> & Partial<SmokeOutcome>;

function sayBlocked(blocked: Exclude<Blocked, { readonly kind: "dry-run" }>): Said {
  const nothing = "Nothing was tested: ";
  switch (blocked.kind) {
    case "invalid":
      return {
        reasonCode: "config_invalid",
        headline: `${nothing}${inertLine(blocked.problems.map(formatProblem).join("; "), 1_000)}`,
        remedy: "Mend what is listed, then re-run the job.",
        problems: blocked.problems,
      };
    case "no-checks":
      return {
        reasonCode: "no_checks",
        headline: `${nothing}there is nothing to run (${blocked.from}).`,
        remedy: "Add checks to .github/deploy-checks.yml, or give the input 'health' or 'command'.",
      };
    case "unreadable":
      return {
        reasonCode: "what" in blocked ? "source_unreadable" : "record_unreadable",
        headline: `${nothing}${inertLine(blocked.why)}.`,
        remedy: blocked.remedy,
      };
    case "not-ours":
      return {
        reasonCode: "not_ours_any_more",
        headline: `${nothing}${blocked.why}`,
        remedy: "See which deployment is live; start a new run to deploy this version again.",
      };
    case "failed-before":
      return {
        reasonCode: "failed_before",
        headline: `${nothing}${blocked.why}`,
        remedy: "Start a new run to deploy this version again; this request is spent.",
      };
  }
}

function sayPlan(plan: SmokePlan, inputs: SmokeTestInputs): Said {
  const { scenarios, from, address } = plan;
  return {
    reasonCode: "dry_run",
    headline: `A dry run: ${countOf(scenarios.length, "check")} (${from}) would be run against ${inertLine(address)}.`,
    remedy: "",
    summary: planTable(plan, inputs),
    outputs: { ...NOTHING_RUN, address },
  };
}
