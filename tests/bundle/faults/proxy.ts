import { createServer } from "node:http";
import { connect } from "node:net";
import type { Duplex } from "node:stream";
import { onTestFinished } from "vitest";

/** What a runner's proxy does with a tunnel that is asked for: it opens it, or answers with this status line. */
export type ProxyAnswer = "opens" | `${number} ${string}`;

/** A proxy on this machine. */
export interface Proxy {
  readonly port: number;
  /** `host:port` of each tunnel that was asked for, in order. */
  readonly asked: readonly string[];
}

/** Starts a proxy that ends with its test; `portOf` finds the port of this machine where a `host:port` is served. */
export async function startProxy(
  answer: (host: string) => ProxyAnswer,
  portOf: (address: string) => number | undefined,
): Promise<Proxy> {
  const asked: string[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((_, response) => response.writeHead(400).end());
  server.on("connect", ({ url = "" }, socket: Duplex) => {
    sockets.add(socket);
    asked.push(url);
    const says = answer(url.split(":")[0] ?? "");
    const port = portOf(url);
    if (says !== "opens" || port === undefined) {
      socket.end(`HTTP/1.1 ${says}\r\n\r\n`);
      return;
    }
    const tunnel = connect({ host: "127.0.0.1", port }, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.pipe(socket).pipe(tunnel);
    });
    for (const end of [tunnel, socket])
      end.on("error", () => {
        tunnel.destroy();
        socket.destroy();
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port of 127.0.0.1 is free.");
  return { port: address.port, asked };
}
