import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { writePreloadFiles } from "../../../src/rehearsal/net/preload-files.ts";
import { runChild } from "../net/child.ts";

const TUESDAY = Date.parse("2026-11-17T11:00:00Z");
const SCALE = 1000;
let folder: string;
let options: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preload-"));
  options = `--import=${await writePreloadFiles(folder)}`;
});
afterAll(() => rm(folder, { recursive: true }));

const inWorld = (script: string, clock = createWorldClock({ startsAt: TUESDAY, scale: SCALE })) =>
  runChild(script, { ...clock.env(), NODE_OPTIONS: options });

/** A script that reads world and real milliseconds around `wait`. */
const around = (wait: string) => `
  import { setTimeout as sleep, setInterval as ticks, scheduler } from "node:timers/promises";
  import { setTimeout as byName } from "node:timers";
  import { promisify } from "node:util";
  const [date, perf, real] = [Date.now(), performance.now(), process.hrtime.bigint()];
  ${wait};
  console.log(JSON.stringify({ date: Date.now() - date, perf: performance.now() - perf, real: Number(process.hrtime.bigint() - real) / 1e6 }));`;

test.each([
  ["setTimeout", "await new Promise((resolve) => setTimeout(resolve, 20_000))"],
  ["setTimeout imported by name", "await new Promise((resolve) => byName(resolve, 20_000))"],
  ["setTimeout of timers/promises", "await sleep(20_000)"],
  ["promisified setTimeout", "await promisify(setTimeout)(20_000)"],
  ["scheduler.wait", "await scheduler.wait(20_000)"],
  [
    "setInterval",
    "await new Promise((resolve) => { const timer = setInterval(() => { clearInterval(timer); resolve() }, 20_000) })",
  ],
  ["setInterval of timers/promises", "for await (const _ of ticks(20_000)) break"],
  [
    "AbortSignal.timeout",
    "const alive = setTimeout(() => {}, 1e9); await new Promise((resolve) => AbortSignal.timeout(20_000).addEventListener('abort', resolve)); clearTimeout(alive)",
  ],
])("%s waits in world time", async (_name, wait) => {
  const spent = (await inWorld(around(wait))) as { date: number; perf: number; real: number };
  expect(spent.date).toBeGreaterThanOrEqual(19_000);
  expect(spent.perf).toBeGreaterThanOrEqual(19_000);
  expect(spent.real).toBeLessThan(spent.date / 10);
});

test("a child's instant lies between two readings of the parent's clock", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: SCALE });
  const before = clock.now();
  const child = await inWorld(
    "console.log(JSON.stringify([Date.now(), +new Date(), Date.parse(Date()), performance.timeOrigin + performance.now()]))",
    clock,
  );
  for (const instant of child as number[]) {
    expect(instant).toBeGreaterThanOrEqual(before - 1000);
    expect(instant).toBeLessThanOrEqual(clock.now());
  }
});

test("Date keeps everything else that it does", async () => {
  const facts = await inWorld(`
    class Later extends Date { name = "later" }
    const given = new Date("2026-12-24T12:00:00Z");
    console.log(JSON.stringify([
      given.toISOString(), given instanceof Date, given.constructor === Date, new Later() instanceof Later,
      new Later(5).getTime(), typeof Date(), Date.UTC(2026, 0), new Date(2026, 0).getFullYear(), Date.length, structuredClone(given) instanceof Date,
    ]));`);
  expect(facts).toEqual(["2026-12-24T12:00:00.000Z", true, true, true, 5, "string", 1_767_225_600_000, 2026, 7, true]);
});

test("socket time-outs stay real", async () => {
  const spent = (await inWorld(`
    import net from "node:net";
    const server = net.createServer(() => {}).listen(0, "127.0.0.1", () => {
      const real = process.hrtime.bigint();
      const socket = net.connect({ port: server.address().port, host: "127.0.0.1" });
      socket.setTimeout(300, () => {
        console.log(JSON.stringify(Number(process.hrtime.bigint() - real) / 1e6));
        process.exit();
      });
    });`)) as number;
  expect(spent).toBeGreaterThanOrEqual(299);
});

test("fetch's own time-outs stay real: a slow answer is still waited for", async () => {
  const clock = createWorldClock({ startsAt: TUESDAY, scale: 10_000 });
  const status = await inWorld(
    `
    import http from "node:http";
    const server = http.createServer((request, response) => {
      const real = process.hrtime.bigint();
      const answer = () => (process.hrtime.bigint() - real < 800_000_000n ? setImmediate(answer) : response.end());
      answer();
    }).listen(0, "127.0.0.1", async () => {
      const answered = await fetch("http://127.0.0.1:" + server.address().port).catch((error) => ({ status: error.cause.code }));
      console.log(JSON.stringify(answered.status));
      process.exit();
    });`,
    clock,
  );
  expect(status).toBe(200);
});
