import { Unreadable } from "../core/outcome/unreadable.ts";
import type { Clock } from "../ports/clock.ts";
import type { Http, HttpResponse } from "../ports/http.ts";
import { HttpError } from "../ports/http.ts";
import { readRefusal } from "./github-refusal.ts";

/** Where and as whom to call GitHub. */
export interface GitHubSettings {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly http: Http;
  readonly clock: Clock;
  /** Names the permission that the token needs, for the remedy of a refusal: `issues: write`. */
  readonly permission: string;
}

/** A REST answer: status, parsed JSON body, and headers by lower-case name. */
export interface GitHubAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Calls GitHub's API; anything but a clear answer is thrown as `Unreadable` with its remedy, 404 included unless asked for. */
export interface GitHubClient {
  /** Runs one named GraphQL query; every error in the answer is thrown. */
  query<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** Calls a REST route; `allow` lists the statuses from 400 on that are answers, not failures. Only GET, PUT and DELETE are retried. */
  call(
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly allow?: readonly number[] },
  ): Promise<GitHubAnswer>;
  /** Reads all pages of a REST list, following `Link: rel="next"`. */
  pages(path: string): Promise<readonly unknown[]>;
  /** The instant that GitHub's `Date` header gave last, with the local instants at which that call was sent and answered. */
  serverTime(): { readonly server: Date; readonly sent: Date; readonly local: Date } | undefined;
}

const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const LONGEST_WAIT_MILLISECONDS = 60_000;
const MAXIMUM_PAGES = 100;

/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
export function githubClient(settings: GitHubSettings): GitHubClient {
  const { apiUrl, graphqlUrl, token, http, clock, permission } = settings;
  let seen: { server: Date; sent: Date; local: Date } | undefined;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "content-type": "application/json",
    "x-github-api-version": "2022-11-28",
    "user-agent": "deploy-actions",
  };

  async function send(
    method: string,
    url: string,
    options: { readonly body?: unknown; readonly allow?: readonly number[]; readonly safe: boolean },
  ): Promise<GitHubAnswer> {
    for (let attempt = 1; ; attempt++) {
      const sent = clock.now();
      const answer = await exchange(method, url, options.body).catch((error: unknown) => error);
      if (isResponse(answer)) {
        const date = Date.parse(answer.headers.date ?? "");
        if (!Number.isNaN(date)) seen = { server: new Date(date), sent, local: clock.now() };
        const refusal = readRefusal(answer, {
          permission,
          allow: options.allow ?? [],
          what: `${method} ${new URL(url).pathname}`,
          now: clock.now(),
        });
        if (refusal === undefined)
          return { status: answer.status, data: parseJson(answer, method, url), headers: answer.headers };
        if (
          !options.safe ||
          refusal.retryAfter === undefined ||
          attempt >= ATTEMPTS ||
          refusal.retryAfter > LONGEST_WAIT_MILLISECONDS
        )
          throw refusal.error;
        await clock.sleep(Math.max(refusal.retryAfter, 250 * 2 ** attempt));
        continue;
      }
      if (!(answer instanceof HttpError)) throw answer;
      if (!options.safe || attempt >= ATTEMPTS) throw unavailable(answer, url);
      await clock.sleep(250 * 2 ** attempt);
    }
  }

  const exchange = (method: string, url: string, body: unknown): Promise<HttpResponse> =>
    http.exchange({
      method,
      url,
      headers,
      timeout: TIMEOUT_MILLISECONDS,
      maximumBytes: MAXIMUM_BYTES,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  return {
    async query<T>(document: string, variables: Readonly<Record<string, unknown>>) {
      const { data } = await send("POST", graphqlUrl, {
        body: { query: document, variables },
        safe: !/^\s*mutation/.test(document),
      });
      return readGraphql<T>(data, permission);
    },
    call: (method, path, options = {}) =>
      send(method, `${apiUrl}${path}`, {
        ...options,
        safe: method === "GET" || method === "PUT" || method === "DELETE",
      }),
    async pages(path) {
      const items: unknown[] = [];
      let url: string | undefined = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
      for (let page = 1; url !== undefined; page++) {
        if (page > MAXIMUM_PAGES)
          throw new Unreadable(
            "malformed",
            `${path} has more than ${MAXIMUM_PAGES} pages`,
            "Narrow what is asked for; a list that is not read to its end decides nothing.",
          );
        const answer: GitHubAnswer = await send("GET", url, { safe: true });
        const found = listOf(answer.data);
        if (found === undefined)
          throw new Unreadable(
            "malformed",
            `${path} did not answer with a list`,
            "Check the API address and any proxy in between.",
          );
        items.push(...found);
        url = nextPage(answer.headers.link, url, apiUrl);
      }
      return items;
    },
    serverTime: () => seen,
  };
}

function isResponse(answer: unknown): answer is HttpResponse {
  return typeof answer === "object" && answer !== null && "status" in answer && "body" in answer;
}

function unavailable(error: HttpError, url: string): Unreadable {
  const { host } = new URL(url);
  return new Unreadable(
    "unavailable",
    `${host} could not be reached (${error.failure}: ${error.message})`,
    `Check githubstatus.com and the runner's network and proxy settings for ${host}, then re-run the job.`,
  );
}

function parseJson(response: HttpResponse, method: string, url: string): unknown {
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
function nextPage(header: string | undefined, current: string, apiUrl: string): string | undefined {
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

function listOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data;
  if (typeof data !== "object" || data === null) return undefined;
  return Object.values(data).find((value): value is readonly unknown[] => Array.isArray(value));
}

function readGraphql<T>(answer: unknown, permission: string): T {
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
      `GitHub refused the query${place}: ${String(first.message).slice(0, 200)}`,
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
