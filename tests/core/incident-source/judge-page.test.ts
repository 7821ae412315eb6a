import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toOpenIncident } from "../../../src/core/incident-source/endpoint-verdict.ts";
import { judgePage } from "../../../src/core/incident-source/judge-page.ts";
import { ANSWERS, endpointOf } from "./endpoints.ts";

const sev = (rest: string) => endpointOf(`{ name: x, url: "https://x.example/i", path: "items[*].severity", ${rest} }`);
const kindOf = (rest: string, ...severities: unknown[]) =>
  judgePage(sev(rest), { items: severities.map((severity) => ({ severity })) }).kind;

describe("judgePage", () => {
  it.each(ANSWERS)(
    "understands $source: locked, clear, and nothing else",
    ({ endpoint: line, locked, incident, clear }) => {
      const endpoint = endpointOf(line);
      const verdict = judgePage(endpoint, locked);
      if (verdict.kind !== "locked") throw new Error(JSON.stringify(verdict));
      expect(verdict.incidents.map((shown) => toOpenIncident(endpoint, shown))).toEqual([incident]);
      for (const answer of clear) expect(judgePage(endpoint, answer).kind).toBe("clear");
      for (const answer of [
        undefined,
        null,
        "",
        0,
        true,
        {},
        { error: "forbidden" },
        { incidents: {} },
        { data: null },
      ])
        expect(judgePage(endpoint, answer).kind).toBe("unknown");
    },
  );

  it.each<[string, unknown[], string]>([
    ["none-of: [P1, P2]", ["P1"], "locked"],
    ["none-of: [P1, P2]", ["p-1"], "locked"],
    ["none-of: [SEV-1]", ["SEV 1"], "locked"],
    ["none-of: [sev1]", ["SEV_1"], "locked"],
    ["none-of: [P1, P2]", ["P3", "P5"], "clear"],
    ["none-of: [P1, P2]", ["P3", "P2"], "locked"],
    ["none-of: [P1]", ["SEV3"], "locked"],
    ["none-of: [P1]", ["Quite bad"], "locked"],
    ["none-of: [P1], harmless: [Quite bad]", ["quite-bad"], "clear"],
    ["none-of: [P1], unknown-severity: ignore", ["Quite bad"], "clear"],
    ["none-of: [critical]", ["minor", "info"], "clear"],
    ["none-of: [P1]", [null], "locked"],
    ["none-of: [P1]", [undefined], "locked"],
    ["none-of: [P1]", [""], "locked"],
    ["none-of: [P1]", ["UNSET"], "locked"],
    ["none-of: [P1], unset: ignore", [null, undefined, "", "severity_not_set"], "clear"],
    ['none-of: ["1"]', [1], "locked"],
    ["none-of: [P1]", [{ name: "P3" }], "unknown"],
    ["none-of: [P1]", [["P3"]], "unknown"],
    ["none-of: [P1]", [true], "unknown"],
    ["any-of: [resolved, none]", ["Resolved"], "clear"],
    ["any-of: [resolved, none]", ["resolved", "investigating"], "locked"],
    ["any-of: [resolved]", [null], "locked"],
  ])("%s with %j is %s", (rest, severities, kind) => {
    expect(kindOf(rest, ...severities)).toBe(kind);
  });

  it("says what is not known: a severity of another scale is named", () => {
    expect(judgePage(sev("none-of: [P1]"), { items: [{ severity: "SEV3" }] })).toMatchObject({
      incidents: [{ because: "SEV3, a severity that the policy does not know" }],
    });
  });

  it("leaves an item out only when it says clearly that it is another one", () => {
    const where = (item: object) =>
      judgePage(
        endpointOf(
          '{ name: x, url: "https://x.example", path: "[*]", empty: true, where: { drill: false, kind: Normal, pr: null } }',
        ),
        [item],
      ).kind;
    expect(where({ drill: false, kind: "normal" })).toBe("locked");
    expect(where({ drill: true, kind: "normal" })).toBe("clear");
    expect(where({ drill: false, kind: "test" })).toBe("clear");
    expect(where({ drill: false, kind: "normal", pr: {} })).toBe("clear");
    expect(where({ kind: "normal" })).toBe("locked");
    expect(where({ drill: "true", kind: "normal" })).toBe("locked");
    expect(where({ drill: false, kind: null, pr: null })).toBe("locked");
  });

  it.each<[string, unknown, string]>([
    ["equals: 0", { n: 0 }, "clear"],
    ["equals: 0", { n: 3 }, "locked"],
    ["equals: 0", { n: "0" }, "unknown"],
    ["equals: 0", { n: null }, "unknown"],
    ["equals: 0", {}, "unknown"],
    ["equals: false", { n: true }, "locked"],
    ["equals: operational", { n: "Operational" }, "clear"],
    ["equals: null", { n: null }, "clear"],
    ["equals: null", { n: {} }, "unknown"],
    ["equals: null", {}, "unknown"],
    ["none-of: [major, critical]", { n: "none" }, "clear"],
    ["none-of: [major, critical]", { n: "major" }, "locked"],
    ["none-of: [major, critical]", { n: "degraded" }, "locked"],
    ["none-of: [major, critical]", { n: null }, "unknown"],
    ["any-of: [none]", { n: "minor" }, "locked"],
  ])("a single value, %s with %j, is %s", (rest, body, kind) => {
    expect(judgePage(endpointOf(`{ name: x, url: "https://x.example", path: n, ${rest} }`), body).kind).toBe(kind);
  });

  it("looks at own members only", () => {
    const at = (path: string) =>
      judgePage(endpointOf(`{ name: x, url: "https://x.example", path: "${path}", equals: 1 }`), {}).kind;
    for (const path of ["constructor", "__proto__", "toString.length", "[0]"]) expect(at(path)).toBe("unknown");
  });

  it("never throws, and never calls clear what it does not understand", () => {
    const endpoint = sev("none-of: [P1]");
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        const verdict = judgePage(endpoint, body);
        const items =
          typeof body === "object" && body !== null && Object.hasOwn(body, "items")
            ? Reflect.get(body, "items")
            : undefined;
        if (verdict.kind === "clear") expect(Array.isArray(items)).toBe(true);
        expect(judgePage(endpoint, { items: [body] }).kind).not.toBe("clear");
      }),
      { numRuns: 500, examples: [[{ items: [] }], [{ items: [[]] }], [JSON.parse('{"__proto__": {"items": []}}')]] },
    );
  });

  it("F7: hands titles on as text, and addresses only when they are https", () => {
    const endpoint = endpointOf(
      '{ name: x, url: "https://x.example", path: "[*]", empty: true, show: { id: id, title: t, url: u, start: s } }',
    );
    const shown = { id: "1", title: "::error::x", url: "javascript:alert(1)", start: "yesterday", because: "open" };
    expect(toOpenIncident(endpoint, shown)).toEqual({ name: "x: 1", url: "", title: "::error::x", label: "open" });
  });
});
