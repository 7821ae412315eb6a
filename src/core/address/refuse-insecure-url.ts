/** Says why an address cannot be used to reach another machine, `undefined` when it can: https without credentials; plain http only to this machine. */
export function refuseInsecureUrl(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined) return "it is not an address";
  if (url.username !== "" || url.password !== "") return "it holds credentials in front of the host";
  if (url.protocol === "https:") return undefined;
  const here = url.hostname === "localhost" || url.hostname === "127.0.0.1" || url.hostname === "[::1]";
  return url.protocol === "http:" && here ? undefined : "it does not start with https://";
}
