import { formatJunit } from "../../core/checks/format-junit.ts";
import type { JunitSuite } from "../../core/checks/junit-suite.ts";
import { junitSuites } from "../../core/checks/junit-suites.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Surroundings } from "../../kit/run-action.ts";
import { writeReport } from "../../kit/write-report.ts";
import type { Files } from "../../ports/files.ts";
import type { SmokeOutcome, SmokeTestInputs } from "./contract.ts";
import { reportDocument, type SmokeSpan } from "./report-document.ts";
import type { SmokeConclusion } from "./smoke-findings.ts";

/** Writes the reports that were asked for, also of a test that could not be run; what cannot be written is a warning. */
export async function writeReports(
  conclusion: SmokeConclusion,
  inputs: SmokeTestInputs,
  { workspace, progress, ...span }: SmokeSpan & Pick<Surroundings, "progress"> & { readonly workspace: Files },
): Promise<void> {
  const { outcome, findings } = conclusion;
  const junit = () => {
    const suites = findings === undefined ? [notRun(outcome)] : junitSuites(findings.results, findings.command);
    return formatJunit(suites, span.finishedAt);
  };
  const json = () => reportDocument(conclusion, inputs, span);
  await writeReport({ name: "JUnit report", path: inputs.junit, build: junit }, { workspace, progress });
  await writeReport({ name: "JSON report", path: inputs.report, build: json }, { workspace, progress });
}

/** Says in JUnit's words why nothing was run, so that who reads only the report sees a failure and not an empty list. */
function notRun({ reasonCode, headline, remedy, problems = [] }: SmokeOutcome): JunitSuite {
  const text = [headline, ...problems.map(formatProblem), remedy].filter((line) => line !== "").join("\n");
  const dry = reasonCode === "dry_run";
  return {
    name: "smoke-test",
    cases: [
      {
        name: dry ? "dry run" : "configuration",
        seconds: 0,
        end: dry
          ? { kind: "skipped", message: inertLine(headline) }
          : { kind: "error", type: reasonCode, message: inertLine(headline), text },
        flaky: [],
      },
    ],
    properties: {},
    output: "",
  };
}
