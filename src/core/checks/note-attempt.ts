import type { AttemptNote } from "./check-result.ts";

const FIRST_KEPT = 10;
const LAST_KEPT = 40;

/** Adds an attempt to the notes of those before it; of very many, ones in the middle are forgotten. */
export function noteAttempt(history: readonly AttemptNote[], note: AttemptNote): readonly AttemptNote[] {
  const all = [...history, note];
  return all.length <= FIRST_KEPT + LAST_KEPT ? all : [...all.slice(0, FIRST_KEPT), ...all.slice(-LAST_KEPT)];
}
