import type { Answer } from "../../core/checks/answer.ts";
import type { Mismatch } from "../../core/checks/assess-step.ts";
import type { Compiled } from "../../core/checks/compiled.ts";
import { addCookies, type Cookies, cookieHeader } from "../../core/checks/cookies.ts";
import { nextHop } from "../../core/checks/next-hop.ts";
import { requestOf } from "../../core/checks/request-of.ts";
import type { Step } from "../../core/checks/scenario.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";

/** How a step reaches the service. */
export interface StepMeans {
  readonly http: Http;
  readonly compiled: Compiled;
  readonly signal: AbortSignal | undefined;
  /** Real milliseconds for the step, redirects included. */
  readonly timeout: number;
  readonly now: () => Date;
  readonly target: TestedAddress;
}

/** The tested address, and what goes to its origin alone. */
export interface TestedAddress {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The IP address to connect to; empty for the name's own. */
  readonly resolve: string;
}

/** What became of a step: its last answer with the cookies from then on, and a redirect that was not followed; or that it could not be sent. */
export type Exchanged =
  | {
      readonly kind: "answer";
      readonly response: Answer;
      readonly cookies: Cookies;
      readonly mismatches: readonly Mismatch[];
    }
  | { readonly kind: "impossible"; readonly mismatch: Mismatch };

const MAXIMUM_BYTES = 1024 * 1024;

/** Sends a step and follows its redirects as far as it allows; rejects with an `HttpError`, or the signal's reason. */
export async function exchangeStep(step: Step, jar: Cookies, means: StepMeans): Promise<Exchanged> {
  let { method, url } = step;
  let withBody = step.body !== undefined;
  let cookies = jar;
  let [duration, followed] = [0, 0];
  for (;;) {
    const request = requestOf(withBody ? { ...step, url } : { ...step, url, body: undefined }, ownHeaders(url, means));
    if (request.kind === "impossible") return { kind: "impossible", mismatch: impossible(request) };
    const cookie = [request.headers.cookie, cookieHeader(cookies, url)].filter((one) => one !== undefined).join("; ");
    const response = await send(
      {
        step,
        method,
        url,
        headers: cookie === "" ? request.headers : { ...request.headers, cookie },
        body: request.body,
      },
      { ...means, timeout: means.timeout - duration },
    );
    cookies = addCookies(cookies, { url, setCookies: response.setCookies }, means.now());
    const answer = {
      ...response,
      url,
      duration: duration + response.duration,
      timeToFirstByte: duration + response.timeToFirstByte,
    };
    const hop = nextHop(answer, { method, withBody }, { followed, limit: step.followRedirects });
    if (hop.kind !== "follow")
      return { kind: "answer", response: answer, cookies, mismatches: hop.kind === "refused" ? [hop.mismatch] : [] };
    ({ method, url, withBody } = hop);
    duration = answer.duration;
    followed++;
  }
}

/** What is given for the tested address goes to no other origin. */
function isTested(url: string, { address }: TestedAddress): boolean {
  return new URL(url).origin === new URL(address).origin;
}

function ownHeaders(url: string, { target }: StepMeans): Readonly<Record<string, string>> {
  return URL.canParse(url) && isTested(url, target) ? target.headers : {};
}

interface Sent {
  readonly step: Step;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

async function send(
  { step, body, ...request }: Sent,
  { http, signal, timeout, target }: StepMeans,
): Promise<HttpResponse> {
  if (timeout <= 0) throw new HttpError("timeout", "its redirects took all of its time");
  const resolve = target.resolve !== "" && isTested(request.url, target) ? target.resolve : undefined;
  try {
    return await http.exchange(
      {
        ...request,
        timeout,
        maximumBytes: MAXIMUM_BYTES,
        fresh: true,
        ...(body === undefined ? {} : { body }),
        ...(resolve === undefined ? {} : { resolve }),
        ...(step.insecure ? { insecure: true } : {}),
      },
      signal,
    );
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

function impossible({ target, why }: { readonly target: string; readonly why: string }): Mismatch {
  return { target, expected: "something that can be sent", actual: why, kind: "assertion" };
}
