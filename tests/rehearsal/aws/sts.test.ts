import { DescribeServicesCommand, ECSClient, ListServiceDeploymentsCommand } from "@aws-sdk/client-ecs";
import { DescribeLoadBalancersCommand, ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import {
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  GetCallerIdentityCommand,
  STSClient,
} from "@aws-sdk/client-sts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openLoopback } from "../../../src/rehearsal/aws/loopback.ts";
import { createOidc, type Oidc } from "../../../src/rehearsal/aws/sts/oidc.ts";
import { type Fixture, openWorld } from "./aws-fixture.ts";

const ROLE = "arn:aws:iam::111122223333:role/deploy";
const CLAIMS = {
  sub: "repo:shop/shop:environment:production",
  repository: "shop/shop",
  repository_owner: "shop",
  job_workflow_ref: "org/deploy-actions/.github/workflows/deploy-ecs.yml@refs/tags/v1",
};

let fixture: Fixture;
let oidc: Oidc;
let now: () => number;
beforeEach(async () => {
  now = () => Date.parse("2026-11-18T10:30:00Z");
  oidc = createOidc({ host: "oidc.actions.example", now: () => now() });
  fixture = await openWorld({
    verify: (token) => oidc.verify(token),
    roles: [
      {
        arn: ROLE,
        subjects: ["repo:shop/shop:environment:*"],
        claims: { job_workflow_ref: ["org/deploy-actions/.github/workflows/deploy-ecs.yml@*"] },
        denies: ["ecs:ListServiceDeployments"],
      },
    ],
  });
  now = () => fixture.clock.now();
});
afterEach(async () => {
  await fixture.close();
});

async function tokenFor(
  claims: Readonly<Record<string, string>> & { readonly sub: string },
  audience = "sts.amazonaws.com",
) {
  const door = await openLoopback(oidc.handler, () => {});
  const { requestUrl, requestToken } = oidc.admit(claims);
  const url = new URL(requestUrl);
  const asked = `http://127.0.0.1:${door.port}${url.pathname}${url.search}&audience=${audience}`;
  const response = await fetch(asked, { headers: { Authorization: `bearer ${requestToken}` } });
  const body: unknown = await response.json();
  await door.close();
  return String(typeof body === "object" && body !== null ? Reflect.get(body, "value") : "");
}

function assume(token: string, RoleArn = ROLE) {
  return fixture.sts.send(
    new AssumeRoleWithWebIdentityCommand({ RoleArn, RoleSessionName: "run-1", WebIdentityToken: token }),
  );
}

async function clientWith(credentials: Credentials | undefined): Promise<ECSClient> {
  return new ECSClient({
    region: "eu-west-1",
    endpoint: await fixture.open("ecs.eu-west-1.amazonaws.com"),
    maxAttempts: 1,
    credentials: {
      accessKeyId: credentials?.AccessKeyId ?? "",
      secretAccessKey: credentials?.SecretAccessKey ?? "",
      sessionToken: credentials?.SessionToken ?? "",
    },
  });
}

const SERVICES = new DescribeServicesCommand({ cluster: "shop-production", services: ["shop"] });

describe("the job's identity", () => {
  it("opens a session of one hour that signs AWS calls and then expires", async () => {
    const { Credentials, AssumedRoleUser } = await assume(await tokenFor(CLAIMS));
    expect(AssumedRoleUser?.Arn).toBe("arn:aws:sts::111122223333:assumed-role/deploy/run-1");
    expect(Credentials?.Expiration).toEqual(new Date(fixture.clock.now() + 3600_000));
    const ecs = await clientWith(Credentials);
    expect((await ecs.send(SERVICES)).services).toHaveLength(1);
    fixture.clock.push(3600_000);
    await expect(ecs.send(SERVICES)).rejects.toMatchObject({ name: "ExpiredTokenException" });
  });

  it("lacks what its role lacks", async () => {
    const { Credentials } = await assume(await tokenFor(CLAIMS));
    const ecs = await clientWith(Credentials);
    const command = new ListServiceDeploymentsCommand({ cluster: "shop-production", service: "shop" });
    await expect(ecs.send(command)).rejects.toMatchObject({ name: "AccessDeniedException" });
  });

  it.each([
    ["another repository", { ...CLAIMS, sub: "repo:evil/shop:environment:production" }, undefined],
    ["a branch instead of the environment", { ...CLAIMS, sub: "repo:shop/shop:ref:refs/heads/main" }, undefined],
    ["another workflow", { ...CLAIMS, job_workflow_ref: "shop/shop/.github/workflows/own.yml@main" }, undefined],
    ["another audience", CLAIMS, "somebody.example"],
  ])("is refused for %s", async (_what, claims, audience) => {
    const token = await tokenFor(claims, audience);
    await expect(assume(token)).rejects.toMatchObject({ name: "AccessDenied" });
  });

  it("is refused for a token that nobody issued, and for one that is too old", async () => {
    await expect(assume("a.b.c")).rejects.toMatchObject({ name: "InvalidIdentityTokenException" });
    const token = await tokenFor(CLAIMS);
    fixture.clock.push(301_000);
    await expect(assume(token)).rejects.toMatchObject({ name: "ExpiredTokenException" });
  });

  it("is not given to a job that was dismissed", async () => {
    const { requestToken } = oidc.admit(CLAIMS);
    oidc.dismiss(requestToken);
    const door = await openLoopback(oidc.handler, () => {});
    const response = await fetch(`http://127.0.0.1:${door.port}/idtoken`, {
      headers: { Authorization: `bearer ${requestToken}` },
    });
    await door.close();
    expect(response.status).toBe(401);
  });
});

describe("a signature", () => {
  it("must come from a known key", async () => {
    const ecs = await clientWith({
      AccessKeyId: "ASIANOBODY",
      SecretAccessKey: "x",
      SessionToken: "y",
      Expiration: new Date(),
    });
    await expect(ecs.send(SERVICES)).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  });

  it("must be made with that key's secret", async () => {
    const { Credentials } = await assume(await tokenFor(CLAIMS));
    const ecs = await clientWith({
      ...Credentials,
      SecretAccessKey: "guessed",
      AccessKeyId: Credentials?.AccessKeyId,
      SessionToken: Credentials?.SessionToken,
      Expiration: undefined,
    });
    await expect(ecs.send(SERVICES)).rejects.toMatchObject({ name: "InvalidSignatureException" });
  });

  it("is judged in the words of the query protocol too", async () => {
    const settings = {
      region: "eu-west-1",
      maxAttempts: 1,
      credentials: { accessKeyId: "AKIANOBODY", secretAccessKey: "x" },
    };
    const elb = new ElasticLoadBalancingV2Client({
      ...settings,
      endpoint: await fixture.open("elasticloadbalancing.eu-west-1.amazonaws.com"),
    });
    await expect(elb.send(new DescribeLoadBalancersCommand({}))).rejects.toMatchObject({
      name: "InvalidClientTokenId",
    });
    const sts = new STSClient({ ...settings, endpoint: await fixture.open("sts.amazonaws.com") });
    await expect(sts.send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({ name: "InvalidClientTokenId" });
  });

  it("tells whose it is", async () => {
    expect(await fixture.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
      Account: "111122223333",
      Arn: "arn:aws:iam::111122223333:user/person",
    });
  });
});
