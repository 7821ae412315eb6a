import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

interface Authorization {
  readonly accessKeyId: string;
  readonly scope: readonly string[];
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const PATTERN = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/([^,]+), *SignedHeaders=([^,]+), *Signature=([0-9a-f]{64})$/;

/** Reads a Signature Version 4 `Authorization` header; nothing when there is none or it is malformed. */
export function readAuthorization(request: IncomingMessage): Authorization | undefined {
  const match = PATTERN.exec(request.headers.authorization ?? "");
  if (match === null) return undefined;
  const [, accessKeyId = "", scope = "", headers = "", signature = ""] = match;
  return { accessKeyId, scope: scope.split("/"), signedHeaders: headers.split(";"), signature };
}

/** Recomputes AWS Signature Version 4 over the request as received and compares (AWS General Reference, "Signing AWS API requests"). */
export function matchesSignature(request: IncomingMessage, body: string, secret: string): boolean {
  const authorization = readAuthorization(request);
  const date = request.headers["x-amz-date"];
  if (authorization === undefined || typeof date !== "string") return false;
  const [day = "", region = "", service = "", terminator = ""] = authorization.scope;
  const text = [
    "AWS4-HMAC-SHA256",
    date,
    authorization.scope.join("/"),
    sha256(canonicalRequest(request, body, authorization)),
  ];
  const key = [region, service, terminator].reduce<Buffer>(
    (last, part) => hmac(last, part),
    hmac(`AWS4${secret}`, day),
  );
  const expected = hmac(key, text.join("\n"));
  return timingSafeEqual(expected, Buffer.from(authorization.signature, "hex"));
}

function canonicalRequest(request: IncomingMessage, body: string, authorization: Authorization): string {
  const url = new URL(request.url ?? "/", "http://host");
  const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const headers = authorization.signedHeaders.map((name) => `${name}:${headerText(request, name)}\n`);
  const lines = [
    request.method ?? "",
    url.pathname,
    query.join("&"),
    headers.join(""),
    authorization.signedHeaders.join(";"),
  ];
  return [...lines, sha256(body)].join("\n");
}

function headerText(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim().replaceAll(/ +/g, " ");
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
