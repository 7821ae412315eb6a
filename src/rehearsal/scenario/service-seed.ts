import { createHash } from "node:crypto";
import type { RepositorySeed } from "../aws/ecr/registry.ts";
import type { ServiceSeed } from "../aws/seed.ts";
import type { RoleSeed } from "../aws/sts/roles.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** Ours is phased: the service itself stays blue/green. */
const STRATEGIES = {
  rolling: "ROLLING",
  "blue-green": "BLUE_GREEN",
  canary: "CANARY",
  linear: "LINEAR",
  phased: "BLUE_GREEN",
} as const;

/** Describes the tenant's service as it runs before the rehearsal: its target, with the old version. */
export function serviceSeed({ target, service, assumptions }: Tenant): ServiceSeed {
  const { canary, alarms } = assumptions;
  return {
    cluster: target.cluster,
    service: target.service,
    strategy: STRATEGIES[target.strategy ?? "rolling"],
    image: `${imageOf(target, service)}@${digestOf(service, assumptions.versions.old)}`,
    container: target.container ?? target.service,
    publicHost: hostOf(target.address),
    ...(target["test-address"] === undefined ? {} : { testHost: hostOf(target["test-address"]) }),
    ...(target["load-balancer"] === undefined ? {} : { loadBalancer: target["load-balancer"] }),
    configuration: {
      ...(canary === undefined || target.strategy !== "canary"
        ? {}
        : { canaryConfiguration: { canaryPercent: canary.percent, canaryBakeTimeInMinutes: canary.minutes } }),
      ...(alarms.length === 0
        ? {}
        : { alarms: { enable: true, rollback: true, alarmNames: alarms.map(({ name }) => name) } }),
    },
    bakeMinutes: target.bake === undefined ? 5 : Number.parseInt(target.bake, 10),
  };
}

/** What the read role may not do: everything that changes something. */
const WRITES: readonly string[] = [
  ...["UpdateService", "RegisterTaskDefinition", "DeregisterTaskDefinition", "RunTask", "StopTask"],
  ...["StopServiceDeployment", "ContinueServiceDeployment", "TagResource", "UntagResource"],
]
  .map((name) => `ecs:${name}`)
  .concat(
    ["CreateDBSnapshot", "CreateDBClusterSnapshot", "DeleteDBSnapshot", "ModifyDBInstance"].map(
      (name) => `rds:${name}`,
    ),
    ["RestoreDBInstanceFromDBSnapshot", "RestoreDBClusterFromSnapshot"].map((name) => `rds:${name}`),
    ["CreateDeployment", "StopDeployment", "ContinueDeployment"].map((name) => `codedeploy:${name}`),
  );

/** Trusts the roles of the target: deploying from its environments' jobs, reading from the default branch's. */
export function roleSeeds({ target }: Tenant, repository: string): readonly RoleSeed[] {
  const claims = { job_workflow_ref: "org/deploy-actions/.github/workflows/*@*" };
  const deploy: RoleSeed = { arn: target.role, subjects: [`repo:${repository}:environment:*`], claims };
  const read = target["read-role"];
  return read === undefined
    ? [deploy]
    : [deploy, { arn: read, subjects: [`repo:${repository}:ref:refs/heads/main`], claims, denies: WRITES }];
}

/** Describes the registry's repository of the service: an image of every version under its tag, and what the tenant's own build makes of its Dockerfile. */
export function repositorySeeds(tenant: Tenant, more: readonly string[]): readonly RepositorySeed[] {
  const { target, service, assumptions, files } = tenant;
  const { old, new: wanted, next } = assumptions.versions;
  const versions = [old, wanted, next, ...more].map((version) => ({
    digest: digestOf(service, version),
    tags: [version],
  }));
  const { Dockerfile: dockerfile } = files;
  const built =
    dockerfile === undefined
      ? []
      : [{ digest: `sha256:${createHash("sha256").update(dockerfile).digest("hex")}`, tags: ["built"] }];
  return [{ name: imageOf(target, service).replace(/^[^/]+\//, ""), images: [...versions, ...built] }];
}

/** Reads `host` or `host:port` from an address. */
export function hostOf(address: string): string {
  return new URL(address).host;
}

function imageOf({ image, region, account }: Tenant["target"], service: string): string {
  return image ?? `${account ?? "111122223333"}.dkr.ecr.${region}.amazonaws.com/${service}`;
}
