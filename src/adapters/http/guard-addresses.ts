import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { refuseMetadataName } from "../../core/address/refuse-metadata-name.ts";
import { HttpError } from "../../ports/http.ts";
import { timeLimit } from "./time-limit.ts";

/** Where the proxy alone knows the names outside, a resolver may say nothing at all. */
const PATIENCE_MILLISECONDS = 2_000;

/** Says why an IP address must not be connected to, `undefined` when it may. */
export type RefuseAddress = (address: string) => string | undefined;

/** Keeps connections from addresses that are refused. */
export interface AddressGuard {
  /** Throws when a host is refused as it is written; an address is judged at once, a name at each resolution. */
  readonly admit: (host: string) => void;
  /** Throws when a name that a proxy will resolve reaches a refused address from here; what this machine cannot resolve is left to the proxy. */
  readonly admitThroughProxy: (host: string) => Promise<void>;
  /** Resolves a name to addresses of which each may be connected to, so that what was judged is what is connected to. */
  readonly lookup: LookupFunction;
}

/** Creates the guard for a rule; without one everything is admitted. */
export function guardAddresses(refuse: RefuseAddress | undefined): AddressGuard {
  const judged = new Map<string, Promise<HttpError | undefined>>();
  const resolve = (hostname: string) =>
    new Promise<HttpError | undefined>((done) => {
      const release = timeLimit(PATIENCE_MILLISECONDS, () => done(undefined));
      systemLookup(hostname, { all: true }, (error, addresses) => {
        release();
        done(error === null ? refusal(hostname, addresses, refuse) : undefined);
      });
    });
  return {
    admit(host) {
      if (refuse === undefined) return;
      const reason = isIP(host) === 0 ? refuseMetadataName(host) : refuse(host);
      if (reason !== undefined) throw new HttpError("address-refused", `${host} is refused: ${reason}.`);
    },
    async admitThroughProxy(host) {
      if (refuse === undefined || isIP(host) !== 0) return;
      const verdict = judged.get(host) ?? resolve(host);
      judged.set(host, verdict);
      const refused = await verdict;
      if (refused !== undefined) throw refused;
    },
    lookup(hostname, options, callback) {
      systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
        const failed = error ?? refusal(hostname, addresses, refuse);
        if (failed !== undefined) return callback(failed, []);
        const [first] = addresses;
        if (options.all === true || first === undefined) return callback(null, addresses);
        return callback(null, first.address, first.family);
      });
    },
  };
}

/** One address that is refused refuses the name: which of them is connected to is not ours to say. */
function refusal(
  hostname: string,
  addresses: readonly LookupAddress[],
  refuse: RefuseAddress | undefined,
): HttpError | undefined {
  for (const { address } of addresses) {
    const reason = refuse?.(address);
    if (reason !== undefined)
      return new HttpError("address-refused", `${hostname} resolves to ${address}, which is refused: ${reason}.`);
  }
  return undefined;
}
