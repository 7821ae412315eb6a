/** What a check sees of an answer; times in real milliseconds, header names in lower case. */
export interface Answer {
  /** The address that answered, the last one after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly body: string;
  /** Of the body, unpacked. */
  readonly bytes: number;
  readonly duration: number;
  readonly timeToFirstByte: number;
  /** Days until the certificate expires; undefined without TLS. */
  readonly tlsDaysLeft?: number;
}

/** Resolves the address that an answer redirects to; `undefined` where it does not, or to none that can be read. */
export function redirectUrl({ url, headers }: Pick<Answer, "url" | "headers">): string | undefined {
  const { location } = headers;
  return location === undefined || !URL.canParse(location, url) ? undefined : new URL(location, url).href;
}

/** Reads a header of an answer by its name in any case; `undefined` where it has none. */
export function headerOf({ headers }: Pick<Answer, "headers">, name: string): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(headers, key) ? headers[key] : undefined;
}
