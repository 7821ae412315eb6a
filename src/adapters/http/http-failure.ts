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
  Z_DATA_ERROR: "malformed",
  Z_BUF_ERROR: "malformed",
};

/** Sorts what Node reports of a failed exchange into the closed set of `HttpFailure`; the message is inert. */
export function classifyFailure(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const message = inertLine(error instanceof Error ? error.message : String(error));
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const failure =
    BY_CODE[code] ??
    (/CERT|TLS|SSL|ERR_TLS|SELF_SIGNED|UNABLE_TO/.test(code)
      ? "tls"
      : code.startsWith("HPE_")
        ? "malformed"
        : code.startsWith("ERR_PROXY")
          ? "proxy"
          : "connect");
  return new HttpError(failure, message === "" ? code : message);
}
