import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a receiver answers: a response, or a cut connection. */
export type Answer =
  | { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> }
  | "cut";

/** One request that a receiver got. */
export interface Received {
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** A receiver of webhooks on loopback. */
export interface Receiver {
  readonly url: string;
  readonly got: Received[];
  readonly close: () => void;
}

/** Starts a receiver that gives its answers in order, the last one for ever. */
export async function startReceiver(...answers: readonly Answer[]): Promise<Receiver> {
  const got: Received[] = [];
  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    got.push({ path: request.url ?? "", headers: request.headers, body });
    const answer = answers[Math.min(got.length, answers.length) - 1] ?? "cut";
    if (answer === "cut") request.socket.destroy();
    else response.writeHead(answer.status, answer.headers).end(answer.body);
  }
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url, got, close };
}
