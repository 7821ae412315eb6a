import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { GitHub } from "../../src/rehearsal/github/create-github.ts";

/** A GitHub that listens on loopback. */
export interface ServedGitHub {
  /** The address without a path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a GitHub's API on a free port of loopback; `before` may change each request first. */
export async function serveGitHub(
  github: GitHub,
  before: (request: IncomingMessage) => void = () => undefined,
): Promise<ServedGitHub> {
  const handler = github.hosts.get("api.github.com");
  const server = createServer((request, response) => {
    before(request);
    void handler?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
