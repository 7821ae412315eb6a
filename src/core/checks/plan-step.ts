import { parseDuration } from "../time/duration.ts";
import { checkNames, type KnownNames, secretsSent } from "./check-names.ts";
import { checkUrl } from "./check-url.ts";
import type { StepDocument } from "./checks-document.ts";
import type { DocumentPath } from "./conditions-in.ts";
import { encodeAroundNames, fillStep, namesIn } from "./fill-in.ts";
import type { Capture, Step, StepAuth, StepBody } from "./scenario.ts";

/** What a step is planned with. */
export interface StepFacts extends KnownNames {
  /** The base address that paths are resolved against. */
  readonly address: string;
  /** Whether hosts without TLS may be asked, and certificates overlooked. */
  readonly plainHttp: boolean;
  readonly report: (path: DocumentPath, message: string) => void;
}

const DEFAULT_TIMEOUT_MILLISECONDS = 10_000;
const CREDENTIAL_HEADERS = ["authorization", "proxy-authorization", "cookie"];

/** Plans one step: its address resolved, what is known of the deployment filled in; what cannot be run is reported. */
export function planStep(step: StepDocument, facts: StepFacts): Step {
  const { report } = facts;
  const url = checkUrl(step.url ?? step.path ?? "/", facts);
  const at = step.url === undefined ? "path" : "url";
  if (url.kind === "refused") report([at], `check '${step.name}': ${url.why}`);
  checkNames(step, facts, report);
  checkSecrets(step, facts);
  if (step.insecure === true && !facts.plainHttp)
    report(
      ["insecure"],
      `check '${step.name}' takes any certificate, which only allow-private-hosts allows, in the target or of the step, for an internal host.`,
    );
  for (const name of Object.keys(step.capture ?? {}))
    if (facts.names.has(name))
      report(
        ["capture", name],
        `check '${step.name}' captures {${name}}, which stands for the deployment's: choose another name.`,
      );
  return fillStep(stepOf(step, url.kind === "url" ? withQuery(url.url, step.query) : ""), facts.names);
}

/** Secrets are no literals, and go where the inputs say, the tested address or one other host: whoever writes the checks cannot send them elsewhere. */
function checkSecrets(step: StepDocument, { address, names, secrets, report }: StepFacts): void {
  for (const [name, value] of Object.entries(step.headers ?? {}))
    if (CREDENTIAL_HEADERS.includes(name.toLowerCase()) && namesIn(value).every((used) => names.has(used)))
      report(
        ["headers", name],
        `check '${step.name}' holds credentials: pass them in the input 'secrets' and refer to them as {secret.name}.`,
      );
  const password = step.auth === undefined ? "" : "basic" in step.auth ? step.auth.basic.password : step.auth.bearer;
  if (namesIn(password).some((used) => names.has(used)))
    report(
      ["auth"],
      `check '${step.name}' takes ${password} as a credential, which is no secret: refer to {secret.name}.`,
    );
  const origin = originOf(step.url ?? address);
  for (const secret of secretsSent(step)) {
    const host = secrets.get(secret.slice("secret.".length));
    const own = host === undefined ? originOf(address) : originOf(`https://${host}`);
    if (origin !== own)
      report(
        [step.url === undefined ? "path" : "url"],
        `check '${step.name}' would send {${secret}} to ${origin}, and it goes to ${own} alone: correct the address, or give the input 'secrets' another one as name@host=value.`,
      );
  }
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "no address";
}

function withQuery(url: string, query: StepDocument["query"] = {}): string {
  const [place = ""] = url.split("#");
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => `${encodeURIComponent(name)}=${encodeAroundNames(String(one))}`),
  );
  return pairs.length === 0 ? place : `${place}${place.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}

function stepOf(step: StepDocument, url: string): Step {
  const { name, method = "GET", headers = {}, timeout, expect = {}, capture = {}, auth } = step;
  return {
    name,
    method,
    url,
    headers,
    auth: auth === undefined ? undefined : authOf(auth),
    body: bodyOf(step),
    timeout: parseDuration(timeout ?? "") ?? DEFAULT_TIMEOUT_MILLISECONDS,
    followRedirects: step["follow-redirects"] ?? 0,
    insecure: step.insecure === true,
    expect:
      expect.version === undefined
        ? expect
        : { ...expect, version: { ...expect.version, expect: expect.version.expect ?? "{version}" } },
    captures: Object.fromEntries(Object.entries(capture).map(([key, from]) => [key, captureOf(from)])),
    always: step.always === true,
  };
}

function authOf(auth: NonNullable<StepDocument["auth"]>): StepAuth {
  return "basic" in auth ? { kind: "basic", ...auth.basic } : { kind: "bearer", token: auth.bearer };
}

function bodyOf({ json, form, body }: StepDocument): StepBody | undefined {
  if (json !== undefined) return { kind: "json", value: json };
  if (form !== undefined) return { kind: "form", fields: form };
  return body === undefined ? undefined : { kind: "text", text: body };
}

function captureOf({ json, header, cookie, regex, secret }: NonNullable<StepDocument["capture"]>[string]): Capture {
  const hidden = secret === true;
  if (json !== undefined) return { from: { kind: "json", path: json }, secret: hidden };
  if (header !== undefined) return { from: { kind: "header", name: header }, secret: hidden };
  if (cookie !== undefined) return { from: { kind: "cookie", name: cookie }, secret: hidden };
  return { from: { kind: "regex", pattern: regex ?? "" }, secret: hidden };
}
