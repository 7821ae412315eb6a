import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorldClock } from "../../../src/rehearsal/clock/create-world-clock.ts";
import { createJournal } from "../../../src/rehearsal/journal.ts";
import { type Net, type SeenExchange, startNet } from "../../../src/rehearsal/net/start-net.ts";
import { runChild } from "./child.ts";

const clock = createWorldClock({ startsAt: Date.parse("2026-11-17T11:00:00Z"), scale: 60 });
const answer = (word: string) => (request: IncomingMessage, response: ServerResponse) => {
  response.end(`${word} ${request.method} ${request.headers.host}${request.url}`);
};
const declared = createServer(answer("declared"));
const undeclared = createServer(answer("undeclared"));
let net: Net;

const listening = (server: typeof declared) =>
  new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
let ports: readonly [number, number];

beforeAll(async () => {
  ports = [await listening(declared), await listening(undeclared)];
  net = await startNet({
    hosts: new Map([
      ["shop.example", answer("public")],
      ["shop.example:8443", answer("test")],
      ["ecs.eu-west-1.amazonaws.com", answer("{}")],
      ["shop.internal", answer("inside")],
    ]),
    loopback: [ports[0]],
    clock,
    journal: createJournal(),
  });
});
afterAll(async () => {
  declared.close();
  undeclared.close();
  await net.close();
});

const inWorld = (script: string) => runChild(script, { ...clock.env(), ...net.env });
const say = "const say = (value) => console.log(JSON.stringify(value));";
const failure = "const failure = (error) => error.cause?.code ?? error.code ?? error.message;";

test.each([
  ["https://shop.example/api", "public GET shop.example/api"],
  ["https://SHOP.example:443/", "public GET shop.example/"],
  ["https://shop.example:8443/", "test GET shop.example:8443/"],
])("fetch of %s meets the handler of that host and port", async (url, expected) => {
  expect(await inWorld(`${say} say(await (await fetch("${url}")).text())`)).toBe(expected);
});

test("node:https with a keep-alive agent and its own look-up meets the handler, and sees the made-up address", async () => {
  const seen = await inWorld(`${say}
    import https from "node:https"; import { lookup } from "node:dns";
    const agent = new https.Agent({ keepAlive: true });
    const ask = () => new Promise((resolve, reject) => {
      https.get("https://shop.example/x", { agent, lookup: (host, options, done) => lookup(host, options, done) }, (response) => {
        const { remoteAddress, remotePort } = response.socket; let text = "";
        response.on("data", (chunk) => { text += chunk }).on("end", () => resolve({ text, remoteAddress, remotePort, reused: response.req.reusedSocket }));
      }).on("error", reject);
    });
    const first = await ask(); await new Promise(setImmediate); say([first, (await ask()).reused]); agent.destroy();`);
  expect(seen).toEqual([
    { text: "public GET shop.example/x", remoteAddress: "11.0.0.1", remotePort: 443, reused: false },
    true,
  ]);
});

test("look-ups answer one address that address checks take for public", async () => {
  const seen = await inWorld(`${say}
    import ipaddr from "${import.meta.resolve("ipaddr.js")}"; import dns, { lookup, promises } from "node:dns"; import { lookup as named } from "node:dns/promises";
    const one = await promises.lookup("shop.example"); const all = await named("shop.example", { all: true });
    const called = await new Promise((resolve) => lookup("shop.example.", (error, address, family) => resolve({ error, address, family })));
    say([one, all, called, ipaddr.parse(one.address).range()])`);
  const address = { address: "11.0.0.1", family: 4 };
  expect(seen).toEqual([address, [address], { error: null, ...address }, "unicast"]);
});

test("names for private use stand in an internal network, and meet their handler all the same", async () => {
  const seen = await inWorld(`${say}
    import ipaddr from "${import.meta.resolve("ipaddr.js")}"; import { promises } from "node:dns";
    const { address } = await promises.lookup("shop.internal");
    say([ipaddr.parse(address).range(), await (await fetch("https://shop.internal/x")).text()])`);
  expect(seen).toEqual(["private", "inside GET shop.internal/x"]);
});

test("the SDK's handler is carried, and a wrong port is refused", async () => {
  const seen = await inWorld(`${say} ${failure}
    import { ECSClient, ListClustersCommand } from "${import.meta.resolve("@aws-sdk/client-ecs")}";
    const client = (endpoint) => new ECSClient({ region: "eu-west-1", maxAttempts: 1, credentials: { accessKeyId: "a", secretAccessKey: "b" }, ...endpoint });
    const failed = await client({ endpoint: "https://shop.example:9443" }).send(new ListClustersCommand({})).catch(failure);
    let status = 0;
    const ecs = client({});
    await ecs.send(new ListClustersCommand({})).catch((error) => { status = error.$response.statusCode });
    say([status, failed]); client({}).destroy();`);
  expect(seen).toEqual([200, "ECONNREFUSED"]);
});

test.each([
  ["an undeclared name", "https://evil.example/", "ENOTFOUND"],
  ["an address beyond the world", "https://1.1.1.1/", "ECONNREFUSED"],
  ["the metadata service", "http://169.254.169.254/", "ECONNREFUSED"],
  ["IPv6", "https://[2606:4700:4700::1111]/", "ECONNREFUSED"],
  ["a declared host's other port", "http://shop.example/", "ECONNREFUSED"],
])("%s is refused to fetch and to node:https", async (_name, url, code) => {
  const seen = await inWorld(`${say} ${failure}
    import http from "node:http"; import https from "node:https";
    const { get } = "${url}".startsWith("https") ? https : http;
    say([await fetch("${url}").catch(failure), await new Promise((resolve) => get("${url}", () => resolve("answered")).on("error", (error) => resolve(failure(error))))])`);
  expect(seen).toEqual([code, code]);
});

test("loopback is open only where it is declared", async () => {
  const seen = await inWorld(`${say} ${failure}
    const ask = (url) => fetch(url).then((response) => response.text(), failure);
    say([await ask("http://127.0.0.1:${ports[0]}/"), await ask("http://localhost:${ports[0]}/"), await ask("http://127.0.0.1:${ports[1]}/")])`);
  expect(seen).toEqual([`declared GET 127.0.0.1:${ports[0]}/`, `declared GET localhost:${ports[0]}/`, "ECONNREFUSED"]);
});

test("no other resolver of dns reaches out", async () => {
  const seen = await inWorld(`${say} ${failure}
    import dns from "node:dns";
    say([await dns.promises.resolve4("shop.example").catch(failure), await new Promise((resolve) => dns.resolveTxt("example.com", (error) => resolve(error.code)))])`);
  expect(seen).toEqual(["ENOTFOUND", "ENOTFOUND"]);
});

test("a certificate of the run is needed: without it the name does not verify", async () => {
  const { NODE_EXTRA_CA_CERTS: _trust, ...untrusting } = net.env;
  const script = `${say} ${failure} say(await fetch("https://shop.example/").catch(failure))`;
  expect(await runChild(script, { ...clock.env(), ...untrusting })).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
});

test("a handler that rejects answers 500, is told in the journal, and fails the end", async () => {
  const journal = createJournal();
  const broken = () => Promise.reject(new Error("no such state"));
  const other = await startNet({ hosts: new Map([["broken.example", broken]]), clock, journal });
  const status = await runChild(`${say} say((await fetch("https://broken.example/")).status)`, other.env);
  expect(status).toBe(500);
  expect(journal.entries().map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    "defect broken.example:443: Error: no such state",
  ]);
  await expect(other.close()).rejects.toThrow("The rehearsal's broken.example:443 failed: Error: no such state");
});

test("every request is told before and after its handler, numbered over all hosts", async () => {
  const told: string[] = [];
  const tell = (word: string) => (seen: SeenExchange) => {
    told.push(`${word} ${seen.count} ${seen.method} ${seen.host}:${seen.port}${seen.path}`);
  };
  const slow = async (request: IncomingMessage, response: ServerResponse) => {
    await Promise.resolve();
    told.push("handled");
    answer("")(request, response);
  };
  const hosts = new Map([
    ["a.example", slow],
    ["b.example:8443", slow],
  ]);
  const other = await startNet({
    hosts,
    clock,
    journal: createJournal(),
    onRequest: tell("came"),
    onAnswer: tell("went"),
  });
  await runChild(
    `${say} await fetch("https://a.example/1"); await fetch("https://b.example:8443/2", { method: "POST" }); say(0)`,
    other.env,
  );
  await other.close();
  expect(told).toEqual([
    "came 1 GET a.example:443/1",
    "handled",
    "went 1 GET a.example:443/1",
    "came 2 POST b.example:8443/2",
    "handled",
    "went 2 POST b.example:8443/2",
  ]);
});

test.each(["", ":443", "a:b", "a:1:2", "a:70000"])("'%s' cannot be declared", async (host) => {
  await expect(startNet({ hosts: new Map([[host, answer("")]]), clock, journal: createJournal() })).rejects.toThrow(
    TypeError,
  );
});
