import { inertLine } from "./inert.ts";

/** Shows untrusted text as code inside HTML, such as in the title of what is folded away, where Markdown is not read. */
export function htmlCode(text: string, limit = 300): string {
  const line = inertLine(text, limit).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return line === "" ? "" : `<code>${line}</code>`;
}
