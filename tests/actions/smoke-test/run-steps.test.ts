import { describe, expect, it } from "vitest";
import { type Http, HttpError, type HttpRequest } from "../../../src/ports/http.ts";
import { ran } from "../../fakes/scenario-runs.ts";

const check = (members: string) => `version: 1\nchecks:\n  - { name: a, path: /a, ${members} }\n`;
const flow = (steps: string, members = "retry: never") =>
  `version: 1\nflows:\n  - name: f\n    ${members}\n    steps:\n${steps
    .trim()
    .split("\n")
    .map((step) => `      - ${step.trim()}\n`)
    .join("")}`;
const pathOf = ({ method, url }: HttpRequest) => `${method} ${new URL(url).pathname.replace("/base", "")}`;
const outcomes = ({ steps }: { readonly steps: readonly { readonly outcome: string }[] }) =>
  steps.map(({ outcome }) => outcome).join(" ");

describe("a request", () => {
  it("carries its query, headers, credentials and body, and what is given for the tested address", async () => {
    const { asked, result } = await ran(
      check(
        'method: PUT, query: { q: "{secret.token}" }, headers: { X-A: "1" }, auth: { basic: { user: me, password: "{secret.token}" } }, json: { t: "{secret.token}" }, retry: never',
      ),
      {
        answer: () => ({}),
        secrets: { token: "s3cret/&" },
        headers: { "X-Canary": "{secret.token}" },
        resolve: "192.0.2.7",
      },
    );
    expect(asked).toMatchObject([
      {
        method: "PUT",
        url: "https://shop.example/base/a?q=s3cret%2F%26",
        body: '{"t":"s3cret/&"}',
        resolve: "192.0.2.7",
        headers: {
          "x-a": "1",
          "x-canary": "s3cret/&",
          authorization: `Basic ${Buffer.from("me:s3cret/&").toString("base64")}`,
        },
      },
    ]);
    expect(result.outcome).toBe("passed");
    expect(JSON.stringify(result)).not.toContain("s3cret");
  });

  it("takes nothing that is given for the tested address to another", async () => {
    const { asked } = await ran(
      "version: 1\nchecks:\n  - { name: a, url: 'https://partner.example/status', insecure: true }\n",
      { answer: () => ({}), headers: { "X-Canary": "yes" }, resolve: "192.0.2.7", facts: { plainHttp: true } },
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: "https://partner.example/status", insecure: true });
    expect(asked[0]?.headers).not.toHaveProperty("x-canary");
    expect(asked[0]).not.toHaveProperty("resolve");
  });

  it.each([
    ["timeout: 800ms", 60, 800],
    ["timeout: 20s", 60, 20_000],
    ["timeout: 20s", 5, 5_000],
    ["timeout: 20s", 0, 1_000],
    ["timeout: 800ms", 0, 800],
  ])("with { %s } and %d s left may take %d ms", async (members, seconds, timeout) => {
    const { asked } = await ran(check(`${members}, retry: never`), { answer: () => ({}), seconds });
    expect(asked[0]?.timeout).toBe(timeout);
  });
});

describe("redirects", () => {
  const redirecting =
    (location: string, status = 302) =>
    (request: HttpRequest) =>
      pathOf(request) === "GET /a"
        ? { status, headers: { location }, duration: 300 }
        : { duration: 50, timeToFirstByte: 20 };

  it("are not followed unless that is asked for", async () => {
    const { asked, result } = await ran(check("expect: { status: 302, redirect-url: 'https://shop.example/base/b' }"), {
      answer: redirecting("b"),
    });
    expect([asked.length, result.outcome]).toEqual([1, "passed"]);
  });

  it("are followed on the same origin with the credentials, within the time of the step", async () => {
    const { asked, result } = await ran(
      check('follow-redirects: 1, timeout: 2s, auth: { bearer: "{secret.token}" }, expect: { duration: { lte: 350 } }'),
      { answer: redirecting("b"), secrets: { token: "hush-hush" } },
    );
    expect(asked.map(pathOf)).toEqual(["GET /a", "GET /b"]);
    expect(asked.map(({ timeout }) => timeout)).toEqual([2_000, 1_700]);
    expect(asked[1]?.headers?.authorization).toBe("Bearer hush-hush");
    expect(result.steps[0]).toMatchObject({ outcome: "passed", duration: 350, timeToFirstByte: 320 });
  });

  it.each(["https://evil.example/b", "http://169.254.169.254/latest", "//evil.example", "http://shop.example/b"])(
    "never lead to %s",
    async (location) => {
      const { asked, result } = await ran(check("follow-redirects: 5, retry: never"), {
        answer: redirecting(location),
      });
      expect(asked).toHaveLength(1);
      expect(JSON.stringify(result.steps[0]?.failure)).toContain("redirects to other origins are not followed");
    },
  );

  it("end where they go round and round", async () => {
    const { asked, result } = await ran(check("follow-redirects: 3, retry: never"), {
      answer: () => ({ status: 301, headers: { location: "/base/a" } }),
    });
    expect([asked.length, result.outcome]).toEqual([4, "failed"]);
  });

  it("end when they took all the time of the step", async () => {
    const { result } = await ran(check("follow-redirects: 9, timeout: 500ms, retry: never"), {
      answer: redirecting("/base/a"),
    });
    expect(result.steps[0]?.failure).toMatchObject({ kind: "no-answer", failure: "timeout" });
  });

  it("take the cookies that were set on the way", async () => {
    const { asked } = await ran(check("follow-redirects: 1"), {
      answer: (request) => ({ ...redirecting("b")(request), setCookies: ["sid=1; Path=/"] }),
    });
    expect(asked.map(({ headers }) => headers?.cookie)).toEqual([undefined, "sid=1"]);
  });
});

describe("a flow", () => {
  const order = flow(`
    { name: log in, path: /login, method: POST, capture: { session: { json: $.session, secret: true } } }
    { name: order, path: /orders, method: POST, auth: { bearer: "{session}" }, capture: { order: { header: location }, item: { regex: "item (\\\\d+)" }, seen: { cookie: seen } } }
    { name: look, path: "/orders/{order}", query: { item: "{item}", seen: "{seen}" }, expect: { json: { $.id: "{order}" } } }
    { name: clean up, path: "/orders/{order}", method: DELETE, always: true, auth: { bearer: "{session}" } }
  `);
  const shop = (request: HttpRequest) => {
    switch (pathOf(request)) {
      case "POST /login":
        return { body: { session: "tok-12345" } };
      case "POST /orders":
        return { headers: { location: "o 1" }, body: "item 42", setCookies: ["seen=yes"] };
      default:
        return { body: { id: "o 1" } };
    }
  };

  it("hands captured values on, encoded for their place, and hides secret ones", async () => {
    const { asked, result, masked } = await ran(order, { answer: shop });
    expect(asked.map(({ method, url }) => `${method} ${url}`).slice(1)).toEqual([
      "POST https://shop.example/base/orders",
      "GET https://shop.example/base/orders/o%201?item=42&seen=yes",
      "DELETE https://shop.example/base/orders/o%201",
    ]);
    expect(asked[3]?.headers?.authorization).toBe("Bearer tok-12345");
    expect(outcomes(result)).toBe("passed passed passed passed");
    expect(masked).toContain("tok-12345");
  });

  it("shows a captured secret in nothing that it says", async () => {
    const { result } = await ran(order, {
      answer: (request) => (pathOf(request).startsWith("GET") ? { body: { id: "tok-12345" } } : shop(request)),
    });
    expect(result.outcome).toBe("failed");
    expect(JSON.stringify(result)).not.toContain("tok-12345");
  });

  it("cleans up after a failure, and skips the other steps", async () => {
    const { asked, result } = await ran(
      flow(`
        { name: order, path: /orders, method: POST, capture: { order: { json: $.id } } }
        { name: fail, path: /fail }
        { name: skip, path: /skip }
        { name: clean up, path: "/orders/{order}", method: DELETE, always: true }
        { name: log out, path: /logout, always: true }
      `),
      { answer: (request) => (pathOf(request) === "GET /fail" ? { status: 500 } : { body: { id: "7" } }) },
    );
    expect(asked.map(pathOf)).toEqual(["POST /orders", "GET /fail", "DELETE /orders/7", "GET /logout"]);
    expect(outcomes(result)).toBe("passed failed skipped passed passed");
    expect(result.outcome).toBe("failed");
  });

  it("does not clean up what was never made", async () => {
    const { asked, result } = await ran(order, {
      answer: (request) => (pathOf(request) === "POST /orders" ? { status: 500 } : shop(request)),
    });
    expect(asked.map(pathOf)).toEqual(["POST /login", "POST /orders"]);
    expect(outcomes(result)).toBe("passed failed skipped skipped");
  });

  it("fails when its clean-up does", async () => {
    const { result } = await ran(order, {
      answer: (request) => (request.method === "DELETE" ? new HttpError("connect", "refused") : shop(request)),
    });
    expect([outcomes(result), result.outcome]).toEqual(["passed passed passed failed", "failed"]);
  });

  it("cleans up with a short grace when the deadline has passed", async () => {
    const { asked, result } = await ran(order, {
      seconds: 5,
      answer: (request, _, clock) => {
        if (pathOf(request) === "GET /orders/o%201") clock.advance(30_000);
        return pathOf(request) === "GET /orders/o%201" ? { status: 500 } : shop(request);
      },
    });
    expect(outcomes(result)).toBe("passed passed failed passed");
    expect(asked.at(-1)).toMatchObject({ method: "DELETE", timeout: 5_000 });
  });

  it("cleans up shortly when it is interrupted, and is interrupted then", async () => {
    const stop = new AbortController();
    const asked: string[] = [];
    const http: Http = {
      async exchange(request, signal) {
        asked.push(`${pathOf(request)} ${request.timeout}`);
        if (pathOf(request).startsWith("GET")) {
          stop.abort(new Error("cancelled"));
          throw new HttpError("connect", "aborted");
        }
        if (signal?.aborted === true) throw signal.reason;
        const told = { headers: {}, setCookies: [], ...shop(request) };
        const body = typeof told.body === "string" ? told.body : JSON.stringify(told.body);
        return { status: 200, bytes: 1, duration: 1, timeToFirstByte: 1, ...told, body };
      },
    };
    const running = ran(order, { answer: shop, http, signal: stop.signal });
    await expect(running).rejects.toThrow("cancelled");
    expect(asked.slice(2)).toEqual(["GET /orders/o%201 10000", "DELETE /orders/o%201 2000"]);
  });

  it.each([
    ["climbs out of its place", "..", "leads out of its place"],
    ["breaks a header", "a\r\nx: y", "no header may hold"],
  ])("sends nothing with a captured value that %s", async (_, id, why) => {
    const { asked, result } = await ran(
      flow(`
        { name: order, path: /orders, capture: { id: { json: $.id } } }
        { name: look, path: "/orders/{id}/x", headers: { x-id: "{id}" } }
      `),
      { answer: () => ({ body: { id } }) },
    );
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(result.steps[1]?.failure)).toContain(why);
  });

  it("is tried again from its first step, with fresh captures and without the cookies of before", async () => {
    const { asked, result } = await ran(
      flow(
        `
        { name: order, path: /orders, method: POST, capture: { id: { json: $.id } } }
        { name: look, path: "/orders/{id}" }
      `,
        "retry: safe",
      ),
      {
        answer: (request, times) =>
          request.method === "POST"
            ? { body: { id: `o${times}` }, setCookies: ["cart=1; Path=/"] }
            : { status: pathOf(request) === "GET /orders/o1" ? 404 : 200 },
      },
    );
    expect(asked.map(pathOf)).toEqual(["POST /orders", "GET /orders/o1", "POST /orders", "GET /orders/o2"]);
    expect(asked.map(({ headers }) => headers?.cookie)).toEqual([undefined, "cart=1", undefined, "cart=1"]);
    expect([result.outcome, result.attempts]).toEqual(["passed", 2]);
  });
});
