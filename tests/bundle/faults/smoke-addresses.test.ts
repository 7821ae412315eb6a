import { beforeAll, describe, expect, it } from "vitest";
import { type IssuedCertificate, issueCertificate } from "../../fakes/issue-certificate.ts";
import { servePlain, serveSecure, smoke } from "./smoke-world.ts";

const SHOP = "93.184.215.14";
let certificate: IssuedCertificate;
beforeAll(async () => {
  certificate = await issueCertificate({ hosts: ["shop.example", "*.shop.example"], days: 30 });
});

/** Metadata services, link-local addresses and what stands for no machine: never asked, whatever is allowed. */
const NEVER = [
  ["decimal", "2852039166"],
  ["hexadecimal", "0xa9fea9fe"],
  ["octal parts", "0251.0376.0251.0376"],
  ["hexadecimal parts", "0xa9.0xfe.0xa9.0xfe"],
  ["mixed parts", "0xa9.254.0251.254"],
  ["three parts", "169.254.43518"],
  ["two parts", "169.16689662"],
  ["leading zeros", "00000251.00000376.00000251.00000376"],
  ["a dot at the end", "169.254.169.254."],
  ["full-width digits", "１６９．２５４．１６９．２５４"],
  ["circled digits", "①⑥⑨.②⑤④.①⑥⑨.②⑤④"],
  ["ideographic stops", "169。254。169｡254"],
  ["percent encoding", "%31%36%39.254.169.%32%35%34"],
  ["a soft hyphen", "169.254.169\u00ad.254"],
  ["a fragment with an at sign", "169.254.169.254#@shop.example"],
  ["a query with an at sign", "169.254.169.254?@shop.example"],
  ["mapped", "[::ffff:169.254.169.254]"],
  ["mapped in hexadecimal", "[::ffff:a9fe:a9fe]"],
  ["mapped in full", "[0:0:0:0:0:ffff:a9fe:a9fe]"],
  ["compatible", "[::169.254.169.254]"],
  ["translated", "[::ffff:0:169.254.169.254]"],
  ["NAT64", "[64:ff9b::169.254.169.254]"],
  ["local NAT64", "[64:ff9b:1::a9fe:a9fe]"],
  ["6to4", "[2002:a9fe:a9fe::1]"],
  ["Teredo", "[2001:0:1:2:3:4:5601:5601]"],
  ["metadata by IPv6", "[fd00:ec2::254]"],
  ["Google's metadata by IPv6", "[fd20:ce::254]"],
  ["credentials of ECS", "169.254.170.2"],
  ["credentials of EKS", "[fd00:ec2::23]"],
  ["Azure's wire server", "168.63.129.16"],
  ["Alibaba's metadata", "100.100.100.200"],
  ["Oracle's metadata", "192.0.0.192"],
  ["link-local", "[fe80::1]"],
  ["site-local", "[fec0::1]"],
  ["no machine", "0.0.0.0"],
  ["no machine, short", "0"],
  ["no machine by IPv6", "[::]"],
  ["everyone", "255.255.255.255"],
  ["a group", "224.0.0.1"],
  ["Google's name", "metadata.google.internal"],
  ["Google's name with a dot", "METADATA.google.internal."],
  ["a name that points there", "imds.shop.example"],
  ["a name that points there by IPv6", "imds6.shop.example"],
  ["a name that points to a mapped address", "mapped.shop.example"],
  ["a name that points to a NAT64 address", "nat64.shop.example"],
  ["a name that points to both sides", "both.shop.example"],
  ["a name with a dot that points there", "imds.shop.example."],
] as const;

/** Internal hosts: asked where that is allowed. */
const INTERNAL = [
  ["loopback", "127.0.0.1"],
  ["short loopback", "127.1"],
  ["octal loopback", "0177.0.0.1"],
  ["decimal loopback", "2130706433"],
  ["loopback in circled digits", "①②⑦.⓪.⓪.①"],
  ["loopback with a dot", "127.0.0.1."],
  ["loopback by IPv6", "[::1]"],
  ["loopback, mapped", "[::ffff:127.0.0.1]"],
  ["loopback by name", "localhost"],
  ["loopback by name with a dot", "localhost."],
  ["a private network", "10.0.0.1"],
  ["another private network", "172.31.255.1"],
  ["a home network", "192.168.0.1"],
  ["a carrier's network", "100.64.0.1"],
  ["a unique local address", "[fd12::1]"],
  ["a name of a private network", "internal.shop.example"],
] as const;

const METADATA = "169.254.169.254";
const NAMES = {
  "shop.example": [[SHOP]],
  "imds.shop.example": [[METADATA]],
  "imds.shop.example.": [[METADATA]],
  "imds6.shop.example": [["fd00:ec2::254"]],
  "mapped.shop.example": [[`::ffff:${METADATA}`]],
  "nat64.shop.example": [["64:ff9b::a9fe:a9fe"]],
  "both.shop.example": [[SHOP, METADATA]],
  "metadata.google.internal": [[METADATA]],
  "metadata.google.internal.": [[SHOP]],
  "internal.shop.example": [["10.0.0.5"]],
  localhost: [["127.0.0.1"]],
  "localhost.": [["127.0.0.1"]],
};

const check = (name: string, url: string, more: object = {}) => ({ name, url, retry: "never", ...more });
const refusedAll = (forms: readonly (readonly [string, string])[]) =>
  Object.fromEntries(forms.map(([name]) => [name, "address-refused"]));

/** Serves the shop at its public address, and whatever else answers on the way. */
async function shop(answer: Parameters<typeof serveSecure>[1] = (_, response) => response.end("ok")) {
  const port = await serveSecure(certificate, answer);
  return { names: NAMES, ports: { [`${SHOP}:443`]: port } };
}

describe("addresses that checks name", () => {
  it("threat S2: no form of a metadata, link-local or internal address is connected to", async () => {
    const forms = [...NEVER, ...INTERNAL];
    expect(forms.length).toBeGreaterThan(20);
    const checks = [
      check("the shop itself", "https://shop.example/"),
      ...forms.map(([name, host]) =>
        check(name, `https://${host.includes("#") || host.includes("?") ? host : `${host}/latest/meta-data/`}`),
      ),
    ];
    const run = await smoke({
      ...{ checks: { checks }, network: await shop(), trusts: certificate.authority },
      inputs: { address: "https://shop.example" },
    });
    expect(run.ends, run.log).toEqual({ "the shop itself": "passed", ...refusedAll(forms) });
    expect(new Set(run.connected)).toEqual(new Set([`${SHOP}:443`]));
    expect([run.status, run.outputs["reason-code"]]).toEqual([1, "unreachable"]);
    expect(run.log).toMatch(/^::error::.*allow-private-hosts|^::error::.*refused/m);
  });

  it("threat S2: allowing private hosts allows those alone", async () => {
    const secret = await servePlain((_, response) => response.end("internal"));
    const checks = [...NEVER, ...INTERNAL].map(([name, host]) => check(name, `http://${host}`));
    const network = await shop();
    const inside = ["127.0.0.1", "10.0.0.1", "172.31.255.1", "192.168.0.1", "100.64.0.1", "10.0.0.5", "fd12::1", "::1"];
    const ports = Object.fromEntries([...inside, "::ffff:7f00:1"].map((address) => [`${address}:80`, secret]));
    const run = await smoke({
      ...{ checks: { checks }, network: { ...network, ports: { ...network.ports, ...ports } } },
      inputs: { address: "https://shop.example", "allow-private-hosts": "true" },
    });
    const passed = Object.fromEntries(INTERNAL.map(([name]) => [name, "passed"]));
    expect(run.ends, run.log).toEqual({ ...refusedAll(NEVER), ...passed });
    const reached = new Set(run.connected.map((address) => address.replace(/:80$/, "")));
    expect([...reached].filter((address) => ![...inside, "::ffff:7f00:1"].includes(address))).toEqual([]);
  });

  it.each([
    ["credentials that look like the host", "https://shop.example@169.254.169.254/"],
    ["credentials with a port", "https://shop.example:443@169.254.169.254/"],
    ["a backslash", "https://shop.example\\@169.254.169.254/"],
    ["a zone", "https://[fe80::1%25eth0]/"],
    ["a part beyond a byte", "https://256.254.169.254/"],
    ["a number beyond an address", "https://0x1a9fea9fe/"],
    ["no TLS", "http://shop.example/"],
    ["a file", "file:///etc/passwd"],
    ["a socket", "unix:/var/run/docker.sock"],
  ])("threat S2: a document with %s is refused as a whole", async (_, url) => {
    const run = await smoke({
      ...{ checks: { checks: [check("first", "https://shop.example/"), check("strange", url)] } },
      ...{ network: await shop(), inputs: { address: "https://shop.example" } },
    });
    expect([run.status, run.outputs["reason-code"]]).toEqual([1, "config_invalid"]);
    expect(run.connected).toEqual([]);
  });

  it("threat S2: a name that points elsewhere at its second look-up is connected to only where it was judged", async () => {
    const version = { header: "x-version", times: 3 };
    const ask = check("rebinding", "https://shop.example/", { expect: { version } });
    const network = await shop((_, response) => response.writeHead(200, { "x-version": "v1.5.0" }).end());
    const names = { "shop.example": [[SHOP], [METADATA], [METADATA]] };
    const run = await smoke({
      ...{ checks: { checks: [ask] }, network: { ...network, names }, trusts: certificate.authority },
      inputs: { address: "https://shop.example" },
    });
    expect(run.ends, run.log).toEqual({ rebinding: "address-refused" });
    expect(run.connected).toEqual([`${SHOP}:443`]);
  });
});
