// Loaded into a bundle's process by `--import`: puts a network of a test below `node:net` and `node:dns`.
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { constants } from "node:os";
import { STRANGE_NETWORK, type StrangeNetwork } from "./strange-network.ts";

type Answer = (error: Error | null, addresses?: unknown, family?: number) => void;
type Connect = (this: object, request: unknown, address: string, port: number) => unknown;

const network = JSON.parse(process.env[STRANGE_NETWORK] ?? "") as StrangeNetwork;
const asked = new Map<string, number>();

function lookup(host: string, options: { readonly all?: boolean }, answer: Answer): void {
  const answers = network.names[host.toLowerCase()] ?? [];
  const times = asked.get(host) ?? 0;
  asked.set(host, times + 1);
  const found = (answers[Math.min(times, answers.length - 1)] ?? []).map((address) => ({
    address,
    family: net.isIP(address),
  }));
  const [first] = found;
  if (first === undefined) {
    const error = new Error(`getaddrinfo ENOTFOUND ${host}`);
    process.nextTick(answer, Object.assign(error, { code: "ENOTFOUND", syscall: "getaddrinfo", hostname: host }));
  } else if (options.all === true) process.nextTick(answer, null, found);
  else process.nextTick(answer, null, first.address, first.family);
}

/** Reaches the class of TCP handles, which Node keeps internal, through a socket that is destroyed before it connects. */
function tcpHandles(): Record<string, Connect> {
  const probe = new net.Socket();
  probe.connect({ host: "127.0.0.1", port: 9 });
  const handle: unknown = Reflect.get(probe, "_handle");
  probe.destroy();
  return Object.getPrototypeOf(handle) as Record<string, Connect>;
}

const handles = tcpHandles();
const connect = handles.connect;
function through(this: object, request: unknown, address: string, port: number): unknown {
  appendFileSync(network.log, `${address}:${port}\n`);
  const mapped = network.ports[`${address}:${port}`] ?? (address === "127.0.0.1" ? port : undefined);
  return mapped === undefined ? -constants.errno.ECONNREFUSED : connect?.call(this, request, "127.0.0.1", mapped);
}
Object.assign(handles, { connect: through, connect6: through });
Object.assign(dns, { lookup });
syncBuiltinESMExports();
