/** Draws a number in [0, 1), for jitter and nothing else. */
export type Chance = () => number;
