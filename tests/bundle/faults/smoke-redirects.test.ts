import type { IncomingHttpHeaders } from "node:http";
import { beforeAll, describe, expect, it } from "vitest";
import { type IssuedCertificate, issueCertificate } from "../../fakes/issue-certificate.ts";
import { serveSecure, smoke } from "./smoke-world.ts";

const [SHOP, OTHER] = ["93.184.215.14", "93.184.215.15"];
const TOKEN = "s3cr3t-bearer-of-a-check";
const SESSION = "s3cr3t-session-of-a-flow";
const BYPASS = "s3cr3t-bypass-of-the-input";
let certificate: IssuedCertificate;
beforeAll(async () => {
  certificate = await issueCertificate({ hosts: ["shop.example", "evil.example"], days: 30 });
});

/** Where the shop redirects to, and how the check ends that allows three redirects. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "another host": "https://evil.example/",
  "another host, without its scheme": "//evil.example/",
  "another host behind backslashes": "\\\\evil.example\\",
  "another host behind a slash and a backslash": "/\\evil.example",
  "another host behind its scheme": "HTTPS:\\\\evil.example",
  "another host behind the own one's name": "https://shop.example@evil.example/",
  "another port": "https://shop.example:8443/",
  "no TLS": "http://shop.example/",
  "the metadata service": "https://169.254.169.254/latest/meta-data/",
  "the metadata service in hexadecimal": "https://0xa9fea9fe/",
  "the metadata service by its name": "http://metadata.google.internal/",
  "this machine": "https://127.0.0.1/",
  "own credentials": "https://a:b@shop.example/home",
  "a script": "javascript:alert(1)",
  "a file": "file:///etc/passwd",
};

interface Asked {
  readonly host: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

async function world() {
  const asked: Asked[] = [];
  const targets = Object.values(ELSEWHERE);
  const port = await serveSecure(certificate, ({ headers, url = "" }, response) => {
    asked.push({ host: headers.host ?? "", url, headers });
    const number = /^\/to\/(\d+)$/.exec(url)?.[1];
    if (number !== undefined) response.writeHead(302, { location: targets[Number(number)] });
    else if (url === "/start") response.writeHead(302, { location: "/login" });
    else if (url === "/login")
      response.writeHead(303, { location: "/home", "set-cookie": `session=${SESSION}; Secure` });
    else if (url === "/round") response.writeHead(302, { location: "/round" });
    else response.writeHead(200);
    response.end("home");
  });
  return {
    asked,
    network: {
      names: { "shop.example": [[SHOP]], "evil.example": [[OTHER]], "metadata.google.internal": [["169.254.169.254"]] },
      ports: {
        [`${SHOP}:443`]: port,
        [`${SHOP}:8443`]: port,
        [`${SHOP}:80`]: port,
        [`${OTHER}:443`]: port,
        "169.254.169.254:443": port,
      },
    },
  };
}

const auth = { bearer: "{secret.token}" };
const INPUTS = { address: "https://shop.example", secrets: `token=${TOKEN}`, headers: `x-bypass: ${BYPASS}` };

describe("redirects", () => {
  it("fault 63: none is followed unless a check allows it, and then on its own origin alone", async () => {
    const { asked, network } = await world();
    const checks = [
      { name: "not allowed", path: "/start", retry: "never" },
      { name: "allowed", path: "/start", retry: "never", "follow-redirects": 3, expect: { body: "home" } },
      { name: "in a circle", path: "/round", retry: "never", "follow-redirects": 3 },
      ...Object.keys(ELSEWHERE).map((name, number) => ({
        ...{ name, path: `/to/${number}`, retry: "never", "follow-redirects": 3, expect: { status: [200, 302] } },
      })),
    ];
    const run = await smoke({ checks: { checks }, network, trusts: certificate.authority, inputs: INPUTS });
    const refused = Object.fromEntries(Object.keys(ELSEWHERE).map((name) => [name, "mismatch"]));
    const expected = { "not allowed": "mismatch", allowed: "passed", "in a circle": "mismatch", ...refused };
    expect(run.ends, run.log).toEqual(expected);
    expect(
      run.connected.every((address) => address === `${SHOP}:443`),
      run.connected.join(),
    ).toBe(true);
    expect(asked.filter(({ host }) => host !== "shop.example")).toEqual([]);
    expect(asked.filter(({ url }) => url === "/round")).toHaveLength(4);
    expect(run.outputs.result).toContain("redirects to other origins are not followed");
  });

  it("threat S4: neither credentials nor cookies go to another origin, by redirect or by a later step", async () => {
    const { asked, network } = await world();
    const elsewhere = Object.keys(ELSEWHERE).map((_, number) => ({
      ...{
        name: `to ${number}`,
        path: `/to/${number}`,
        "follow-redirects": 3,
        auth,
        expect: { status: 200 },
        always: true,
      },
    }));
    const flows = [
      {
        name: "signed in",
        retry: "never",
        steps: [
          { name: "sign in", path: "/start", auth, "follow-redirects": 3 },
          { name: "elsewhere", url: "https://evil.example/" },
          { name: "another port", url: "https://shop.example:8443/" },
          ...elsewhere,
        ],
      },
    ];
    const run = await smoke({ checks: { flows }, network, trusts: certificate.authority, inputs: INPUTS });
    expect(run.ends, run.log).toMatchObject({ "signed in/sign in": "passed", "signed in/elsewhere": "passed" });
    const got = (url: string) => asked.find(({ host, url: at }) => host === "shop.example" && at === url)?.headers;
    for (const url of ["/start", "/login", "/home"])
      expect([url, got(url)?.authorization, got(url)?.["x-bypass"]]).toEqual([url, `Bearer ${TOKEN}`, BYPASS]);
    expect(got("/home")?.cookie).toBe(`session=${SESSION}`);
    const strangers = asked.filter(({ host }) => host !== "shop.example");
    expect(strangers.map(({ host }) => host)).toEqual(["evil.example", "shop.example:8443"]);
    expect(JSON.stringify(strangers)).not.toMatch(/s3cr3t/);
    expect(`${run.log.replace(/^::add-mask::.*$/gm, "")}${run.summary}`).not.toMatch(/s3cr3t/);
  });
});
