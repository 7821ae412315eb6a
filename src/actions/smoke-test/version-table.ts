import { type CheckResult, versionsSeen } from "../../core/checks/check-result.ts";
import { code, table } from "../../core/text/markdown.ts";

const MOST_SHOWN = 10;

/** Tells which versions answered and how often: in a line where there was one, as a table where they were mixed. */
export function versionTable(results: readonly CheckResult[]): string {
  const seen = versionsSeen(results);
  const [only] = seen;
  if (only === undefined) return "";
  if (seen.length === 1) return `Version seen: ${code(only[0])} ×${only[1]}`;
  const all = seen.reduce((sum, [, times]) => sum + times, 0);
  const rows = seen
    .slice(0, MOST_SHOWN)
    .map(([version, times]) => [code(version, 120), String(times), `${Math.round((times / all) * 100)} %`]);
  const rest = seen.length - rows.length;
  return [
    "Several versions answered:",
    table(["Version", "Times", "Share"], rows),
    ...(rest > 0 ? [`and ${rest} more.`] : []),
  ].join("\n\n");
}
