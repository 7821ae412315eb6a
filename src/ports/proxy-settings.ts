/** The proxy as the job's variables set it; addresses without credentials. */
export interface ProxySettings {
  /** The variables that are set, with the host of each; empty where none is. */
  readonly set: readonly { readonly name: string; readonly host: string }[];
  /** The hosts that are asked directly. */
  readonly exempt: readonly string[];
  /** Why the proxy that is set cannot be used; `undefined` where it can. */
  readonly trouble: { readonly said: string; readonly remedy: string } | undefined;
}

/** Reads the proxy's settings. */
export type ReadsProxySettings = () => ProxySettings;
