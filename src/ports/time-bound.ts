/** Calls `late` once after so many real milliseconds, unless it is called off by the function that is returned; no settable clock moves it. */
export type TimeBound = (milliseconds: number, late: () => void) => () => void;
