import type { StepResult } from "../../core/checks/check-result.ts";

/** How long the last attempt of a check took, in whole real milliseconds. */
export interface Timings {
  readonly total: number;
  /** Until the first byte of its first answer. */
  readonly timeToFirstByte: number | undefined;
  /** The step that took longest; undefined where none was answered. */
  readonly slowest: { readonly name: string; readonly duration: number } | undefined;
}

/** Adds up what the steps of an attempt took. */
export function timingsOf(steps: readonly StepResult[]): Timings {
  const answered = steps.filter(({ duration }) => duration > 0);
  const [slowest] = [...answered].sort((a, b) => b.duration - a.duration);
  const first = answered.find(({ timeToFirstByte }) => timeToFirstByte !== undefined)?.timeToFirstByte;
  return {
    total: Math.round(steps.reduce((sum, { duration }) => sum + duration, 0)),
    timeToFirstByte: first === undefined ? undefined : Math.round(first),
    slowest: slowest === undefined ? undefined : { name: slowest.name, duration: Math.round(slowest.duration) },
  };
}
