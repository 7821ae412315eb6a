import { formatSecond } from "../../core/chart/time-axis.ts";
import { escapeHtml } from "../../core/html/escape-html.ts";
import { htmlTable } from "../../core/html/html-table.ts";
import { PAGE_STYLE } from "../../core/html/page-style.ts";
import type { JournalEntry } from "../journal.ts";
import type { ActionRun } from "../scenario/action-runs.ts";
import { formatEntry } from "./console-lines.ts";
import { jobTimeline } from "./job-timeline.ts";
import { metricCharts } from "./metric-charts.ts";
import type { ReportMaterial } from "./report-material.ts";
import { reportVerdict } from "./report-verdict.ts";
import { waitCuts } from "./wait-cuts.ts";
import { waitLine } from "./wait-line.ts";

/** Renders the report as one HTML page that needs no network: verdict and story, jobs, decisions, metrics, then the details folded. */
export function renderReport(material: ReportMaterial): string {
  const { report, runs, entries, startsAt, status } = material;
  const end = Math.max(startsAt, ...entries.map(({ at }) => at));
  const section = (id: string, title: string, body: string) =>
    body === "" ? "" : `<section id="${id}"><h2>${title}</h2>${body}</section>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal: ${escapeHtml(report.scenario)}</title><style>${PAGE_STYLE}</style></head><body>
${header(material, end)}
<main>
${section("defects", "Defects of the rehearsal", defects(report.defects))}
${section("timeline", "Jobs", jobTimeline(entries, { from: startsAt, until: end }, waitCuts(report.waits)))}
${section("decisions", "Decisions", decisions(runs))}
${section("traffic", "Traffic and metrics", metricCharts(material, end))}
${section("console", "What happened", `${story(entries, status)}${events(entries)}`)}
${section("calls", "Calls", calls(report))}
</main></body></html>
`;
}

function header({ report, status, runs, startsAt }: ReportMaterial, end: number): string {
  const { verdict, cause, story: said } = reportVerdict(status, runs);
  const { version, taskDefinition } = report.live;
  return `<header class="status-${status}"><h1>${verdict}</h1>${cause === "" ? "" : `<p id="cause">${escapeHtml(cause)}</p>`}<p id="story">${escapeHtml(said)}</p>
<p>Live: <b id="live">${escapeHtml(version)}</b> (${escapeHtml(taskDefinition)}) · ${Math.round((end - startsAt) / 60_000)} minutes of world time, played in ${report.seconds} s · ${report.notifications} notifications</p>
${report.waits.map((wait) => `<p class="wait">${escapeHtml(waitLine(wait))}</p>`).join("\n")}
<p class="scenario">${escapeHtml(report.scenario)}</p></header>`;
}

function defects(found: readonly string[]): string {
  return found.length === 0 ? "" : `<ul>${found.map((defect) => `<li>${escapeHtml(defect)}</li>`).join("")}</ul>`;
}

function decisions(runs: readonly ActionRun[]): string {
  const rows = runs.map(({ at, job, action, decision, reasonCode, headline, summary }) => {
    const word = escapeHtml(decision);
    const details =
      summary === "" ? "" : `<details><summary>summary</summary><pre>${escapeHtml(summary)}</pre></details>`;
    return [
      formatSecond(at),
      escapeHtml(job),
      escapeHtml(action),
      `<span class="decision ${word}">${word}</span><br><code>${escapeHtml(reasonCode)}</code>`,
      `${escapeHtml(headline)}${details}`,
    ];
  });
  return htmlTable(["UTC", "Job", "Action", "Decision", "Said"], rows);
}

/** The lines of the console; open where something went another way than asked. */
function story(entries: readonly JournalEntry[], status: number): string {
  const lines = entries.flatMap((entry) => formatEntry(entry) ?? []);
  const open = status === 0 ? "" : " open";
  return `<details${open}><summary>${lines.length} lines of the console</summary><pre class="scroll">${escapeHtml(lines.join("\n"))}</pre></details>`;
}

function events(entries: readonly JournalEntry[]): string {
  const shown = entries.filter(({ kind }) => !["log-line", "request"].includes(kind));
  const rows = shown.map(({ at, source, kind, text }) => [formatSecond(at), source, kind, text].map(escapeHtml));
  return `<details><summary>All ${rows.length} events</summary>${htmlTable(["UTC", "Where", "What", "Text"], rows)}</details>`;
}

function calls({ awsCalls, githubCalls }: ReportMaterial["report"]): string {
  const rows = [...Object.entries(awsCalls), ...Object.entries(githubCalls)].map(([name, count]) => [
    `<code>${escapeHtml(name)}</code>`,
    String(count),
  ]);
  return `<details><summary>${rows.length} kinds of calls</summary>${htmlTable(["Call", "Count"], rows)}</details>`;
}
