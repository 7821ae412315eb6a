import type { AlarmReading } from "../../core/rollout/service-alarms.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";

const STATES: Readonly<Record<string, AlarmReading["state"]>> = { OK: "ok", ALARM: "alarm" };
const NAMES_PER_CALL = 100;

/** Reads the states of alarms by name, metric and composite ones (`DescribeAlarms`); a state that is not known is `no-data`. Throws `Unreadable`. */
export async function readAlarms(access: AwsAccess, names: readonly string[]): Promise<readonly AlarmReading[]> {
  const { CloudWatch } = await import("@aws-sdk/client-cloudwatch");
  const cloudwatch = new CloudWatch({
    ...clientSettings(access),
    maxAttempts: 3,
    requestHandler: await awsRequestHandler(),
  });
  const states = new Map<string, AlarmReading["state"]>();
  for (let first = 0; first < names.length; first += NAMES_PER_CALL) {
    try {
      const { MetricAlarms = [], CompositeAlarms = [] } = await cloudwatch.describeAlarms({
        AlarmNames: names.slice(first, first + NAMES_PER_CALL),
        // Without it composite alarms are left out.
        AlarmTypes: ["MetricAlarm", "CompositeAlarm"],
        MaxRecords: NAMES_PER_CALL,
      });
      for (const { AlarmName = "", StateValue = "" } of [...MetricAlarms, ...CompositeAlarms])
        states.set(AlarmName, STATES[StateValue] ?? "no-data");
    } catch (error) {
      throw awsFailure(error, "cloudwatch:DescribeAlarms");
    }
  }
  return names.map((name) => ({ name, state: states.get(name) ?? "missing" }));
}
