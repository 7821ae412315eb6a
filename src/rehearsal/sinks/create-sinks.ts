import type { IncomingMessage } from "node:http";
import type { WorldClock } from "../clock/world-clock.ts";
import type { Journal } from "../journal.ts";
import type { Hosts, HttpHandler } from "../net/http-handler.ts";
import { readRequestText } from "../net/read-request-text.ts";
import { checkSignature } from "./check-signature.ts";
import type { Delivery, SinkFault } from "./delivery.ts";
import { judgeSlackMessage } from "./judge-slack-message.ts";

/** Where messages may be sent in the world; the defaults are the addresses that examples use. */
export interface SinkSettings {
  readonly clock: Pick<WorldClock, "now">;
  readonly journal: Journal;
  /** Path of the one Slack webhook that exists. */
  readonly slackPath?: string;
  readonly webhookHost?: string;
  /** `whsec_` and base64, or plain text; without it signatures are recorded and not checked. */
  readonly webhookSecret?: string;
}

/** The places where announcements arrive. */
export interface Sinks {
  readonly hosts: Hosts;
  /** The Slack webhook's address, to be given as the secret. */
  readonly slackUrl: string;
  readonly webhookUrl: string;
  /** All that came, refused messages included, in order. */
  readonly received: readonly Delivery[];
  /** Makes the next messages to a sink fail, one for each fault, in order. */
  fail(sink: Delivery["sink"], ...faults: readonly SinkFault[]): void;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Creates a Slack incoming webhook and a receiver of signed webhooks. */
export function createSinks(settings: SinkSettings): Sinks {
  const { slackPath = "/services/T00000000/B00000000/rehearsal", webhookHost = "hooks.example" } = settings;
  const received: Delivery[] = [];
  const faults: Record<Delivery["sink"], SinkFault[]> = { slack: [], webhook: [] };
  const sink = (name: Delivery["sink"], judge: (message: Arrived) => Answer) =>
    sinkHandler(settings, { name, judge, received, faults: faults[name] });
  return {
    hosts: new Map([
      ["hooks.slack.com", sink("slack", (message) => judgeSlack(message, slackPath))],
      [webhookHost, sink("webhook", judgeWebhook)],
    ]),
    slackUrl: `https://hooks.slack.com${slackPath}`,
    webhookUrl: `https://${webhookHost}/deployments`,
    received,
    fail(name, ...more) {
      faults[name].push(...more);
    },
  };
}

interface Sink {
  readonly name: Delivery["sink"];
  readonly judge: (message: Arrived) => Answer;
  readonly received: Delivery[];
  readonly faults: SinkFault[];
}

function sinkHandler({ clock, journal, webhookSecret }: SinkSettings, sink: Sink): HttpHandler {
  const { name, judge, received, faults } = sink;
  return async (request, response) => {
    const message = await read(request, name === "webhook" ? webhookSecret : undefined, clock.now());
    const fault = faults.shift();
    const answer = fault === undefined ? judge(message) : fault.kind === "hang" ? undefined : fault;
    const repeated = received.some((one) => one.status < 300 && one.status > 0 && sameId(one, message));
    const status = answer?.status ?? 0;
    received.push({ sink: name, ...message, status, repeated });
    const text = `${name} message answered ${status}`;
    journal.add({ at: message.at, source: "sink", kind: name, text, data: message.body });
    if (answer === undefined) return;
    const date = new Date(message.at).toUTCString();
    response.sendDate = false;
    response.writeHead(answer.status, { "content-type": "text/html", date, ...answer.headers });
    response.end(answer.body);
  };
}

type Arrived = Omit<Delivery, "sink" | "status" | "repeated"> & { readonly method: string };

async function read(request: IncomingMessage, secret: string | undefined, now: number): Promise<Arrived> {
  const text = await readRequestText(request);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const { host = "" } = headers;
  const signature = checkSignature({ headers, text, now }, secret);
  return {
    at: now,
    host,
    path: request.url ?? "/",
    method: request.method ?? "GET",
    headers,
    text,
    body: parse(text),
    signature,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sameId(earlier: Delivery, message: Arrived): boolean {
  const id = message.headers["webhook-id"];
  return id !== undefined && earlier.headers["webhook-id"] === id;
}

function judgeSlack({ method, path, body }: Arrived, exists: string): Answer {
  if (method !== "POST") return { status: 405, body: "method_not_allowed" };
  if (path !== exists) return { status: 404, body: "no_service" };
  const word = judgeSlackMessage(body);
  return { status: word === "ok" ? 200 : 400, body: word };
}

function judgeWebhook({ method, signature }: Arrived): Answer {
  if (method !== "POST") return { status: 405, body: "" };
  return signature === "invalid" || signature === "absent"
    ? { status: 401, body: "signature refused" }
    : { status: 200, body: "" };
}
