import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { type DeployKey, withDeployKey } from "../../scripts/release/deploy-key.ts";

const KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----";
const GIVEN: DeployKey = {
  repository: "org/deploy-actions",
  host: "github.com",
  key: KEY,
  hostKeys: ["ssh-ed25519 AAAA", "ecdsa-sha2-nistp256 BBBB"],
};

it.each([KEY, `${KEY}\n\n`, KEY.replaceAll("\n", "\r\n")])(
  "lets git in by the key alone, to the host that proves itself",
  async (key) => {
    const folder = await withDeployKey({ ...GIVEN, key }, async ({ remote, environment }) => {
      const [, keyFile = "", hosts = ""] =
        /-i "([^"]+)".*UserKnownHostsFile="([^"]+)"/.exec(environment.GIT_SSH_COMMAND ?? "") ?? [];
      expect(remote).toBe("git@github.com:org/deploy-actions.git");
      expect(environment.GIT_SSH_COMMAND).toMatch(/^ssh -F none .*IdentitiesOnly=yes.*StrictHostKeyChecking=yes/);
      expect(readFileSync(keyFile, "utf8")).toBe(`${KEY}\n`);
      expect(statSync(keyFile).mode & 0o077).toBe(0);
      expect(readFileSync(hosts, "utf8")).toBe("github.com ssh-ed25519 AAAA\ngithub.com ecdsa-sha2-nistp256 BBBB\n");
      return dirname(keyFile);
    });
    expect(existsSync(folder)).toBe(false);
  },
);

it("leaves no key behind where the push failed", async () => {
  let folder = "";
  const failing = withDeployKey(GIVEN, async ({ environment }) => {
    folder = dirname(/-i "([^"]+)"/.exec(environment.GIT_SSH_COMMAND ?? "")?.[1] ?? "");
    throw new Error("rejected");
  });
  await expect(failing).rejects.toThrow("rejected");
  expect(folder).toContain("deploy-key-");
  expect(existsSync(folder)).toBe(false);
});

it.each([
  [{ key: "ssh-ed25519 AAAA releases" }, "RELEASE_DEPLOY_KEY holds no private key. Add it to the environment"],
  [{ hostKeys: [] }, "github.com named no key of its own"],
])("pushes nothing with %j", async (part, said) => {
  await expect(withDeployKey({ ...GIVEN, ...part }, async () => "pushed")).rejects.toThrow(said);
});
