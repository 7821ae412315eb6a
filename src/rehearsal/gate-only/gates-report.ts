import { escapeHtml } from "../../core/html/escape-html.ts";
import { htmlTable } from "../../core/html/html-table.ts";
import { PAGE_STYLE } from "../../core/html/page-style.ts";
import { sayAsked, sayExpected } from "../../core/policy-report/row-words.ts";
import { formatInstant } from "../../core/time/format-instant.ts";
import type { JudgedRow } from "./judge-row.ts";

/** Formats a row as a line of the console, what is wrong below it. */
export function formatRow(judged: JudgedRow, zone: string): string {
  const { row, said, wrong } = judged;
  const line = [
    `${formatInstant(row.at, zone)}  ${sayAsked(row)}: ${sayExpected({ ...row, expect: said })}`,
    ...waysOf(judged),
  ];
  return [`${wrong.length === 0 ? "✓" : "✗"} ${line.join(" · ")}`, ...wrong.map((text) => `    ${text}`)].join("\n");
}

/** Renders the rows as one HTML page that needs no network. */
export function renderGates(
  rows: readonly JudgedRow[],
  { folder, zone }: { readonly folder: string; readonly zone: string },
): string {
  const wrong = rows.filter((row) => row.wrong.length > 0).length;
  const cells = rows.map((judged) => cellsOf(judged, zone));
  const title =
    wrong === 0
      ? `All ${rows.length} rows end as the policy's table says`
      : `${wrong} of ${rows.length} rows end otherwise than the policy's table says`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gates of ${escapeHtml(folder)}</title><style>${PAGE_STYLE}</style></head><body>
<header class="status-${wrong === 0 ? 0 : 2}"><h1>${escapeHtml(title)}</h1><p>The gates of ${escapeHtml(folder)}, run by the shipped workflow on a local GitHub, each row at its instant: once while nobody has approved, once when all have</p></header>
<main><section id="decisions"><h2>Rows</h2>${htmlTable(["", "At", "What", "freeze-gate", "approval-gate", "What the gate said"], cells)}</section></main></body></html>
`;
}

function cellsOf(judged: JudgedRow, zone: string): readonly string[] {
  const { row, said, headline, wrong } = judged;
  return [
    wrong.length === 0 ? "✓" : "✗",
    escapeHtml(formatInstant(row.at, zone)),
    escapeHtml(sayAsked(row)),
    `<span class="decision ${escapeHtml(said)}">${escapeHtml(said)}</span>`,
    waysOf(judged).map(escapeHtml).join("<br>"),
    escapeHtml([headline, ...wrong].join(" — ")),
  ];
}

/** Says how asking people ended, once while nobody had approved and once when all had. */
function waysOf({ unapproved, approved }: JudgedRow): readonly string[] {
  return [
    ...(unapproved === "" ? [] : [`nobody approved: ${unapproved}`]),
    ...(approved === "" ? [] : [`${unapproved === "" ? "nobody asked" : "all approved"}: ${approved}`]),
  ];
}
