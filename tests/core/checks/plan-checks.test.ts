import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ChecksFacts } from "../../../src/core/checks/plan-checks.ts";
import { problemsOf, runnable } from "../../fakes/planned-checks.ts";

const checks = (...lines: string[]) => `version: 1\nchecks:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
const flow = (...steps: string[]) =>
  `version: 1\nflows:\n  - name: f\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
async function only(text: string, facts: Partial<ChecksFacts> = {}) {
  const { scenarios, ...plan } = await runnable(text, facts);
  const [scenario] = scenarios;
  const step = scenario?.steps[0];
  if (scenario === undefined || step === undefined || scenarios.length > 1) throw new Error("not one check");
  return { ...plan, scenario, step };
}

describe("planChecks", () => {
  it("resolves paths on the base address and fills names in, encoded in addresses alone", async () => {
    const { scenario, step } = await only(
      checks(
        '{ name: a, path: "/releases/{version}?e={environment}", query: { q: "a b&{service}", n: [1, true] }, headers: { x-version: "{version}" }, expect: { version: { header: x } } }',
      ),
      { names: new Map(Object.entries({ version: "v1/5", environment: "production", service: "my shop" })) },
    );
    expect(step.url).toBe("https://shop.example/base/releases/v1%2F5?e=production&q=a%20b%26my%20shop&n=1&n=true");
    expect(step.headers).toEqual({ "x-version": "v1/5" });
    expect(step.expect.version?.expect).toBe("v1/5");
    expect(scenario).toMatchObject({ times: 3, retry: { repeatable: true } });
  });

  it("gives a check its defaults", async () => {
    const { scenario, step } = await only(checks("{ name: a, path: / }"));
    expect(step).toMatchObject({ method: "GET", timeout: 10_000, followRedirects: 0, insecure: false, always: false });
    expect(scenario).toMatchObject({ times: 1, tags: [], continueOnFailure: false });
    expect(scenario.retry).toEqual({
      ...{ repeatable: true, until: undefined, interval: 500, longestInterval: 10_000, on: undefined },
      failFastOn: ["tls", "address-refused", 401, 403],
    });
  });

  it("takes every member of a check", async () => {
    const { scenario, step } = await only(
      `fail-fast-on: [dns, 404]\n${checks(
        '{ name: a, path: /, method: POST, auth: { basic: { user: me, password: "{secret.token}" } }, body: "hi {version}", timeout: 3s, follow-redirects: 2, insecure: true, consecutive: 4, tags: [smoke], continue-on-failure: true, retry: { until: 60s, interval: 1s, max-interval: 5s, on: [503, 4xx], safe: true }, expect: { version: { json: $.v, times: 2 } } }',
      )}`,
      { plainHttp: true },
    );
    expect(step).toMatchObject({
      auth: { kind: "basic", user: "me", password: "{secret.token}" },
      body: { kind: "text", text: "hi v1.5.0" },
      ...{ method: "POST", timeout: 3_000, followRedirects: 2, insecure: true },
    });
    expect(scenario).toMatchObject({ times: 4, tags: ["smoke"], continueOnFailure: true });
    expect(scenario.retry).toEqual({
      ...{ repeatable: true, until: 60_000, interval: 1_000, longestInterval: 5_000, on: [503, "4xx"] },
      failFastOn: ["dns", 404],
    });
  });

  it.each([
    ["method: POST", false],
    ["method: POST, retry: safe", true],
    ["method: POST, retry: { safe: true }", true],
    ["method: POST, retry: { until: 60s }", false],
    ["method: HEAD", true],
    ["method: GET, retry: never", false],
    ["method: GET, retry: { safe: false }", false],
  ])("sends { %s } again: %s", async (members, repeatable) => {
    expect((await only(checks(`{ name: a, path: /, ${members} }`))).scenario.retry.repeatable).toBe(repeatable);
  });

  it.each([
    ["consecutive: 4", 4],
    ["consecutive: 2, expect: { version: { json: $.v } }", 2],
    ["expect: { version: { json: $.v, times: 5 } }", 5],
    ["consecutive: 2, expect: { version: { json: $.v, times: 5 } }", 5],
    ["method: POST, expect: { version: { json: $.v } }", 1],
    ["method: POST, retry: safe, expect: { version: { json: $.v } }", 3],
  ])("asks { %s } %d times in a row", async (members, times) => {
    expect((await only(checks(`{ name: a, path: /, ${members} }`))).scenario.times).toBe(times);
  });

  it("leaves secrets and captured names to be filled in when they are known", async () => {
    const { step } = await only(
      checks(
        '{ name: a, path: "/a/{secret.token}", auth: { bearer: "{secret.token}" }, json: { t: "{secret.token}" } }',
      ),
    );
    expect(step).toMatchObject({
      url: "https://shop.example/base/a/{secret.token}",
      auth: { kind: "bearer", token: "{secret.token}" },
      body: { value: { t: "{secret.token}" } },
    });
  });

  it("fills names into patterns as they are written, and leaves classes of characters alone", async () => {
    const { step, compiled } = await only(
      checks(
        '{ name: a, path: /, expect: { body: { matches: "^{version} \\\\p{greek}$" } } }'.replace("greek", "Greek"),
      ),
    );
    expect(step.expect.body).toMatchObject({ matches: "^v1\\.5\\.0 \\p{Greek}$" });
    const [pattern] = compiled.patterns.values();
    expect([pattern?.isFoundIn("v1.5.0 λ"), pattern?.isFoundIn("v1x5.0 λ")]).toEqual([true, false]);
  });

  it("reads schemas from the repository's files", async () => {
    const text = checks("{ name: a, path: /, expect: { json: { $: { schema: schemas/a.json } } } }");
    const { compiled } = await only(text, { schemas: new Map([["schemas/a.json", '{"type":"array"}']]) });
    const [judge] = compiled.schemas.values();
    expect([judge?.([]), judge?.({})]).toEqual([undefined, "it must be array"]);
    expect(await problemsOf(text)).toContain("checks.yml:3:48 names schemas/a.json, which does not exist");
    expect(await problemsOf(text, { schemas: new Map([["schemas/a.json", "[]"]]) })).toContain("no JSON object");
  });

  it("warns of certificates that are overlooked and of tags that nothing carries", async () => {
    const { warnings } = await only(checks("{ name: a, path: /, insecure: true, tags: [smoke] }"), {
      plainHttp: true,
      tags: ["smoke", "!slwo"],
    });
    expect(warnings).toEqual([
      "No check carries the tag '!slwo'.",
      "'a' takes any certificate (insecure): it proves nothing about who answers.",
    ]);
  });

  it.each([
    ["both path and url", "{ name: a, path: /, url: 'https://x.example' }", "expected either path or url"],
    [
      "credentials in an address",
      "{ name: a, url: 'https://me:pw@x.example/' }",
      "checks.yml:3:16 check 'a': the address holds",
    ],
    ["plain HTTP", "{ name: a, url: 'http://x.example/' }", "use https"],
    [
      "an unknown name",
      "{ name: a, path: '/{sha}' }",
      "checks.yml:3:16 check 'a' refers to {sha}, which is neither captured",
    ],
    ["a name without a value", "{ name: a, path: '/{commit}' }", "the input 'commit' is empty"],
    ["an unknown name in a query", "{ name: a, path: /, query: { a: '{sha}' } }", "{sha}"],
    [
      "an unknown name in what is expected",
      "{ name: a, path: /, expect: { json: { $: { any: { equals: ['{sha}'] } } } } }",
      "{sha}",
    ],
    [
      "an unknown name in a pattern",
      "{ name: a, path: /, expect: { body: { not: { matches: '{sha}' } } } }",
      "{sha}, and a pattern",
    ],
    ["a secret that is not given", "{ name: a, path: /, auth: { bearer: '{secret.other}' } }", "add other=value to it"],
    [
      "a secret for another host",
      "{ name: a, url: 'https://evil.example/', query: { t: '{secret.token}' } }",
      "would send {secret.token} to https://evil.example, and it goes to https://shop.example alone",
    ],
    [
      "a password in the file",
      "{ name: a, path: /, auth: { basic: { user: me, password: hunter2 } } }",
      "never written in the file",
    ],
    ["a token in the file", "{ name: a, path: /, auth: { bearer: abc } }", "never written in the file"],
    [
      "a header with credentials",
      "{ name: a, path: /, headers: { Authorization: Bearer abc } }",
      "checks.yml:3:36 check 'a' holds credentials",
    ],
    ["a version as a password", "{ name: a, path: /, auth: { bearer: '{version}' } }", "which is no secret"],
    ["a certificate that is overlooked", "{ name: a, path: /, insecure: true }", "allow-private-hosts"],
    ["an empty condition", "{ name: a, path: /, expect: { body: {} } }", "expected at least one operator"],
    ["a mistyped operator", "{ name: a, path: /, expect: { body: { contain: x } } }", "Did you mean 'contains'"],
    [
      "a mistyped operator under not",
      "{ name: a, path: /, expect: { body: { not: { contain: x } } } }",
      "Did you mean 'contains'",
    ],
    ["a mistyped target", "{ name: a, path: /, expect: { cookies: { a: b } } }", "Did you mean 'cookie'"],
    ["a status that is none", "{ name: a, path: /, expect: { status: 7xx } }", "expected a status such as 200"],
    ["a path that is no JSONPath", "{ name: a, path: /, expect: { json: { status: ok } } }", "checks.yml:3"],
    [
      "a pattern that RE2 does not know",
      "{ name: a, path: /, expect: { header: { x: { matches: '(a)\\1' } } } }",
      "checks.yml:3:50 is no pattern that RE2 knows",
    ],
    [
      "a version without a group",
      "{ name: a, path: /, expect: { version: { body: v1 } } }",
      "checks.yml:3:46 has 0 groups",
    ],
    [
      "a schema that is none",
      "{ name: a, path: /, expect: { json: { $: { schema: { type: text } } } } }",
      "checks.yml:3:48 is no JSON Schema",
    ],
    [
      "a schema elsewhere",
      "{ name: a, path: /, expect: { json: { $: { schema: { $ref: 'https://x.example/s' } } } } }",
      "nothing is fetched",
    ],
    [
      "a schema outside the repository",
      "{ name: a, path: /, expect: { json: { $: { schema: ../s.json } } } }",
      "expected a JSON Schema",
    ],
    ["several bodies", "{ name: a, path: /, json: {}, body: a }", "at most one of json, form and body"],
    [
      "an order that is sent several times",
      "{ name: a, path: /, method: POST, consecutive: 2 }",
      "mark it as retry: safe",
    ],
    ["a failure that nothing knows", "{ name: a, path: /, retry: { on: [often] } }", "expected a status"],
    ["absence denied", "{ name: a, path: /, expect: { body: { absent: false } } }", "write exists: true"],
  ])("refuses %s", async (_, check, expected) => {
    expect(await problemsOf(checks(check))).toContain(expected);
  });

  it.each([
    ["url: 'https://auth.example:8443/token'", true],
    ["url: 'https://auth.example/token'", false],
    ["url: 'https://auth.example.evil.example:8443/token'", false],
    ["path: /token", false],
  ])("sends a secret for another host with { %s }: %s", async (where, sent) => {
    const text = checks(`{ name: a, ${where}, form: { client: "{secret.client}" } }`);
    const problems = await problemsOf(text, { secrets: new Map([["client", "auth.example:8443"]]) });
    expect(problems === "").toBe(sent);
    if (!sent) expect(problems).toContain("goes to https://auth.example:8443 alone");
  });

  it("refuses two checks of one name, and a value that holds a name itself", async () => {
    expect(await problemsOf(checks("{ name: a, path: / }", "{ name: a, path: / }"))).toContain(
      "checks.yml:4:7 has two",
    );
    const names = new Map([["version", "{secret.token}"]]);
    expect(await problemsOf(checks("{ name: a, path: '/{version}' }"), { names })).toContain("without braces");
  });

  it("knows captured names only after they were captured", async () => {
    const first = "{ name: one, path: /one, capture: { id: { json: $.id } } }";
    const second = "{ name: two, path: '/two/{id}', auth: { bearer: '{id}' } }";
    expect(await problemsOf(flow(first, second))).toBe("");
    expect(await problemsOf(flow(second, first))).toContain("checks.yml:5:22 check 'two' refers to {id}");
  });

  it.each([
    ["nothing to read from", "{ id: {} }", "expected one of json, header, cookie and regex"],
    ["two places", "{ id: { json: $.a, header: b } }", "expected one of json, header, cookie and regex"],
    ["a pattern without a group", "{ id: { regex: 'a+' } }", "has 0 groups"],
    ["a pattern with two", "{ id: { regex: '(a)(b)' } }", "has 2 groups"],
    ["a name that is taken", "{ version: { json: $.a } }", "choose another name"],
    ["a name of a secret", "{ secret.a: { json: $.a } }", "capture"],
  ])("refuses to capture %s", async (_, capture, expected) => {
    expect(await problemsOf(flow(`{ name: one, path: /, capture: ${capture} }`))).toContain(expected);
  });

  it("lets a captured name stand nowhere in a pattern", async () => {
    const first = "{ name: one, path: /one, capture: { id: { json: $.id } } }";
    const second = "{ name: two, path: /two, expect: { body: { matches: 'order {id}' } } }";
    expect(await problemsOf(flow(first, second))).toContain("compiled before anything is sent");
  });

  it.each(globSync("examples/*/.github/deploy-checks.yml"))("can run the checks of %s", async (example) => {
    const text = readFileSync(example, "utf8");
    const names = new Map(
      Object.entries({ version: "v1.5.0", commit: "c".repeat(40), environment: "production", service: "shop" }),
    );
    expect((await runnable(text, { names })).scenarios.length).toBeGreaterThan(0);
  });
});

describe("the selection of checks", () => {
  const text = checks(
    "{ name: a, path: /, tags: [smoke] }",
    "{ name: b, path: /, tags: [smoke, slow] }",
    "{ name: c, path: /, if: { environment: staging } }",
    "{ name: d, path: /, if: { environment: [staging, production] } }",
  );
  it.each([
    [[], "production", "a b d"],
    [[], "staging", "a b c d"],
    [[], "", "a b"],
    [["smoke"], "production", "a b"],
    [["smoke", "!slow"], "production", "a"],
    [["!smoke"], "production", "d"],
    [["slow", "other"], "production", "b"],
    [["other"], "production", ""],
  ])("by the tags %j in '%s' is '%s'", async (tags, environment, expected) => {
    const { scenarios, unselected } = await runnable(text, { tags, environment });
    expect(scenarios.map(({ name }) => name).join(" ")).toBe(expected);
    expect(scenarios.length + unselected.length).toBe(4);
  });

  it("leaves out what cannot be run elsewhere", async () => {
    const other = checks("{ name: a, path: /, tags: [smoke] }", "{ name: b, path: '/{commit}' }");
    expect(await problemsOf(other, { tags: ["smoke"] })).toBe("");
  });
});
