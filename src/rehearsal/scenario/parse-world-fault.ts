import { parseDuration } from "../../core/time/duration.ts";
import type { AlarmSeed } from "../aws/cloudwatch/alarm-board.ts";
import type { WorldFault } from "../aws/faults/world-fault.ts";
import type { ServiceSeed } from "../aws/seed.ts";
import { InvalidScenario } from "./invalid-scenario.ts";

/** An alarm that guards the service, and what is wrong with it. */
export interface AlarmAsked extends Pick<AlarmSeed, "name" | "state"> {
  /** Milliseconds after the new version's first task started at which it goes to ALARM. */
  readonly after?: number;
}

/** What a rehearsal makes go wrong in AWS itself. */
export interface WorldFaults {
  readonly faults: readonly WorldFault[];
  readonly alarms: readonly AlarmAsked[];
}

const KNOWN =
  "throttle=2m, stale=60s, deny=ecs:StopServiceDeployment, lose-answer=ecs:UpdateService, unavailable=elbv2:DescribeTargetHealth, late-metrics=5m, late-metrics=5m:<metric>, small-pages=10, partial-data, metrics-limit=2m, alarm=<name>, alarm=<name>@3m, alarm=<name>:no-data";

/** Gives the alarms that were asked for to the world, with the version that they wait for. */
export function alarmSeeds(
  asked: readonly AlarmAsked[],
  version: string,
  standing: readonly AlarmSeed[],
): readonly AlarmSeed[] {
  const own = asked.map(({ after, ...alarm }) =>
    after === undefined ? alarm : { ...alarm, badVersion: { version, after } },
  );
  return [...own, ...standing.filter(({ name }) => !own.some((one) => one.name === name))];
}

/** Lets the alarms that were asked for guard the service's deployments, beside its own. */
export function guarded(seed: ServiceSeed, asked: readonly AlarmAsked[]): ServiceSeed {
  if (asked.length === 0) return seed;
  const own = seed.configuration?.alarms?.alarmNames ?? [];
  const alarmNames = [...new Set([...own, ...asked.map(({ name }) => name)])];
  return { ...seed, configuration: { ...seed.configuration, alarms: { enable: true, rollback: true, alarmNames } } };
}

/** Reads what `--world-fault` asks for; an alarm with a delay waits for whatever version is deployed. */
export function parseWorldFaults(texts: readonly string[]): WorldFaults {
  const alarms = texts.filter((text) => text.startsWith("alarm="));
  return {
    faults: texts.filter((text) => !alarms.includes(text)).map(parseOne),
    alarms: alarms.map(parseAlarm),
  };
}

function parseOne(text: string): WorldFault {
  const at = text.indexOf("=");
  const [name, value] = at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
  switch (name) {
    case "throttle":
    case "stale":
    case "metrics-limit":
      return { kind: name, lasts: durationIn(text, value) };
    case "deny":
    case "lose-answer":
    case "unavailable":
      return { kind: name, operation: operationIn(text, value) };
    case "late-metrics":
      return lateMetrics(text, value);
    case "small-pages":
      return { kind: name, points: countIn(text, value) };
    case "partial-data":
      return { kind: name };
    default:
      throw new InvalidScenario(`--world-fault ${text} is unknown; known: ${KNOWN}`);
  }
}

/** `late-metrics=5m` is every metric, `late-metrics=5m:RequestCount` that one alone. */
function lateMetrics(text: string, value: string): WorldFault {
  const [by = "", metric] = value.split(":");
  return { kind: "late-metrics", by: durationIn(text, by), ...(metric === undefined ? {} : { metric }) };
}

function countIn(text: string, value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidScenario(`--world-fault ${text} needs a count of points, such as small-pages=10`);
}

/** `alarm=5xx` is in ALARM from the beginning, `alarm=5xx@3m` that long after the new version's first task started, `alarm=5xx:no-data` has no data. */
function parseAlarm(text: string): AlarmAsked {
  const value = text.slice("alarm=".length);
  const [, name = "", rest = ""] = /^([^@:]+)([@:].+)?$/.exec(value) ?? [];
  if (name === "") throw new InvalidScenario(`--world-fault ${text} names no alarm; write alarm=5xx@3m`);
  if (rest === "") return { name, state: "ALARM" };
  if (rest === ":no-data") return { name, state: "INSUFFICIENT_DATA" };
  if (rest.startsWith("@")) return { name, after: durationIn(text, rest.slice(1)) };
  throw new InvalidScenario(`--world-fault ${text} says what the alarm cannot be; write alarm=${name}:no-data`);
}

function durationIn(text: string, value: string): number {
  const milliseconds = parseDuration(value);
  if (milliseconds === undefined)
    throw new InvalidScenario(`--world-fault ${text} needs a duration, such as throttle=2m`);
  return milliseconds;
}

function operationIn(text: string, value: string): string {
  if (/^[a-z0-9]+:[A-Z]\w+$/.test(value)) return value;
  throw new InvalidScenario(`--world-fault ${text} needs an operation of AWS, such as deny=ecs:StopServiceDeployment`);
}
