import type { Step, StepBody } from "./scenario.ts";

/** What is sent for a step, or why nothing can be. */
export type StepRequest =
  | {
      readonly kind: "request";
      /** By their lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | undefined;
    }
  | { readonly kind: "impossible"; readonly target: string; readonly why: string };

const AGENT = "deploy-actions smoke-test";
/** What a header's value may hold (RFC 9110, section 5.5). */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Writes the headers and the body of a step whose names are filled in; `given` headers give way to its own. */
export function requestOf(step: Step, given: Readonly<Record<string, string>>): StepRequest {
  const body = step.body === undefined ? undefined : encode(step.body);
  const headers: Record<string, string> = { "user-agent": AGENT };
  if (body !== undefined) headers["content-type"] = body.type;
  for (const [name, value] of [...Object.entries(given), ...Object.entries(step.headers)])
    headers[name.toLowerCase()] = value;
  if (step.auth !== undefined) headers.authorization = authorizationOf(step.auth);
  const wrong = Object.entries(headers).find(([, value]) => !HEADER_VALUE.test(value));
  if (wrong !== undefined)
    return { kind: "impossible", target: `header ${wrong[0]}`, why: "a value with characters that no header may hold" };
  return isAsWritten(step.url)
    ? { kind: "request", headers, body: body?.text }
    : { kind: "impossible", target: "address", why: "a value that leads out of its place in the path" };
}

/** A value such as `..` would climb the path; URL parsing shows it by another spelling. */
function isAsWritten(url: string): boolean {
  const [place = ""] = url.split("?");
  return URL.canParse(place) && new URL(place).href === place;
}

function authorizationOf(auth: NonNullable<Step["auth"]>): string {
  return auth.kind === "bearer"
    ? `Bearer ${auth.token}`
    : `Basic ${Buffer.from(`${auth.user}:${auth.password}`).toString("base64")}`;
}

function encode(body: StepBody): { readonly type: string; readonly text: string } {
  switch (body.kind) {
    case "json":
      return { type: "application/json", text: JSON.stringify(body.value) };
    case "form":
      return { type: "application/x-www-form-urlencoded", text: new URLSearchParams(body.fields).toString() };
    case "text":
      return { type: "text/plain; charset=utf-8", text: body.text };
  }
}
