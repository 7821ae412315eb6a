import type { Span } from "../../core/chart/time-scale.ts";
import type { ApprovalWait } from "../scenario/approval-waits.ts";

const LONG = 20 * 60_000;
const MARGIN = 60_000;

/** Finds the waits that are so long that the pictures leave them out, but for their first and last minute. */
export function waitCuts(waits: readonly ApprovalWait[]): Span[] {
  return waits
    .filter(({ from, until }) => until - from >= LONG)
    .map(({ from, until }) => ({ from: from + MARGIN, until: until - MARGIN }));
}
