/** What a process meets on a network of a test: nothing but what is listed here and this machine's own ports. */
export interface StrangeNetwork {
  /** What each look-up of a name answers, in turn; the last answer stays. A name that is not listed does not exist. */
  readonly names: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** `address:port` to the port of 127.0.0.1 that answers there. */
  readonly ports: Readonly<Record<string, number>>;
  /** The file that each `address:port` is written to as it is connected to. */
  readonly log: string;
}

/** The variable that the network stands in, as JSON. */
export const STRANGE_NETWORK = "STRANGE_NETWORK";
