import type { Severity } from "../incident/severity.ts";

/**
 * Computes how much longer than planned the traffic may be judged at one place, in milliseconds: `extend` while the metrics cannot tell, and
 * `assess` where people assess a failure of one of them.
 */
export function longestDelay(
  metrics: readonly { readonly severity?: Severity | undefined }[],
  { extend, assess }: { readonly extend: number; readonly assess: number },
): number {
  return extend + (metrics.some(({ severity }) => severity === "sev2") ? assess : 0);
}
