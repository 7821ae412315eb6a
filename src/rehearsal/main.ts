// `npm run rehearse`: plays a production deployment of a repository on this machine and writes what happened.
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rehearseGates } from "./gate-only/rehearse-gates.ts";
import { formatEntry } from "./report/console-lines.ts";
import { renderReport } from "./report/html-report.ts";
import { reportMaterial } from "./report/report-material.ts";
import { waitLine } from "./report/wait-line.ts";
import { InvalidScenario } from "./scenario/invalid-scenario.ts";
import { parseOptions } from "./scenario/parse-options.ts";
import { play } from "./scenario/play.ts";
import { buildReport, describeScenario, exitStatus } from "./scenario/rehearsal-report.ts";
import { readTenant } from "./scenario/tenant.ts";

const BROKEN = 2;

async function rehearse(args: readonly string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(await readFile(new URL("../../docs/rehearse.md", import.meta.url), "utf8"));
    return 0;
  }
  const started = process.hrtime.bigint();
  const options = parseOptions(args);
  if (options.gateOnly) return rehearseGates(options.folder, options.out, (line) => console.log(line));
  const tenant = readTenant(options);
  console.log(`Rehearsal of ${describeScenario(options)}\n`);
  const played = await play(tenant, options, (entry) => {
    const line = formatEntry(entry);
    if (line !== undefined) console.log(line);
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const report = buildReport(played, { tenant, options }, seconds);
  const out = resolve(options.out);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(out, "report.html"), renderReport(reportMaterial(report, played, { tenant, options })));
  for (const defect of report.defects) console.error(`broken: ${defect}`);
  for (const wait of report.waits) console.log(`\n${waitLine(wait)}`);
  console.log(`\nLive: ${report.live.version} (${report.live.taskDefinition}) after ${report.seconds} s`);
  console.log(`Report: ${join(out, "report.html")}`);
  if (options.open) openInBrowser(join(out, "report.html"));
  return exitStatus(played);
}

function openInBrowser(file: string): void {
  const opener = process.platform === "darwin" ? "open" : process.platform === "win32" ? "explorer" : "xdg-open";
  spawn(opener, [file], { stdio: "ignore", detached: true })
    .on("error", () => console.error(`${opener} is missing: open ${file} yourself`))
    .unref();
}

// Steps are process groups of their own: they are ended when this process exits, which Ctrl-C alone would not tell them.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(BROKEN));

try {
  process.exitCode = await rehearse(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof InvalidScenario ? error.message : error);
  process.exitCode = BROKEN;
}
