import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { HttpResponse } from "../../ports/http.ts";

/** Parses an answer's JSON body, `undefined` when it is empty; JSON that breaks off is `unavailable`, anything else than JSON `malformed`. */
export function parseJson(response: HttpResponse, method: string, url: string): unknown {
  if (response.body === "") return undefined;
  const type = response.headers["content-type"] ?? "";
  const what = `${method} ${new URL(url).pathname} answered ${response.status} with`;
  if (!type.includes("json")) {
    throw new Unreadable(
      "malformed",
      `${what} ${type || "no content type"} instead of JSON`,
      "A proxy or login page may answer in GitHub's place: check the API address and NO_PROXY.",
    );
  }
  try {
    return JSON.parse(response.body);
  } catch {
    throw new Unreadable(
      "unavailable",
      `${what} JSON that breaks off`,
      "Something between the runner and GitHub cuts answers short: check the proxy, then re-run the job.",
    );
  }
}

/** Reads the next page's address; one that leaves the API, which would be sent our token, or that was read already is refused. */
export function nextPage(header: string | undefined, read: ReadonlySet<string>, apiUrl: string): string | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(header ?? "")?.[1];
  if (next === undefined) return undefined;
  const address = URL.canParse(next) ? new URL(next) : undefined;
  if (address === undefined || address.origin !== new URL(apiUrl).origin || read.has(next)) {
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

interface GraphqlError {
  readonly type?: string;
  readonly message?: string;
  readonly path?: readonly unknown[];
  readonly extensions?: { readonly code?: string };
}

/**
 * Reads the data of a GraphQL answer; throws `Unreadable` for any error in it, since data beside an error is a part of the truth. Only a
 * missing right to a field whose name or alias is one of `optional` passes: the field is then null.
 */
export function readGraphql<T>(answer: unknown, permission: string, optional: readonly string[] = []): T {
  const { data, errors } = (answer ?? {}) as { data?: T; errors?: readonly GraphqlError[] };
  const passes = (path: readonly unknown[] = []) => path.some((name) => optional.includes(String(name)));
  const first = errors?.find((error) => !isForbidden(error) || !passes(error.path));
  if (first !== undefined) throw unreadableBy(first, permission);
  if (typeof data !== "object" || data === null || Object.keys(data).length === 0)
    throw new Unreadable(
      "malformed",
      "GitHub's answer holds no data",
      "Check the API address and any proxy in between, then re-run the job.",
    );
  return data;
}

function unreadableBy(error: GraphqlError, permission: string): Unreadable {
  const place = error.path === undefined ? "" : ` at ${error.path.join(".")}`;
  const message = inertLine(String(error.message), 200);
  if (isForbidden(error))
    return new Unreadable(
      "forbidden",
      `the token may not read what was asked${place}`,
      `Grant the job the permission ${permission}.`,
    );
  if (error.type === "NOT_FOUND")
    return new Unreadable(
      "not_found",
      `GitHub knows nothing${place}, or the token may not see it`,
      `Check the names, and that the token has ${permission}.`,
    );
  if (error.type === "RATE_LIMITED")
    return new Unreadable(
      "rate_limited",
      "the token's rate limit is spent",
      "Wait for the limit to reset, then re-run the job.",
    );
  if (error.extensions?.code === "undefinedField" || /doesn't exist on type/.test(error.message ?? ""))
    return new Unreadable(
      "malformed",
      `this GitHub server is too old for the query${place}: ${message} (unsupported_on_ghes)`,
      "Upgrade GitHub Enterprise Server to a version that the README lists.",
    );
  return new Unreadable(
    "malformed",
    `GitHub refused the query${place}: ${message}`,
    "Re-run the job; if it stays, report it.",
  );
}

function isForbidden({ type, message }: GraphqlError): boolean {
  return type === "FORBIDDEN" || /not accessible by integration/i.test(message ?? "");
}
