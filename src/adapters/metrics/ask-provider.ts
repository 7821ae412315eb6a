import { Unreadable } from "../../core/outcome/unreadable.ts";
import { hideValues } from "../../core/text/hide-values.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { Clock } from "../../ports/clock.ts";
import { type Http, HttpError, type HttpResponse } from "../../ports/http.ts";
import { patientExchange } from "../http/patient-exchange.ts";

/** What a provider's adapter needs of the world. */
export interface ProviderWorld {
  readonly http: Http;
  readonly clock: Clock;
  /** The provider's secret, or the named part of it; empty where none was given. */
  readonly secret: (part?: string) => string;
}

/** One provider as it is asked during one reading. */
export interface Asked {
  /** As people know it: its name in the monitor. */
  readonly name: string;
  readonly world: Pick<ProviderWorld, "http" | "clock">;
  /** Milliseconds that may be waited in all. */
  readonly budget: { left: number };
  readonly headers: Readonly<Record<string, string>>;
  /** Taken out of whatever is said. */
  readonly secrets: readonly string[];
  /** Finds the vendor's own words in a refusal; empty where there are none. */
  readonly explain: (body: unknown) => string;
  /** What to check when it refuses whoever asks. */
  readonly rights: string;
  /** Whether it is asked for documents, which may not be there yet, and not by its vendor's own interface, which is there or never will be. */
  readonly documents?: boolean;
}

/** One question; a `body` is posted. */
export interface ProviderQuestion {
  readonly url: string;
  readonly body?: { readonly type: string; readonly text: string };
}

const TIMEOUT_MILLISECONDS = 15_000;
const MAXIMUM_BYTES = 8 * 1024 * 1024;
/** How long one reading waits in all for a provider that asks for patience. */
export const PATIENCE_MILLISECONDS = 20_000;

/** Asks a provider for JSON. Redirects are never followed, since secrets must not go elsewhere. Throws `Unreadable`, which holds no secret. */
export async function askProvider({ url, body }: ProviderQuestion, asked: Asked): Promise<unknown> {
  const { name, world, budget, headers } = asked;
  const typed = body === undefined ? {} : { "content-type": body.type };
  const sent = body === undefined ? {} : { body: body.text };
  let response: HttpResponse;
  try {
    response = await patientExchange(
      {
        method: body === undefined ? "GET" : "POST",
        url,
        headers: { accept: "application/json", "user-agent": "deploy-actions", ...typed, ...headers },
        ...sent,
        timeout: TIMEOUT_MILLISECONDS,
        maximumBytes: MAXIMUM_BYTES,
      },
      { ...world, budget },
    );
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw unreached(error, name);
  }
  const parsed = parse(response.body, asked.secrets);
  if (response.status !== 200) throw refused(response.status, parsed, asked);
  if (parsed.kind === "none")
    throw malformed(name, "answered no JSON", "Check its address in provider-urls: a page may want a login.");
  return parsed.value;
}

/** Carries out a reading whose failure, whatever an answer repeated, shows no secret. */
export async function withoutSecrets<T>(secrets: readonly string[], read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Unreadable(error.why, hideValues(error.message, secrets), error.remedy);
  }
}

/** Says that a provider's answer cannot be used, which may heal; `what` is inert already. */
export function malformed(name: string, what: string, remedy: string): Unreadable {
  return new Unreadable("malformed", `${name} ${what}`, remedy);
}

/** Says that a question can have no answer that can be used, however often it is asked; `what` is inert already. */
export function unanswerable(name: string, what: string, remedy: string): Unreadable {
  return new Unreadable("refused", `${name} ${what}`, remedy);
}

function unreached({ failure, message }: HttpError, name: string): Unreadable {
  const said = `${name} could not be asked (${failure}: ${message})`;
  if (failure === "address-refused")
    return new Unreadable(
      "forbidden",
      said,
      "Name an address in provider-urls that may be reached, or allow private hosts.",
    );
  if (failure === "too-large" || failure === "malformed")
    return new Unreadable(
      failure === "too-large" ? "refused" : "malformed",
      said,
      "Ask for less, or check the provider's address in provider-urls.",
    );
  return new Unreadable("unavailable", said, "Check the provider's address in provider-urls and the runner's network.");
}

const WHY: Readonly<Record<number, "unauthorized" | "forbidden" | "unavailable" | "rate_limited">> = {
  401: "unauthorized",
  403: "forbidden",
  408: "unavailable",
  425: "unavailable",
  429: "rate_limited",
};

function refused(status: number, body: Parsed, { name, secrets, explain, rights, documents }: Asked): Unreadable {
  const words = body.kind === "none" ? "" : inertLine(hideValues(explain(body.value), secrets), 200);
  const said = `${name} answered ${status}${words === "" ? "" : ` (${words})`}`;
  if (status < 300) return new Unreadable("malformed", said, "Check the provider's address in provider-urls.");
  if (status < 400)
    return new Unreadable(
      "refused",
      `${name} redirects (${status})`,
      "Write the final address into provider-urls; it may want a login.",
    );
  if (status === 404)
    return new Unreadable(
      documents === true ? "not_found" : "refused",
      said,
      "Check the provider's address in provider-urls, and its kind and paths in the monitor.",
    );
  const why = status >= 500 ? "unavailable" : (WHY[status] ?? "refused");
  switch (why) {
    case "rate_limited":
      return new Unreadable(why, said, "Ask for fewer metrics, or raise the provider's limit.");
    case "unavailable":
      return new Unreadable(why, said, "Check the provider's health, then re-run the job.");
    case "refused":
      return new Unreadable(why, said, "Mend the query in the monitor.");
    case "unauthorized":
    case "forbidden":
      return new Unreadable(why, said, rights);
  }
}

type Parsed = { readonly kind: "json"; readonly value: unknown } | { readonly kind: "none" };

/** Parses an answer without the secrets that it repeats, since whatever is said of it may be cut in the midst of one. */
function parse(text: string, secrets: readonly string[]): Parsed {
  try {
    const value: unknown = JSON.parse(text);
    // What is escaped is not seen in the text; a long answer of numbers alone is not walked through.
    const repeats = text.includes("\\") || hideValues(text, secrets) !== text;
    return { kind: "json", value: repeats ? hideValues(value, secrets) : value };
  } catch {
    return { kind: "none" };
  }
}
