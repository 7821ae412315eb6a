import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { type CertificateTerms, issueCertificate } from "../../fakes/issue-certificate.ts";
import { startProxy } from "./proxy.ts";
import { servePlain, serveRaw, serveSecure, smoke } from "./smoke-world.ts";

const ok: RequestListener = (_, response) => response.end("ok");
const check = (name: string, host: string, more: object = {}) => ({
  name,
  url: `https://${host}/`,
  retry: "never",
  ...more,
});
const ADDRESS = { address: "https://good.example" };

/** Serves each host at an address of its own, with a certificate of its own; only the first one's authority is trusted. */
async function hosts(terms: Readonly<Record<string, Partial<CertificateTerms> & { readonly self?: true }>>) {
  const names: Record<string, string[][]> = {};
  const ports: Record<string, number> = {};
  let trusts = "";
  for (const [index, [host, { self, ...differs }]] of Object.entries(terms).entries()) {
    const certificate = await issueCertificate({ hosts: [host], days: 30, ...differs }, self && "itself");
    trusts += host.startsWith("stranger") || self ? "" : `${certificate.authority}\n`;
    const address = `93.184.215.${index + 1}`;
    names[host] = [[address]];
    ports[`${address}:443`] = await serveSecure(certificate, ok);
  }
  return { names, ports, trusts };
}

describe("hosts that cannot be trusted", () => {
  it("fault 61: each fault of a name, a certificate or a port is told by its class, and nothing is asked insecurely", async () => {
    const { names, ports, trusts } = await hosts({
      "good.example": {},
      "expired.example": { days: -1 },
      "not-yet.example": { from: 1 },
      "wrong-host.example": { hosts: ["other.example"] },
      "self-signed.example": { self: true },
      "stranger.example": {},
    });
    const asked: string[] = [];
    const plain = await servePlain((request, response) => {
      asked.push(request.url ?? "");
      response.end("no TLS");
    });
    const silent = await serveRaw(() => {});
    const others = {
      "plain.example": "93.184.215.90",
      "closed.example": "93.184.215.91",
      "silent.example": "93.184.215.92",
    };
    const network = {
      names: { ...names, ...Object.fromEntries(Object.entries(others).map(([host, address]) => [host, [[address]]])) },
      ports: { ...ports, "93.184.215.90:443": plain, "93.184.215.92:443": silent },
    };
    const checks = [
      check("good", "good.example", { expect: { header: { date: { exists: true } } } }),
      ...["expired", "not-yet", "wrong-host", "self-signed", "stranger", "plain", "closed", "nowhere"].map((name) =>
        check(name, `${name}.example`),
      ),
      check("silent", "silent.example", { timeout: "1s" }),
    ];
    const run = await smoke({
      ...{ checks: { checks }, network, trusts, inputs: ADDRESS },
      environment: { NODE_TLS_REJECT_UNAUTHORIZED: "0" },
    });
    const tls = Object.fromEntries(
      ["expired", "not-yet", "wrong-host", "self-signed", "stranger", "plain"].map((name) => [name, "tls"]),
    );
    expect(run.ends, run.log).toEqual({ good: "passed", ...tls, closed: "connect", nowhere: "dns", silent: "timeout" });
    expect([run.status, run.outputs["reason-code"]]).toEqual([1, "unreachable"]);
    for (const said of [
      "certificate has expired",
      "not yet valid",
      "does not match certificate",
      "self-signed",
      "does not speak TLS",
      "ENOTFOUND nowhere.example",
    ])
      expect(run.outputs.result).toContain(said);
    expect(asked).toEqual([]);
  });

  it("fault 61: the days that a certificate has left are those that a check reads", async () => {
    const { names, ports, trusts } = await hosts({ "good.example": { days: 20 } });
    const left = (name: string, condition: object) =>
      check(name, "good.example", { expect: { tls: { "days-left": condition } } });
    const run = await smoke({
      ...{ network: { names, ports }, trusts, inputs: ADDRESS },
      checks: {
        checks: [left("two weeks", { gte: 14 }), left("to the day", { equals: 20 }), left("three weeks", { gte: 21 })],
      },
    });
    expect(run.ends, run.log).toEqual({ "two weeks": "passed", "to the day": "passed", "three weeks": "mismatch" });
    expect(run.outputs["reason-code"]).toBe("assertion_failed");
  });
});

describe("a host that is asked otherwise than its name says", () => {
  it("fault 61: a check that takes any certificate does so alone, on request and with a warning", async () => {
    const { names, ports, trusts } = await hosts({ "good.example": {}, "self-signed.example": { self: true } });
    const insecure = check("insecure", "self-signed.example", { insecure: true });
    const scene = {
      ...{ checks: { checks: [insecure, check("strict", "self-signed.example")] }, network: { names, ports }, trusts },
    };
    const refused = await smoke({ ...scene, inputs: ADDRESS });
    expect([refused.outputs["reason-code"], refused.connected]).toEqual(["config_invalid", []]);
    const run = await smoke({ ...scene, inputs: { ...ADDRESS, "allow-private-hosts": "true" } });
    expect(run.ends, run.log).toEqual({ insecure: "passed", strict: "tls" });
    expect(run.log).toMatch(/^::warning::.*insecure/m);
  });

  it("threat S2: a given address is asked under the name and its certificate, by the tested host's checks alone", async () => {
    const { names, ports, trusts } = await hosts({ "good.example": {}, "other.example": {} });
    const own = ports["93.184.215.1:443"] ?? 0;
    const network = {
      names: { ...names, "good.example": [["93.184.215.77"]] },
      ports: { ...ports, "10.0.0.9:443": own },
    };
    const checks = [check("tested", "good.example"), check("other", "other.example")];
    const at = (resolve: string, inputs = {}) =>
      smoke({ checks: { checks }, network, trusts, inputs: { ...ADDRESS, resolve, ...inputs } });
    const internal = await at("10.0.0.9", { "allow-private-hosts": "true" });
    expect(internal.ends, internal.log).toEqual({ tested: "passed", other: "passed" });
    expect(new Set(internal.connected)).toEqual(new Set(["10.0.0.9:443", "93.184.215.2:443"]));
    const wrong = await at("93.184.215.2");
    expect(wrong.ends, wrong.log).toEqual({ tested: "tls", other: "passed" });
    for (const [resolve, inputs] of [
      ["10.0.0.9", {}],
      ["169.254.169.254", { "allow-private-hosts": "true" }],
      ["::ffff:169.254.169.254", { "allow-private-hosts": "true" }],
      ["fe80::1%eth0", { "allow-private-hosts": "true" }],
      ["64:ff9b::a9fe:a9fe", { "allow-private-hosts": "true" }],
    ] as const) {
      const run = await at(resolve, inputs);
      expect([resolve, run.ends], run.log).toEqual([resolve, { tested: "address-refused", other: "passed" }]);
    }
    for (const resolve of ["127.1", "0x7f.0.0.1", "good.example", "10.0.0.9:443", "[::1]"]) {
      const run = await at(resolve);
      expect([resolve, run.outputs["reason-code"], run.connected]).toEqual([resolve, "input_invalid", []]);
    }
  });
});

describe("a runner behind a proxy", () => {
  it("threat S2: what a name reaches from here, and what an address is, decides before the proxy is asked", async () => {
    const { names, ports, trusts } = await hosts({ "good.example": {} });
    const proxy = await startProxy(
      () => "opens",
      (address) =>
        address === "unknown-here.example:443"
          ? ports["93.184.215.1:443"]
          : ports[address.replace("good.example", "93.184.215.1")],
    );
    const inside = { "imds.example": [["169.254.169.254"]], "internal.example": [["10.0.0.5"]] };
    const checks = [
      check("good", "good.example"),
      ...[
        "imds.example",
        "internal.example",
        "169.254.169.254",
        "0xa9fea9fe",
        "[fd00:ec2::254]",
        "10.0.0.5",
        "metadata.google.internal",
        "localhost",
      ].map((host) => check(host, host)),
      check("resolved by the proxy alone", "unknown-here.example"),
    ];
    const run = await smoke({
      ...{
        checks: { checks },
        network: { names: { ...names, ...inside, localhost: [["127.0.0.1"]] }, ports },
        trusts,
        inputs: ADDRESS,
      },
      environment: { HTTPS_PROXY: `http://ci:s3cr3t-of-the-proxy@127.0.0.1:${proxy.port}` },
    });
    const refused = Object.fromEntries(checks.slice(1, -1).map(({ name }) => [name, "address-refused"]));
    expect(run.ends, run.log).toEqual({ good: "passed", ...refused, "resolved by the proxy alone": "tls" });
    expect(new Set(proxy.asked)).toEqual(new Set(["good.example:443", "unknown-here.example:443"]));
    expect(new Set(run.connected)).toEqual(new Set([`127.0.0.1:${proxy.port}`]));
    expect(`${run.log}${run.summary}${JSON.stringify([run.outputs, run.reports])}`).not.toContain(
      "s3cr3t-of-the-proxy",
    );
  });
});
