const HIDDEN = "***";

/** Writes a request for people: its method and address, each value of the query hidden, since secrets travel there. */
export function shownRequest({ method, url }: { readonly method: string; readonly url: string }): string {
  const [place = "", query] = url.replace(/#.*$/s, "").split(/\?(.*)/s);
  if (query === undefined || query === "") return `${method} ${place}`;
  const shown = query
    .split("&")
    .map((pair) => (pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=${HIDDEN}` : HIDDEN))
    .join("&");
  return `${method} ${place}?${shown}`;
}
