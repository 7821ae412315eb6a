import { createServer } from "node:http";
import type { HttpHandler } from "../net/http-handler.ts";

/** One plain HTTP listener on loopback. */
export interface Loopback {
  readonly port: number;
  close(): Promise<void>;
}

/** Opens a handler on a free port of 127.0.0.1; a handler that rejects is a defect, told to `defect` and answered 500. */
export async function openLoopback(handler: HttpHandler, defect: (error: unknown) => void): Promise<Loopback> {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    Promise.resolve()
      .then(() => handler(request, response))
      .catch((error: unknown) => {
        defect(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
