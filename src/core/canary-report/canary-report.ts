import { escapeHtml } from "../html/escape-html.ts";
import { PAGE_STYLE } from "../html/page-style.ts";
import type { CanaryReportMaterial } from "./report-material.ts";

/** Renders the report of a watch as one HTML page that needs no network. */
export function canaryReport({ ending, service, environment }: CanaryReportMaterial): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(`${service} in ${environment}`)}</title><style>${PAGE_STYLE}</style></head>
<body><header><h1>${escapeHtml(ending.headline)}</h1></header></body></html>
`;
}
