import { spawn } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Timed } from "./measure.ts";

/** Milliseconds from a process's start until its first call reaches GitHub, where nobody answers it; `undefined` when it ends without a call. */
export async function firstCall({ args, env }: Timed): Promise<number | undefined> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, args, {
    env: { ...env, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` },
    stdio: "ignore",
  });
  const arrived = await new Promise<bigint | undefined>((resolve) => {
    child.once("close", () => resolve(undefined));
    server.once("connection", (socket) => {
      socket.on("error", () => {});
      socket.once("data", () => resolve(process.hrtime.bigint()));
    });
  });
  child.kill("SIGKILL");
  server.close();
  return arrived === undefined ? undefined : Number(arrived - start) / 1e6;
}
