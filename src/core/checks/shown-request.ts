import { hideQueries } from "../text/hide-queries.ts";

/** Writes a request for people: its method and address, each value of the query hidden. */
export function shownRequest({ method, url }: { readonly method: string; readonly url: string }): string {
  return `${method} ${hideQueries(url.replace(/#.*$/s, ""))}`;
}
