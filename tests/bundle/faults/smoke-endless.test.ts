import type { Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { serveRaw, smoke } from "./smoke-world.ts";

const CAP = 1024 * 1024;
/** What a connection may have taken in beside the cap: what the two ends' sockets hold. */
const IN_FLIGHT = 16 * 1024 * 1024;
const OK = "HTTP/1.1 200 OK\r\n";
const chunk = Buffer.alloc(64 * 1024, "x");
const zeros = Buffer.alloc(64 * 1024 * 1024);
const bombs = { gzip: gzipSync(zeros), br: brotliCompressSync(zeros), twice: gzipSync(gzipSync(zeros)) };

/** Writes again and again as fast as it is taken. */
function pour(socket: Socket, piece: string | Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on("drain", more);
  more();
}

/** Writes a little every now and then. */
function drip(socket: Socket, piece: string | Buffer): void {
  const timer = setInterval(() => socket.write(piece), 50);
  socket.on("close", () => clearInterval(timer));
}

const whole = (headers: string, body: string | Buffer) => (socket: Socket) => {
  socket.write(`${OK}${headers}content-length: ${body.length}\r\n\r\n`);
  socket.end(body);
};
const start = (head: string, then: (socket: Socket) => void) => (socket: Socket) => {
  socket.write(head);
  then(socket);
};

/** What the service does at each path, and how the check of it ends. */
const HOSTILE: readonly (readonly [path: string, end: string, answer: (socket: Socket) => void])[] = [
  ["says-nothing", "timeout", () => {}],
  ["drips-headers", "timeout", start(OK, (socket) => drip(socket, "x-more: 1\r\n"))],
  ["drips-one-header", "timeout", start(`${OK}x-long: `, (socket) => drip(socket, "x"))],
  ["drips-a-body", "timeout", start(`${OK}content-length: 100000\r\n\r\n`, (socket) => drip(socket, "."))],
  ["drips-chunks", "timeout", start(`${OK}transfer-encoding: chunked\r\n\r\n`, (socket) => drip(socket, "1\r\n.\r\n"))],
  ["announces-for-ever", "timeout", (socket) => drip(socket, "HTTP/1.1 102 Processing\r\n\r\n")],
  ["falls-silent", "timeout", start(`${OK}content-length: 100\r\n\r\nhalf`, () => {})],
  [
    "unpacks-to-nothing",
    "timeout",
    start(`${OK}content-encoding: gzip\r\n\r\n`, (socket) => {
      socket.write(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]));
      drip(socket, Buffer.from([0, 0, 0, 0xff, 0xff]));
    }),
  ],
  ["pours-a-body", "too-large", start(`${OK}\r\n`, (socket) => pour(socket, chunk))],
  ["pours-a-gigabyte", "too-large", start(`${OK}content-length: 1000000000\r\n\r\n`, (socket) => pour(socket, chunk))],
  ["is-a-gzip-bomb", "too-large", whole("content-encoding: gzip\r\n", bombs.gzip)],
  ["is-a-brotli-bomb", "too-large", whole("content-encoding: br\r\n", bombs.br)],
  ["is-packed-twice", "malformed", whole("content-encoding: gzip, gzip\r\n", bombs.twice)],
  ["is-packed-strangely", "malformed", whole("content-encoding: zstd\r\n", bombs.gzip)],
  ["is-not-packed-so", "malformed", whole("content-encoding: br\r\n", bombs.gzip)],
  ["pours-headers", "malformed", start(OK, (socket) => pour(socket, "x-more: 1\r\n".repeat(1_000)))],
  ["pours-one-header", "malformed", start(`${OK}x-long: `, (socket) => pour(socket, chunk))],
  [
    "switches-protocols",
    "malformed",
    (socket) => socket.write("HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n"),
  ],
  ["speaks-no-http", "malformed", (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n\r\n")],
  ["hangs-up", "reset", (socket) => socket.destroy()],
  [
    "hangs-up-half-way",
    "reset",
    start(`${OK}content-length: 100\r\n\r\nhalf`, (socket) => setTimeout(() => socket.destroy(), 50)),
  ],
];

describe("answers without end", () => {
  it("threat S3: each way of never ending is stopped at its cap, and none of them holds up another", async () => {
    const taken = new Map<string, Socket>();
    const answers = new Map(HOSTILE.map(([path, , answer]) => [`/${path}`, answer]));
    const port = await serveRaw((socket, path) => {
      taken.set(path, socket);
      if (path === "/late") setTimeout(() => socket.end(`${OK}content-length: 4\r\n\r\nlate`), 5_500);
      else if (path === "/kept-open") socket.write(`${OK}content-length: 4\r\n\r\nkept`);
      else answers.get(path)?.(socket);
    });
    const checks = [
      ...HOSTILE.map(([path, end]) => ({
        ...{ name: path, path: `/${path}`, retry: "never", timeout: end === "timeout" ? "1s" : "20s" },
      })),
      { name: "late", path: "/late", retry: "never", timeout: "20s" },
      { name: "kept-open", path: "/kept-open", retry: "never", expect: { body: "kept" } },
    ];
    const run = await smoke({
      checks: { checks },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", deadline: "20s" },
    });
    const ends = Object.fromEntries(HOSTILE.map(([path, end]) => [path, end]));
    expect(run.ends, run.log).toEqual({ ...ends, late: "passed", "kept-open": "passed" });
    expect([run.status, run.outputs["reason-code"], run.outputs.passed]).toEqual([1, "unreachable", "2"]);
    for (const path of ["/pours-a-body", "/pours-a-gigabyte", "/pours-headers", "/pours-one-header"])
      expect([path, taken.get(path)?.bytesWritten ?? 0], path).toSatisfy(
        ([, bytes]) => Number(bytes) < CAP + IN_FLIGHT,
      );
    expect(run.outputs.result).toContain("larger than 1048576 bytes");
  });

  it("fault 62: a check that would wait longer than the deadline ends with it", async () => {
    const port = await serveRaw((socket) => drip(socket, "HTTP/1.1 102 Processing\r\n\r\n"));
    const run = await smoke({
      checks: { checks: [{ name: "patient", path: "/", timeout: "10m" }] },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", deadline: "1s" },
    });
    expect([run.status, run.outputs["reason-code"], run.ends]).toEqual([1, "timeout", { patient: "timeout" }]);
  });
});
