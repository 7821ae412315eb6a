import type { MetricJudgement } from "../../core/canary/judge-metric.ts";
import { PANEL_HEAD, panelRows } from "../../core/canary-report/panel-rows.ts";
import type { DeployFacts } from "../../core/canary-report/report-material.ts";
import { markdown, table } from "../../core/text/markdown.ts";
import { formatDuration } from "../../core/time/duration.ts";
import { withinBytes } from "./within-bytes.ts";

/** Builds the panel that people look at after a deployment: version, deploy time, error rate, latencies, users, and what is there to be shown. */
export function panel(metrics: readonly MetricJudgement[], facts: DeployFacts, bytes: number): string {
  const { versions, deployMilliseconds } = facts;
  const known = (version: string) => (version === "" ? "–" : markdown(version, 80));
  const rows = panelRows(metrics).map(({ name, now, watch, baseline, before, change }) => [
    markdown(name, 80),
    ...[now, watch, baseline, before, change],
  ]);
  const { kept, left } = withinBytes(rows, bytes, (cells) => cells.join(" | "));
  const body = table(PANEL_HEAD, [
    ["Version", known(versions.canary), "", known(versions.baseline), "", ""],
    ["Deploy time", deployMilliseconds === undefined ? "–" : formatDuration(deployMilliseconds), "", "", "", ""],
    ...kept,
  ]);
  return left === 0 ? body : `${body}\n\n${left} further rows are left out here.`;
}
