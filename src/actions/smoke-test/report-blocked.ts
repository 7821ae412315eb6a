import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, markdown, table } from "../../core/text/markdown.ts";
import type { OwnRecord } from "../../flows/verdict/read-own-record.ts";
import type { NoPlan, SmokePlan } from "./choose-plan.ts";
import { type SmokeOutcome, subjectOf } from "./report.ts";
import type { SmokeTestInputs } from "./smoke-test.ts";

/** Why nothing was run. */
export type Blocked =
  | NoPlan
  | Exclude<OwnRecord, { readonly kind: "ours" }>
  | { readonly kind: "dry-run"; readonly plan: SmokePlan };

const NOTHING_RUN: SmokeOutcome["outputs"] = {
  address: "",
  checks: "[]",
  passed: "0",
  failed: "0",
  flaky: "0",
  "versions-seen": "{}",
};

/** Says why nothing was run: each is a failure, since nothing was proven. */
export function reportBlocked(blocked: Blocked, inputs: SmokeTestInputs): SmokeOutcome {
  const said = (
    reasonCode: SmokeOutcome["reasonCode"],
    headline: string,
    remedy: string,
    more: Partial<SmokeOutcome> = {},
  ): SmokeOutcome => ({
    decision: "failure",
    reasonCode,
    headline,
    remedy,
    summary: "",
    outputs: NOTHING_RUN,
    subject: subjectOf(inputs),
    ...more,
  });
  switch (blocked.kind) {
    case "invalid":
      return said(
        "config_invalid",
        `Nothing was tested: ${inertLine(blocked.problems.map(formatProblem).join("; "), 1_000)}`,
        "Mend what is listed, then re-run the job.",
        { problems: blocked.problems },
      );
    case "no-checks":
      return said(
        "no_checks",
        `Nothing was tested: there is nothing to run (${blocked.from}).`,
        "Add checks to .github/deploy-checks.yml, or give the input 'health' or 'command'.",
      );
    case "unreadable":
      return said(
        "what" in blocked ? "source_unreadable" : "record_unreadable",
        `Nothing was tested: ${inertLine(blocked.why)}.`,
        blocked.remedy,
      );
    case "not-ours":
      return said(
        "not_ours_any_more",
        `Nothing was tested: ${blocked.why}`,
        "See which deployment is live; start a new run to deploy this version again.",
      );
    case "failed-before":
      return said(
        "failed_before",
        `Nothing was tested: ${blocked.why}`,
        "Start a new run to deploy this version again; this request is spent.",
      );
    case "dry-run":
      return said(
        "dry_run",
        `A dry run: ${blocked.plan.scenarios.length} checks (${blocked.plan.from}) would be run against ${inertLine(blocked.plan.address)}.`,
        "",
        {
          summary: table(
            ["Check", "Requests"],
            blocked.plan.scenarios.map(({ name, steps }) => [
              markdown(name),
              steps.map(({ method, url }) => code(`${method} ${url}`)).join(", "),
            ]),
          ),
          outputs: { ...NOTHING_RUN, address: blocked.plan.address },
        },
      );
  }
}
