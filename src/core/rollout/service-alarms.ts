import { parseConfiguration } from "./service-configuration.ts";

/** An alarm that guards a service's rollouts, as the platform has it. */
export interface AlarmReading {
  readonly name: string;
  /** `no-data` where it cannot tell yet, `missing` where there is no such alarm. */
  readonly state: "ok" | "alarm" | "no-data" | "missing";
}

/** Lists the alarms that guard the rollouts of a service, by its configuration; none where they are turned off. */
export function alarmsOf(configuration: string): readonly string[] {
  const { alarms } = parseConfiguration(configuration);
  if (typeof alarms !== "object" || alarms === null) return [];
  const enabled = "enable" in alarms && alarms.enable === true;
  const names: unknown = "alarmNames" in alarms ? alarms.alarmNames : [];
  return enabled && Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
