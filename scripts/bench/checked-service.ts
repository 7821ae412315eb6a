import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A service on this machine that is well, and hears when it is asked. */
export interface CheckedService {
  readonly address: string;
  /** When each request since the last `forget` arrived, by `performance.now()`. */
  readonly arrivals: readonly number[];
  readonly forget: () => void;
  readonly close: () => Promise<void>;
}

const BODY = JSON.stringify({ status: "healthy", version: "v1.5.0", database: { latency: 3 } });

/** Starts a service that answers each request after so many milliseconds. */
export async function startCheckedService(latency: number): Promise<CheckedService> {
  const arrivals: number[] = [];
  const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => {
    arrivals.push(performance.now());
    const answer = () => response.setHeader("content-type", "application/json").end(BODY);
    if (latency === 0) answer();
    else setTimeout(answer, latency);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 511, resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    forget: () => void arrivals.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
