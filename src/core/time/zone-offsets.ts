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
  readonly zone: string;
  readonly offsets: Map<number, number>;
  readonly changes: Map<number, number>;
}

// Zones are the same for everybody in the process, and asking the runtime for an offset is slow.
const zones = new Map<string, KnownZone>();

/** Reads a zone's offset from UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, instant: number): number {
  if (zone === "UTC") return 0;
  const known = knownZone(zone);
  const slot = Math.floor(instant / SLOT);
  const [offset, next] = [offsetOf(known, slot), offsetOf(known, slot + 1)];
  return offset === next || instant < changeIn(known, slot) ? offset : next;
}

/** Reads the one offset that a zone has through an interval, in milliseconds; `undefined` when it changes. */
export function onlyOffset(zone: string, { start, end }: Interval): number | undefined {
  const known = knownZone(zone);
  const first = Math.floor(start / SLOT);
  const offset = offsetOf(known, first);
  for (let slot = first + 1; (slot - 1) * SLOT < end; slot++) if (offsetOf(known, slot) !== offset) return undefined;
  return offset;
}

/** Cuts an interval into pieces of one offset each, in order. */
export function offsetSpans(zone: string, { start, end }: Interval): OffsetSpan[] {
  const known = knownZone(zone);
  const spans: OffsetSpan[] = [];
  let from = start;
  let offset = offsetAt(zone, start);
  for (let slot = Math.floor(start / SLOT); slot * SLOT < end; slot++) {
    const next = offsetOf(known, slot + 1);
    if (next === offset) continue;
    const change = changeIn(known, slot);
    if (change >= end) break;
    spans.push({ start: from, end: change, offset });
    from = change;
    offset = next;
  }
  spans.push({ start: from, end, offset });
  return spans;
}

function knownZone(zone: string): KnownZone {
  const known = zones.get(zone) ?? { zone, offsets: new Map(), changes: new Map() };
  zones.set(zone, known);
  return known;
}

function offsetOf({ zone, offsets }: KnownZone, slot: number): number {
  const known = offsets.get(slot);
  if (known !== undefined) return known;
  const offset = tzOffset(zone, new Date(slot * SLOT)) * MINUTE;
  offsets.set(slot, offset);
  return offset;
}

function changeIn(known: KnownZone, slot: number): number {
  const change = known.changes.get(slot) ?? findChange(known, slot);
  known.changes.set(slot, change);
  return change;
}

/** Finds the minute of a slot at which a zone leaves the offset that it began with, by bisection. */
function findChange(known: KnownZone, slot: number): number {
  const offset = offsetOf(known, slot);
  let low = (slot * SLOT) / MINUTE;
  let high = low + SLOT / MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (tzOffset(known.zone, new Date(middle * MINUTE)) * MINUTE === offset) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}
