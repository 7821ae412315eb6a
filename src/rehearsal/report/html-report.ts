import type { MinutePoint } from "../aws/minute-series.ts";
import type { RehearsalOptions } from "../scenario/options.ts";
import type { Played } from "../scenario/play.ts";
import { exitStatus, type RehearsalReport } from "../scenario/rehearsal-report.ts";
import type { Tenant } from "../scenario/tenant.ts";
import { escapeHtml } from "./escape-html.ts";
import { jobTimeline } from "./job-timeline.ts";
import { lineChart } from "./line-chart.ts";
import { STYLE } from "./style.ts";

/** What the page is made of. */
export interface ReportMaterial {
  readonly report: RehearsalReport;
  readonly played: Played;
  readonly tenant: Tenant;
  readonly options: RehearsalOptions;
}

const COLOURS = ["#4c78a8", "#f58518", "#54a24b", "#b279a2", "#e45756"];
const VERDICTS = ["Deployed and proven", "Stopped or rolled back, as it should", "The rehearsal itself broke"] as const;

/** Renders the report as one HTML page that needs no network. */
export function renderReport(material: ReportMaterial): string {
  const { report, played, options } = material;
  const status = exitStatus(played);
  const end = Math.max(options.startsAt, ...played.world.journal.entries().map(({ at }) => at));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rehearsal: ${escapeHtml(report.scenario)}</title><style>${STYLE}</style></head><body>
<header class="status-${status}"><h1>${VERDICTS[status]}</h1><p>${escapeHtml(report.scenario)}</p>
<p>Live: <b id="live">${escapeHtml(report.live.version)}</b> (${escapeHtml(report.live.taskDefinition)}) · ${report.seconds} s real, ${Math.round((end - options.startsAt) / 60_000)} min of world time · ${report.notifications} notifications</p></header>
<main>
<section id="timeline"><h2>Jobs</h2>${jobTimeline(played.world.journal.entries(), options.startsAt, end)}</section>
<section id="decisions"><h2>Decisions</h2>${decisions(played)}</section>
<section id="traffic"><h2>Traffic and metrics</h2>${charts(material, end)}</section>
<section id="events"><h2>What happened</h2>${events(played)}</section>
<section id="calls"><h2>Calls</h2>${calls(report)}</section>
${report.defects.length === 0 ? "" : `<section id="defects"><h2>Defects of the rehearsal</h2><ul>${report.defects.map((defect) => `<li>${escapeHtml(defect)}</li>`).join("")}</ul></section>`}
</main></body></html>
`;
}

function decisions({ runs }: Played): string {
  const rows = runs.map(({ at, job, action, decision, reasonCode, headline, summary }) => {
    const details =
      summary === "" ? "" : `<details><summary>summary</summary><pre>${escapeHtml(summary)}</pre></details>`;
    return `<tr><td>${clock(at)}</td><td>${escapeHtml(job)}</td><td>${escapeHtml(action)}</td><td class="decision ${escapeHtml(decision)}">${escapeHtml(decision)}</td><td><code>${escapeHtml(reasonCode)}</code></td><td>${escapeHtml(headline)}${details}</td></tr>`;
  });
  return table(["World time (UTC)", "Job", "Action", "Decision", "Reason", "Said"], rows);
}

function charts({ played, tenant, options }: ReportMaterial, until: number): string {
  const series = played.world.aws.series(tenant.target.service);
  const versions = [
    ...new Set(series.flatMap((point) => [...Object.keys(point.versions), ...Object.keys(point.trafficWeights)])),
  ];
  const shifts = played.world.journal
    .entries()
    .filter(({ source, kind }) => source === "ecs" && /traffic-shift/.test(kind));
  const marks = shifts.map(({ at, text }) => ({ at, name: text }));
  const draw = (
    title: string,
    unit: string,
    read: (point: MinutePoint, version: string) => number | undefined,
    limit?: { name: string; value: number },
  ) =>
    lineChart({
      title,
      unit,
      from: options.startsAt,
      until,
      marks,
      stepped: title === "Public traffic",
      ...(limit === undefined ? {} : { limit }),
      lines: versions.map((version, index) => ({
        name: version,
        colour: COLOURS[index % COLOURS.length] ?? "#888",
        points: series.map((point) => ({ at: point.at, value: read(point, version) })),
      })),
    });
  return [
    draw("Public traffic", "% by version", (point, version) => point.trafficWeights[version] ?? 0),
    draw("Requests", "per minute", (point, version) => point.versions[version]?.requests ?? 0),
    draw(
      "Error rate",
      "%",
      (point, version) => rate(point.versions[version]?.errors, point.versions[version]?.requests),
      { name: "alert 1 %", value: 1 },
    ),
    draw("p95 latency", "ms", (point, version) => point.versions[version]?.p95Ms, { name: "alert 500 ms", value: 500 }),
  ].join("");
}

function rate(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : (100 * part) / whole;
}

function events({ world }: Played): string {
  const shown = world.journal.entries().filter(({ kind }) => !["log-line", "request"].includes(kind));
  const rows = shown.map(
    ({ at, source, kind, text }) =>
      `<tr class="${escapeHtml(source)}"><td>${clock(at)}</td><td>${escapeHtml(source)}</td><td>${escapeHtml(kind)}</td><td>${escapeHtml(text)}</td></tr>`,
  );
  return `<details><summary>${rows.length} events</summary>${table(["World time (UTC)", "Where", "What", "Text"], rows)}</details>`;
}

function calls({ awsCalls, githubCalls }: RehearsalReport): string {
  const rows = [...Object.entries(awsCalls), ...Object.entries(githubCalls)].map(
    ([name, count]) => `<tr><td><code>${escapeHtml(name)}</code></td><td>${count}</td></tr>`,
  );
  return `<details><summary>${rows.length} kinds of calls</summary>${table(["Call", "Count"], rows)}</details>`;
}

function table(head: readonly string[], rows: readonly string[]): string {
  return `<table><thead><tr>${head.map((cell) => `<th>${cell}</th>`).join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

const clock = (at: number) => new Date(at).toISOString().slice(11, 19);
