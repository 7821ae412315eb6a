import { formatDuration } from "../../time/duration.ts";
import type { NumberReading } from "./read-number.ts";
import type { Span } from "./whole-buckets.ts";

/** A point as a provider gave it: the instant in milliseconds at which its bucket starts, and its value read strictly. */
export interface GivenPoint {
  readonly at: number;
  readonly value: NumberReading;
}

/** A provider's points in order of time, or why they cannot be a series. */
export type BucketPoints =
  | { readonly kind: "points"; readonly points: readonly { readonly at: number; readonly value: number }[] }
  | { readonly kind: "wrong"; readonly why: string };

/**
 * Takes the points that begin a bucket of the span that was asked for. What lies outside of it is left out, whatever it says: a
 * provider whose clock is off has no data. A point between two edges, a second one in a bucket, or one that is no number makes the series wrong.
 */
export function bucketPoints(given: readonly GivenPoint[], span: Span & { readonly period: number }): BucketPoints {
  const points = new Map<number, number | undefined>();
  for (const { at, value } of given) {
    if (!Number.isFinite(at)) return { kind: "wrong", why: "holds a point without a time" };
    if (at < span.from || at >= span.to) continue;
    if (at % span.period !== 0)
      return {
        kind: "wrong",
        why: `holds a point at ${clock(at)}, which begins no bucket of ${formatDuration(span.period)}`,
      };
    if (points.has(at)) return { kind: "wrong", why: `holds two points at ${clock(at)}` };
    if (value.kind === "wrong")
      return { kind: "wrong", why: `holds ${value.what} at ${clock(at)}, which is no number` };
    points.set(at, value.kind === "number" ? value.value : undefined);
  }
  const known = [...points].flatMap(([at, value]) => (value === undefined ? [] : [{ at, value }]));
  return { kind: "points", points: known.sort((a, b) => a.at - b.at) };
}

function clock(at: number): string {
  return new Date(at).toISOString();
}
