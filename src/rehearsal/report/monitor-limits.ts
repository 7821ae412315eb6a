import { monitorSchema } from "../../core/canary/document/monitor-document.ts";
import { planMonitor } from "../../core/canary/document/plan-monitor.ts";
import { formatValue, type Unit } from "../../core/canary/limit.ts";
import { parseDocument } from "../../core/document/parse-document.ts";

/** An alert limit of the tenant's own monitor, in the unit of the report's charts: percent, or milliseconds. */
export interface MonitorLimit {
  readonly name: string;
  readonly value: number;
}

const CHARTED = ["HTTPCode_Target_5XX_Count", "TargetResponseTime"] as const;
const SCALE: Readonly<Record<Unit, number>> = { share: 100, percent: 1, seconds: 1_000, milliseconds: 1, plain: 1 };

/** The limits of what the report has charts for, by CloudWatch's name of the metric; absent where the tenant sets none. */
export type MonitorLimits = Readonly<Partial<Record<(typeof CHARTED)[number], MonitorLimit>>>;

/** Reads the alert limits from a monitor document; one that is absent or invalid gives none. */
export function monitorLimits(text: string | undefined): MonitorLimits {
  const parsed = parseDocument(text ?? "", monitorSchema, "monitor");
  if (parsed.kind === "invalid") return {};
  const planned = planMonitor(parsed.value, "monitor");
  if (planned.kind === "invalid") return {};
  const found = CHARTED.flatMap((charted) => {
    const plan = planned.plan.metrics.find(({ values }) =>
      values.some((query) => query.kind === "cloudwatch" && query.metric === charted),
    );
    if (plan?.limits === undefined) return [];
    const { alert } = plan.limits;
    return [[charted, { name: `alert ${formatValue(alert, plan.unit)}`, value: alert * SCALE[plan.unit] }] as const];
  });
  return Object.fromEntries(found);
}
