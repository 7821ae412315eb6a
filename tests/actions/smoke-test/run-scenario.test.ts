import { describe, expect, it } from "vitest";
import { type Http, HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import type { Told } from "../../fakes/answering-http.ts";
import { ran } from "../../fakes/scenario-runs.ts";

const check = (members = "") => `version: 1\nchecks:\n  - { name: a, path: /a ${members} }\n`;
const failing =
  (times: number, told: Told = { status: 503 }) =>
  (_: HttpRequest, asked: number): Told =>
    asked <= times ? told : {};

describe("a check", () => {
  it("passes at once, and says when it was tried", async () => {
    const { result } = await ran(check(", continue-on-failure: true"), { answer: () => ({}) });
    expect(result).toMatchObject({
      ...{ outcome: "passed", attempts: 1, inARow: 1, times: 1, timedOut: false, continueOnFailure: true },
      history: [{ at: 0, outcome: "passed" }],
    });
  });

  it("is tried again with pauses that double up to the longest, and notes each attempt", async () => {
    const { result } = await ran(check(", retry: { interval: 1s, max-interval: 6s }"), { answer: failing(6) });
    expect(result.history.map(({ at }) => at)).toEqual([0, 1_000, 3_000, 7_000, 12_000, 17_000, 22_000]);
    expect(result.history.map(({ outcome }) => outcome).join(" ")).toBe(
      "failed failed failed failed failed failed passed",
    );
    expect(result.history[0]).toMatchObject({ step: "a", kind: "assertion", why: "status expected 2xx, was 503" });
    expect([result.outcome, result.attempts]).toEqual(["passed", 7]);
  });

  it.each([0, 0.999_999])("never pauses longer than its longest pause, whatever is drawn (%d)", async (chance) => {
    const { result } = await ran(check(", retry: { interval: 1s, max-interval: 3s }"), { answer: failing(8), chance });
    const pauses = result.history.slice(1).map(({ at }, index) => at - (result.history[index]?.at ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(3_000);
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(800);
  });

  it("starts with half a second and ends at ten where it says nothing", async () => {
    const { result } = await ran(check(), { answer: failing(9), seconds: 300 });
    const { history } = result;
    expect([history[1]?.at, Math.round((history[9]?.at ?? 0) - (history[8]?.at ?? 0))]).toEqual([500, 8_333]);
  });

  it.each([
    ["retry: { until: 20s }", 60, 20_000],
    ["retry: { until: 90s }", 60, 60_000],
    ["retry: safe", 30, 30_000],
  ])("with { %s } and %d s for all is tried for %d ms", async (members, seconds, milliseconds) => {
    const seen = await ran(check(`, ${members}`), { answer: () => ({ status: 500 }), seconds });
    expect(seen.milliseconds).toBe(milliseconds);
    expect(seen.result).toMatchObject({ outcome: "failed", timedOut: true });
  });

  it.each<[string, string, Told, number]>([
    ["a certificate that is not valid", "", new HttpError("tls", "expired"), 1],
    ["a refused address", "", new HttpError("address-refused", "metadata"), 1],
    ["401", "", { status: 401 }, 1],
    ["403", "", { status: 403 }, 1],
    ["403 where that was wanted with another body", ", expect: { status: 403, body: no }", { status: 403 }, 4],
    ["a host that is not known yet", "", new HttpError("dns", "not found"), 3],
    ["404", "", { status: 404 }, 3],
    ["a status that is not worth it", ", retry: { on: [503] }", { status: 404 }, 1],
    ["a status that is worth it", ", retry: { on: [503] }", { status: 503 }, 3],
    ["a method that changes something", ", method: POST", { status: 503 }, 1],
    ["a method that may be sent again", ", method: POST, retry: { safe: true }", { status: 503 }, 3],
    ["one that is never tried again", ", retry: never", { status: 503 }, 1],
  ])("with %s is sent as often as may help", async (_, members, told, times) => {
    const { asked } = await ran(check(members), { answer: failing(2, told), seconds: 2 });
    expect(asked).toHaveLength(times);
  });

  it.each<[string, Told, number]>([
    ["[]", { status: 401 }, 3],
    ["[]", new HttpError("tls", "expired"), 3],
    ["[404, dns]", { status: 404 }, 1],
    ["[404, dns]", new HttpError("dns", "not found"), 1],
  ])("fails fast on %s as the document says", async (words, told, times) => {
    const { asked } = await ran(`fail-fast-on: ${words}\n${check()}`, { answer: failing(2, told), seconds: 2 });
    expect(asked).toHaveLength(times);
  });

  it("must pass as often in a row as it says, on fresh connections", async () => {
    const { asked, result } = await ran(check(", consecutive: 3"), {
      answer: (_, times) => ({ status: times === 3 ? 500 : 200 }),
    });
    expect([asked.length, result.attempts, result.inARow, result.outcome]).toEqual([6, 6, 3, "passed"]);
    expect(asked.every(({ fresh }) => fresh === true)).toBe(true);
  });

  it("counts the versions that answer, and starts anew when another one does", async () => {
    const { result } = await ran(check(", expect: { version: { header: x-version, times: 3 } }"), {
      answer: (_, times) => ({ headers: { "x-version": times % 3 === 0 && times < 6 ? "v1.4.0" : "v1.5.0" } }),
    });
    expect(result).toMatchObject({ outcome: "passed", versions: { "v1.5.0": 5, "v1.4.0": 1 } });
  });

  it("never passes behind a load balancer that also asks the old version", async () => {
    const { result } = await ran(check(", expect: { version: { header: x-version, times: 3 } }"), {
      answer: (_, times) => ({ headers: { "x-version": times % 3 === 0 ? "v1.4.0" : "v1.5.0" } }),
    });
    expect(result).toMatchObject({ outcome: "failed", timedOut: true });
    expect(Object.keys(result.versions).sort()).toEqual(["v1.4.0", "v1.5.0"]);
  });

  it("keeps a bounded number of its attempts", async () => {
    const { result } = await ran(check(", retry: { interval: 10ms, max-interval: 10ms }"), {
      answer: () => ({ status: 500 }),
      seconds: 2,
    });
    expect(result.attempts).toBeGreaterThan(100);
    expect(result.history.length).toBeLessThanOrEqual(50);
  });

  it("is interrupted", async () => {
    const stop = new AbortController();
    stop.abort(new Error("cancelled"));
    await expect(ran(check(), { answer: () => ({}), signal: stop.signal })).rejects.toThrow("cancelled");
  });
});

describe("checks side by side", () => {
  it("are at most 64 at once, and none waits for one that pauses", async () => {
    const names = Array.from({ length: 100 }, (_, index) => `c${index}`);
    const document = `version: 1\nchecks:\n${names.map((name) => `  - { name: ${name}, path: /${name} }\n`).join("")}`;
    let [open, most] = [0, 0];
    const http: Http = {
      async exchange({ url }) {
        open++;
        most = Math.max(most, open);
        for (let turn = 0; turn < 5; turn++) await Promise.resolve();
        open--;
        const isBad = /\/c[0-9]$/.test(url);
        const status = isBad ? 500 : 200;
        return { status, headers: {}, setCookies: [], body: "", bytes: 0, duration: 1, timeToFirstByte: 1 };
      },
    };
    const { results } = await ran(document, { answer: () => ({}), http, seconds: 5 });
    expect(most).toBe(64);
    expect(results.map(({ name }) => name)).toEqual(names);
    expect(results.filter(({ outcome }) => outcome === "failed").map(({ name }) => name)).toEqual(names.slice(0, 10));
    expect(results.slice(10).every(({ attempts }) => attempts === 1)).toBe(true);
  });

  it("keep cookies and captured values to themselves", async () => {
    const { asked } = await ran(
      "version: 1\nchecks:\n  - { name: a, path: /a }\n  - { name: b, path: /b, consecutive: 2 }\n",
      { answer: () => ({ setCookies: ["sid=1; Path=/"] }) },
    );
    expect(asked.every(({ headers }) => headers?.cookie === undefined)).toBe(true);
  });

  it("are interrupted only when each flow has cleaned up", async () => {
    const stop = new AbortController();
    const cleaned: string[] = [];
    const http: Http = {
      async exchange({ url, method }) {
        if (method === "DELETE") {
          for (let turn = 0; turn < (url.endsWith("slow") ? 50 : 1); turn++) await Promise.resolve();
          cleaned.push(new URL(url).pathname);
        } else if (url.endsWith("stop")) {
          stop.abort(new Error("cancelled"));
          throw new HttpError("reset", "aborted");
        } else for (let turn = 0; turn < 20; turn++) await Promise.resolve();
        return { status: 200, headers: {}, setCookies: [], body: "", bytes: 0, duration: 1, timeToFirstByte: 1 };
      },
    };
    const flow = (name: string, path: string) =>
      `  - { name: ${name}, steps: [{ name: make, path: /make }, { name: go on, path: ${path} }, { name: undo, path: /undo-${name}, method: DELETE, always: true }] }\n`;
    const document = `version: 1\nflows:\n${flow("quick", "/stop")}${flow("slow", "/wait")}`;
    const running = ran(document, { answer: () => ({}), http, signal: stop.signal });
    await expect(running).rejects.toThrow("cancelled");
    expect(cleaned.sort()).toEqual(["/base/undo-quick", "/base/undo-slow"]);
  });
});
