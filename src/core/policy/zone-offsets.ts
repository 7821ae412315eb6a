import { tzOffset } from "@date-fns/tz/tzOffset";
import type { Interval } from "./interval.ts";

const MINUTE = 60_000;
/** A zone never changes its offset twice within half a day: in a slot of that length lies one change at most. */
const SLOT = 12 * 60 * MINUTE;

/** A span of one offset from UTC, in milliseconds. */
export interface OffsetSpan extends Interval {
  readonly offset: number;
}

/** What is known of a zone: its offset where each slot begins, and when it changes in those slots where it does. */
interface KnownZone {
  readonly offsets: Map<number, number>;
  readonly changes: Map<number, number>;
}

// Zones are the same for everybody in the process, and asking the runtime for an offset is slow.
const zones = new Map<string, KnownZone>();

/** Reads a zone's offset from UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: number): number {
  if (zone === "UTC") return 0;
  const slot = Math.floor(instant / SLOT);
  const [offset, next] = [offsetOf(zone, slot), offsetOf(zone, slot + 1)];
  return offset === next || instant < changeIn(zone, slot) ? offset : next;
}

/** Cuts an interval into pieces of one offset each, in order. */
export function offsetSpans(zone: string, { start, end }: Interval): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  let from = start;
  for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) {
    const [offset, next] = [offsetOf(zone, slot), offsetOf(zone, slot + 1)];
    if (offset === next) continue;
    const change = changeIn(zone, slot);
    if (change > from && change < end) {
      spans.push({ start: from, end: change, offset });
      from = change;
    }
  }
  return [...spans, { start: from, end, offset: offsetAt(zone, from) }];
}

function knownZone(zone: string): KnownZone {
  const known = zones.get(zone) ?? { offsets: new Map(), changes: new Map() };
  zones.set(zone, known);
  return known;
}

function offsetOf(zone: string, slot: number): number {
  const { offsets } = knownZone(zone);
  const known = offsets.get(slot) ?? tzOffset(zone, new Date(slot * SLOT)) * MINUTE;
  offsets.set(slot, known);
  return known;
}

function changeIn(zone: string, slot: number): number {
  const { changes } = knownZone(zone);
  const known = changes.get(slot) ?? findChange(zone, slot);
  changes.set(slot, known);
  return known;
}

/** Finds the minute of a slot at which a zone leaves the offset that it began with, by bisection. */
function findChange(zone: string, slot: number): number {
  const offset = offsetOf(zone, slot);
  let low = (slot * SLOT) / MINUTE;
  let high = low + SLOT / MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tzOffset(zone, new Date(middle * MINUTE)) * MINUTE === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
