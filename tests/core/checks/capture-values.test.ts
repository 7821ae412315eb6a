import { describe, expect, it } from "vitest";
import { captureValues } from "../../../src/core/checks/capture-values.ts";
import type { CaptureSource } from "../../../src/core/checks/scenario.ts";
import { answered } from "../../fakes/check-answers.ts";
import { runnable } from "../../fakes/planned-checks.ts";

const answer = answered({
  headers: { location: "/orders/7" },
  setCookies: ["sid=one", "sid=two; Path=/"],
  body: '{"id":7,"name":"teapot","empty":"","none":null,"list":[1]} token=abc',
});
const json = answered({ body: '{"id":7,"name":"teapot","empty":"","none":null,"list":[1]}' });
const { compiled } = await runnable(
  "version: 1\nflows: [{ name: f, steps: [{ name: s, path: /, capture: { a: { regex: 'token=(\\w+)' }, b: { json: $.id } } }] }]\n",
);
const read = (from: CaptureSource, of = json, secret = false) => captureValues({ a: { from, secret } }, of, compiled);

describe("captureValues", () => {
  it.each<[CaptureSource, string]>([
    [{ kind: "json", path: "$.id" }, "7"],
    [{ kind: "json", path: "$.name" }, "teapot"],
    [{ kind: "header", name: "Location" }, "/orders/7"],
    [{ kind: "cookie", name: "sid" }, "two"],
    [{ kind: "regex", pattern: "token=(\\w+)" }, "abc"],
  ])("reads %j", (from, value) => {
    const of = from.kind === "json" ? json : answer;
    expect(read(from, of)).toEqual({ secrets: [], values: [{ name: "a", value }], mismatches: [] });
  });

  it("takes for a secret only what is long enough to be hidden", () => {
    const of = (id: unknown) => answered({ body: JSON.stringify({ id }) });
    const at: CaptureSource = { kind: "json", path: "$.id" };
    expect(read(at, of("s3cret"), true)).toMatchObject({
      secrets: ["s3cret"],
      values: [{ value: "s3cret" }],
      mismatches: [],
    });
    for (const short of ["a", "e e e", 12_345])
      expect(read(at, of(short), true)).toMatchObject({
        secrets: [],
        values: [],
        mismatches: [{ expected: "a secret of at least 6 characters", actual: `${String(short).length} characters` }],
      });
  });

  it("takes no text that cannot be sent", () => {
    const half = answered({ body: '{"id":"a half \\ud800"}' });
    expect(read({ kind: "json", path: "$.id" }, half)).toMatchObject({
      values: [],
      mismatches: [{ actual: "half a character, which cannot be sent" }],
    });
  });

  it.each<[CaptureSource, string]>([
    [{ kind: "json", path: "$.gone" }, "nothing there"],
    [{ kind: "json", path: "$.none" }, "nothing there"],
    [{ kind: "json", path: "$.list" }, "nothing there"],
    [{ kind: "json", path: "$.empty" }, "an empty text"],
    [{ kind: "header", name: "constructor" }, "nothing there"],
    [{ kind: "cookie", name: "other" }, "nothing there"],
    [{ kind: "regex", pattern: "token=(\\w+)" }, "nothing there"],
  ])("misses %j", (from, actual) => {
    expect(read(from)).toMatchObject({ values: [], mismatches: [{ target: "capture a", actual }] });
  });

  it("takes no value that is longer than any request should be", () => {
    const value = "x".repeat(4_097);
    const long = answered({ body: JSON.stringify({ id: value }) });
    expect(read({ kind: "json", path: "$.id" }, long, true)).toMatchObject({
      secrets: [value],
      values: [],
      mismatches: [{ actual: "4097 characters" }],
    });
  });
});
