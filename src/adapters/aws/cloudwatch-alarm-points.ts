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
 * Reads the states of alarms as 1 (ALARM) or 0 (OK) in the window's last bucket, none for INSUFFICIENT_DATA. A state is that of now:
 * of a window that ended longer ago than two of its buckets nothing is known. Throws `Unreadable`, also where an alarm does not exist.
 */
export async function alarmPoints(
  queries: readonly AlarmQuery[],
  { to, period }: MetricWindow,
  { access, clock }: { readonly access: AwsAccess; readonly clock: Pick<Clock, "now"> },
): Promise<ReadonlyMap<string, readonly MetricPoint[]>> {
  if (clock.now().getTime() - to.getTime() > 2 * period) return new Map(queries.map(({ id }) => [id, []]));
  const names = [...new Set(queries.map(({ alarm }) => alarm))];
  const states = new Map((await readAlarms(access, names)).map(({ name, state }) => [name, state]));
  const at = to.getTime() - period;
  return new Map(
    queries.map(({ id, alarm }) => {
      const state = states.get(alarm) ?? "missing";
      if (state === "missing") throw missing(alarm);
      return [id, state === "no-data" ? [] : [{ at, value: state === "alarm" ? 1 : 0 }]];
    }),
  );
}

function missing(alarm: string): Unreadable {
  return new Unreadable(
    "not_found",
    `CloudWatch has no alarm '${inertLine(alarm, 120)}'`,
    "Correct its name in the monitor, or create it in the target's region and account.",
  );
}
