const KEYWORDS =
  /fail|unhealthy|error|throttl|unable|missing|alarm detected|rolling back|rolled back|deregistered.*health/i;

/** Tells whether a message of the platform is one to look at first, by the words that it uses for trouble. */
export function isAlarming(message: string): boolean {
  return KEYWORDS.test(message);
}
