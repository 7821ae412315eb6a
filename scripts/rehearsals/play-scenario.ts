import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RehearsalReport } from "../../src/rehearsal/scenario/rehearsal-report.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioProblems } from "./scenario-problems.ts";

/** Plays one scenario, at a pace in the words of the rehearsal's command line, prints what it leaves behind that it must not, and returns whether it passed. */
export function playScenario(scenario: Scenario, pace: readonly string[]): boolean {
  const out = mkdtempSync(join(tmpdir(), "rehearsal-out-"));
  const started = process.hrtime.bigint();
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["src/rehearsal/main.ts", ...argumentsOf(scenario, out), ...pace, "--out", join(out, "report")],
      { encoding: "utf8" },
    );
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const problems =
      status === 2 ? [`broke: ${stderr.slice(-500)}`] : scenarioProblems(scenario, status, readReport(out));
    console.log(
      `${problems.length === 0 ? "✓" : "✗"} ${scenario.name} (${seconds.toFixed(0)} s)${problems.map((problem) => `\n    ${problem}`).join("")}`,
    );
    if (problems.length > 0)
      console.log(
        stdout
          .split("\n")
          .map((line) => `    | ${line}`)
          .join("\n"),
      );
    return problems.length === 0;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Lets a scenario with edits play a copy of its folder. */
function argumentsOf({ args, edits }: Scenario, out: string): readonly string[] {
  const [folder, ...more] = args;
  if (edits === undefined || folder === undefined) return args;
  const copy = join(out, "tenant");
  cpSync(folder, copy, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) {
    const file = join(copy, path);
    writeFileSync(file, edit(existsSync(file) ? readFileSync(file, "utf8") : ""));
  }
  return [copy, ...more];
}

function readReport(out: string): RehearsalReport {
  return JSON.parse(readFileSync(join(out, "report/report.json"), "utf8"));
}
