import { expect, test } from "vitest";
import { DIGESTS, type EcsWorld, ecsWorld } from "../ecs-world.ts";
import { RUN } from "../pipeline-inputs.ts";
import { type ProxyAnswer, startProxy } from "./proxy.ts";

const DEPLOY = {
  ...RUN,
  digest: DIGESTS.good,
  strict: "true",
  "wait-for-service-stability": "true",
};
const SECRET = "s3cr3t-of-the-proxy";

/** Runs deploy-ecs on a runner whose network ends at a proxy. */
async function behindProxy(answer: (host: string) => ProxyAnswer, environment: Readonly<Record<string, string>> = {}) {
  const opened: { world?: EcsWorld } = {};
  const proxy = await startProxy(answer, (address) => opened.world?.ports.get(address));
  const world = await ecsWorld({ strategy: "ROLLING", loopback: [proxy.port] });
  opened.world = world;
  const url = `http://ci:${SECRET}@127.0.0.1:${proxy.port}`;
  const run = await world.run(DEPLOY, "deploy-ecs", { environment: { HTTPS_PROXY: url, ...environment } });
  expect(`${run.log}${run.summary}${Object.values(run.outputs).join()}`).not.toContain(SECRET);
  return { ...run, asked: new Set(proxy.asked.map((address) => address.split(":")[0])) };
}

const AWS = "ecs.eu-west-1.amazonaws.com";
const GITHUB = "api.github.com";

test("fault 29: with a proxy set everything goes through it, to GitHub and to AWS", async () => {
  const { asked, requests, ...run } = await behindProxy(() => "opens");
  expect(run.outputs, run.log).toMatchObject({ decision: "success" });
  expect([...asked]).toEqual(expect.arrayContaining([AWS, GITHUB, "sts.eu-west-1.amazonaws.com"]));
  expect(requests.length).toBeGreaterThan(3);
});

test("fault 29: a Node that would pass a proxy by sends nothing, and names the Node to have", async () => {
  const older = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'24.4.1'})";
  const { asked, requests, ...run } = await behindProxy(() => "opens", { NODE_OPTIONS: `--import=${older}` });
  expect({ status: run.status, ...run.outputs }, run.log).toMatchObject({
    status: 1,
    decision: "unknown",
    changed: "no",
  });
  expect(run.log).toContain("HTTPS_PROXY is set, and Node 24.4.1 of this runner cannot go through a proxy");
  expect(requests).toEqual([]);
  expect([...asked]).toEqual([]);
});

test.each([
  ["407 Proxy Authentication Required", GITHUB],
  ["502 Bad Gateway", GITHUB],
  ["407 Proxy Authentication Required", AWS],
  ["502 Bad Gateway", AWS],
] as const)("fault 30: a proxy that answers %s for %s is told as the network's fault", async (says, refused) => {
  const run = await behindProxy((host) => (host === refused ? says : "opens"));
  expect({ status: run.status, ...run.outputs }, run.log).toMatchObject({
    status: 1,
    decision: "unknown",
    changed: "no",
  });
  expect(run.outputs["reason-code"]).toMatch(/unreadable/);
  expect(run.log).toContain(`Failed to establish tunnel to ${refused}:443`);
  expect(run.log).toContain(says);
  expect(run.log).toContain("Check HTTPS_PROXY and NO_PROXY of the runner");
});

test.each(["*.amazonaws.com", ".amazonaws.com"])(
  "fault 30: NO_PROXY=%s reaches AWS directly, and the rest through the proxy",
  async (exempt) => {
    const { asked, ...run } = await behindProxy((host) => (host.endsWith("amazonaws.com") ? "502 No" : "opens"), {
      NO_PROXY: exempt,
    });
    expect(run.outputs, run.log).toMatchObject({ decision: "success" });
    expect([...asked].filter((host) => host?.endsWith("amazonaws.com"))).toEqual([]);
    expect([...asked]).toContain(GITHUB);
  },
);
