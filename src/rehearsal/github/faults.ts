/** A request as a fault hook sees it, before anything is done. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** As counted: `POST /repos/{owner}/{repo}/deployments` or `graphql:<operation>`. */
  readonly name: string;
  /** How many requests of this name came so far, this one included. */
  readonly count: number;
  /** The text that was sent. */
  readonly body: string;
}

/** What a fault hook does to a request. */
export type Fault =
  /** Answers instead of GitHub; nothing is done. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: string;
    }
  /** Lets the request wait, in world milliseconds, and then pass. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** Does what is asked, and sends only the first bytes of the answer before it cuts the connection. */
  | { readonly kind: "truncate"; readonly bytes: number }
  /** Cuts the connection `before` or `after` what is asked was done. */
  | { readonly kind: "drop"; readonly when: "before" | "after" };

/** Decides for each request whether something goes wrong with it. */
export type FaultHook = (request: SeenRequest) => Fault | undefined;

/** Makes the page that a proxy or an outage shows in GitHub's place. */
export function htmlPage(status: number): Fault {
  const body = "<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>";
  return { kind: "answer", status, headers: { "content-type": "text/html; charset=utf-8" }, body };
}

/** Makes the answer to a client that sends too much, with the wait that GitHub asks for. */
export function secondaryRateLimit(retryAfterSeconds: number): Fault {
  const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
  const headers = { "retry-after": String(retryAfterSeconds), "content-type": "application/json; charset=utf-8" };
  return {
    kind: "answer",
    status: 403,
    headers,
    body: JSON.stringify({ message, documentation_url: "https://docs.github.com/rest" }),
  };
}
