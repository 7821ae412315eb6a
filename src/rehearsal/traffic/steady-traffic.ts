import { Agent, request as httpRequest } from "node:http";
import type { WorldClock } from "../clock/world-clock.ts";

/** What the generator of traffic needs. */
export interface SteadyTrafficSettings {
  readonly clock: WorldClock;
  /** The loopback port of the router's production address, plain HTTP. */
  readonly port: number;
  /** Requests in one second of world time. */
  readonly ratePerSecond: number;
}

/** Visits the shop steadily until it is stopped. */
export interface SteadyTraffic {
  /** Answers after the last request has come back. */
  stop(): Promise<void>;
}

/** Between two bursts, in real milliseconds. */
const BURST_EVERY = 20;
/** The most requests in a real second, however fast the world runs. */
const MOST_PER_REAL_SECOND = 400;
/** Enough for the highest rate at a latency of a second: visitors do not queue for each other. */
const MOST_SOCKETS = 512;
/** One visit in this many buys something, with two requests. */
const BUYS_EVERY = 12;
const PAGES = ["/", "/api/search?q=blue", "/", "/api/search?q=cup"] as const;

/** Starts visiting: home page and search, and now and then a cart and its checkout; connections are kept alive. */
export function startTraffic(settings: SteadyTrafficSettings): SteadyTraffic {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const visits = new Set<Promise<void>>();
  let owed = 0;
  let count = 0;
  let last = process.hrtime.bigint();
  const timer = setInterval(() => {
    const now = process.hrtime.bigint();
    const perSecond = Math.min(MOST_PER_REAL_SECOND, settings.ratePerSecond * settings.clock.scale());
    // A stall of this process is not made up for: visitors do not queue for us.
    owed += Math.min(0.1, Number(now - last) / 1e9) * perSecond;
    last = now;
    for (; owed >= 1; owed -= 1) {
      count += 1;
      const buys = count % BUYS_EVERY === 0;
      if (buys) owed -= 1;
      const visit = buys ? buy(agent, settings.port) : look(agent, settings.port, PAGES[count % PAGES.length] ?? "/");
      visits.add(visit);
      void visit.finally(() => visits.delete(visit));
    }
  }, BURST_EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await Promise.all(visits);
      agent.destroy();
    },
  };
}

async function look(agent: Agent, port: number, path: string): Promise<void> {
  await ask(agent, port, { method: "GET", path });
}

async function buy(agent: Agent, port: number): Promise<void> {
  const cart = await ask(agent, port, {
    method: "POST",
    path: "/api/cart",
    body: JSON.stringify({ productId: "p-1" }),
  });
  const cartId = /"cartId":"([\w-]+)"/.exec(cart)?.[1];
  if (cartId !== undefined)
    await ask(agent, port, { method: "POST", path: "/api/checkout", body: JSON.stringify({ cartId }) });
}

interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** Answers with the body; an empty text when the connection broke, which the router has counted. */
function ask(agent: Agent, port: number, { method, path, body }: Ask): Promise<string> {
  return new Promise((resolve) => {
    const headers =
      body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const sent = httpRequest({ agent, port, host: "127.0.0.1", method, path, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.once("close", () => resolve(text));
    });
    sent.once("error", () => resolve(""));
    sent.end(body);
  });
}
