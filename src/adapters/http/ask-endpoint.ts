import { HttpError, type HttpResponse } from "../../ports/http.ts";
import { type Patience, patientExchange } from "./patient-exchange.ts";

/** One question to an endpoint, its headers filled in. */
export interface EndpointQuestion {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly patience: Patience;
}

/** A parsed JSON answer, or why there is none; nothing of what was answered is repeated. */
export type EndpointAnswer =
  | { readonly kind: "json"; readonly body: unknown; readonly link: string }
  | { readonly kind: "unreadable"; readonly why: string; readonly remedy: string };

const TIMEOUT_MILLISECONDS = 10_000;
const MAXIMUM_BYTES = 4 * 1024 * 1024;

/** Asks an endpoint for JSON; a redirect is never followed, for the token must not go elsewhere. */
export async function askEndpoint({ url, method, body, headers, patience }: EndpointQuestion): Promise<EndpointAnswer> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const typed = body === undefined ? {} : { "content-type": "application/json" };
  try {
    const response = await patientExchange(
      {
        method,
        url,
        headers: { accept: "application/json", "user-agent": "deploy-actions", ...typed, ...headers },
        ...sent,
        timeout: TIMEOUT_MILLISECONDS,
        maximumBytes: MAXIMUM_BYTES,
      },
      patience,
    );
    return answerOf(response);
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    return unreadable(
      `it could not be asked (${error.failure}: ${error.message})`,
      "Check the address in the policy and the runner's network.",
    );
  }
}

function answerOf({ status, headers, body }: HttpResponse): EndpointAnswer {
  if (status >= 300 && status < 400)
    return unreadable(`it redirects (${status})`, "Write the final address into the policy; it may want a login.");
  if (status === 401 || status === 403)
    return unreadable(`it answered ${status}`, "Check the token in incident-tokens and its right to read incidents.");
  if (status === 404)
    return unreadable("it answered 404", "Check the address in the policy; a missing right may look like this too.");
  if (status !== 200) return unreadable(`it answered ${status}`, "Re-run the job once the endpoint is well.");
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(headers["content-type"] ?? ""))
    return unreadable("it did not answer JSON", "Check the address in the policy: a page may want a login.");
  try {
    const parsed: unknown = JSON.parse(body);
    return { kind: "json", body: parsed, link: headers.link ?? "" };
  } catch {
    return unreadable("its JSON is not complete", "Re-run the job; if it stays, check the address in the policy.");
  }
}

function unreadable(why: string, remedy: string): EndpointAnswer {
  return { kind: "unreadable", why, remedy };
}
