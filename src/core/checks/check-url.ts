/** An address that may be asked, or why not. */
export type CheckedUrl =
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "refused"; readonly why: string };

/** Resolves a path or an address against the base address; refuses credentials, and plain HTTP unless it is allowed. */
export function checkUrl(
  given: string,
  { address, plainHttp }: { readonly address: string; readonly plainHttp: boolean },
): CheckedUrl {
  if (given.startsWith("/") && /[?#]/.test(address))
    return { kind: "refused", why: "the base address holds a query or a fragment, which would swallow every path." };
  const text = given.startsWith("/") ? `${address.replace(/\/+$/, "")}${given}` : given;
  if (!URL.canParse(text))
    return { kind: "refused", why: "the address cannot be read: write it as https://host/path." };
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    return { kind: "refused", why: "the address holds credentials: pass them in a header." };
  if (url.protocol === "https:" || (url.protocol === "http:" && plainHttp))
    return { kind: "url", url: decodeBraces(url.href) };
  return {
    kind: "refused",
    why: `the address uses ${url.protocol}//: use https, or set allow-private-hosts, in the target or of the step, for an internal host without TLS.`,
  };
}

/** Keeps `{name}` as it was written: the URL parser encodes braces, and names are filled in later. */
function decodeBraces(href: string): string {
  return href.replace(/%7B((?:secret\.)?[a-z][a-z0-9-]*)%7D/gi, "{$1}");
}
