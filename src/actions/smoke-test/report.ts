import { type CheckResult, isFlaky, type StepResult, versionsSeen } from "../../core/checks/check-result.ts";
import type { CommandResult, SmokeVerdict } from "../../core/checks/decide-smoke.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, markdown, table } from "../../core/text/markdown.ts";
import type { OwnRecord } from "../../flows/verdict/read-own-record.ts";
import type { CommonReason } from "../../kit/action-contract.ts";
import type { NoPlan, SmokePlan } from "./choose-plan.ts";
import type { smokeTestContract } from "./contract.ts";
import type { SmokeTestInputs } from "./smoke-test.ts";

type Reason = keyof typeof smokeTestContract.reasons;
type Output = (typeof smokeTestContract.outputs)[number];

/** What smoke-test concludes. */
export type SmokeOutcome = Outcome<"success" | "failure", Reason | CommonReason, Output>;

/** Why nothing was run. */
export type Blocked =
  | NoPlan
  | Exclude<OwnRecord, { readonly kind: "ours" }>
  | { readonly kind: "dry-run"; readonly plan: SmokePlan };

const NOTHING_RUN: Readonly<Record<Output, string>> = {
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
    reasonCode: Reason,
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

/** What a smoke test ran and found. */
export interface SmokeFindings {
  readonly plan: SmokePlan;
  readonly results: readonly CheckResult[];
  readonly command: CommandResult;
  readonly inputs: SmokeTestInputs;
}

/** Says what a smoke test proved, or what failed and what to do about it. */
export function reportSmoke(verdict: SmokeVerdict, findings: SmokeFindings): SmokeOutcome {
  const { plan, results, command, inputs } = findings;
  const seen = versionsSeen(results);
  const count = (outcome: CheckResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return {
    decision: verdict.kind === "passed" ? "success" : "failure",
    ...wordsOf(verdict, findings),
    summary: summaryOf(findings),
    outputs: {
      address: plan.address,
      checks: JSON.stringify(
        results.map(({ name, outcome, attempts, steps }) => ({
          name,
          outcome,
          attempts,
          milliseconds: Math.round(timeOf(steps)),
        })),
      ),
      passed: String(count("passed")),
      failed: String(count("failed")),
      flaky: String(results.filter(isFlaky).length),
      "versions-seen": JSON.stringify(Object.fromEntries(seen)),
    },
    subject: subjectOf(inputs),
    details: { address: plan.address, from: plan.from, results, command, versions: Object.fromEntries(seen) },
  };
}

function wordsOf(
  verdict: SmokeVerdict,
  { plan, results, command, inputs }: SmokeFindings,
): Pick<SmokeOutcome, "reasonCode" | "headline" | "remedy"> {
  const at = inertLine(plan.address);
  switch (verdict.kind) {
    case "passed": {
      const ran = [
        ...(results.length > 0 ? [`${results.length} checks`] : []),
        ...(command.kind === "none" ? [] : ["the command"]),
      ].join(" and ");
      return {
        reasonCode: "passed",
        headline: `${ran} passed against ${at}${inputs.version === "" ? "" : ` for ${inertLine(inputs.version)}`}.`,
        remedy: "",
      };
    }
    case "no-checks":
      return {
        reasonCode: "no_checks",
        headline: "Nothing was run.",
        remedy: "Add checks to .github/deploy-checks.yml, or give the input 'health' or 'command'.",
      };
    case "command-failed":
      return {
        reasonCode: "command_failed",
        headline: `The command ${inertLine(verdict.command.command, 120)} ${endOf(verdict.command)}.`,
        remedy: "Read the command's output in this step's log, and run it against the same address.",
      };
    case "failed": {
      const [first] = verdict.failing;
      const what = first === undefined ? "" : `${inertLine(first.name, 120)}: ${failureText(first)}`;
      return {
        reasonCode: verdict.because,
        headline: `${verdict.failing.length} of ${results.length} checks failed against ${at}; ${what}`,
        remedy: REMEDIES[verdict.because],
      };
    }
  }
}

const REMEDIES = {
  assertion_failed: "Compare the answer with what the check expects, and mend the service or the check.",
  version_mismatch: "See which tasks still serve the old version, and whether the image was built from this version.",
  unreachable: "Check the address, its certificate, the security group and that the tasks are healthy.",
  timeout: "See why the service answers so slowly, or raise the check's timeout or the step's deadline.",
} as const;

function endOf(command: Exclude<CommandResult, { readonly kind: "none" | "not-run" }>): string {
  switch (command.kind) {
    case "ended":
      return `ended with exit code ${command.exitCode}`;
    case "timed-out":
      return "did not end before the deadline";
    case "not-started":
      return `could not be run: ${command.why}`;
  }
}

function failureText({ steps }: CheckResult): string {
  const failed = steps.find(({ failure }) => failure !== undefined);
  if (failed?.failure === undefined) return "did not pass.";
  if (failed.failure.kind === "no-answer") return `${failed.failure.failure}: ${failed.failure.why}`;
  return failed.failure.mismatches
    .slice(0, 3)
    .map(({ target, expected, actual }) => inertLine(`${target} expected ${expected}, was ${actual}`, 200))
    .join("; ");
}

function summaryOf({ results, command, plan }: SmokeFindings): string {
  const rows = results.map((result) => [
    result.outcome === "passed" ? (isFlaky(result) ? "⚠️ flaky" : "✅") : "⛔",
    markdown(result.name, 120),
    String(result.attempts),
    `${Math.round(timeOf(result.steps))} ms`,
    result.outcome === "passed" ? "" : markdown(failureText(result), 400),
  ]);
  const checks = rows.length === 0 ? "" : table(["", "Check", "Attempts", "Duration", "Why"], rows);
  const seen = versionsSeen(results);
  const versions =
    seen.length === 0
      ? ""
      : `Versions seen: ${seen.map(([version, times]) => `${code(version)} ×${times}`).join(", ")}`;
  const ran =
    command.kind === "none"
      ? ""
      : `Command ${code(command.command, 120)}: ${command.kind === "not-run" ? "not run, since checks failed" : markdown(endOf(command))}`;
  return [`Address ${code(plan.address)}, ${markdown(plan.from)}`, checks, versions, ran]
    .filter((part) => part !== "")
    .join("\n\n");
}

function timeOf(steps: readonly StepResult[]): number {
  return steps.reduce((sum, { duration }) => sum + duration, 0);
}

function subjectOf({ environment, service, commit }: SmokeTestInputs) {
  return {
    ...(environment === "" ? {} : { environment }),
    ...(service === "" ? {} : { service }),
    ...(commit === "" ? {} : { commit }),
  };
}
