import { placesIn } from "../../core/document/places-in.ts";
import type { Outcome } from "../../core/outcome/outcome.ts";
import { formatProblem, type Problem } from "../../core/outcome/problem.ts";
import { sayDays } from "../../core/policy-report/diff/diff-text.ts";
import { changedDays } from "../../core/policy-report/diff/policy-diff.ts";
import type { TestResult } from "../../core/policy-report/table-test.ts";
import { inertLine } from "../../core/text/inert.ts";
import { code, folded } from "../../core/text/markdown.ts";
import { changesJson } from "./changes-json.ts";
import type { policyCheckContract } from "./contract.ts";
import { summaryOf } from "./summary.ts";
import type { ReadPolicy, Verdict } from "./verdict.ts";

type Contract = typeof policyCheckContract;
type PolicyOutcome = Outcome<keyof Contract["decisions"], keyof Contract["reasons"], Contract["outputs"][number]>;

const NOTHING = { changes: "{}", opens: "", closes: "" } as const;

/** Says what came of a check. */
export function reportPolicy(verdict: Verdict, { policy: file }: { readonly policy: string }): PolicyOutcome {
  switch (verdict.kind) {
    case "read":
      return reportRead(verdict, file);
    case "unreadable":
      return reportUnreadable(verdict);
    case "unsound":
      return verdict.reading.kind === "missing"
        ? reportMissing(verdict.reading.file)
        : reportInvalid(verdict.reading.problems, file);
  }
}

function reportRead(verdict: ReadPolicy, file: string): PolicyOutcome {
  const { results, diff, version } = verdict;
  const failed = results.filter(({ differences }) => differences.length > 0);
  const changes = diff === undefined ? "." : `; ${sayDays(diff)}.`;
  const said = {
    summary: summaryOf(verdict),
    outputs: {
      changes: diff === undefined ? "{}" : JSON.stringify(changesJson(diff)),
      opens: diff === undefined ? "" : String(changedDays(diff, "opens")),
      closes: diff === undefined ? "" : String(changedDays(diff, "closes")),
    },
    details: { tests: results.length, failed: failed.length, warnings: verdict.warnings.map(formatProblem) },
  };
  if (failed.length === 0)
    return {
      ...said,
      decision: "success",
      reasonCode: "policy_sound",
      headline: `The policy is valid and passes ${results.length} of ${results.length} rows of its table${changes}`,
      remedy: "",
    };
  return {
    ...said,
    decision: "failure",
    reasonCode: "tests_failed",
    headline: `${failed.length} of ${results.length} rows of the policy's own table are answered otherwise than expected.`,
    remedy: `Mend the rules in ${file}, or the rows if the change is meant; \`npm run policy -- test\` shows the same.`,
    problems: problemsOf(failed, { file, text: version.text }),
  };
}

function problemsOf(
  failed: readonly TestResult[],
  { file, text }: { readonly file: string; readonly text: string },
): readonly Problem[] {
  const placeAt = placesIn(text);
  return failed.map(({ row, differences }) => {
    const told = differences.map(
      ({ member, expected, came }) => `${member}: expected ${inertLine(expected, 120)}, came ${inertLine(came, 120)}`,
    );
    return { file, ...placeAt(["tests", row - 1]), message: `row ${row} of the table: ${told.join("; ")}` };
  });
}

function reportMissing(file: string): PolicyOutcome {
  return {
    decision: "failure",
    reasonCode: "policy_missing",
    headline: `There is no ${inertLine(file, 120)} in the checkout.`,
    remedy: "Check out the repository before this step, and correct the input that names the file.",
    summary: "",
    outputs: NOTHING,
  };
}

function reportInvalid(problems: readonly Problem[], file: string): PolicyOutcome {
  const list = problems.map((problem) => `- ${code(formatProblem(problem), 500)}`).join("\n");
  return {
    decision: "failure",
    reasonCode: "policy_invalid",
    headline: `The policy has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
    remedy: `Mend ${problems[0]?.file ?? file}; \`npm run policy -- check\` lists the same.`,
    summary: folded(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`, list),
    outputs: NOTHING,
    problems,
    details: { problems: problems.map(formatProblem) },
  };
}

function reportUnreadable({ error, reason }: Extract<Verdict, { kind: "unreadable" }>): PolicyOutcome {
  const { message, remedy } = error;
  return {
    decision: "unknown",
    reasonCode: reason ?? (message.includes("the feed of the calendar") ? "calendar_unreadable" : "github_unreadable"),
    headline: `The check cannot say: ${inertLine(message, 600)}.`,
    remedy,
    summary: "",
    outputs: NOTHING,
  };
}
