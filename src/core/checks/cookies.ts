/** The cookies of one attempt by host; they go back to their own host alone. */
export type Cookies = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Adds the cookies that a host set; one that is emptied is forgotten. Attributes are ignored, since an attempt is short. */
export function addCookies(cookies: Cookies, host: string, set: readonly string[]): Cookies {
  const own = new Map(cookies.get(host));
  for (const cookie of set) {
    const [pair = ""] = cookie.split(";");
    const at = pair.indexOf("=");
    if (at <= 0) continue;
    const [name, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    if (value === "") own.delete(name);
    else own.set(name, value);
  }
  return new Map(cookies).set(host, own);
}

/** Writes the header with the cookies of a host; `undefined` when there are none. */
export function cookieHeader(cookies: Cookies, host: string): string | undefined {
  const own = [...(cookies.get(host) ?? [])];
  return own.length === 0 ? undefined : own.map(([name, value]) => `${name}=${value}`).join("; ");
}
