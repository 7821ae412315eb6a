import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../free-port.ts";

/** Finds the server: `MOTO_SERVER` names it, or it stands on the PATH; `undefined` when it is not installed. */
export function motoCommand(): string | undefined {
  const command = process.env.MOTO_SERVER ?? "moto_server";
  return spawnSync(command, ["--help"], { stdio: "ignore" }).status === 0 ? command : undefined;
}

/** A moto that listens on loopback: an implementation of AWS's interfaces that is not ours. */
export interface MotoServer {
  readonly url: string;
  /** Calls an operation of the Query protocol that none of our clients speaks; answers with the XML. */
  query(service: string, parameters: Readonly<Record<string, string>>): Promise<string>;
  stop(): Promise<void>;
}

/** Starts moto on a free port and waits until it answers. */
export async function startMoto(command: string): Promise<MotoServer> {
  const port = await freePort();
  const child = spawn(command, ["-H", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await answering(url, child);
  return {
    url,
    async query(service, parameters) {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "Content-Type": "application/x-www-form-urlencoded",
          // moto finds the service in the scope and checks no signature.
          Authorization: `AWS4-HMAC-SHA256 Credential=key/20261118/eu-west-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
        },
        body: new URLSearchParams({ ...parameters }),
      });
      return response.text();
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let look = 0; look < 600; look += 1) {
    if (child.exitCode !== null) throw new Error(`moto ended with ${child.exitCode} before it answered`);
    const answered = await fetch(`${url}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await delay(100);
  }
  child.kill();
  throw new Error("moto does not answer");
}
