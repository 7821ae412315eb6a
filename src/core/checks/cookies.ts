/** One cookie of an attempt. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** The host that set it, which alone gets it back: `Domain` widens nothing. */
  readonly host: string;
  readonly path: string;
  readonly secure: boolean;
}

/** The cookies of one attempt. */
export type Cookies = readonly Cookie[];

/** A cookie as an answer sets it. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads `Set-Cookie` headers (RFC 6265, section 5.2), the last of a name last; what is none is left out. */
export function readCookies(set: readonly string[]): SetCookie[] {
  return set.flatMap((header) => {
    const [pair = "", ...rest] = header.split(";");
    const at = pair.indexOf("=");
    if (at <= 0) return [];
    const attributes = rest.map((attribute) => {
      const [name = "", ...value] = attribute.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()] as const;
    });
    return [{ name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), attributes: new Map(attributes) }];
  });
}

/** Adds the cookies that an answer from an address set; one that has expired or is empty is forgotten. Later expiry is left out, since an attempt is short. */
export function addCookies(
  cookies: Cookies,
  { url, setCookies }: { readonly url: string; readonly setCookies: readonly string[] },
  now: Date,
): Cookies {
  const { host, protocol, pathname } = new URL(url);
  return readCookies(setCookies).reduce<Cookies>((jar, { name, value, attributes }) => {
    const given = attributes.get("path") ?? "";
    const path = given.startsWith("/") ? given : defaultPath(pathname);
    const secure = attributes.has("secure");
    if (secure && protocol !== "https:") return jar;
    const others = jar.filter((one) => one.name !== name || one.host !== host || one.path !== path);
    return value === "" || hasExpired(attributes, now) ? others : [...others, { name, value, host, path, secure }];
  }, cookies);
}

/** Writes the header with the cookies that an address gets, longer paths first; `undefined` when there are none. */
export function cookieHeader(cookies: Cookies, url: string): string | undefined {
  const { host, protocol, pathname } = new URL(url);
  const own = cookies
    .filter(
      (cookie) => cookie.host === host && covers(cookie.path, pathname) && (protocol === "https:" || !cookie.secure),
    )
    .sort((a, b) => b.path.length - a.path.length);
  return own.length === 0 ? undefined : own.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function hasExpired(attributes: SetCookie["attributes"], now: Date): boolean {
  const age = attributes.get("max-age");
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  const expires = Date.parse(attributes.get("expires") ?? "");
  return expires <= now.getTime();
}

/** The directory of the address that set it (RFC 6265, section 5.1.4). */
function defaultPath(pathname: string): string {
  return pathname.slice(0, Math.max(1, pathname.lastIndexOf("/")));
}

function covers(path: string, pathname: string): boolean {
  return pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
}
