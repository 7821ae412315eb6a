import { createHash } from "node:crypto";
import type { CanaryJudgement } from "../canary/judge-canary.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { htmlText } from "../html/html-text.ts";
import { PAGE_STYLE } from "../html/page-style.ts";
import { inertLine } from "../text/inert.ts";
import { embeddedJson } from "./embedded-json.ts";
import { metricFigure } from "./metric-figure.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import type { CanaryReportMaterial } from "./report-material.ts";
import { metricsSection, panelSection, phasesSection, testsSection } from "./report-sections.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { sayScore } from "./say-score.ts";
import { failedAndCounts, worstFirst } from "./verdict-words.ts";

const VERDICTS = { success: "Passed", failure: "Failed", unknown: "Could not be decided" } as const;
/** So many pictures may all stand open. */
const FEW = 8;
const STYLE = `${PAGE_STYLE}${REPORT_STYLE}`;
/** Nothing is loaded from anywhere, and only our own style and script count, by their hashes. */
const POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(PAGE_SCRIPT)}'`;

/**
 * Renders the report of a watch as one HTML page that needs no network: verdict, panel, phases, all metrics, each over time with
 * its limits, what the verdicts rest on, and every figure as JSON.
 */
export function canaryReport(material: CanaryReportMaterial): string {
  const { service, environment, judgement, phases } = material;
  const metrics = worstFirst(judgement?.metrics ?? []);
  const idOf = (index: number) => `metric-${index + 1}`;
  const figures = metrics.map((judged, index) =>
    metricFigure(judged, material, { id: idOf(index), open: metrics.length <= FEW || failedAndCounts(judged) }),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">
<title>${escapeHtml(inertLine(`${VERDICTS[material.ending.decision]}: ${service} in ${environment}`))}</title><style>${STYLE}</style></head><body>
${header(material)}
<main>
${section("panel", "Panel", panelSection(material))}
${section("phases", "Phases", phasesSection(phases))}
${section("metrics", "Metrics", metrics.length === 0 ? "<p>Nothing was judged.</p>" : `${scoreLine(judgement)}${metricsSection(metrics, idOf)}`)}
${section("pictures", "Over time", figures.join("\n"))}
${section("tests", "What the verdicts rest on", testsSection(metrics))}
${section("about", "About this watch", about(material))}
</main><script type="application/json" id="data">${embeddedJson(material)}</script><script>${PAGE_SCRIPT}</script></body></html>
`;
}

function header({ ending, service, environment, versions }: CanaryReportMaterial): string {
  const { decision, headline, remedy, reasonCode } = ending;
  const version = versions.canary === "" ? "" : ` ${htmlText(versions.canary, 120)}`;
  return `<header class="ended-${decision}"><h1>${VERDICTS[decision]}: ${htmlText(service, 120)}${version} in ${htmlText(environment, 120)}</h1>
<p id="headline">${htmlText(headline, 2_000)}</p>${remedy === "" ? "" : `<p class="remedy">${htmlText(remedy, 1_000)}</p>`}
<p class="about"><code>${htmlText(reasonCode)}</code></p></header>`;
}

function section(id: string, title: string, body: string): string {
  return body === "" ? "" : `<section id="${id}"><h2>${title}</h2>${body}</section>`;
}

function scoreLine(judgement: CanaryJudgement | undefined): string {
  const words = sayScore(judgement);
  return words === "" ? "" : `<p>${words}</p>`;
}

function about({ monitor, providerErrors, facts }: CanaryReportMaterial): string {
  const all = [
    { name: "Monitor", text: monitor },
    ...(providerErrors === 0 ? [] : [{ name: "Readings that failed", text: String(providerErrors) }]),
    ...facts,
  ];
  const rows = all.map(({ name, text }) => `<dt>${htmlText(name, 120)}</dt><dd>${htmlText(text, 600)}</dd>`);
  return `<dl>${rows.join("")}</dl>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
