import type { AlarmType, DescribeAlarmsInput } from "@aws-sdk/client-cloudwatch";
import { AwsError } from "../protocol/aws-error.ts";
import type { AlarmBoard } from "./alarm-board.ts";

const MOST_RECORDS = 100;
const USUAL_RECORDS = 50;
const USUAL_TYPES: readonly AlarmType[] = ["MetricAlarm"];

/** Describes alarms page by page; composite ones only where they are asked for (API reference, `AlarmTypes`). */
export function describeAlarms(board: AlarmBoard, input: DescribeAlarmsInput): unknown {
  const { AlarmNames, AlarmNamePrefix, StateValue: wantedState, AlarmTypes = USUAL_TYPES } = input;
  const { MaxRecords = USUAL_RECORDS, NextToken } = input;
  if (AlarmNames !== undefined && AlarmNames.length > MOST_RECORDS)
    throw new AwsError("ValidationError", "AlarmNames can have at most 100 items");
  if (MaxRecords < 1 || MaxRecords > MOST_RECORDS)
    throw new AwsError("ValidationError", "MaxRecords must be between 1 and 100");
  const wanted = board
    .list()
    .filter(({ composite }) => AlarmTypes.includes(composite ? "CompositeAlarm" : "MetricAlarm"))
    .filter(({ name }) => AlarmNames?.includes(name) ?? true)
    .filter(({ name }) => AlarmNamePrefix === undefined || name.startsWith(AlarmNamePrefix))
    .filter(({ state }) => wantedState === undefined || wantedState === state);
  const from = NextToken === undefined ? 0 : Number(Buffer.from(NextToken, "base64url").toString("utf8"));
  if (!Number.isInteger(from) || from < 0) throw new AwsError("InvalidNextToken", "The next token is not valid");
  const page = wanted.slice(from, from + MaxRecords);
  const shown = (composite: boolean) =>
    page
      .filter((one) => one.composite === composite)
      .map(({ name: AlarmName, state: StateValue }) => ({ AlarmName, StateValue }));
  const next = from + MaxRecords;
  return {
    MetricAlarms: shown(false),
    CompositeAlarms: shown(true),
    ...(next < wanted.length ? { NextToken: Buffer.from(String(next)).toString("base64url") } : {}),
  };
}
