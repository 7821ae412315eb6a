import type { IncidentEndpoint } from "./incident-endpoint.ts";
import { type JsonStep, valueAt } from "./json-place.ts";

/** One question to an endpoint. */
export interface PageRequest {
  readonly url: string;
  /** JSON, with POST only. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** What came back for it. */
export interface PageAnswer {
  readonly body: unknown;
  /** The `Link` header; empty when there is none. */
  readonly link: string;
  /** How many items were read with this page and those before. */
  readonly read: number;
}

/** How it goes on behind a page. */
export type NextPage =
  | { readonly kind: "last" }
  | { readonly kind: "next"; readonly request: PageRequest }
  | { readonly kind: "unknown"; readonly why: string };

/** Finds the request for the next page; where none is found as declared and the page says itself that there is more, nobody knows what follows. */
export function nextPage(endpoint: IncidentEndpoint, asked: PageRequest, answer: PageAnswer): NextPage {
  const declared = declaredNext(endpoint, asked, answer);
  const sign = declared.kind === "last" ? signOfMore(answer) : undefined;
  if (sign === undefined) return declared;
  return { kind: "unknown", why: `the answer goes on behind this page (${sign}), and \`next\` does not say how` };
}

function declaredNext({ paging, method }: IncidentEndpoint, asked: PageRequest, answer: PageAnswer): NextPage {
  const { body } = answer;
  switch (paging.kind) {
    case "none":
      return { kind: "last" };
    case "link":
      return address(relNext(answer.link), asked);
    case "address":
      return address(valueAt(body, paging.at.steps), asked);
    case "cursor": {
      if (paging.more !== undefined) {
        const more = valueAt(body, paging.more.steps);
        if (typeof more !== "boolean")
          return { kind: "unknown", why: `nothing at ${paging.more.text} says whether more follows` };
        if (!more) return { kind: "last" };
      }
      const cursor = valueAt(body, paging.at.steps);
      if (cursor === undefined || cursor === null || cursor === "")
        return paging.more === undefined
          ? { kind: "last" }
          : { kind: "unknown", why: `there is no ${paging.at.text}, though more follows` };
      return withParameter(asked, { method, name: paging.parameter, value: cursor });
    }
    case "offset": {
      const more = valueAt(body, paging.more.steps);
      if (typeof more !== "boolean")
        return { kind: "unknown", why: `nothing at ${paging.more.text} says whether more follows` };
      if (!more) return { kind: "last" };
      return withParameter(asked, { method, name: paging.parameter, value: answer.read });
    }
  }
}

/** Where the common services say that there is more. */
const SIGNS: readonly string[] = [
  "more",
  "has_more",
  "hasMore",
  "next",
  "next_page",
  "nextLink",
  "nextPageToken",
  "links.next",
  "_links.next",
  "pagination.next",
  "pagination_meta.after",
  "paging.next",
  "cursor.hasMore",
  "meta.next_cursor",
  "incomplete_results",
];

/** Names where an answer says that it goes on; `undefined` when it does not say so. */
function signOfMore({ body, link }: PageAnswer): string | undefined {
  const found = (path: string) => {
    const steps = path.split(".").map((name): JsonStep => ({ kind: "member", name }));
    return valueAt(body, steps);
  };
  if (relNext(link) !== undefined) return "Link";
  return found("isLast") === false ? "isLast" : SIGNS.find((path) => isMore(found(path)));
}

function isMore(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value === true || (typeof value === "string" && value !== "") || (typeof value === "number" && value > 0);
}

/** Reads the target of `rel="next"` from a Link header (RFC 8288). */
function relNext(header: string): string | undefined {
  for (const part of header.slice(0, 8_192).split(",")) {
    const [target = "", ...parameters] = part.split(";").map((text) => text.trim());
    if (!target.startsWith("<") || !target.endsWith(">")) continue;
    if (parameters.some((parameter) => /^rel="?(?:[^"]* )?next(?: [^"]*)?"?$/i.test(parameter)))
      return target.slice(1, -1);
  }
  return undefined;
}

function address(found: unknown, asked: PageRequest): NextPage {
  if (found === undefined || found === null || found === "") return { kind: "last" };
  if (typeof found !== "string" || !URL.canParse(found, asked.url))
    return { kind: "unknown", why: "the address of the next page cannot be read" };
  const url = new URL(found, asked.url);
  // The token must not follow an address to somebody else.
  if (url.origin !== new URL(asked.url).origin)
    return { kind: "unknown", why: "the next page is said to be at another host" };
  return { kind: "next", request: { ...asked, url: url.href } };
}

function withParameter(
  asked: PageRequest,
  { method, name, value }: { readonly method: "GET" | "POST"; readonly name: string; readonly value: unknown },
): NextPage {
  if (method === "POST") return { kind: "next", request: { ...asked, body: { ...asked.body, [name]: value } } };
  if (typeof value !== "string" && typeof value !== "number")
    return { kind: "unknown", why: "the cursor of the next page is no text" };
  const url = new URL(asked.url);
  url.searchParams.set(name, String(value));
  return { kind: "next", request: { ...asked, url: url.href } };
}
