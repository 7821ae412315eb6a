import { Unreadable } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";
import type { Progress } from "../../ports/progress.ts";
import { parseJson } from "./github-answers.ts";
import { type Refusal, readRefusal } from "./github-refusal.ts";

const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
const ATTEMPTS = 4;
const BACK_OFF_MILLISECONDS = 250;
const LONGEST_WAIT_MILLISECONDS = 60_000;

/** Where and as whom to call GitHub. */
export interface GitHubSettings {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** The token, or what gives one that is valid now. */
  readonly token: string | (() => Promise<string>);
  readonly http: Http;
  readonly clock: Clock;
  /** Names the permission that the token needs, for the remedy of a refusal: `issues: write`. */
  readonly permission: string;
  /** Tells people why a call takes longer: it is tried again. */
  readonly progress?: Pick<Progress, "say">;
}

/** A REST answer: status, parsed JSON body, and headers by lower-case name. */
export interface GitHubAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** One request to GitHub. */
export interface GitHubRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: unknown;
  /** Statuses from 400 on that are answers. */
  readonly allow?: readonly number[];
  /** Whether doing it twice does no more than doing it once. */
  readonly safe: boolean;
}

/** The instant of GitHub's `Date` header, with the local instants at which that call was sent and answered. */
export interface ServerTime {
  readonly server: Date;
  readonly sent: Date;
  readonly local: Date;
}

/** Sends requests until there is a clear answer; tells `onTime` of GitHub's clock. Safe requests are repeated through unavailability and rate limits. */
export function githubSender(
  settings: GitHubSettings,
  onTime: (time: ServerTime) => void,
): (request: GitHubRequest) => Promise<GitHubAnswer> {
  const { clock, permission, progress } = settings;
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const sent = clock.now();
      const tried = await exchange(settings, request).then((response) => {
        const date = Date.parse(response.headers.date ?? "");
        if (!Number.isNaN(date)) onTime({ server: new Date(date), sent, local: clock.now() });
        return readResponse(response, request, { permission, now: clock.now() });
      }, unreachable(request.url));
      if (tried.kind === "answered") return tried.answer;
      const { error, retryAfter = Number.POSITIVE_INFINITY } = tried.refusal;
      // What GitHub refused for a rate limit it did not do, so asking again does it once.
      const repeatable = request.safe || error.why === "rate_limited";
      if (!repeatable || attempt >= ATTEMPTS || retryAfter > LONGEST_WAIT_MILLISECONDS) throw error;
      const pause = Math.max(retryAfter, BACK_OFF_MILLISECONDS * 2 ** attempt);
      progress?.say(
        `${inertLine(error.message)}; asking again in ${formatDuration(pause)} (${attempt + 1} of ${ATTEMPTS}).`,
      );
      await clock.sleep(pause);
    }
  };
}

type Tried =
  | { readonly kind: "answered"; readonly answer: GitHubAnswer }
  | { readonly kind: "refused"; readonly refusal: Refusal };

async function exchange({ http, token }: GitHubSettings, { method, url, body }: GitHubRequest): Promise<HttpResponse> {
  const headers = {
    authorization: `Bearer ${typeof token === "string" ? token : await token()}`,
    accept: "application/vnd.github+json",
    "content-type": "application/json",
    "x-github-api-version": "2022-11-28",
    "user-agent": "deploy-actions",
  };
  const sized = { timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES };
  return http.exchange({
    method,
    url,
    headers,
    ...sized,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function unreachable(url: string): (error: unknown) => Tried {
  return (error) => {
    if (!(error instanceof HttpError)) throw error;
    const { host } = new URL(url);
    const check =
      error.failure === "proxy"
        ? "HTTPS_PROXY and NO_PROXY of the runner"
        : "githubstatus.com and the runner's network and proxy settings";
    const unavailable = new Unreadable(
      "unavailable",
      `${host} could not be reached (${error.failure}: ${error.message})`,
      `Check ${check} for ${host}, then re-run the job.`,
    );
    return { kind: "refused", refusal: { error: unavailable, retryAfter: 0 } };
  };
}

function readResponse(
  response: HttpResponse,
  { method, url, allow = [] }: GitHubRequest,
  { permission, now }: { readonly permission: string; readonly now: Date },
): Tried {
  const what = `${method} ${new URL(url).pathname}`;
  const refusal = readRefusal(response, { permission, allow, what, now });
  if (refusal !== undefined) return { kind: "refused", refusal };
  const { status, headers } = response;
  try {
    return { kind: "answered", answer: { status, data: parseJson(response, method, url), headers } };
  } catch (error) {
    // JSON that breaks off was cut on its way; a page of somebody else would only come again.
    if (!(error instanceof Unreadable) || error.why !== "unavailable") throw error;
    return { kind: "refused", refusal: { error, retryAfter: 0 } };
  }
}
