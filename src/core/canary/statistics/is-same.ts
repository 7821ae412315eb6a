/** What two figures may differ by where they are the same: rounding, relative to the larger. */
const ROUNDING = 1e-9;

/** Tells whether two values are the same but for rounding, in whatever unit they are. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
