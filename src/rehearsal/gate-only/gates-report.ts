import { formatInstant } from "../../core/time/format-instant.ts";
import { escapeHtml } from "../report/escape-html.ts";
import { htmlTable } from "../report/html-table.ts";
import { STYLE } from "../report/style.ts";
import type { JudgedRow } from "./judge-row.ts";

/** Formats a row as a line of the console, what is wrong below it. */
export function formatRow({ row, said, unapproved, approved, wrong }: JudgedRow, zone: string): string {
  const asked = row.approvals === undefined || row.approvals.length === 0 ? "" : ` by ${row.approvals.join(" and ")}`;
  const ways = [unapproved === "" ? "" : `unapproved: ${unapproved}`, approved === "" ? "" : `approved: ${approved}`];
  const line = [
    `${formatInstant(row.at, zone)}  ${subjectOf(row)} → ${said}${asked}`,
    ...ways.filter((way) => way !== ""),
  ];
  return [`${wrong.length === 0 ? "✓" : "✗"} ${line.join(" · ")}`, ...wrong.map((text) => `    ${text}`)].join("\n");
}

/** Renders the rows as one HTML page that needs no network. */
export function renderGates(
  rows: readonly JudgedRow[],
  { folder, zone }: { readonly folder: string; readonly zone: string },
): string {
  const wrong = rows.filter((row) => row.wrong.length > 0).length;
  const cells = rows.map(({ row, said, headline, unapproved, approved, wrong: problems }) => [
    problems.length === 0 ? "✓" : "✗",
    escapeHtml(formatInstant(row.at, zone)),
    escapeHtml(subjectOf(row)),
    `<span class="decision ${escapeHtml(said)}">${escapeHtml(said)}</span>`,
    escapeHtml([headline, ...problems].join(" — ")),
    escapeHtml(unapproved),
    escapeHtml(approved),
  ]);
  const title =
    wrong === 0 ? `${rows.length} rows as the policy's table says` : `${wrong} of ${rows.length} rows differ`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gates of ${escapeHtml(folder)}</title><style>${STYLE}</style></head><body>
<header class="status-${wrong === 0 ? 0 : 2}"><h1>${escapeHtml(title)}</h1><p>Gates of ${escapeHtml(folder)}, played by the shipped workflow on a GitHub of their own, each at its instant</p></header>
<main><section><h2>Rows</h2>${htmlTable(["", "At", "What", "Gate", "Said", "Unapproved", "Approved"], cells)}</section></main></body></html>
`;
}

function subjectOf({ action, environment, service, changeClass, incidents }: JudgedRow["row"]): string {
  const during = incidents.length === 0 ? "" : ` during ${incidents.join(", ")}`;
  return `${action} ${service === "" ? "" : `${service} `}to ${environment}, ${changeClass}${during}`;
}
