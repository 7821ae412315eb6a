import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { ecrDigests } from "../../../src/adapters/aws/ecr-digests.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";
import { systemClock } from "../../../src/adapters/job/system-clock.ts";

const DIGEST = `sha256:${"d".repeat(64)}`;
const QUERY = {
  region: "eu-west-1",
  readRole: "arn:aws:iam::111122223333:role/deploy-read",
  image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/team/shop",
};
const asked: string[] = [];
/** What ECR answers by tag: a digest, or the name of an error. */
let images: Readonly<Record<string, string>> = {};

const server = createServer((request, response) => {
  let text = "";
  request.on("data", (chunk) => (text += String(chunk)));
  request.on("end", () => {
    const target = String(request.headers["x-amz-target"] ?? "")
      .split(".")
      .at(-1);
    if (request.url?.startsWith("/token") === true)
      return void response.setHeader("content-type", "application/json").end('{"value":"header.payload.signature"}');
    if (target !== "DescribeImages") {
      asked.push(`assume ${new URLSearchParams(text).get("RoleArn")}`);
      const credentials =
        "<AccessKeyId>AKIA</AccessKeyId><SecretAccessKey>secret-of-session</SecretAccessKey><SessionToken>token-of-session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>";
      return void response
        .setHeader("content-type", "text/xml")
        .end(
          `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>${credentials}</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`,
        );
    }
    const { registryId, repositoryName, imageIds } = JSON.parse(text) as {
      registryId: string;
      repositoryName: string;
      imageIds: readonly { imageTag: string }[];
    };
    const tag = imageIds[0]?.imageTag ?? "";
    asked.push(`describe ${registryId}/${repositoryName}:${tag}`);
    const found = images[tag] ?? "ImageNotFoundException";
    const failed = !found.startsWith("sha256:");
    const body = failed ? { __type: found, message: `about ${tag}` } : { imageDetails: [{ imageDigest: found }] };
    response.writeHead(failed ? 400 : 200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(body));
  });
});

const variables = ["AWS_ENDPOINT_URL", "ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"] as const;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [index, value] of [address, `${address}/token?v=1`, "request-token"].entries())
    process.env[variables[index] ?? ""] = value;
});
afterAll(() => {
  for (const name of variables) delete process.env[name];
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
  images = {};
});

const digests = (masked: string[] = []) =>
  ecrDigests({
    http: nodeHttp(),
    clock: systemClock,
    mask: (secret) => void masked.push(secret),
    session: "deploy-gate-7001",
  });

it("finds the digest of the first tag that exists, as the read role, and hides the session", async () => {
  images = { abc: DIGEST };
  const masked: string[] = [];
  expect(await digests(masked).find({ ...QUERY, tags: ["v1.5.0", "abc", "later"] })).toBe(DIGEST);
  expect(asked).toEqual([
    "assume arn:aws:iam::111122223333:role/deploy-read",
    "describe 111122223333/team/shop:v1.5.0",
    "describe 111122223333/team/shop:abc",
  ]);
  expect(masked).toEqual(expect.arrayContaining(["header.payload.signature", "secret-of-session", "token-of-session"]));
});

it("knows no digest when no tag exists", async () => {
  expect(await digests().find({ ...QUERY, tags: ["v1.5.0"] })).toBeUndefined();
});

it("does not take a refusal for an image that is not there", async () => {
  images = { "v1.5.0": "AccessDeniedException" };
  await expect(digests().find({ ...QUERY, tags: ["v1.5.0"] })).rejects.toMatchObject({
    why: "forbidden",
    remedy: expect.stringContaining("ecr:DescribeImages"),
  });
});

it("refuses an image of another registry before it asks anybody", async () => {
  await expect(digests().find({ ...QUERY, image: "ghcr.io/shop/shop", tags: ["v1"] })).rejects.toMatchObject({
    why: "malformed",
  });
  expect(asked).toEqual([]);
});
