import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { MetricWindow } from "../../../src/ports/metrics.ts";

/** One request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An answer as tests write it: JSON unless the body is a text. */
export interface WireAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A vendor on loopback that keeps what it was asked and answers as it is told; the last answer is repeated. */
export interface Vendor {
  readonly url: string;
  readonly asked: WireRequest[];
  answers: (WireAnswer | ((request: WireRequest) => WireAnswer))[];
  stop(): Promise<void>;
}

/** Starts a vendor on a free port. */
export async function startVendor(): Promise<Vendor> {
  const asked: WireRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = "";
    incoming.on("data", (chunk) => {
      body += String(chunk);
    });
    incoming.on("end", () => {
      const url = new URL(incoming.url ?? "/", "http://vendor");
      const request = {
        method: incoming.method ?? "",
        path: url.pathname,
        parameters: url.searchParams,
        headers: incoming.headers,
        body,
      };
      asked.push(request);
      const next = vendor.answers.length > 1 ? vendor.answers.shift() : vendor.answers[0];
      const {
        status = 200,
        headers = {},
        body: answer,
      } = typeof next === "function" ? next(request) : (next ?? { status: 500, body: "" });
      outgoing.writeHead(status, { "content-type": "application/json", ...headers });
      outgoing.end(typeof answer === "string" ? answer : JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const vendor: Vendor = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: [],
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return vendor;
}

/** The first instant of the windows in these tests. */
export const AT = Date.parse("2026-11-24T11:03:00Z");
/** A minute in milliseconds. */
export const MINUTE = 60_000;
/** Three whole minutes. */
export const WINDOW: MetricWindow = { from: new Date(AT), to: new Date(AT + 3 * MINUTE), period: MINUTE };

/** A clock that stands at an instant until somebody sleeps, and keeps how long they did. */
export function patientClock(at: number = AT + 5 * MINUTE): Clock & { readonly slept: number[] } {
  const slept: number[] = [];
  const passed = () => slept.reduce((sum, pause) => sum + pause, 0);
  return {
    slept,
    now: () => new Date(at + passed()),
    elapsed: passed,
    sleep: async (pause) => {
      slept.push(pause);
    },
  };
}

/** Waits for a reading that must fail, and gives why. */
export async function failureOf(reading: Promise<unknown>): Promise<Unreadable> {
  const failure = await reading.then(
    () => undefined,
    (error: unknown) => error as Unreadable,
  );
  if (failure === undefined) throw new Error("it was read, which must not be");
  return failure;
}
