/** Turns an instant of the world, in milliseconds since the epoch, into the date that an answer holds. */
export function dateOf(at: number | undefined): Date | undefined {
  return at === undefined ? undefined : new Date(at);
}
