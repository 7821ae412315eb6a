import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { CloudWatch } from "@aws-sdk/client-cloudwatch";
import { CloudWatchLogs } from "@aws-sdk/client-cloudwatch-logs";
import { CodeDeploy } from "@aws-sdk/client-codedeploy";
import { ECR } from "@aws-sdk/client-ecr";
import { ECS } from "@aws-sdk/client-ecs";
import { ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { RDS } from "@aws-sdk/client-rds";
import { STS } from "@aws-sdk/client-sts";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { pastedActions, pastedPolicy } from "../fakes/pasted-policies.ts";

/** Every service that the adapters call, by the prefix of its IAM actions; where two have an operation of one name, the first is meant. */
const SERVICES = {
  ecs: ECS,
  elasticloadbalancing: ElasticLoadBalancingV2,
  cloudwatch: CloudWatch,
  logs: CloudWatchLogs,
  ecr: ECR,
  rds: RDS,
  codedeploy: CodeDeploy,
  sts: STS,
};

/** What IAM asks beside the operations themselves. */
const BESIDES = [
  "iam:PassRole", // ECS: RegisterTaskDefinition, RunTask and UpdateService with the definition's roles
  "rds:AddTagsToResource", // RDS: CreateDBSnapshot with tags
  "codedeploy:GetDeploymentConfig", // CodeDeploy: CreateDeployment
  "codedeploy:RegisterApplicationRevision", // CodeDeploy: CreateDeployment with a revision in the request
];
/** Need no permission (AWS STS, "Permissions"): the identity provider's token, and who one is. */
const FREE = ["sts:AssumeRoleWithWebIdentity", "sts:GetCallerIdentity"];
/** Named in words beside the policy, for a database that is a cluster. */
const CLUSTERS = ["rds:CreateDBClusterSnapshot", "rds:DescribeDBClusterSnapshots"];

/** Finds the operations that source files call, as IAM names them. */
function called(files: readonly string[]): readonly string[] {
  const operations = new Map<string, string>();
  for (const [prefix, client] of Object.entries(SERVICES))
    for (const name of Object.getOwnPropertyNames(client.prototype))
      if (name !== "constructor" && !operations.has(name))
        operations.set(name, `${prefix}:${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const found = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\.(\w+)\(/g)].flatMap(([, name = ""]) => operations.get(name) ?? []),
  );
  return [...new Set(found)].sort();
}

const adapters = globSync("src/adapters/**/*.ts");
const whole = ["role", "role-migrations", "role-codedeploy"].flatMap((name) => pastedActions(name));

describe("the role to paste", () => {
  it("allows exactly what the adapters can call, and what IAM asks beside", () => {
    const expected = [...called(adapters), ...BESIDES].filter((one) => ![...FREE, ...CLUSTERS].includes(one));
    expect([...whole].sort()).toEqual(expected.sort());
  });

  it("names what a cluster's snapshot needs", () => {
    const page = readFileSync("docs/aws-roles.md", "utf8");
    for (const action of CLUSTERS) expect(page).toContain(`\`${action}\``);
  });
});

it("allows the read role what is asked as it", () => {
  const asked = called(["src/adapters/aws/ecr-digests.ts", "src/adapters/aws/ecr-image.ts"]);
  expect([...pastedActions("read-role")].sort()).toEqual([...asked, "ecs:DescribeTaskDefinition"].sort());
});

describe("the trust to paste", () => {
  interface Job {
    readonly environment?: unknown;
    readonly permissions?: Readonly<Record<string, string>>;
    readonly uses?: string;
  }
  /** Workflows whose own jobs ask: a job that calls a workflow gets its token under that one's name, and `self-` are this repository's alone. */
  const asking = (inEnvironment: boolean) =>
    globSync(".github/workflows/*.yml")
      .filter((file) => !basename(file).startsWith("self-"))
      .filter((file) => {
        const { jobs } = parse(readFileSync(file, "utf8")) as { readonly jobs: Readonly<Record<string, Job>> };
        return Object.values(jobs).some(
          ({ permissions, environment, uses }) =>
            uses === undefined &&
            permissions?.["id-token"] === "write" &&
            (environment !== undefined) === inEnvironment,
        );
      })
      .map((file) => basename(file))
      .sort();
  const trusted = (name: string) =>
    [...JSON.stringify(pastedPolicy(name)).matchAll(/workflows\/([\w-]+\.yml)@/g)]
      .map(([, file = ""]) => file)
      .sort((a, b) => a.localeCompare(b));

  it("names every workflow that asks for a token in an environment", () =>
    expect(trusted("role-trust")).toEqual(asking(true)));

  it("names every workflow whose gate asks for one before it", () =>
    expect(trusted("read-role-trust")).toEqual(asking(false)));
});
