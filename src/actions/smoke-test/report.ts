import { type CheckResult, isFlaky, versionsSeen } from "../../core/checks/check-result.ts";
import type { SmokeVerdict } from "../../core/checks/decide-smoke.ts";
import { exitReasonOf } from "../../core/checks/exit-reason.ts";
import { whyFailed } from "../../core/checks/why-failed.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { SmokeOutcome, SmokeTestInputs } from "./contract.ts";
import { countOf } from "./count-of.ts";
import type { SmokeFindings } from "./smoke-findings.ts";
import { endOf, summaryOf } from "./summary.ts";
import { timingsOf } from "./timings.ts";

/** How many attempts of a check the output `result` keeps, which must stay small; the reports have the others. */
const LAST_ATTEMPTS = 3;

/** Says what a smoke test proved, or what failed and what to do about it. */
export function reportSmoke(verdict: SmokeVerdict, findings: SmokeFindings): SmokeOutcome {
  const { plan, results, command, inputs, at } = findings;
  const seen = versionsSeen(results);
  const count = (outcome: CheckResult["outcome"]) => results.filter((result) => result.outcome === outcome).length;
  return {
    decision: verdict.kind === "passed" ? "success" : "failure",
    ...wordsOf(verdict, findings),
    summary: summaryOf(findings),
    outputs: {
      "exit-reason": exitReasonOf(verdict),
      address: plan.address,
      checks: JSON.stringify(
        results.map(({ name, outcome, attempts, steps }) => ({
          name,
          outcome,
          attempts,
          milliseconds: timingsOf(steps).total,
        })),
      ),
      passed: String(count("passed")),
      failed: String(count("failed")),
      flaky: String(results.filter(isFlaky).length),
      "versions-seen": JSON.stringify(Object.fromEntries(seen)),
    },
    evidence: results.map(({ name, outcome, attempts }) => ({
      kind: "check",
      source: plan.address,
      at: at.toISOString(),
      fact: `${name}: ${outcome} after ${countOf(attempts, "attempt")}`,
    })),
    subject: subjectOf(inputs),
    details: {
      ...{ address: plan.address, from: plan.from, command, versions: Object.fromEntries(seen) },
      results: results.map((result) => ({ ...result, history: result.history.slice(-LAST_ATTEMPTS) })),
    },
  };
}

function wordsOf(
  verdict: SmokeVerdict,
  findings: SmokeFindings,
): Pick<SmokeOutcome, "reasonCode" | "headline" | "remedy"> {
  const at = inertLine(findings.plan.address);
  switch (verdict.kind) {
    case "passed":
      return {
        reasonCode: "passed",
        headline: `${ranOf(findings)} passed against ${at}${provenVersion(findings)}.`,
        remedy: "",
      };
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
      const { kind, why } = first === undefined ? { kind: "", why: "" } : whyFailed(first);
      const what = first === undefined ? "" : `${inertLine(first.name, 120)}: ${inertLine(why, 600)}`;
      return {
        reasonCode: verdict.because,
        headline: `${verdict.failing.length} of ${countOf(findings.results.length, "check")} failed against ${at}; ${what}`,
        remedy: kind === "address-refused" ? refusedRemedy(findings.inputs) : REMEDIES[verdict.because],
      };
    }
  }
}

/** Names what was run, as a sentence begins. */
function ranOf({ results, command }: SmokeFindings): string {
  const ran = [
    ...(results.length > 0 ? [countOf(results.length, "check")] : []),
    ...(command.kind === "none" ? [] : ["the command"]),
  ].join(" and ");
  return `${ran.charAt(0).toUpperCase()}${ran.slice(1)}`;
}

/** Claims the version only where a check looked at it. */
function provenVersion({ results, inputs: { version } }: SmokeFindings): string {
  if (version === "" || results.length === 0) return "";
  return versionsSeen(results).length > 0 ? ` for ${inertLine(version)}` : "; none of them looks at the version";
}

const REMEDIES = {
  assertion_failed: "Compare the answer with what the check expects, and mend the service or the check.",
  version_mismatch: "See which tasks still serve the old version, and whether the image was built from this version.",
  unreachable: "Check the address, its certificate, the security group and that the tasks are healthy.",
  timeout: "See why the service answers so slowly, or raise the check's timeout or the step's deadline.",
} as const;

function refusedRemedy({ "allow-private-hosts": internal }: SmokeTestInputs): string {
  return internal
    ? "Correct the address: metadata services and reserved ranges are never asked."
    : "For a service in your own network set `allow-private-hosts: true` in its target, or of the step where no target is handed on; else correct the address.";
}

/** Names what was tested. */
export function subjectOf({ environment, service, commit }: SmokeTestInputs) {
  return {
    ...(environment === "" ? {} : { environment }),
    ...(service === "" ? {} : { service }),
    ...(commit === "" ? {} : { commit }),
  };
}
