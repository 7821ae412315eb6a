import { afterEach, describe, expect, it } from "vitest";
import { type LocalGitHub, startLocalGitHub } from "../fakes/local-github.ts";
import { type CliFolder, folderWith } from "./run-cli.ts";

const ISSUES = { issues: "write" } as const;
const left: (() => unknown)[] = [];
afterEach(async () => {
  for (const leave of left.splice(0)) await leave();
});

async function shop(): Promise<LocalGitHub & CliFolder & { readonly as: (token: string) => Record<string, string> }> {
  const local = await startLocalGitHub();
  const folder = folderWith({});
  left.push(local.close, folder.remove);
  const as = (token: string) => ({
    GITHUB_API_URL: local.apiUrl,
    GITHUB_GRAPHQL_URL: local.graphqlUrl,
    GITHUB_REPOSITORY: "shop-org/shop",
    GH_TOKEN: token,
  });
  return { ...local, ...folder, as };
}

describe("locks by hand", () => {
  it("are taken by the token's owner, listed, and released by number", async () => {
    const { github, policy, as } = await shop();
    const dana = as(github.mintUserToken("dana"));
    expect((await policy(["locks"], dana)).out).toBe("No lock stands.");
    const until = new Date(Date.now() + 14_400_000).toISOString().slice(0, 19);
    const words = [
      "lock",
      "--environment",
      "production",
      "--service",
      "shop",
      "--reason",
      "migration ::error::x",
      "--until",
      `${until}Z`,
    ];
    const taken = await policy(words, dana);
    expect([taken.status, taken.error]).toEqual([0, ""]);
    const [, number = ""] = /issue #(\d+)/.exec(taken.out) ?? [];
    expect(taken.out).toContain(`locked by @dana (issue #${number}) until `);
    expect((await policy(words, dana)).out).toContain(`issue #${number}`);
    const listed = await policy(["locks"], dana);
    expect(listed.out).toContain(`production · shop: locked by @dana (issue #${number})`);
    expect(listed.out.split("\n").some((line) => line.startsWith("::"))).toBe(false);
    const released = await policy(["unlock", `#${number}`, "--reason", "done"], dana);
    expect([released.status, released.out]).toEqual([0, `Released issue #${number}.`]);
    expect((await policy(["locks"], dana)).out).toBe("No lock stands.");
    expect(await policy(["unlock", number], dana)).toMatchObject({
      status: 1,
      out: `Issue #${number} is no open lock.`,
    });
  });

  it("are released by what they stop, exactly", async () => {
    const { github, policy, as } = await shop();
    const dana = as(github.mintUserToken("dana"));
    for (const service of ["shop", "web"])
      await policy(["lock", "--environment", "production", "--service", service, "--reason", service], dana);
    expect((await policy(["unlock", "--environment", "production", "--service", "shop"], dana)).status).toBe(0);
    expect((await policy(["locks"], dana)).out).toContain("production · web: locked by @dana");
    expect((await policy(["locks"], dana)).out).not.toContain("production · shop");
    const none = await policy(["unlock", "--environment", "production"], dana);
    expect([none.status, none.error]).toEqual([2, expect.stringContaining("`policy locks` lists them")]);
  });

  it("need an owner where the token belongs to a job, and say which permission is missing", async () => {
    const { jobToken, policy, as } = await shop();
    const words = ["lock", "--environment", "*", "--reason", "audit"];
    const job = await policy(words, as(jobToken(ISSUES)));
    expect([job.status, job.error]).toEqual([2, expect.stringContaining("say who keeps the lock with --owner")]);
    const named = await policy([...words, "--owner", "dana"], as(jobToken(ISSUES)));
    expect(named).toMatchObject({ status: 0, out: expect.stringContaining("locked by @dana") });
    const blind = await policy(["locks"], as(jobToken({ contents: "read" })));
    expect([blind.status, blind.error]).toEqual([2, expect.stringContaining("issues: write")]);
    const anonymous = await policy(["locks"], { GITHUB_REPOSITORY: "shop-org/shop" });
    expect([anonymous.status, anonymous.error]).toEqual([2, expect.stringContaining("GH_TOKEN")]);
  });

  it("find the repository by its remote, and refuse what is no lock", async () => {
    const { github, policy, git, as } = await shop();
    git("init", "-q");
    git("remote", "add", "origin", "git@github.com:shop-org/shop.git");
    const dana = { ...as(github.mintUserToken("dana")), GITHUB_REPOSITORY: "" };
    expect((await policy(["locks"], dana)).out).toBe("No lock stands.");
    const wrong = [
      [["lock", "--reason", "x"], "Say what is locked"],
      [["lock", "--environment", "production"], "say why"],
      [
        ["lock", "--environment", "production", "--reason", "x", "--for", "4h", "--until", "2099-01-01T00:00Z"],
        "not both",
      ],
      [["lock", "--environment", "production", "--reason", "x", "--for", "4"], "is no end"],
      [["unlock"], "Say which lock"],
      [["unlock", "twelve"], "is no issue's number"],
    ] as const;
    const runs = await Promise.all(wrong.map(([words]) => policy(words, dana)));
    for (const [index, [, said]] of wrong.entries())
      expect(runs[index]).toMatchObject({ status: 2, out: "", error: expect.stringContaining(said) });
  });

  it("are refused on an environment that the policy beside does not name, for they would stop nothing", async () => {
    const { policy, write } = await shop();
    const words = ["lock", "--owner", "dana", "--reason", "x", "--dry-run", "--environment"];
    expect((await policy([...words, "prodution"])).status).toBe(0);
    write(".github/deploy-policy.yml", "version: 1\nenvironments: { production: {}, staging: {} }\n");
    expect(await policy([...words, "prodution"])).toMatchObject({
      status: 2,
      error: expect.stringContaining("did you mean 'production'?"),
    });
    for (const name of ["Production", "*"]) expect((await policy([...words, name])).status).toBe(0);
  });
});
