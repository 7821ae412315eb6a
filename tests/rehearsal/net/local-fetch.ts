import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import type { Net } from "../../../src/rehearsal/net/start-net.ts";

/** Makes a `fetch` for the test's own process that finds the world's hosts and trusts its authority. */
export function localFetch(net: Net) {
  return (
    address: string | URL,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Response> => {
    const url = new URL(address);
    const port = net.ports.get(`${url.hostname}:${url.port === "" ? "443" : url.port}`);
    const { method = "GET", headers = {}, body } = init;
    return new Promise((resolve, reject) => {
      const target = {
        host: "127.0.0.1",
        port,
        servername: url.hostname,
        ca: net.authority,
        path: url.pathname + url.search,
      };
      const sent = request({ ...target, method, headers: { ...headers, host: url.host } }, (received) => {
        read(received).then(resolve, reject);
      });
      sent.on("error", reject);
      sent.end(body);
    });
  };
}

async function read(received: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of received) chunks.push(chunk);
  const fields = Object.entries(received.headers).map(([name, value]): [string, string] => [name, String(value)]);
  const status = received.statusCode ?? 0;
  return new Response(status === 204 ? null : Buffer.concat(chunks).toString(), { status, headers: fields });
}
