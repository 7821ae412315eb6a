import { inertLine } from "../text/inert.ts";
import { escapeHtml } from "./escape-html.ts";

/** Shows untrusted text in HTML as one line: no mark-up lives in it, and whatever direction it is written in, it turns nothing around it. */
export function htmlText(text: string, limit = 300): string {
  return `<bdi>${escapeHtml(inertLine(text, limit))}</bdi>`;
}
