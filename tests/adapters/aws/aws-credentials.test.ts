import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { awsCredentials } from "../../../src/adapters/aws/aws-credentials.ts";
import { nodeHttp } from "../../../src/adapters/http/node-http.ts";

const SESSION =
  "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2030-01-01T01:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>";

it("assumes the role once for all that ask at the same time, and anew before the session ends", async () => {
  let assumed = 0;
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === "GET") return void response.end(JSON.stringify({ value: "token" }));
    assumed++;
    response.setHeader("content-type", "text/xml");
    response.end(SESSION);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${place}/token`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "bearer",
    AWS_ENDPOINT_URL_STS: place,
  };
  Object.assign(process.env, variables);
  onTestFinished(() => {
    for (const name of Object.keys(variables)) delete process.env[name];
    server.close();
    server.closeAllConnections();
  });
  let now = new Date("2030-01-01T00:00:00Z");
  const clock = { now: () => now, elapsed: () => 0, sleep: async () => {} };
  const role = "arn:aws:iam::111122223333:role/deploy";
  const provide = awsCredentials({
    ...{ role, region: "eu-west-1", session: "deploy-1", http: nodeHttp(), clock, mask: () => {} },
  });
  const several = () => Promise.all([provide(), provide(), provide()]);
  expect((await several()).map(({ accessKeyId }) => accessKeyId)).toEqual(["ASIA", "ASIA", "ASIA"]);
  expect(assumed).toBe(1);
  now = new Date("2030-01-01T00:51:00Z");
  await several();
  expect(assumed).toBe(2);
  now = new Date("2030-01-01T00:00:00Z");
  const revoked = provide.held?.();
  provide.forget?.(revoked);
  await several();
  // Somebody else who found the same session over comes late.
  provide.forget?.(revoked);
  await several();
  expect(assumed).toBe(3);
});
