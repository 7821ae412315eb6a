import { DAY } from "../../time/calendar-date.ts";
import type { Interval } from "../../time/interval.ts";
import { midnightOf } from "../local-year.ts";
import { type DatedPolicy, type ScopedChanges, scopedChanges } from "./scoped-changes.ts";
import type { TimeEffect } from "./time-changes.ts";
import { type WrittenChange, writtenChanges } from "./written-changes.ts";

/** A version of a policy: its text and what it stands for, tightened by a central one where there is one. */
export interface PolicyVersion extends DatedPolicy {
  readonly text: string;
}

/** What changes between two versions of a policy. */
export interface PolicyDiff {
  /** The time that was compared. */
  readonly span: Interval;
  /** The zone of the newer version, which times are told in. */
  readonly zone: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly times: readonly ScopedChanges[];
  readonly written: readonly WrittenChange[];
}

/** The days of the coming year, in a policy's diff. */
const COMING_YEAR = 365 * DAY;

/** Compares two versions from an instant on, for the coming year. */
export function diffPolicies(before: PolicyVersion, after: PolicyVersion, from: Date): PolicyDiff {
  const start = Math.floor(from.getTime() / 60_000) * 60_000;
  const span = { start, end: start + COMING_YEAR };
  const [old, fresh] = [before, after].map(({ policy }) => Object.keys(policy.environments));
  return {
    span,
    zone: after.policy.zone,
    added: (fresh ?? []).filter((name) => old?.includes(name) !== true),
    removed: (old ?? []).filter((name) => fresh?.includes(name) !== true),
    times: scopedChanges(before, after, span),
    written: writtenChanges(before.text, after.text),
  };
}

/** Counts the local days on which something opens, closes or asks others, for one environment or all of them. */
export function changedDays({ times, zone }: PolicyDiff, effect: TimeEffect, environment?: string): number {
  const days = new Set<string>();
  for (const scope of times) {
    if (environment !== undefined && scope.environment !== environment) continue;
    for (const change of scope.changes) {
      if (change.effect !== effect) continue;
      for (let day = midnightOf(change.start, zone); day <= midnightOf(change.end - 1, zone); day += DAY)
        days.add(`${scope.environment} ${day}`);
    }
  }
  return days.size;
}
