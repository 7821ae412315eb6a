import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";
import type { Delivery } from "../../ports/sink.ts";

/** One message to post, and what may be done when the first try fails. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What is sent instead when the receiver finds the body too large (413). */
  readonly shorter?: string;
  /** The receiver drops repetitions, so a request whose answer was lost may be sent again. */
  readonly repeatable: boolean;
  /** What to check when the receiver refuses the message. */
  readonly remedy: string;
}

/** What a delivery needs of the world. */
export interface Delivering {
  readonly http: Http;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

// Two tries and one pause: ten seconds in all. Time-outs are the socket's own, so scaled clocks do not shorten them.
const TIMEOUT_MILLISECONDS = 4_000;
const LONGEST_PAUSE_MILLISECONDS = 2_000;
const SHORTEST_PAUSE_MILLISECONDS = 500;
const MAXIMUM_BYTES = 64 * 1024;

/** Posts a message: one retry after 429, 5xx or a connection that failed, honouring `Retry-After` up to two seconds. */
export async function deliverMessage(post: Post, delivering: Delivering): Promise<Delivery> {
  const first = await attempt(post, delivering);
  if (first.kind === "failed" && first.tooLarge === true && post.shorter !== undefined) {
    const end = strip(await attempt({ ...post, body: post.shorter }, delivering));
    return end.kind === "sent" ? { ...end, note: "the message was too large, so it was sent shortened" } : end;
  }
  if (first.kind === "sent" || first.pause === undefined) return strip(first);
  await delivering.clock.sleep(first.pause, delivering.signal);
  return strip(await attempt(post, delivering));
}

type Attempt =
  | { readonly kind: "sent" }
  | {
      readonly kind: "failed";
      readonly why: string;
      readonly remedy: string;
      readonly pause: number | undefined;
      readonly tooLarge?: boolean;
    };

async function attempt(
  { url, headers, body, repeatable, remedy }: Post,
  { http, signal }: Delivering,
): Promise<Attempt> {
  try {
    return judge(
      await http.exchange(
        { method: "POST", url, headers, body, timeout: TIMEOUT_MILLISECONDS, maximumBytes: MAXIMUM_BYTES },
        signal,
      ),
      remedy,
    );
  } catch (error) {
    if (!(error instanceof HttpError) || signal.aborted) throw error;
    const unsent = error.failure === "connect" || error.failure === "dns";
    const pause =
      unsent || (repeatable && error.failure !== "address-refused") ? SHORTEST_PAUSE_MILLISECONDS : undefined;
    return { kind: "failed", why: `it could not be reached (${error.failure})`, remedy, pause };
  }
}

function judge({ status, headers, body }: HttpResponse, remedy: string): Attempt {
  if (status >= 200 && status < 300) return { kind: "sent" };
  const why = `it answered ${status}${body === "" ? "" : ` (${inertLine(body, 80)})`}`;
  if (status !== 429 && status < 500)
    return { kind: "failed", why, remedy, pause: undefined, tooLarge: status === 413 };
  const asked = Number(headers["retry-after"] ?? 0) * 1_000;
  const pause = Math.max(Number.isFinite(asked) ? asked : 0, SHORTEST_PAUSE_MILLISECONDS);
  return { kind: "failed", why, remedy, pause: pause <= LONGEST_PAUSE_MILLISECONDS ? pause : undefined };
}

function strip(end: Attempt): Delivery {
  return end.kind === "sent" ? end : { kind: "failed", why: end.why, remedy: end.remedy };
}
