import { Unreadable } from "../../core/outcome/unreadable.ts";
import { listOf, nextPage, readGraphql } from "./github-answers.ts";
import { type GitHubAnswer, type GitHubSettings, githubSender, type ServerTime } from "./github-send.ts";

/** Calls GitHub's API; anything but a clear answer is thrown as `Unreadable` with its remedy, 404 included unless asked for. */
export interface GitHubClient {
  /** Runs one named GraphQL query; every error in the answer is thrown, but for a missing right to an `optional` field, which is then null. */
  query<T>(document: string, variables: Readonly<Record<string, unknown>>, optional?: readonly string[]): Promise<T>;
  /** Calls a REST route; `allow` lists the statuses from 400 on that are answers, not failures. Only GET, PUT, DELETE and what is `repeatable` are retried. */
  call(
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly allow?: readonly number[]; readonly repeatable?: boolean },
  ): Promise<GitHubAnswer>;
  /** Reads all pages of a REST list, following `Link: rel="next"`. */
  pages(path: string): Promise<readonly unknown[]>;
  /** GitHub's clock as the last answer gave it; `undefined` before any did. */
  serverTime(): ServerTime | undefined;
}

const MAXIMUM_PAGES = 100;
const REPEATABLE: readonly string[] = ["GET", "PUT", "DELETE"];

/** Creates a client on the given HTTP port; it retries unavailability and rate limits of safe calls, honouring `Retry-After` up to a minute. */
export function githubClient(settings: GitHubSettings): GitHubClient {
  const { apiUrl, graphqlUrl, permission } = settings;
  let seen: ServerTime | undefined;
  const send = githubSender(settings, (time) => {
    seen = time;
  });
  return {
    async query<T>(document: string, variables: Readonly<Record<string, unknown>>, optional: readonly string[] = []) {
      const safe = !/^\s*mutation/.test(document);
      const { data } = await send({ method: "POST", url: graphqlUrl, body: { query: document, variables }, safe });
      return readGraphql<T>(data, permission, optional);
    },
    call: (method, path, { repeatable = REPEATABLE.includes(method), ...options } = {}) =>
      send({ ...options, method, url: `${apiUrl}${path}`, safe: repeatable }),
    async pages(path) {
      const items: unknown[] = [];
      const read = new Set<string>();
      let url: string | undefined = `${apiUrl}${path}${path.includes("?") ? "&" : "?"}per_page=100`;
      while (url !== undefined) {
        if (read.size >= MAXIMUM_PAGES) throw endless(path);
        read.add(url);
        const answer: GitHubAnswer = await send({ method: "GET", url, safe: true });
        items.push(...readList(answer.data, path));
        url = nextPage(answer.headers.link, read, apiUrl);
      }
      return items;
    },
    serverTime: () => seen,
  };
}

function readList(data: unknown, path: string): readonly unknown[] {
  const found = listOf(data);
  if (found !== undefined) return found;
  const remedy = "Check the API address and any proxy in between.";
  throw new Unreadable("malformed", `${path} did not answer with a list`, remedy);
}

function endless(path: string): Unreadable {
  const remedy = "Narrow what is asked for; a list that is not read to its end decides nothing.";
  return new Unreadable("malformed", `${path} has more than ${MAXIMUM_PAGES} pages`, remedy);
}
