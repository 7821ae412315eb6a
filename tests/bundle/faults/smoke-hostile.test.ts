import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readXml } from "../../fakes/strict-xml.ts";
import { commandsIn, HOSTILE_TEXTS, unprintable } from "./hostile-texts.ts";
import { type SmokeRun, servePlain, serveRaw, smoke } from "./smoke-world.ts";

/** What a header or a status text can carry of it: no control characters, which end the connection. */
const carried = (text: string) =>
  Buffer.from(text.replace(/[\u0000-\u001f\u007f]/gu, "").slice(0, 4_000)).toString("latin1");

/** Answers `/<number>/<place>` with the hostile text of that number in that place. */
function serveHostile(): Promise<number> {
  return serveRaw((socket, path) => {
    const [, number = "0", place = ""] = path.split("/");
    const text = HOSTILE_TEXTS[Number(number)] ?? "";
    const inHeader = carried(text);
    const body = place === "json" ? JSON.stringify({ version: text, [text]: text, list: [text] }) : text;
    const head = [
      `HTTP/1.1 ${place === "redirect" ? 302 : 200} ${place === "status" ? inHeader : "OK"}`,
      ...(place === "header" ? [`x-hostile: ${inHeader}`, `set-cookie: hostile=${inHeader}`] : []),
      ...(place === "redirect" ? [`location: /to?${inHeader}`] : []),
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`, "latin1");
    socket.end(body);
  });
}

const never = "what no answer is";
const EXPECTED = {
  text: { body: never },
  json: { json: { "$.version": never, "$.list": { contains: never } }, version: { json: "$.version" } },
  header: { header: { "x-hostile": never }, version: { header: "x-hostile" }, cookie: { hostile: never } },
  status: { status: 418 },
  redirect: { "redirect-url": never },
};

const checks = HOSTILE_TEXTS.flatMap((_, number) =>
  Object.entries(EXPECTED).map(([place, expect]) => ({
    ...{ name: `${place} ${number}`, path: `/${number}/${place}`, retry: "never", expect },
  })),
);

/** Takes the code spans out of Markdown: what stands in one is text. */
const withoutCode = (markdown: string) => markdown.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, "");

function expectUntouched({ log, summary, outputs, status, reports }: SmokeRun) {
  expect([status, outputs.decision]).toEqual([1, "failure"]);
  expect(commandsIn(log)).toEqual(["error"]);
  expect(unprintable(log.replaceAll("\n", ""))).toEqual([]);
  // The summary breaks mentions by a zero-width space of its own.
  expect(unprintable(summary.replaceAll(/[\n\u200b]/g, ""))).toEqual([]);
  expect(log).not.toContain("A".repeat(5_000));
  expect(withoutCode(summary)).not.toMatch(
    /<script|<img|!\[x\]\(|\]\(javascript:|@dana|^# Passed|^```|<\/td><\/table>/m,
  );
  expect(commandsIn(Object.values(outputs).join("\n"))).toEqual([]);
  const { result = "", checks = "", "versions-seen": seen = "", ...words } = outputs;
  for (const text of [result, checks, seen, reports["smoke.json"] ?? ""]) JSON.parse(text);
  expect(Object.values(words).filter((text) => /success|forged/.test(text))).toEqual([]);
  const cases = readXml(reports["smoke.xml"] ?? "");
  expect(JSON.stringify(cases)).not.toContain('"name":"forged"');
}

describe("answers that want to be obeyed", () => {
  it("threat S1: no text of a body, header, status, redirect, JSON value or version is obeyed", async () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(30);
    const port = await serveHostile();
    const run = await smoke({
      checks: { checks },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    expect(run.ends, run.log.slice(-3_000)).toEqual(Object.fromEntries(checks.map(({ name }) => [name, "mismatch"])));
    expectUntouched(run);
  });

  it("fault 65: each of them is inert where it is the word of the verdict", async () => {
    const port = await serveHostile();
    const verdictOf = async (number: number, place: keyof typeof EXPECTED) => {
      const expect = EXPECTED[place];
      return await smoke({
        checks: { checks: [{ name: "first", path: `/${number}/${place}`, retry: "never", expect }] },
        inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
      });
    };
    const places = ["text", "json", "header"] as const;
    const numbers = [...HOSTILE_TEXTS.keys()];
    for (let first = 0; first < numbers.length; first += 4) {
      const four = numbers.slice(first, first + 4).map((number) => verdictOf(number, places[number % 3] ?? "text"));
      for (const run of await Promise.all(four)) expectUntouched(run);
    }
  });

  it("fault 65: what the team's own command prints is inert", async () => {
    const folder = mkdtempSync(join(tmpdir(), "hostile-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, "texts"), HOSTILE_TEXTS.join("\n"));
    const port = await serveRaw((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    const run = await smoke({
      checks: { checks: [{ name: "well", path: "/" }] },
      inputs: {
        ...{ address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
        command: `cat ${join(folder, "texts")}; cat ${join(folder, "texts")} >&2; exit 3`,
      },
    });
    expect(run.outputs["reason-code"]).toBe("command_failed");
    expect(run.log).toContain("forged");
    expectUntouched(run);
  });

  it.each(["mismatch", "failed", "passed", "outcome", "failure", "version_mismatch", "production", "v1.5.0"])(
    "threat S1: a service that hands out '%s' as a secret hides no word of ours",
    async (word) => {
      const port = await servePlain(({ url }, response) => {
        response.statusCode = url === "/session" ? 200 : 500;
        response.end(JSON.stringify({ session: word, echo: `the ${word} of it` }));
      });
      const session = { json: "$.session", secret: true };
      const steps = [
        { name: "sign in", path: "/session", capture: { session } },
        { name: "use it", path: "/use/{session}", expect: { status: 200, body: "{session}" } },
      ];
      const run = await smoke({
        checks: { flows: [{ name: "flow", retry: "never", steps }] },
        inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true", environment: "production" },
      });
      expect(run.ends, run.log).toEqual({ "flow/sign in": "passed", "flow/use it": "mismatch" });
      expect([run.outputs.decision, run.outputs["exit-reason"]]).toEqual(["failure", "assertion"]);
      expect(run.outputs.result).toContain("the *** of it");
      expect(run.log).not.toContain("::add-mask::");
    },
  );

  it("threat S1: half a character that a flow would send on ends the flow, and a version for each answer floods nothing", async () => {
    let answered = 0;
    const port = await servePlain((_, response) => {
      answered++;
      response.end(`{"id":"\\ud800","version":"${answered} ${"v".repeat(500)}"}`);
    });
    const news = Array.from({ length: 60 }, (_, number) => `new ${number}`);
    const version = { json: "$.version" };
    const run = await smoke({
      checks: {
        checks: news.map((name) => ({ name, path: "/", retry: "never", expect: { version } })),
        flows: [
          {
            ...{ name: "half", retry: "never" },
            steps: [
              { name: "read", path: "/", capture: { id: { json: "$.id" } } },
              { name: "send", path: "/{id}" },
            ],
          },
        ],
      },
      inputs: { address: `http://127.0.0.1:${port}`, "allow-private-hosts": "true" },
    });
    const ends = Object.fromEntries(news.map((name) => [name, "mismatch"]));
    expect(run.ends, run.log).toEqual({ ...ends, "half/read": "mismatch", "half/send": "skipped" });
    expect(Object.keys(JSON.parse(run.outputs["versions-seen"] ?? ""))).toHaveLength(21);
  });
});
