import { describe, expect, it } from "vitest";
import { endpointOf, endpointProblemsOf } from "./endpoints.ts";

const right = 'name: x, url: "https://x.example/i"';
const list = `${right}, path: "items[*].severity"`;

describe("incidentEndpointsSchema", () => {
  it("lets the policy's words win over the preset's, and joins headers", () => {
    const own = endpointOf(
      '{ preset: pagerduty, name: eu, url: "https://api.eu.pagerduty.com/incidents?date_range=all", any-of: [P5], headers: { X-Extra: a }, query: { "service_ids[]": [A, B] } }',
    );
    expect(own).toMatchObject({
      name: "eu",
      url: "https://api.eu.pagerduty.com/incidents?date_range=all&service_ids%5B%5D=A&service_ids%5B%5D=B",
      expect: { kind: "any-of", severities: ["P5"] },
      headers: { Authorization: "Token token={token}", "X-Extra": "a" },
      probe: { url: "https://api.eu.pagerduty.com/services?limit=1" },
    });
    expect(endpointOf("{ preset: datadog }").url).toContain("severity:(SEV-1%20OR%20SEV-2)");
  });

  it.each<[string, string[]]>([
    ["{ preset: pagerdutyy }", ["endpoints.0.preset: 'pagerdutyy' is no preset, did you mean 'pagerduty'?"]],
    [
      "{ preset: statuspage }",
      ["endpoints.0: needs a `url`: the address for the preset statuspage differs by account"],
    ],
    [
      '{ preset: pagerduty, url: "https://api.pagerduty.com/incidents" }',
      ["endpoints.0.url: leaves incidents out that opened more than a month ago: add date_range=all"],
    ],
    [
      `{ ${right}, path: "a[*].b[*]", none-of: [P1] }`,
      ["endpoints.0.path: 'a[*].b[*]' goes through two lists; one is the list of incidents"],
    ],
    [
      `{ ${right}, path: "a[*", none-of: [P1] }`,
      ["endpoints.0.path: 'a[*' is no path; expected names, [n] and [*], such as incidents[*].severity"],
    ],
    [`{ ${right}, path: "a..b", equals: 0 }`, [expect.stringMatching(/is no path/)]],
    [`{ ${list} }`, ["endpoints.0: needs exactly one of `none-of`, `any-of`, `equals` and `empty`"]],
    [
      `{ ${list}, none-of: [P1], any-of: [P2] }`,
      ["endpoints.0: needs exactly one of `none-of`, `any-of`, `equals` and `empty`"],
    ],
    [`{ ${list}, equals: 0 }`, ["endpoints.0.path: must lead to one value for `equals`, without [*]"]],
    [`{ ${list}, empty: true }`, ["endpoints.0.path: must end with [*] for `empty`"]],
    [
      `{ ${right}, path: n, equals: 0, where: { a: 1 } }`,
      ["endpoints.0.where: goes with a list only, a `path` with [*]"],
    ],
    [`{ ${right}, path: n, equals: 0, harmless: [P3] }`, ["endpoints.0.harmless: goes with `none-of` only"]],
    [`{ ${list}, none-of: [P1], harmless: [p-1] }`, ["endpoints.0.harmless: 'p-1' stands in `none-of` too; keep one"]],
    [`{ ${list}, none-of: [P1], body: { a: 1 } }`, ["endpoints.0.body: is sent with `method: POST` only"]],
    [
      `{ ${list}, none-of: [P1], headers: { Authorization: "Bearer s3cret" } }`,
      [expect.stringMatching(/Authorization: must hold \{token\} in the secret's place/)],
    ],
    [
      `{ ${list}, none-of: [P1], probe: none, headers: { X-Key: "{tokn}" } }`,
      [expect.stringMatching(/'\{tokn\}' is no placeholder/), expect.stringMatching(/must hold/)],
    ],
    [`{ ${list}, none-of: [P1], headers: { Host: evil } }`, [expect.stringMatching(/belongs to the connection/)]],
    [`{ ${list}, none-of: [P1], headers: { X-Key: "{token}" } }`, [expect.stringMatching(/needs a `probe`/)]],
    [
      `{ ${list}, none-of: [P1], probe: { url: "https://other.example/", path: a } }`,
      [expect.stringMatching(/must be at the host of `url`/)],
    ],
    ['{ name: x, url: "http://x.example", path: n, equals: 0 }', [expect.stringMatching(/does not start with https/)]],
    ['{ name: x, url: "https://u:p@x.example", path: n, equals: 0 }', [expect.stringMatching(/credentials/)]],
    [
      '{ name: x, url: "https://x.example/?key={token}", path: n, equals: 0 }',
      [expect.stringMatching(/a secret belongs into `headers`/)],
    ],
    [`{ ${list}, none-of: [P1], nonce-of: [P2] }`, [expect.stringMatching(/unknown key 'nonce-of'/)]],
    [`{ ${list}, none-of: [P1], next: { offset: o } }`, [expect.stringMatching(/endpoints.0.next/)]],
  ])("tells what is wrong with %s", (line, problems) => {
    expect(endpointProblemsOf(line).map((problem) => problem.replace(/^2: /, ""))).toEqual(problems);
  });

  it("wants every endpoint under a name of its own, and tells the problems of all", () => {
    expect(endpointProblemsOf("{ preset: betterstack }", "{ preset: betterstack }")).toEqual([
      expect.stringMatching(/^3: endpoints.1.name: the name 'betterstack' is taken/),
    ]);
    expect(endpointProblemsOf("{ preset: nope }", "{ preset: pagerduty, equals: 0 }")).toHaveLength(2);
  });

  it("refuses no endpoint that needs no secret for want of a probe", () => {
    expect(endpointProblemsOf(`{ ${list}, none-of: [P1] }`)).toEqual([]);
    expect(
      endpointProblemsOf(`{ ${list}, none-of: [P1], probe: none, headers: { Authorization: "Bearer {token}" } }`),
    ).toEqual([]);
  });
});
