/** What a secret is called in checks, and where it goes. */
export interface SecretName {
  readonly name: string;
  /** The host with its port that it goes to, over TLS; `undefined` for the tested address. */
  readonly host: string | undefined;
}

/** Reads a secret's name as the inputs write it: `token` for the tested address, `token@auth.example` for another host. */
export function readSecretName(written: string): SecretName {
  const at = written.indexOf("@");
  return at < 0 ? { name: written, host: undefined } : { name: written.slice(0, at), host: written.slice(at + 1) };
}
