import { describe, expect, it } from "vitest";
import { inert } from "../../../src/core/text/inert.ts";
import { allOf } from "../../fakes/junit-shape.ts";
import { readXml } from "../../fakes/strict-xml.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";
import { servePlain, smoke } from "./smoke-world.ts";

const NAMES = [
  'a"/><testcase name="forged',
  "]]></failure><![CDATA[",
  "<!--",
  "&amp; &#0; &xxe;",
  "<?xml version='1.1'?>",
  "\u0001\u0008\u000b\ufffe\uffff",
  "emoji \u{1f680} and a tab\tor two\tand a\nline",
  "  spaces around  ",
  "\u202etxt.exe",
  "__proto__",
  "constructor",
  "::error::forged",
  "##[error]forged",
  "<img src=x onerror=alert(1)>",
  "a|b|c `code` [x](https://evil.example)",
];

/** What XML cannot hold, even escaped, stands as U+FFFD (XML 1.0, 2.2). */
const inXml = (text: string) =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");

describe("reports of what a service and a document say", () => {
  it("threat S8: names and answers stand in the reports as text, each once and whole", async () => {
    const port = await servePlain(({ url = "" }, response) => {
      const number = Number(url.slice(1));
      response.end(HOSTILE_TEXTS[number] ?? "");
    });
    const checks = [
      ...NAMES.map((name) => ({ name, path: "/1000", retry: "never" })),
      ...HOSTILE_TEXTS.map((_, number) => ({
        ...{ name: `answer ${number}`, path: `/${number}`, retry: "never", expect: { body: "never" } },
      })),
    ];
    const run = await smoke({
      checks: { checks },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    expect([run.outputs.passed, run.outputs.failed], run.log).toEqual([`${NAMES.length}`, `${HOSTILE_TEXTS.length}`]);
    const names = checks.map(({ name }) => name);
    const report = readXml(run.reports["smoke.xml"] ?? "");
    expect(allOf(report, "testsuite").map(({ attributes }) => attributes.name)).toEqual(names.map(inXml));
    expect(allOf(report, "testcase").map(({ attributes }) => attributes.name)).toEqual(names.map(inXml));
    expect(allOf(report, "failure")).toHaveLength(HOSTILE_TEXTS.length);
    expect(report.attributes).toMatchObject({ tests: `${names.length}`, failures: `${HOSTILE_TEXTS.length}` });
    const json = JSON.parse(run.reports["smoke.json"] ?? "");
    expect(json.checks.map(({ name }: { readonly name: string }) => name)).toEqual(names.map((name) => inert(name)));
  });
});

describe("patterns", () => {
  const CATASTROPHIC = [
    "^(a+)+$",
    "^(a|aa)+$",
    "^(a|a)*$",
    "(.*)*x$",
    "^([a-zA-Z]+)*$",
    "(a?){40}a{40}b",
    "^(\\w+\\s?)*$",
  ];

  it("threat S5: none takes longer for a hostile body than for another", async () => {
    const hostile = `${"a".repeat(60_000)}!`;
    const port = await servePlain((_, response) => {
      response.setHeader("x-hostile", hostile.slice(0, 10_000).concat("!"));
      response.end(JSON.stringify({ text: hostile, list: [hostile, hostile] }));
    });
    const checks = CATASTROPHIC.flatMap((matches, number) => [
      { name: `body ${number}`, expect: { body: { matches } } },
      { name: `json ${number}`, expect: { json: { "$.text": { matches } } } },
      { name: `header ${number}`, expect: { header: { "x-hostile": { matches } } } },
      { name: `each ${number}`, expect: { json: { "$.list": { each: { matches } } } } },
      { name: `schema ${number}`, expect: { json: { "$.text": { schema: { type: "string", pattern: matches } } } } },
      { name: `version ${number}`, expect: { version: { body: `(${matches.replaceAll("(", "(?:")})`, expect: "v1" } } },
    ]).map((check) => ({ ...check, path: "/", retry: "never" }));
    const run = await smoke({
      checks: { checks },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", deadline: "1m" },
    });
    expect(run.ends, run.log).toEqual(Object.fromEntries(checks.map(({ name }) => [name, "mismatch"])));
  });

  it("threat S5: no path looks for ever through a body that was made for it", async () => {
    const list = JSON.stringify(Array.from({ length: 60_000 }, (_, id) => ({ id })));
    const body = `${'{"items":'.repeat(60)}${list}${"}".repeat(60)}`;
    const port = await servePlain((_, response) => response.end(body));
    const paths = ["$..items..id", "$..*..*..nothing", "$..[?@..nothing]", "$.items[?count($..id) > 1]", "$..id"];
    const checks = paths.map((path) => ({
      ...{ name: path, path: "/", retry: "never", expect: { json: { [path]: { exists: false } } } },
    }));
    const run = await smoke({
      checks: { checks },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", deadline: "1m" },
    });
    expect(run.ends, run.log).toEqual(Object.fromEntries(paths.map((path) => [path, "mismatch"])));
    expect(run.outputs.result).toContain("too large for");
  });

  it.each([
    ["look-around", { body: { matches: "(?=a)b" } }],
    ["back references", { body: { matches: "(a)\\1" } }],
    ["JSONPath's match()", { json: { '$[?match(@.a, "(a+)+")]': { exists: true } } }],
    ["JSONPath's search()", { json: { '$[?search(@.a, "(a+)+")]': { exists: true } } }],
    ["a schema that is elsewhere", { json: { $: { schema: { $ref: "https://evil.example/schema.json" } } } }],
    ["a schema's look-around", { json: { $: { schema: { pattern: "(?=a)" } } } }],
  ])("threat S5: %s is refused before anything is sent", async (_, expect_) => {
    const asked: string[] = [];
    const port = await servePlain(({ url = "" }, response) => {
      asked.push(url);
      response.end("{}");
    });
    const run = await smoke({
      checks: { checks: [{ name: "home", path: "/", expect: expect_ }] },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    expect([run.outputs.decision, run.outputs["reason-code"]], run.log).toEqual(["failure", "config_invalid"]);
    expect(asked).toEqual([]);
  });
});

describe("nothing to run", () => {
  const home = { name: "home", path: "/" };
  it.each<[string, string | object, Readonly<Record<string, string>>, RegExp]>([
    ["no check", "version: 1\n", {}, /^no_checks$/],
    ["an empty list", { checks: [], flows: [] }, {}, /^no_checks$/],
    ["no check of the tag", { checks: [{ ...home, tags: ["deep"] }] }, { tags: "quick" }, /^no_checks$/],
    ["no check without the tag", { checks: [{ ...home, tags: ["deep"] }] }, { tags: "!deep" }, /^no_checks$/],
    ["no check of the environment", { checks: [{ ...home, if: { environment: "staging" } }] }, {}, /^no_checks$/],
    ["a flow of no step", { flows: [{ name: "buy", steps: [] }] }, {}, /^config_invalid$/],
    ["nothing at all", "", {}, /^(config_invalid|no_checks)$/],
    ["a remark", "# later\n", {}, /^(config_invalid|no_checks)$/],
    ["a list", "[]\n", {}, /^config_invalid$/],
    ["no document at another path", {}, { checks: "absent.yml" }, /^config_invalid$/],
    ["no document and no health path", {}, { checks: "" }, /^no_checks$/],
    ["a tag, and a command that would pass", { checks: [home] }, { tags: "quick", command: "true" }, /^no_checks$/],
    ["a command of white space", "version: 1\n", { command: "  \n " }, /^no_checks$/],
  ])("fault 70: %s proves nothing", async (_, checks, inputs, reason) => {
    const port = await servePlain((__, response) => response.end("well"));
    const run = await smoke({
      checks,
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", ...inputs },
    });
    expect([run.status, run.outputs.decision], run.log).toEqual([1, "failure"]);
    expect(run.outputs["reason-code"]).toMatch(reason);
    expect(run.log).toMatch(/^::error/m);
  });

  it("fault 70: checks of which none decides prove nothing when none is well", async () => {
    const port = await servePlain((_, response) => response.writeHead(500).end());
    const run = await smoke({
      checks: { checks: [{ ...home, retry: "never", "continue-on-failure": true }] },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    expect([run.status, run.outputs.decision, run.outputs["reason-code"]]).toEqual([1, "failure", "assertion_failed"]);
  });
});
