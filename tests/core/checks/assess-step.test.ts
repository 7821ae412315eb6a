import { describe, expect, it } from "vitest";
import { assessStep } from "../../../src/core/checks/assess-step.ts";
import { NOTHING_COMPILED } from "../../../src/core/checks/compiled.ts";
import type { Expectation } from "../../../src/core/checks/expectation.ts";
import { readJson } from "../../../src/core/checks/json-path.ts";
import { answered } from "../../fakes/check-answers.ts";
import { runnable } from "../../fakes/planned-checks.ts";

const answer = answered({
  headers: { "content-type": "application/json", location: "/login?next=%2F" },
  setCookies: ["sid=abc123; Path=/; Secure; HttpOnly", "sid=def456"],
  body: '{"version":"1.5.0","items":[{"price":3}],"none":null}',
  bytes: 53,
  tlsDaysLeft: 30,
});
const paths = { ...NOTHING_COMPILED, readJson };
const targetsOf = (expectation: Expectation, of = answer) =>
  assessStep(expectation, of, paths).mismatches.map(({ target }) => target);

describe("assessStep", () => {
  it.each<[Expectation, string[]]>([
    [{}, []],
    [{ status: 200 }, []],
    [{ status: "3xx" }, ["status"]],
    [{ status: [204, "2xx"] }, []],
    [{ status: { gte: 200, lt: 300 } }, []],
    [{ status: { gte: 201 } }, ["status"]],
    [{ duration: "80ms" }, ["duration"]],
    [{ duration: "81ms" }, []],
    [{ duration: { lte: 80 } }, []],
    [{ duration: { gt: 80 } }, ["duration"]],
    [{ ttfb: "60ms" }, ["ttfb"]],
    [{ ttfb: { between: [1, 60] } }, []],
    [{ size: 53 }, []],
    [{ size: { lt: 53 } }, ["size"]],
    [{ header: { "Content-Type": { contains: "json" }, "x-none": { absent: true } } }, []],
    [{ header: { "x-none": "a" } }, ["header x-none"]],
    [{ header: { constructor: { exists: true } } }, ["header constructor"]],
    [{ cookie: { sid: "def456", theme: { absent: true } } }, []],
    [{ cookie: { sid: "abc123", theme: "dark" } }, ["cookie sid", "cookie theme"]],
    [{ "redirect-url": "https://shop.example/login?next=%2F" }, []],
    [{ "redirect-url": { absent: true } }, ["redirect-url"]],
    [{ tls: { "days-left": { gte: 30 } } }, []],
    [{ tls: { "days-left": { gt: 30 } } }, ["tls days-left"]],
    [{ body: { contains: "nothing of the kind" } }, ["body"]],
    [{ json: { "$.items[*].price": { each: { gt: 0 } }, "$.none": null, "$.gone": { absent: true } } }, []],
    [
      { json: { "$.items[*].price": { each: { gt: 3 } }, "$.gone": { not: 1 } } },
      ["json $.items[*].price", "json $.gone"],
    ],
    [{ version: { json: "$.version", expect: "v1.5.0", match: "semver" } }, []],
    [{ version: { json: "$.version", expect: "v1.5.0" } }, ["version"]],
    [{ version: { header: "x-version", expect: "v1.5.0" } }, ["version"]],
  ])("finds of %j what does not hold", (expectation, targets) => {
    expect(targetsOf(expectation)).toEqual(targets);
  });

  it("says what was expected and what was there", () => {
    const expectation: Expectation = {
      status: { lt: 200 },
      duration: "50ms",
      size: { gt: 100 },
      json: { "$.gone": { "starts-with": "a" } },
      tls: { "days-left": { gt: 30 } },
    };
    expect(
      assessStep(expectation, answer, paths).mismatches.map(({ expected, actual }) => `${expected} / ${actual}`),
    ).toEqual([
      '{"lt":200} / 200',
      'starts-with "a" / path not found',
      "under 50ms / 80ms",
      "gt 100 / 53 bytes",
      "gt 30 / 30",
    ]);
  });

  it("fails absence where the body is no JSON, and the days of a certificate without TLS", () => {
    const expectation: Expectation = { json: { "$.a": { absent: true } }, tls: { "days-left": { gt: 1 } } };
    expect(assessStep(expectation, answered({ body: "<html>" }), paths).mismatches).toMatchObject([
      { target: "json $.a", expected: "absent true", actual: "the body is not JSON" },
      { target: "tls days-left", actual: "no TLS" },
    ]);
  });

  it("shows no cookie and no header that opens a session", () => {
    const { mismatches } = assessStep(
      { cookie: { sid: "other" }, header: { "Set-Cookie": "other" } },
      answered({ setCookies: ["sid=topsecret"], headers: { "set-cookie": "sid=topsecret" } }),
    );
    expect(mismatches).toHaveLength(2);
    expect(JSON.stringify(mismatches)).not.toContain("topsecret");
  });

  it("cuts what an answer says", () => {
    const [mismatch] = assessStep({ body: "x" }, answered({ body: "y".repeat(10_000) })).mismatches;
    expect(mismatch?.actual).toHaveLength(200);
  });

  it("reads the version from a body by a pattern's group", async () => {
    const { scenarios, compiled } = await runnable(
      'version: 1\nchecks:\n  - { name: a, path: /, expect: { version: { body: "release (v[0-9.]+)" } } }\n',
    );
    const expectation = scenarios[0]?.steps[0]?.expect ?? {};
    const assess = (body: string) => assessStep(expectation, answered({ body }), compiled);
    expect(assess("<p>release v1.5.0</p>")).toEqual({ mismatches: [], version: "v1.5.0" });
    expect(assess("<p>release v1.4.0</p>")).toMatchObject({ mismatches: [{ kind: "version" }], version: "v1.4.0" });
    expect(assess("<p>down</p>")).toMatchObject({ mismatches: [{ kind: "assertion", actual: "no version found" }] });
  });
});
