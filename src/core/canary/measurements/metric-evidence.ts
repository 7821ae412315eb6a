import type { Measurement } from "./measurements.ts";

/** What was measured of one metric. */
export interface MetricEvidence {
  readonly canary: readonly Measurement[];
  /** The baseline in the same buckets, as long as both arms served; empty without one. */
  readonly baseline: readonly Measurement[];
  /** The baseline before the new version took its traffic: reported, never tested. */
  readonly before: readonly Measurement[];
  /** The instant from which on points are held against the limits: those before belong to a smaller share, which they were judged at. */
  readonly from?: number | undefined;
  /** Why its provider could not be read at the last look, inert; absent when it could. */
  readonly error?: string | undefined;
  /** Whether a phase is at its end, where tests that are made once are due. */
  readonly phaseEnd?: boolean | undefined;
  /** Whether the new version has all traffic, so that what is compared was measured before. */
  readonly alone?: boolean | undefined;
  /** When the phase was planned to end, in milliseconds: what is measured later is no further test at its end. */
  readonly phaseEndsAt?: number | undefined;
}

/** How much each test of a metric may err: the probability of a false abort, and over how many phases' ends it is divided. */
export interface TestLevel {
  readonly alpha: number;
  readonly phaseEnds: number;
}
