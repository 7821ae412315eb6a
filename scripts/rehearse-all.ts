// `npm run rehearse:all`: plays every scenario, or those whose names hold a word that is given, and compares what is left behind with what
// each must show. On a busy machine `--scale 20` hurries the world less, so that slow processes miss no deadline of world time.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { RehearsalReport } from "../src/rehearsal/scenario/rehearsal-report.ts";
import { DEATH_SCENARIOS } from "./rehearsals/death-scenarios.ts";
import { DEPLOY_SCENARIOS } from "./rehearsals/deploy-scenarios.ts";
import { FAILING_RELEASE_SCENARIOS } from "./rehearsals/failing-release-scenarios.ts";
import { GATE_SCENARIOS } from "./rehearsals/gate-scenarios.ts";
import { HELD_SCENARIOS } from "./rehearsals/held-scenarios.ts";
import { brokenInvariants } from "./rehearsals/invariants.ts";
import { LOST_RUN_SCENARIOS } from "./rehearsals/lost-run-scenarios.ts";
import { MEANWHILE_SCENARIOS } from "./rehearsals/meanwhile-scenarios.ts";
import { MIGRATION_SCENARIOS } from "./rehearsals/migration-scenarios.ts";
import { MONITOR_SCENARIOS } from "./rehearsals/monitor-scenarios.ts";
import { ORDER_SCENARIOS } from "./rehearsals/order-scenarios.ts";
import { PREFLIGHT_SCENARIOS } from "./rehearsals/preflight-scenarios.ts";
import { PROMOTE_SCENARIOS } from "./rehearsals/promote-scenarios.ts";
import { RECONCILE_SCENARIOS } from "./rehearsals/reconcile-scenarios.ts";
import { ROLLBACK_SCENARIOS } from "./rehearsals/rollback-scenarios.ts";
import type { Scenario } from "./rehearsals/scenario.ts";
import { STRATEGY_SCENARIOS } from "./rehearsals/strategy-scenarios.ts";
import { WAY_BACK_SCENARIOS } from "./rehearsals/way-back-scenarios.ts";

const SCENARIOS = [
  ...DEPLOY_SCENARIOS,
  ...STRATEGY_SCENARIOS,
  ...FAILING_RELEASE_SCENARIOS,
  ...LOST_RUN_SCENARIOS,
  ...DEATH_SCENARIOS,
  ...WAY_BACK_SCENARIOS,
  ...RECONCILE_SCENARIOS,
  ...HELD_SCENARIOS,
  ...ORDER_SCENARIOS,
  ...PREFLIGHT_SCENARIOS,
  ...GATE_SCENARIOS,
  ...MEANWHILE_SCENARIOS,
  ...ROLLBACK_SCENARIOS,
  ...MIGRATION_SCENARIOS,
  ...MONITOR_SCENARIOS,
  ...PROMOTE_SCENARIOS,
];

const { values, positionals: wanted } = parseArgs({ allowPositionals: true, options: { scale: { type: "string" } } });
const pace = values.scale === undefined ? [] : ["--scale", values.scale];
const chosen = SCENARIOS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const failures = chosen.map(playOne).filter((passed) => !passed).length;
console.log(`\n${chosen.length - failures} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;

function playOne(scenario: Scenario): boolean {
  const out = mkdtempSync(join(tmpdir(), "rehearsal-out-"));
  const started = process.hrtime.bigint();
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["src/rehearsal/main.ts", ...argumentsOf(scenario, out), ...pace, "--out", join(out, "report")],
      { encoding: "utf8" },
    );
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    const problems = status === 2 ? [`broke: ${stderr.slice(-500)}`] : problemsOf(scenario, status, readReport(out));
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

function problemsOf(scenario: Scenario, status: number | null, report: RehearsalReport): string[] {
  const { exit, live, decisions = {}, reasons = {}, check } = scenario;
  const problems: string[] = [];
  const compare = (what: string, actual: unknown, expected: unknown) => {
    if (actual !== expected)
      problems.push(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  };
  compare("exit status", status, exit);
  if (![live].flat().includes(report.live.version)) compare("live version", report.live.version, live);
  for (const [action, decision] of Object.entries(decisions))
    compare(`decision of ${action}`, report.actions[action]?.decision ?? "", decision);
  for (const [action, reason] of Object.entries(reasons))
    compare(`reason of ${action}`, report.actions[action]?.reasonCode ?? "", reason);
  return [...problems, ...brokenInvariants(report, scenario), ...(check?.(report) ?? [])];
}
