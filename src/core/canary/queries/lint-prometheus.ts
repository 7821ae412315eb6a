import { parseDuration } from "../../time/duration.ts";
import { withoutQuoted } from "./promql-text.ts";
import type { QueriesInUse } from "./queries-in-use.ts";

/** A range or a subquery, by its length. */
const RANGE = /\[\s*([0-9a-z]+)\s*(?::[^\]]*)?\]/g;
/** A recording rule's name, which says itself what it counts over. */
const RULE = /[A-Za-z_]\w*:\w/;

/**
 * Finds expressions that count an event in several buckets or in none: a bucket's value is that of the query at its end, so that the
 * range of a count must be the period itself. Tests that take the buckets for independent need ranges that do not overlap.
 */
export function lintPrometheus(expression: string, { kind, period, compare, atPhaseEnd }: QueriesInUse): string[] {
  const bare = withoutQuoted(expression);
  const lengths = [...bare.matchAll(RANGE)].map(([, range = ""]) => ({ range, length: parseDuration(range) }));
  const seconds = `${period / 1_000}s`;
  if (kind === "count")
    return [
      ...(/\b(?:rate|irate|deriv)\s*\(/.test(bare)
        ? ["asks for a rate, which is per second; the events themselves are counted: write increase(…)."]
        : []),
      ...(lengths.length === 0 && !RULE.test(bare)
        ? [`asks for a counter as it stands, which only grows: write increase(…[${seconds}]).`]
        : []),
      ...lengths
        .filter(({ length }) => length !== period)
        .map(
          ({ range }) =>
            `counts over [${range}] and is asked every ${seconds}: events would be counted twice or not at all. Write [${seconds}], or set the monitor's period.`,
        ),
    ];
  if (compare === undefined && atPhaseEnd === undefined) return [];
  return lengths
    .filter(({ length }) => length === undefined || length > period)
    .map(
      ({ range }) =>
        `is compared, and its range [${range}] is longer than the period: neighbouring points would repeat each other. Write [${seconds}], or set the monitor's period.`,
    );
}
