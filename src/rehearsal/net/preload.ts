import dns from "node:dns";
import net from "node:net";
import { getSystemErrorMap } from "node:util";
import type { Names } from "./names.ts";

type Connect = (this: object, request: unknown, address: string, port: number) => unknown;
type Peer = { readonly address: string; readonly port: number };
type Callback = (error: Error | null, ...answer: unknown[]) => void;

/**
 * Makes the declared names the only reachable ones: look-ups answer made-up public addresses, and connections to these
 * end at the rehearsal's loopback servers; any other name is ENOTFOUND and any other address ECONNREFUSED.
 * It works below `node:net`, so a client's own `lookup`, address checks and TLS behave as outside a rehearsal.
 */
export function installNames(names: Names): void {
  const tcp = tcpPrototype();
  const peers = new WeakMap<object, Peer>();
  replace(
    tcp,
    "connect",
    (original: Connect) =>
      function connect(this: object, request: unknown, address: string, port: number) {
        const mapped = names.ports[`${address}:${port}`] ?? loopbackPort(names, address, port);
        if (mapped === undefined) return errno("ECONNREFUSED");
        peers.set(this, { address, port });
        return original.call(this, request, "127.0.0.1", mapped);
      },
  );
  replace(tcp, "connect6", () => () => errno("ECONNREFUSED"));
  replace(
    tcp,
    "getpeername",
    (original: (this: object, out: object) => unknown) =>
      function getpeername(this: object, out: object) {
        const status = original.call(this, out);
        return Object.assign(out, peers.get(this)) && status;
      },
  );
  installLookup(names);
}

function loopbackPort(names: Names, address: string, port: number): number | undefined {
  return address === "127.0.0.1" && names.loopback.includes(port) ? port : undefined;
}

/** Reaches the class of TCP handles, which Node keeps internal, through a socket that is destroyed before it connects. */
function tcpPrototype(): object {
  const probe = new net.Socket();
  probe.connect({ host: "127.0.0.1", port: 9 });
  const handle: unknown = Reflect.get(probe, "_handle");
  probe.destroy();
  const prototype: unknown = typeof handle === "object" && handle !== null ? Object.getPrototypeOf(handle) : undefined;
  if (typeof prototype !== "object" || prototype === null) throw new TypeError("This Node hides its TCP handles.");
  return prototype;
}

function replace<F>(owner: object, name: string, wrap: (original: F) => unknown): void {
  const original = Reflect.get(owner, name) as F;
  Object.defineProperty(owner, name, { value: wrap(original), writable: true, configurable: true });
}

function installLookup(names: Names): void {
  const lookup = (host: string, given: unknown, callback?: Callback): void => {
    const options = typeof given === "object" && given !== null ? given : { family: given };
    const answer = typeof given === "function" ? (given as Callback) : callback;
    const found = find(names, host, options);
    process.nextTick(() => (found instanceof Error ? answer?.(found) : answer?.(null, ...asked(found, options))));
  };
  Object.assign(dns, { lookup });
  const promised = async (host: string, options: object = {}): Promise<unknown> => {
    const found = find(names, host, options);
    if (found instanceof Error) throw found;
    const [first, family] = asked(found, options);
    return family === undefined ? first : { address: first, family };
  };
  Object.assign(dns.promises, { lookup: promised });
  for (const name of Object.keys(dns).filter((key) => /^(resolve|reverse|lookupService)/.test(key))) {
    const refused = (host: string, ...rest: unknown[]) => {
      const callback = rest.at(-1);
      if (typeof callback === "function") process.nextTick(callback, notFound(`query ${name}`, host));
    };
    Object.assign(dns, { [name]: refused });
    Object.assign(dns.promises, { [name]: (host: string) => Promise.reject(notFound(`query ${name}`, host)) });
  }
}

function asked(found: { address: string; family: 4 | 6 }, options: object): unknown[] {
  return "all" in options && options.all === true ? [[found]] : [found.address, found.family];
}

function find(names: Names, host: string, options: object): { address: string; family: 4 | 6 } | Error {
  const literal = net.isIP(host);
  if (literal !== 0) return { address: host, family: literal === 4 ? 4 : 6 };
  const name = host.toLowerCase().replace(/\.$/, "");
  const address = name === "localhost" ? "127.0.0.1" : names.addresses[name];
  const wantsSix = "family" in options && (options.family === 6 || options.family === "IPv6");
  return address === undefined || wantsSix ? notFound("getaddrinfo", host) : { address, family: 4 };
}

function notFound(syscall: string, hostname: string): Error {
  const error = new Error(`${syscall} ENOTFOUND ${hostname}`);
  return Object.assign(error, { errno: errno("EAI_NONAME"), code: "ENOTFOUND", syscall, hostname });
}

function errno(code: string): number {
  for (const [number, [name]] of getSystemErrorMap()) if (name === code) return number;
  throw new RangeError(`This system knows no error ${code}.`);
}
