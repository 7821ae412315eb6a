/** What a process of the rehearsal may reach: everything else does not exist for it. */
export interface Names {
  /** Declared host (lower case) to its made-up public address. */
  readonly addresses: Readonly<Record<string, string>>;
  /** `address:port` to the loopback port that answers there. */
  readonly ports: Readonly<Record<string, number>>;
  /** Ports of 127.0.0.1 that may be reached as such. */
  readonly loopback: readonly number[];
}
