import type { MetricQuery } from "../../core/canary/metric-query.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricPoint, MetricWindow } from "../../ports/metrics.ts";
import type { AwsAccess } from "./aws-access.ts";
import { readAlarms } from "./cloudwatch-alarms.ts";

/** A question for an alarm's state. */
export type AlarmQuery = Extract<MetricQuery, { readonly kind: "alarm" }>;

/**
 * Creates the reading of alarms' states as 1 (ALARM) or 0 (OK) in the window's last bucket, none for INSUFFICIENT_DATA. A state is that of
 * now: of a window that ended longer ago than two of its buckets nothing is known. Buckets in which one was seen in ALARM are kept for
 * as long as this run lasts, so that it fails since the first of them. Throws `Unreadable`, also where an alarm does not exist.
 */
export function alarmPoints({ access, clock }: { readonly access: AwsAccess; readonly clock: Pick<Clock, "now"> }) {
  const rung = new Map<string, Set<number>>();
  return async (
    queries: readonly AlarmQuery[],
    { from, to, period }: MetricWindow,
  ): Promise<ReadonlyMap<string, readonly MetricPoint[]>> => {
    if (clock.now().getTime() - to.getTime() > 2 * period) return new Map(queries.map(({ id }) => [id, []]));
    const names = [...new Set(queries.map(({ alarm }) => alarm))];
    const states = new Map((await readAlarms(access, names)).map(({ name, state }) => [name, state]));
    const last = to.getTime() - period;
    return new Map(
      queries.map(({ id, alarm }) => {
        const state = states.get(alarm) ?? "missing";
        if (state === "missing") throw missing(alarm);
        const kept = rung.get(alarm) ?? new Set<number>();
        rung.set(alarm, kept);
        if (state === "alarm") kept.add(last);
        const earlier = [...kept].filter((at) => at >= from.getTime() && (at < last || state === "alarm"));
        const points = earlier.map((at): MetricPoint => ({ at, value: 1 }));
        return [id, state === "ok" ? [...points, { at: last, value: 0 }] : points];
      }),
    );
  };
}

function missing(alarm: string): Unreadable {
  return new Unreadable(
    "not_found",
    `CloudWatch has no alarm '${inertLine(alarm, 120)}'`,
    "Correct its name in the monitor, or create it in the target's region and account.",
  );
}
