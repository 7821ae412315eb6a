import { refuseInsecureUrl } from "../../core/address/refuse-insecure-url.ts";
import type { Delivery } from "../../ports/sink.ts";

/** Says why nothing can be sent to an address, with the remedy that its sink knows; `undefined` where it can be used. */
export function unusableAddress(url: string, remedy: string): Extract<Delivery, { kind: "failed" }> | undefined {
  const refused = refuseInsecureUrl(url);
  return refused === undefined ? undefined : { kind: "failed", why: `its address cannot be used: ${refused}`, remedy };
}
