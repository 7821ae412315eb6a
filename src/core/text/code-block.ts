import { inert } from "./inert.ts";

/** Shows untrusted text of several lines as it was written, in a fenced block that it cannot end: no mark-up, mention or link in it lives. Empty stays empty. */
export function codeBlock(text: string, limit: number): string {
  const shown = inert(text, limit).trim();
  if (shown === "") return "";
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}
