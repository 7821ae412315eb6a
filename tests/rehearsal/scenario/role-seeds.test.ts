import { describe, expect, it } from "vitest";
import { permits } from "../../../src/rehearsal/aws/sts/policy.ts";
import { trusts } from "../../../src/rehearsal/aws/sts/roles.ts";
import { parseOptions } from "../../../src/rehearsal/scenario/parse-options.ts";
import { roleSeeds } from "../../../src/rehearsal/scenario/service-seed.ts";
import { readTenant } from "../../../src/rehearsal/scenario/tenant.ts";

const REPOSITORY = "shop-org/shop";
const WORKFLOW = "org/deploy-actions/.github/workflows/deploy-ecs.yml@refs/tags/v1";
const ECS = "arn:aws:ecs:eu-west-1:111122223333";

function rolesOf(folder: string) {
  const [deploy, read] = roleSeeds(readTenant(parseOptions([folder])), REPOSITORY);
  if (deploy === undefined) throw new Error("no role");
  const may = (action: string, resource?: string) => permits(deploy.policy ?? [], action, resource);
  return { deploy, read, may };
}

describe("the roles of a rehearsal are those of the page to paste", () => {
  it.each([
    ["examples/shop", "shop-production/shop", "shop"],
    ["examples/pipeline", "pipeline-production/pipeline", "pipeline"],
    ["examples/minimal", "web-staging/web", "web"],
  ])("with the names of %s", (folder, place, family) => {
    const { may } = rolesOf(folder);
    const yes = [
      ["ecs:UpdateService", `${ECS}:service/${place}`],
      ["ecs:StopServiceDeployment", `${ECS}:service-deployment/${place}/x`],
      ["ecs:TagResource", `${ECS}:task-definition/${family}:7`],
      ["iam:PassRole", `arn:aws:iam::111122223333:role/${family}-execution`],
      ["elasticloadbalancing:DescribeTargetHealth"],
    ] as const;
    expect(yes.filter(([action, resource]) => !may(action, resource))).toEqual([]);
    const no = [
      ["ecs:UpdateService", `${ECS}:service/${place}-other`],
      ["ecs:StopServiceDeployment", `${ECS}:service-deployment/elsewhere/x/y`],
      ["ecs:TagResource", `${ECS}:service/${place}`],
      ["iam:PassRole", "arn:aws:iam::111122223333:role/admin"],
      ["ecs:DeregisterTaskDefinition"],
      ["ecs:CreateService"],
    ] as const;
    expect(no.filter(([action, resource]) => may(action, resource))).toEqual([]);
  });

  it("with the database of the migrations, and without a target's migrations nothing of them", () => {
    const rds = "arn:aws:rds:eu-west-1:111122223333";
    const { may } = rolesOf("examples/shop");
    expect(may("rds:CreateDBSnapshot", `${rds}:db:shop-production`)).toBe(true);
    expect(may("rds:CreateDBSnapshot", `${rds}:db:other`)).toBe(false);
    expect(may("ecs:RunTask", `${ECS}:task-definition/shop:7`)).toBe(true);
    expect(rolesOf("examples/pipeline").may("ecs:RunTask")).toBe(false);
  });

  it("trusting its environment's jobs of the released workflows alone, and the read role the default branch's", () => {
    const { deploy, read } = rolesOf("examples/shop");
    const claims = { aud: "sts.amazonaws.com", job_workflow_ref: WORKFLOW };
    const inEnvironment = `repo:${REPOSITORY}:environment:production`;
    const onMain = `repo:${REPOSITORY}:ref:refs/heads/main`;
    const emergency = WORKFLOW.replace("deploy-ecs", "emergency-rollback");
    expect(trusts(deploy, { ...claims, sub: inEnvironment })).toBe(true);
    expect(trusts(deploy, { ...claims, sub: inEnvironment, job_workflow_ref: emergency })).toBe(true);
    expect(trusts(deploy, { ...claims, sub: `repo:${REPOSITORY}:environment:staging` })).toBe(false);
    expect(trusts(deploy, { ...claims, sub: onMain })).toBe(false);
    const foreign = [
      WORKFLOW.replace("refs/tags/v1", "refs/heads/main"),
      "shop-org/shop/.github/workflows/own.yml@refs/heads/main",
    ];
    for (const one of foreign)
      expect(trusts(deploy, { ...claims, sub: inEnvironment, job_workflow_ref: one })).toBe(false);
    if (read === undefined) throw new Error("no read role");
    expect(trusts(read, { ...claims, sub: onMain })).toBe(true);
    expect(permits(read.policy ?? [], "ecs:UpdateService", undefined)).toBe(false);
    expect(permits(read.policy ?? [], "ecr:DescribeImages", "arn:aws:ecr:eu-west-1:111122223333:repository/shop")).toBe(
      true,
    );
  });
});
