/** One HTTP request; time-out and cap are in force for the whole exchange. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Real milliseconds from the look-up of the name until the response is complete. */
  readonly timeout: number;
  /** The largest decompressed body that is read, in bytes. */
  readonly maximumBytes: number;
  /** Connects to this IP address instead of the name's own, as for a canary or a test listener. */
  readonly resolve?: string;
  /** Accepts any certificate for this request alone; whoever asks for that warns of it. */
  readonly insecure?: boolean;
  /** A fresh connection, not a pooled one. */
  readonly fresh?: boolean;
}

/** What came back, complete and within the caps; header names are lower-case. Times are real milliseconds. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly body: string;
  readonly bytes: number;
  readonly duration: number;
  readonly timeToFirstByte: number;
  /** Days until the server's certificate expires; undefined without TLS. */
  readonly tlsDaysLeft?: number;
}

/** Why an exchange did not complete, as a closed set that verdicts can be built on. */
export type HttpFailure =
  | "address-refused"
  | "dns"
  | "connect"
  | "proxy"
  | "tls"
  | "timeout"
  | "too-large"
  | "reset"
  | "malformed";

/** Carries out single HTTP exchanges: never redirects, never retries; the address is checked before and after resolution. */
export interface Http {
  /** Rejects with an `HttpError` that names the failure. */
  exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
}

/** Reports an exchange that did not complete; the message is inert and holds no secret. */
export class HttpError extends Error {
  readonly failure: HttpFailure;
  constructor(failure: HttpFailure, message: string) {
    super(message);
    this.name = "HttpError";
    this.failure = failure;
  }
}
