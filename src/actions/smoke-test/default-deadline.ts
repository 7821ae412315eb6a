/** How long checks and command may take together where the input is empty, in milliseconds. */
export const DEFAULT_DEADLINE_MILLISECONDS = 300_000;
