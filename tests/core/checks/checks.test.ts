import { describe, expect, it } from "vitest";
import { refuseAddress } from "../../../src/core/address/refuse-address.ts";
import { assessStep } from "../../../src/core/checks/assess-step.ts";
import { checksSchema } from "../../../src/core/checks/checks-document.ts";
import { addCookies, cookieHeader } from "../../../src/core/checks/cookies.ts";
import { fillStep } from "../../../src/core/checks/fill-in.ts";
import { isJsonPath, readJson } from "../../../src/core/checks/json-path.ts";
import { judgeValue } from "../../../src/core/checks/judge-value.ts";
import { planChecks } from "../../../src/core/checks/plan-checks.ts";
import { sameVersion } from "../../../src/core/checks/same-version.ts";
import { parseDocument } from "../../../src/core/document/parse-document.ts";
import { formatProblem } from "../../../src/core/outcome/problem.ts";

const names = new Map([
  ["version", "v1.5.0"],
  ["commit", ""],
  ["environment", "production"],
]);
async function plan(text: string) {
  const parsed = parseDocument(text, checksSchema, "checks.yml");
  const facts = { address: "https://shop.example/base/", file: "checks.yml", text, plainHttp: false, names };
  return parsed.kind === "invalid"
    ? parsed
    : planChecks(parsed.value, { ...facts, secrets: new Set(), schemas: new Map(), tags: [], environment: "" });
}
async function problems(text: string): Promise<string> {
  const planned = await plan(text);
  return planned.kind === "invalid" ? planned.problems.map(formatProblem).join("\n") : "";
}

describe("judgeValue", () => {
  const value = (of: unknown) => ({ kind: "value", value: of }) as const;
  it.each([
    ["healthy", "healthy", true],
    [1, "1", false],
    [true, "true", false],
    [{ equals: [1, { a: null }] }, [1, { a: null }], true],
    [{ "not-equals": 1 }, "1", true],
    [{ gt: 1, lt: 3 }, 2, true],
    [{ gte: 2 }, "2", false],
    [{ lt: 1 }, Number.NaN, false],
    [{ between: [1, 2] }, 2, true],
    [{ in: [200, 204] }, 204, true],
    [{ contains: "pot" }, "teapot", true],
    [{ contains: 1 }, [1, 2], true],
    [{ contains: "1" }, 1, false],
    [{ "not-contains": "x" }, "teapot", true],
    [{ "not-contains": "x" }, 7, false],
    [{ "starts-with": "tea", "ends-with": "pot" }, "teapot", true],
    [{ exists: true }, null, true],
    [{ exists: false }, null, false],
    [{ type: "integer" }, 1.5, false],
    [{ type: "number" }, 1, true],
    [{ type: "null" }, null, true],
    [{ length: { gte: 2 } }, [1, 2], true],
    [{ length: { equals: 0 } }, 7, false],
    [{ "is-empty": true }, {}, true],
  ] as const)("holds %j against %j: %s", (condition, actual, holds) => {
    expect(judgeValue(condition as Parameters<typeof judgeValue>[0], value(actual)).length === 0).toBe(holds);
  });

  it("fails everything but exists: false on what is missing", () => {
    expect(judgeValue({ exists: false }, { kind: "missing" })).toEqual([]);
    expect(judgeValue({ "not-equals": 1, "not-contains": "x" }, { kind: "missing" })).toHaveLength(2);
  });
});

describe("readJson", () => {
  it.each([
    ['{"a":{"b":1}}', "$.a.b", { kind: "value", value: 1 }],
    ['{"a":[1,2]}', "$.a[*]", { kind: "value", value: [1, 2], selected: [1, 2] }],
    ['{"a":1}', "$.b", { kind: "missing" }],
    ["<html>", "$.a", { kind: "unreadable", why: "the body is not JSON" }],
  ])("reads %s at %s", (text, path, expected) => {
    expect(readJson(text, path)).toEqual(expected);
  });

  it("refuses paths with regular expressions, and survives deep nesting", () => {
    expect([isJsonPath("$.a"), isJsonPath("$[?match(@.a, '(a+)+$')]"), isJsonPath("a b")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(readJson(`${"[".repeat(5_000)}1${"]".repeat(5_000)}`, "$..a").kind).toBe("unreadable");
  });
});

describe("planChecks", () => {
  it("resolves paths on the base address and fills names in, encoded in addresses alone", async () => {
    const planned = await plan(
      'version: 1\nchecks:\n  - { name: a, path: "/releases/{version}?e={environment}", headers: { x-version: "{version}" }, expect: { version: { header: x } } }\n',
    );
    expect(planned).toMatchObject({
      kind: "plan",
      scenarios: [
        {
          times: 3,
          retry: { repeatable: true },
          steps: [
            {
              url: "https://shop.example/base/releases/v1.5.0?e=production",
              headers: { "x-version": "v1.5.0" },
              expect: { version: { expect: "v1.5.0" } },
            },
          ],
        },
      ],
    });
  });

  it.each([
    ["both path and url", "- { name: a, path: /, url: 'https://x.example' }", "expected either path or url"],
    ["credentials in an address", "- { name: a, url: 'https://me:pw@x.example/' }", "holds credentials"],
    ["plain HTTP", "- { name: a, url: 'http://x.example/' }", "use https"],
    [
      "an unknown name",
      "- { name: a, path: '/{sha}' }",
      "{sha}, which is neither captured before nor one of {version}",
    ],
    ["a name without a value", "- { name: a, path: '/{commit}' }", "the input 'commit' is empty"],
    ["an empty condition", "- { name: a, path: /, expect: { body: {} } }", "expected at least one operator"],
    ["a mistyped operator", "- { name: a, path: /, expect: { body: { contain: x } } }", "Did you mean 'contains'"],
    ["a status that is none", "- { name: a, path: /, expect: { status: 7xx } }", "expected a status such as 200"],
    ["a path that is no JSONPath", "- { name: a, path: /, expect: { json: { status: ok } } }", "checks.yml:3"],
    ["two checks of one name", "- { name: a, path: / }\n  - { name: a, path: / }", "two checks named 'a'"],
  ])("refuses %s", async (_, check, expected) => {
    expect(await problems(`version: 1\nchecks:\n  ${check}\n`)).toContain(expected);
  });

  it("encodes what it fills into an address, and nothing else", () => {
    const step = {
      name: "a",
      method: "GET",
      url: "https://shop.example/{id}?q={id}",
      headers: { "x-id": "{id}" },
      body: { kind: "json", value: { id: ["{id}"] } },
      timeout: 1_000,
      expect: {},
      captures: {},
      auth: undefined,
      followRedirects: 0,
      insecure: false,
      always: false,
    } as const;
    expect(fillStep(step, new Map([["id", "../a b&c"]]))).toMatchObject({
      url: "https://shop.example/..%2Fa%20b%26c?q=..%2Fa%20b%26c",
      headers: { "x-id": "../a b&c" },
      body: { value: { id: ["../a b&c"] } },
    });
  });

  it("knows captured names only after they were captured", async () => {
    const first = "{ name: one, path: /one, capture: { id: { json: $.id } } }";
    const second = "{ name: two, path: '/two/{id}' }";
    expect(await problems(`version: 1\nflows: [{ name: f, steps: [${first}, ${second}] }]\n`)).toBe("");
    expect(await problems(`version: 1\nflows: [{ name: f, steps: [${second}, ${first}] }]\n`)).toContain("{id}");
  });
});

describe("assessStep", () => {
  const answer = {
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"version":"1.5.0"}',
    duration: 80,
    url: "https://shop.example/api",
    setCookies: [],
    bytes: 19,
    timeToFirstByte: 60,
  };
  it.each([
    [{}, []],
    [{ status: "3xx" }, ["status"]],
    [{ status: [204, "2xx"] }, []],
    [{ duration: "80ms" }, ["duration"]],
    [{ duration: "81ms" }, []],
    [{ header: { "Content-Type": { contains: "json" }, "x-none": { exists: false } } }, []],
    [{ header: { "x-none": "a" } }, ["header x-none"]],
    [{ body: { contains: "nothing of the kind" } }, ["body"]],
    [{ version: { json: "$.version", expect: "v1.5.0", match: "semver" as const } }, []],
    [{ version: { json: "$.version", expect: "v1.5.0" } }, ["version"]],
  ])("finds of %j what does not hold", (expectation, targets) => {
    expect(assessStep(expectation, answer).mismatches.map(({ target }) => target)).toEqual(targets);
  });
});

describe("refuseAddress", () => {
  const [strict, internal] = [refuseAddress({ internal: false }), refuseAddress({ internal: true })];
  it.each([
    "169.254.169.254",
    "169.254.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "224.0.0.1",
    "::",
    "fe80::1",
    "ff02::1",
    "::ffff:169.254.169.254",
    "fd00:ec2::254",
    "100.100.100.200",
    "168.63.129.16",
    "64:ff9b::a9fe:a9fe",
    "2002:a9fe:a9fe::1",
    "not an address",
  ])("never lets %s pass", (address) => {
    expect([typeof strict(address), typeof internal(address)]).toEqual(["string", "string"]);
  });
  it.each(["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "::1", "fd12::1", "::ffff:10.0.0.1"])(
    "lets %s pass only as an internal host",
    (address) => {
      expect([typeof strict(address), internal(address)]).toEqual(["string", undefined]);
    },
  );
  it.each(["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])("lets %s pass", (address) => {
    expect(strict(address)).toBeUndefined();
  });
});

describe("sameVersion", () => {
  it.each([
    ["v1.5.0", "v1.5.0", "exact", true],
    ["1.5.0", "v1.5.0", "exact", false],
    ["1.5.0+build.7", "v1.5.0", "semver", true],
    ["1.5.1", "v1.5.0", "semver", false],
    [undefined, "v1.5.0", "exact", false],
    ["", "", "exact", false],
  ] as const)("%s for %s, %s: %s", (seen, expected, match, same) => {
    expect(sameVersion(seen, expected, match)).toBe(same);
  });
});

describe("cookies", () => {
  it("go back to their own host alone, and are forgotten when emptied", () => {
    const now = new Date("2026-11-24T11:00:00Z");
    const url = "https://a.example/cart";
    const set = addCookies([], { url, setCookies: ["sid=1; HttpOnly", "theme=dark", "broken"] }, now);
    const jar = addCookies(set, { url, setCookies: ["theme=; Max-Age=0"] }, now);
    expect([cookieHeader(jar, url), cookieHeader(jar, "https://b.example/cart")]).toEqual(["sid=1", undefined]);
  });
});
