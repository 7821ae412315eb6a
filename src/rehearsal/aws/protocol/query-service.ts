import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpHandler } from "../../net/http-handler.ts";
import { ANONYMOUS, type Caller, type Sessions } from "../sts/sessions.ts";
import { authorize } from "./authorize.ts";
import { AwsError } from "./aws-error.ts";
import type { CallLog } from "./call-log.ts";
import { checkOutput } from "./check-output.ts";
import type { Operation } from "./operation.ts";
import { readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { xmlOf } from "./xml-of.ts";

/** Names a service that speaks the AWS Query protocol, and what it needs to answer. */
export interface QueryServiceSettings {
  readonly name: string;
  readonly version: string;
  readonly xmlNamespace: string;
  readonly operations: readonly Operation[];
  /** Operations that carry no signature, such as `AssumeRoleWithWebIdentity`. */
  readonly unsigned?: readonly string[];
  readonly sessions: Sessions;
  readonly log: CallLog;
  readonly now: () => number;
}

/** The codes of authentication differ between AWS's protocols. */
const QUERY_CODES: Readonly<Record<string, string>> = {
  AccessDeniedException: "AccessDenied",
  ExpiredTokenException: "ExpiredToken",
  InvalidSignatureException: "SignatureDoesNotMatch",
  MissingAuthenticationTokenException: "MissingAuthenticationToken",
  UnrecognizedClientException: "InvalidClientTokenId",
};

/** Creates a handler that speaks the AWS Query protocol: form in, XML out, checked against the SDK's schema. */
export function queryService(settings: QueryServiceSettings): HttpHandler {
  const operations = new Map(settings.operations.map((one) => [one.name, one]));
  return async (request, response) => {
    const body = await readBody(request);
    try {
      send(settings, response, { status: 200, body: answer({ ...settings, operations }, request, body) });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      const type = error.status >= 500 ? "Receiver" : "Sender";
      const fault = xmlOf({ Error: { Type: type, Code: error.code, Message: error.message }, RequestId: randomUUID() });
      send(settings, response, {
        status: error.status,
        body: `<ErrorResponse xmlns="${settings.xmlNamespace}">${fault}</ErrorResponse>`,
      });
    }
  };
}

type Ready = Omit<QueryServiceSettings, "operations"> & { readonly operations: ReadonlyMap<string, Operation> };

function answer(settings: Ready, request: IncomingMessage, body: string): string {
  const form = new URLSearchParams(body);
  const name = form.get("Action") ?? "";
  settings.log.count(`${settings.name}:${name}`);
  const found = form.get("Version") === settings.version ? settings.operations.get(name) : undefined;
  if (found === undefined) {
    settings.log.unmodelled(`${settings.name}:${name}`);
    throw new AwsError("InvalidAction", `Could not find operation ${name} for version ${form.get("Version") ?? ""}`);
  }
  const caller = callerOf(settings, request, { name, body });
  const output = found.answer(readParameters(found.input, form), caller);
  checkOutput(found.output, output);
  const result = `<${name}Result>${xmlOf(output ?? {}, found.output)}</${name}Result>`;
  return `<${name}Response xmlns="${settings.xmlNamespace}">${result}<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${name}Response>`;
}

function callerOf(
  settings: Ready,
  request: IncomingMessage,
  { name, body }: { readonly name: string; readonly body: string },
): Caller {
  if (settings.unsigned?.includes(name)) return ANONYMOUS;
  try {
    const caller = settings.sessions.authenticate(request, body);
    authorize(caller, `${settings.name}:${name}`);
    return caller;
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    throw new AwsError(QUERY_CODES[error.code] ?? error.code, error.message, { status: 403 });
  }
}

function send(
  settings: QueryServiceSettings,
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body: string },
): void {
  response.writeHead(status, { "Content-Type": "text/xml", Date: new Date(settings.now()).toUTCString() });
  response.end(body);
}
