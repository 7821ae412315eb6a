import type { MetricJudgement } from "../canary/judge-metric.ts";
import { escapeHtml } from "../html/escape-html.ts";
import { sayVerdict } from "./verdict-words.ts";

/** Writes how one metric stands as a coloured word. */
export function verdictWord(judged: MetricJudgement): string {
  const { word, tone } = sayVerdict(judged);
  return `<span class="verdict ${tone}">${escapeHtml(word)}</span>`;
}
