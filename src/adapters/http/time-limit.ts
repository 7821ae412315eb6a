import { Socket } from "node:net";

/**
 * Calls `late` once after so many real milliseconds, unless it is called off by the function that is returned.
 * It is the time-out of a socket that never connects: neither a rehearsal's clock nor what happens on the wire moves it.
 */
export function timeLimit(milliseconds: number, late: () => void): () => void {
  const timer = new Socket();
  timer.setTimeout(Math.max(1, milliseconds), late);
  return () => void timer.destroy();
}
