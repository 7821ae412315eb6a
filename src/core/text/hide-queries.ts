const ADDRESS = /((?:https?:\/\/|\/)[^\s"'<>?#]*\?)([^\s"'<>#]+)/g;

/** Hides each value in the queries of the addresses that a text holds, whole ones and paths: secrets travel there. */
export function hideQueries(text: string): string {
  return text.replace(ADDRESS, (_, place: string, query: string) => `${place}${hidePairs(query)}`);
}

function hidePairs(query: string): string {
  return query
    .split("&")
    .map((pair) => (pair.includes("=") ? `${pair.slice(0, pair.indexOf("="))}=***` : "***"))
    .join("&");
}
