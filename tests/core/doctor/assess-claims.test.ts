import { describe, expect, it } from "vitest";
import {
  assessClaims,
  claimedEnvironment,
  ROLE_WORKFLOWS,
  trustPolicy,
} from "../../../src/core/doctor/assess-claims.ts";
import { pastedPolicy } from "../../fakes/pasted-policies.ts";

const CLAIMS = {
  sub: "repo:shop-org/shop:environment:production",
  aud: "sts.amazonaws.com",
  repository: "shop-org/shop",
  repository_id: "501",
  ref: "refs/heads/main",
  environment: "production",
};
const EXPECTED = { repository: "shop-org/shop", repositoryId: "501", ref: "refs/heads/main" };
const assess = (claims: Readonly<Record<string, unknown>>) =>
  assessClaims({ ...CLAIMS, ...claims }, EXPECTED).map(({ status, said }) => `${status}: ${said}`);

describe("assessClaims", () => {
  it("says whose the token is and how its sub is written", () =>
    expect(assess({})).toEqual([
      "ok: GitHub vouches for shop-org/shop at refs/heads/main, in the environment production.",
      "ok: The sub goes by names: repo:shop-org/shop:environment:production.",
    ]));

  it.each<readonly [Readonly<Record<string, unknown>>, RegExp]>([
    [{ sub: "repo:shop-org@90/shop@501:ref:refs/heads/main" }, /^ok: The sub carries ids/],
    [{ sub: "repository_owner:shop-org" }, /^warning: .*own form/],
    [{ sub: 7 }, /^warning: .*empty/],
    [{ repository: "shop-org/other" }, /^problem: The token is about shop-org\/other/],
    [{ repository_id: "502" }, /^problem: The token is about/],
    [{ aud: "https://github.com/shop-org" }, /^problem: The token is for https/],
    [{ environment: "", sub: "repo:shop-org/shop:ref:refs/heads/main" }, /in no environment/],
  ])("judges %j", (claims, expected) => expect(assess(claims)).toContainEqual(expect.stringMatching(expected)));
});

it("finds the environment by the sub where no claim names it", () => {
  expect(claimedEnvironment({ sub: CLAIMS.sub })).toBe("production");
  expect(claimedEnvironment({ sub: "repo:shop-org/shop:ref:refs/heads/main" })).toBe("");
});

it("writes a trust policy that admits exactly the job, as JSON whatever the claims hold", () => {
  const written = trustPolicy("arn:aws-us-gov:iam::111122223333:role/deploy", {
    ...CLAIMS,
    sub: 'repo:"}\n::error::',
    job_workflow_ref: "shop-org/shop/.github/workflows/doctor.yml@refs/heads/main",
  });
  const policy: unknown = JSON.parse(written);
  expect(policy).toMatchObject({
    Principal: { Federated: "arn:aws-us-gov:iam::111122223333:oidc-provider/token.actions.githubusercontent.com" },
    Condition: {
      StringEquals: {
        "token.actions.githubusercontent.com:sub": 'repo:"}\n::error::',
        "token.actions.githubusercontent.com:job_workflow_ref": expect.stringContaining("doctor.yml"),
      },
    },
  });
});

describe("the workflows that a trust policy admits", () => {
  const admitted = (workflow: string) => {
    const written = trustPolicy("arn:aws:iam::111122223333:role/deploy", { ...CLAIMS, job_workflow_ref: workflow });
    const { Condition: condition } = JSON.parse(written);
    return condition.StringEquals["token.actions.githubusercontent.com:job_workflow_ref"];
  };
  const ours = (file: string, ref = "refs/tags/v1") => `org/deploy-actions/.github/workflows/${file}@${ref}`;

  it("are those of the trust policy to paste, where the job is of one of them", () => {
    const [statement] = (pastedPolicy("role-trust") as { readonly Statement: readonly object[] }).Statement;
    const written = trustPolicy("arn:aws:iam::111122223333:role/deploy", {
      ...CLAIMS,
      job_workflow_ref: ours("doctor.yml"),
    });
    expect(JSON.parse(written)).toEqual(statement);
  });

  it("are all at the ref of the job's own", () =>
    expect(admitted(ours("doctor.yml", "a".repeat(40)))).toEqual(
      ROLE_WORKFLOWS.map((file) => ours(file, "a".repeat(40))),
    ));

  it.each([
    "shop-org/shop/.github/workflows/doctor.yml@refs/heads/main",
    "Shop-Org/Shop/.github/workflows/deploy-ecs.yml@refs/heads/main",
    ours("approve.yml"),
    "no workflow at all",
  ])("are %s alone, where that is none of ours", (workflow) => expect(admitted(workflow)).toBe(workflow));
});
