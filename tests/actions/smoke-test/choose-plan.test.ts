import { describe, expect, it } from "vitest";
import { CHECKS, shop, smoke } from "../../fakes/smoke-run.ts";

const tagged = {
  ...shop,
  [CHECKS]: `version: 1
checks:
  - { name: home, path: /, tags: [smoke] }
  - { name: stock, path: /api/search, tags: [slow] }
  - { name: drill, path: /api/drill, if: { environment: staging } }
`,
};
const withSchema = {
  ...shop,
  [CHECKS]: `version: 1
checks:
  - { name: search, path: /api/search, retry: never, expect: { json: { $: { schema: schemas/search.json } } } }
`,
};

describe("the plan of a smoke test", () => {
  it.each([
    ["", ["/", "/api/search"]],
    ["smoke", ["/"]],
    ["!slow", ["/"]],
    ["smoke, slow", ["/", "/api/search"]],
    ["smoke\n!smoke", []],
  ])("takes by the tags '%s' %j", async (tags, paths) => {
    const { http } = await smoke({ files: tagged, inputs: { tags } });
    expect(http.asked.map(({ url }) => new URL(url).pathname)).toEqual(paths);
  });

  it("proves nothing when no check was chosen, with a command too", async () => {
    const { verdict, http, commands, log } = await smoke({
      files: tagged,
      inputs: { tags: "nightly", command: "npm test" },
    });
    expect([verdict, http.asked, commands]).toEqual(["failure/no_checks", [], []]);
    expect(log).toContain("tags nightly");
  });

  it("warns of a tag that nothing carries", async () => {
    const { verdict, log } = await smoke({ files: tagged, inputs: { tags: "smoke, !slwo" } });
    expect(verdict).toBe("success/passed");
    expect(log).toMatch(/^warning .*No check carries the tag '!slwo'/m);
  });

  it("reads schemas where it read the checks", async () => {
    const schema = (maximum: number) => JSON.stringify({ properties: { count: { type: "number", maximum } } });
    const well = await smoke({ files: { ...withSchema, "schemas/search.json": schema(1) } });
    expect(well.verdict).toBe("success/passed");
    const wrong = await smoke({ files: { ...withSchema, "schemas/search.json": schema(0) } });
    expect(wrong.verdict).toBe("failure/assertion_failed");
    expect(wrong.log).toContain("/count must be <= 0");
  });

  it.each([
    ["a schema that is not there", withSchema, "names schemas/search.json, which does not exist"],
    ["a schema that is no JSON", { ...withSchema, "schemas/search.json": "{" }, "is no JSON object"],
    [
      "a pattern that backtracks",
      { ...shop, [CHECKS]: "version: 1\nchecks:\n  - { name: a, path: /, expect: { body: { matches: '(a)\\1' } } }\n" },
      `${CHECKS}:3:43 is no pattern that RE2 knows`,
    ],
  ])("sends nothing with %s", async (_, files, why) => {
    const { verdict, http, log } = await smoke({ files });
    expect([verdict, http.asked]).toEqual(["failure/config_invalid", []]);
    expect(log).toContain(why);
  });

  it("hands secrets, headers and the address to connect to on, and shows none of them", async () => {
    const checks = `version: 1
checks:
  - { name: home, path: /, auth: { bearer: "{secret.token}" }, expect: { body: "other" }, retry: never }
`;
    const { http, log, summary, verdict } = await smoke({
      files: { ...shop, [CHECKS]: checks },
      inputs: { secrets: "token=abc-123-def", headers: "X-Canary: {secret.token}", resolve: "192.0.2.7" },
      answer: () => ({ body: "it was abc-123-def" }),
    });
    expect(http.asked).toMatchObject([
      { resolve: "192.0.2.7", headers: { authorization: "Bearer abc-123-def", "x-canary": "abc-123-def" } },
    ]);
    expect(verdict).toBe("failure/assertion_failed");
    expect(log.replace(/^mask .*$/gm, "") + summary).not.toContain("abc-123-def");
  });

  it("sends a secret to the host that the inputs name, and to no other", async () => {
    const checks = (url: string) => `version: 1
checks:
  - { name: sign in, url: "${url}", method: POST, form: { client: "{secret.client}" } }
`;
    const inputs = { secrets: "client@auth.example=abc-123-def\ntoken=uvw-456-xyz" };
    const files = (url: string) => ({ ...shop, [CHECKS]: checks(url) });
    const right = await smoke({ files: files("https://auth.example/token"), inputs, answer: () => ({}) });
    expect([right.verdict, right.http.asked.map(({ body }) => body)]).toEqual([
      "success/passed",
      ["client=abc-123-def"],
    ]);
    const wrong = await smoke({ files: files("https://shop.example/token"), inputs });
    expect([wrong.verdict, wrong.http.asked]).toEqual(["failure/config_invalid", []]);
    const twice = await smoke({ inputs: { secrets: "a@auth.example=abc-123-def\na=abc-123-def" } });
    expect(twice.log).toContain("gives 'a' to two hosts");
  });
});
