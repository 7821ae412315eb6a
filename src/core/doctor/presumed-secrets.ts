import { secretsSent } from "../checks/check-names.ts";
import type { ChecksDocument } from "../checks/checks-document.ts";

/**
 * Presumes that every secret which checks refer to will be given, for the one host that it is first sent to: doctor has no secrets of checks. A
 * secret that is sent to two hosts stays wrong whatever is given. `undefined` stands for the tested address.
 */
export function presumedSecrets(
  { checks = [], flows = [] }: ChecksDocument,
  address: string,
): ReadonlyMap<string, string | undefined> {
  const presumed = new Map<string, string | undefined>();
  for (const step of [...checks, ...flows.flatMap(({ steps }) => steps)]) {
    const url = step.url !== undefined && URL.canParse(step.url) ? new URL(step.url) : undefined;
    const elsewhere = url !== undefined && URL.canParse(address) && url.origin !== new URL(address).origin;
    for (const secret of secretsSent(step)) {
      const name = secret.slice("secret.".length);
      if (!presumed.has(name)) presumed.set(name, elsewhere ? url.host : undefined);
    }
  }
  return presumed;
}
