/** How long what is away is asked again before anything is given up: a deployment that is held can wait that long. */
export const PATIENCE_MILLISECONDS = 10 * 60_000;

/** How long it is left alone between two questions. */
export const AGAIN_MILLISECONDS = 15_000;
