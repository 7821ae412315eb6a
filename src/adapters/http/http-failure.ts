import { inertLine } from "../../core/text/inert.ts";
import { HttpError, type HttpFailure } from "../../ports/http.ts";

const BY_CODE: Readonly<Record<string, HttpFailure>> = {
  ENOTFOUND: "dns",
  EAI_AGAIN: "dns",
  ECONNREFUSED: "connect",
  EHOSTUNREACH: "connect",
  ENETUNREACH: "connect",
  ETIMEDOUT: "timeout",
  ECONNRESET: "reset",
  EPIPE: "reset",
  ERR_STREAM_PREMATURE_CLOSE: "reset",
  EPROTO: "tls",
};

/** Codes by their beginnings: certificates and TLS; proxies; parser and decoders; a request that HTTP cannot carry. */
const BY_PATTERN: readonly (readonly [RegExp, HttpFailure])[] = [
  [/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO|^HOSTNAME_MISMATCH$|^INVALID_(?:CA|PURPOSE)$/, "tls"],
  [/^ERR_PROXY/, "proxy"],
  [/^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_)/, "malformed"],
];

/** OpenSSL's words for an answer that is no TLS record, among its own file names and thread numbers. */
const SPEAKS_NO_TLS = /SSL routines:.*(?:wrong version number|packet length too long)/;

/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
export function classifyFailure(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const said = inertLine(error instanceof Error ? error.message : String(error));
  const message = SPEAKS_NO_TLS.test(said)
    ? "the port does not speak TLS"
    : said.replace(
        /; if the root CA is installed locally, .*$/,
        "; trust an authority of your own by NODE_EXTRA_CA_CERTS",
      );
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const failure = BY_CODE[code] ?? BY_PATTERN.find(([pattern]) => pattern.test(code))?.[1] ?? "connect";
  return new HttpError(failure, message === "" ? code : message);
}
