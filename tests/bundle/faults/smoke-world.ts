import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";
import type { IssuedCertificate } from "../../fakes/issue-certificate.ts";
import { type BundleRun, runBundle } from "../run-bundle.ts";
import { STRANGE_NETWORK, type StrangeNetwork } from "./strange-network.ts";

/** What a smoke test left behind, beside what every bundle does. */
export interface SmokeRun extends BundleRun {
  /** How each step ended: its class of failure, `mismatch`, `passed` or `skipped`, by `check` or `check/step`. */
  readonly ends: Readonly<Record<string, string>>;
  /** Every `address:port` that was connected to; empty without a network. */
  readonly connected: readonly string[];
  /** The reports' texts by the names of their files. */
  readonly reports: Readonly<Record<string, string>>;
}

/** What a smoke test is run with. */
export interface SmokeScene {
  /** The text of the checks' document, or its checks and flows. */
  readonly checks: string | object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly network?: Omit<StrangeNetwork, "log">;
  readonly environment?: Readonly<Record<string, string>>;
  /** The authority that the runner trusts beside the known ones. */
  readonly trusts?: string;
}

const PATH = ".github/deploy-checks.yml";
const REPORTS = { junit: "reports/smoke.xml", report: "reports/smoke.json" };

/** Runs the bundle of smoke-test against what a test serves: strictly, with both reports and a deadline of three seconds unless it says otherwise. */
export async function smoke({ checks, inputs = {}, network, environment = {}, trusts }: SmokeScene): Promise<SmokeRun> {
  const folder = mkdtempSync(join(tmpdir(), "smoke-world-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, ".github"));
  writeFileSync(join(folder, PATH), typeof checks === "string" ? checks : JSON.stringify({ version: 1, ...checks }));
  const log = join(folder, "connected");
  const authority = join(folder, "authority.pem");
  if (trusts !== undefined) writeFileSync(authority, trusts);
  const preload = pathToFileURL(resolve("tests/bundle/faults/strange-network-preload.ts")).href;
  const run = await runBundle("smoke-test", {
    inputs: {
      ...{ checks: PATH, at: "public", version: "v1.5.0", deadline: "3s", "fail-on": "deny", "dry-run": "false" },
      ...{ "allow-private-hosts": "false", ...REPORTS },
      ...inputs,
    },
    environment: {
      GITHUB_WORKSPACE: folder,
      ...(trusts === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority }),
      ...(network === undefined
        ? {}
        : { NODE_OPTIONS: `--import=${preload}`, [STRANGE_NETWORK]: JSON.stringify({ ...network, log }) }),
      ...environment,
    },
  });
  const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : "");
  return {
    ...run,
    ends: endsOf(run.outputs.result ?? ""),
    connected: read("connected").split("\n").filter(Boolean),
    reports: { "smoke.xml": read(REPORTS.junit), "smoke.json": read(REPORTS.report) },
  };
}

interface Step {
  readonly name: string;
  readonly outcome: string;
  readonly failure?: { readonly kind: string; readonly failure?: string };
}

function endsOf(result: string): Record<string, string> {
  const { details = {} } = JSON.parse(result) as {
    details?: { results?: readonly { readonly name: string; readonly steps: readonly Step[] }[] };
  };
  return Object.fromEntries(
    (details.results ?? []).flatMap(({ name, steps }) =>
      steps.map((step) => [
        steps.length === 1 ? name : `${name}/${step.name}`,
        step.failure?.failure ?? step.failure?.kind ?? step.outcome,
      ]),
    ),
  );
}

/** Listens on loopback until the test ends, and then cuts what is still open. */
export async function listenOn(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Serves plain HTTP. */
export function servePlain(answer: RequestListener): Promise<number> {
  return listenOn(createServer(answer));
}

/** Serves HTTPS with a certificate. */
export function serveSecure(certificate: IssuedCertificate, answer: RequestListener): Promise<number> {
  return listenOn(createTlsServer({ cert: certificate.cert, key: certificate.key }, answer));
}

/** Serves what is written to each connection, byte by byte, once its request's head has come. */
export function serveRaw(answer: (socket: Socket, path: string) => void): Promise<number> {
  return listenOn(
    createTcpServer((socket) => {
      let head = "";
      socket.on("data", (chunk: Buffer) => {
        const complete = head.includes("\r\n\r\n");
        head += chunk.toString("latin1");
        if (!complete && head.includes("\r\n\r\n")) answer(socket, head.split(" ")[1] ?? "");
      });
    }),
  );
}
