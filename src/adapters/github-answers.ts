import { Unreadable } from "../core/outcome/unreadable.ts";
import { inertLine } from "../core/text/inert.ts";
import type { HttpResponse } from "../ports/http.ts";

/** Parses an answer's JSON body, `undefined` when it is empty; anything else than JSON throws `Unreadable`. */
export function parseJson(response: HttpResponse, method: string, url: string): unknown {
  if (response.body === "") return undefined;
  const type = response.headers["content-type"] ?? "";
  try {
    if (type.includes("json")) return JSON.parse(response.body);
  } catch {
    // Falls through: a body that claims to be JSON and is not says as little as an HTML page.
  }
  throw new Unreadable(
    "malformed",
    `${method} ${new URL(url).pathname} answered ${response.status} with ${type || "no content type"} instead of JSON`,
    "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.",
  );
}

/** Reads the next page's address; one that leaves the API, which would be sent our token, or that comes again is refused. */
export function nextPage(header: string | undefined, current: string, apiUrl: string): string | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
  if (next === undefined) return undefined;
  const address = URL.canParse(next) ? new URL(next) : undefined;
  if (address === undefined || address.origin !== new URL(apiUrl).origin || next === current) {
    throw new Unreadable(
      "malformed",
      "the list's next page is not a further page of the API (pagination_invalid)",
      "Try again; if it stays, report it to the API's operator.",
    );
  }
  return next;
}

/** Finds the list in an answer: itself, or the one member that is a list, as in `{ total_count, workflow_runs: […] }`; `undefined` when there is none. */
export function listOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== "object" || data === null) return undefined;
  return Object.values(data).find((value): value is readonly unknown[] => Array.isArray(value));
}

/** Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. */
export function readGraphql<T>(answer: unknown, permission: string): T {
  const { data, errors } = (answer ?? {}) as {
    data?: T;
    errors?: readonly { type?: string; message?: string; path?: readonly unknown[] }[];
  };
  const [first] = errors ?? [];
  if (first !== undefined) {
    const place = first.path === undefined ? "" : ` at ${first.path.join(".")}`;
    if (first.type === "FORBIDDEN" || /not accessible by integration/i.test(first.message ?? "")) {
      throw new Unreadable(
        "forbidden",
        `the token may not read what was asked${place}`,
        `Grant the job the permission ${permission}.`,
      );
    }
    if (first.type === "NOT_FOUND")
      throw new Unreadable(
        "not_found",
        `GitHub knows nothing${place}, or the token may not see it`,
        `Check the names, and that the token has ${permission}.`,
      );
    if (first.type === "RATE_LIMITED")
      throw new Unreadable(
        "rate_limited",
        "the token's rate limit is spent",
        "Wait for the limit to reset, then re-run the job.",
      );
    throw new Unreadable(
      "malformed",
      `GitHub refused the query${place}: ${inertLine(String(first.message), 200)}`,
      "Re-run the job; if it stays, report it.",
    );
  }
  if (data === undefined || data === null)
    throw new Unreadable(
      "malformed",
      "GitHub's answer holds no data",
      "Check the API address and any proxy in between, then re-run the job.",
    );
  return data;
}
