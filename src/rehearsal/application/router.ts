import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import type { HttpHandler } from "../net/http-handler.ts";
import { NO_VERSION, type Served, type ServedLog } from "./served.ts";

/** One application server that may be chosen. */
export interface Destination {
  readonly targetGroup: string;
  readonly version: string;
  readonly port: Promise<number>;
}

/** What a router needs: whom to send the next request to, and where to count. */
export interface RouterSettings {
  /** Picks a target group by its weight and a healthy task in it; only the group when that has none. */
  readonly choose: () => Destination | { readonly targetGroup: string };
  readonly served: ServedLog;
  readonly now: () => number;
}

/** Passes requests on as a load balancer does, and counts them by target group and version as CloudWatch would. */
export interface Router {
  readonly handler: HttpHandler;
  close(): void;
}

/** Creates a router; each request is counted in the world minute in which it was answered. */
export function createRouter(settings: RouterSettings): Router {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  return {
    handler: async (request, response) => {
      const chosen = settings.choose();
      if (!("port" in chosen)) {
        settings.served.at(settings.now(), { ...chosen, version: NO_VERSION }).balancerErrors += 1;
        return refuse(response, 503, "503 Service Temporarily Unavailable");
      }
      await pass({ settings, agent, to: chosen, port: await chosen.port }, request, response);
    },
    close: () => agent.destroy(),
  };
}

interface Passage {
  readonly settings: RouterSettings;
  readonly agent: Agent;
  readonly to: Destination;
  readonly port: number;
}

function pass(passage: Passage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings, agent, to, port } = passage;
  return new Promise((resolve) => {
    const started = process.hrtime.bigint();
    const { connection: _, ...headers } = request.headers;
    const asked = { method: request.method, path: request.url, headers: { ...headers, "x-forwarded-proto": "https" } };
    const upstream = httpRequest({ agent, port, host: "127.0.0.1", ...asked });
    upstream.once("response", (answer) => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      count(settings.served.at(settings.now(), to), { request, status: answer.statusCode ?? 502, milliseconds });
      passBack(settings, answer, response);
    });
    upstream.once("error", () => {
      // A visitor who left is no fault of the target.
      if (!response.closed) countLost(settings.served.at(settings.now(), to));
      refuse(response, 502, "502 Bad Gateway");
    });
    response.once("close", () => {
      if (!response.writableFinished) upstream.destroy();
      resolve();
    });
    request.pipe(upstream);
  });
}

function passBack(settings: RouterSettings, answer: IncomingMessage, response: ServerResponse): void {
  const { connection: _, ...headers } = answer.headers;
  response.writeHead(answer.statusCode ?? 502, { ...headers, date: new Date(settings.now()).toUTCString() });
  answer.pipe(response);
  answer.once("close", () => {
    if (!answer.complete) response.destroy();
  });
}

function countLost(served: Served): void {
  served.connectionErrors += 1;
  served.balancerErrors += 1;
}

interface Answered {
  readonly request: IncomingMessage;
  readonly status: number;
  readonly milliseconds: number;
}

function count(served: Served, { request, status, milliseconds }: Answered): void {
  served.requests += 1;
  served.latencies.push(milliseconds);
  if (status >= 500) served.errors += 1;
  if (request.method !== "POST" || request.url !== "/api/checkout") return;
  if (status === 201) served.ordersPlaced += 1;
  else served.ordersFailed += 1;
}

function refuse(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { "Content-Type": "text/html", Server: "awselb/2.0" });
  response.end(`<html><head><title>${text}</title></head><body><center><h1>${text}</h1></center></body></html>`);
}
