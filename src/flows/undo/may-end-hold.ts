import { isOwnHold } from "../../core/rollout/plan-holds.ts";
import type { RolloutHold } from "../../core/rollout/rollout.ts";
import { pausesIn } from "../../core/rollout/service-configuration.ts";
import type { RecordReading } from "./read-record.ts";

/**
 * Tells which pauses a way back may end that it meets: those that a deployment of ours left on the service. What the team set itself is
 * waited for. Where nobody knows, `unsure` decides: our own way back would else fall back to what it takes away, and somebody else's
 * deployment is theirs.
 */
export function mayEndHold(reading: RecordReading | undefined, unsure: boolean): (hold: RolloutHold) => boolean {
  if (reading === undefined || reading.kind === "unreadable") return () => unsure;
  const record = reading.kind === "record" ? reading.record : reading.all[0];
  const former = record?.payload.formerConfiguration ?? "";
  if (former === "") return () => false;
  const foreign = pausesIn(former);
  return (hold) => isOwnHold(hold, foreign);
}
