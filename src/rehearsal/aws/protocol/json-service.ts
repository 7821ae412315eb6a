import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpHandler } from "../../net/http-handler.ts";
import type { Sessions } from "../sts/sessions.ts";
import { authorize } from "./authorize.ts";
import { AwsError } from "./aws-error.ts";
import type { CallLog } from "./call-log.ts";
import { checkOutput } from "./check-output.ts";
import type { Operation } from "./operation.ts";
import { readBody } from "./read-body.ts";
import { readInput } from "./read-input.ts";

/** Names a service that speaks AWS JSON, and what it needs to answer. */
export interface JsonServiceSettings {
  /** The prefix of the counted operations, such as `ecs`. */
  readonly name: string;
  /** The `X-Amz-Target` prefix, such as `AmazonEC2ContainerServiceV20141113`. */
  readonly target: string;
  readonly version: "1.0" | "1.1";
  readonly operations: readonly Operation[];
  readonly sessions: Sessions;
  readonly log: CallLog;
  readonly now: () => number;
}

/** Creates a handler that speaks AWS JSON 1.0 or 1.1: signed requests, checked against the SDK's schema, answered in world time. */
export function jsonService(settings: JsonServiceSettings): HttpHandler {
  const operations = new Map(settings.operations.map((one) => [one.name, one]));
  return async (request, response) => {
    const body = await readBody(request);
    try {
      const said = JSON.stringify(answer({ ...settings, operations }, request, body), epochSeconds);
      if (settings.log.loses(`${settings.name}:${operationOf(request)}`)) response.destroy();
      else send(settings, response, { status: 200, body: said });
    } catch (error) {
      if (!(error instanceof AwsError)) throw error;
      response.setHeader("x-amzn-query-error", `${error.code};${error.status >= 500 ? "Receiver" : "Sender"}`);
      send(settings, response, {
        status: error.status,
        body: JSON.stringify({ ...error.members, __type: error.code, message: error.message }),
      });
    }
  };
}

type Ready = Omit<JsonServiceSettings, "operations"> & { readonly operations: ReadonlyMap<string, Operation> };

function answer(settings: Ready, request: IncomingMessage, body: string): unknown {
  const [target, name = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
  settings.log.count(`${settings.name}:${name}`);
  const found = target === settings.target ? settings.operations.get(name) : undefined;
  if (found === undefined) {
    settings.log.unmodelled(`${settings.name}:${name}`);
    throw new AwsError("UnknownOperationException", `The operation ${name} is not known`);
  }
  const caller = settings.sessions.authenticate(request, body);
  authorize(caller, `${settings.name}:${name}`);
  const output = found.answer(readInput(found.input, parseJson(body)), caller);
  checkOutput(found.output, output);
  return output ?? {};
}

function operationOf({ headers }: IncomingMessage): string {
  return String(headers["x-amz-target"] ?? "").split(".")[1] ?? "";
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body === "" ? "{}" : body);
  } catch {
    throw new AwsError("SerializationException", "The request's body is not JSON");
  }
}

function send(
  settings: JsonServiceSettings,
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body: string },
): void {
  response.writeHead(status, {
    "Content-Type": `application/x-amz-json-${settings.version}`,
    Date: new Date(settings.now()).toUTCString(),
    "x-amzn-RequestId": randomUUID(),
  });
  response.end(body);
}

function epochSeconds(this: unknown, key: string, value: unknown): unknown {
  // JSON.stringify calls Date's toJSON first, so the date itself is only to be had from its holder.
  const raw: unknown = typeof this === "object" && this !== null ? Reflect.get(this, key) : undefined;
  return raw instanceof Date ? raw.getTime() / 1000 : value;
}
