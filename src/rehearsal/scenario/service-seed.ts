import { createHash } from "node:crypto";
import type { RepositorySeed } from "../aws/ecr/registry.ts";
import type { ServiceSeed } from "../aws/seed.ts";
import type { Statement } from "../aws/sts/policy.ts";
import type { RoleSeed } from "../aws/sts/roles.ts";
import { pastedPolicy, pastedTrust, type Standing } from "./pasted-roles.ts";
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

/** Gives the target's roles what the page of roles to paste gives them, and nothing else: what is missing there breaks a rehearsal. */
export function roleSeeds(tenant: Tenant, repository: string): readonly RoleSeed[] {
  const { target } = tenant;
  const names = standing(tenant, repository);
  const trust = pastedTrust("role-trust", names);
  const operators = target["operate-environment"];
  const deploy: RoleSeed = {
    arn: target.role,
    subjects: [...trust.subjects, ...(operators === undefined ? [] : [subjectOf(repository, operators)])],
    claims: trust.claims,
    policy: [...pastedPolicy("role", names), ...migrating(tenant, names)],
  };
  const read = target["read-role"];
  if (read === undefined) return [deploy];
  return [deploy, { arn: read, ...pastedTrust("read-role-trust", names), policy: pastedPolicy("read-role", names) }];
}

/** What stands in a tenant's account for the example's names; the longest first, since one is a part of another. */
function standing({ target, service, environment }: Tenant, repository: string): Standing {
  const image = imageOf(target, service).replace(/^[^/]+\//, "");
  return [
    ["eu-west-1", target.region],
    ["111122223333", target.account ?? "111122223333"],
    ["shop-org/shop", repository],
    ["environment:production", `environment:${environment}`],
    ["/shop-production/shop", `/${target.cluster}/${target.service}`],
    ["task/shop-production/", `task/${target.cluster}/`],
    ["task-definition/shop:", `task-definition/${target.service}:`],
    ["role/shop-", `role/${target.service}-`],
    ["repository/shop", `repository/${image}`],
  ];
}

/** What the page says of migrations: a cluster has operations of its own, and another family is one more definition to run. */
function migrating({ target: { migrations } }: Tenant, names: Standing): readonly Statement[] {
  if (migrations === undefined || migrations === "none") return [];
  const { backup, apply, verify, rollback } = migrations;
  const cluster = typeof backup === "object" && "cluster-snapshot" in backup ? backup["cluster-snapshot"] : undefined;
  const instance = typeof backup === "object" && "snapshot" in backup ? backup.snapshot : undefined;
  const databases: Standing =
    cluster === undefined
      ? [["db:shop-production", `db:${instance ?? ""}`]]
      : [
          ["DBSnapshot", "DBClusterSnapshot"],
          ["db:shop-production", `cluster:${cluster}`],
          [":snapshot:", ":cluster-snapshot:"],
        ];
  const families = [apply, verify, rollback, ...(typeof backup === "object" && "command" in backup ? [backup] : [])]
    .flatMap((one) => one?.["task-definition"] ?? [])
    .filter((family) => family !== "own");
  return pastedPolicy("role-migrations", [...names, ...databases]).map(({ actions, resources }) => ({
    actions,
    resources: [
      ...resources,
      ...resources
        .filter((one) => one.includes(":task-definition/"))
        .flatMap((one) => families.map((family) => one.replace(/task-definition\/[^:]+/, `task-definition/${family}`))),
    ],
  }));
}

function subjectOf(repository: string, environment: string): string {
  return `repo:${repository}:environment:${environment}`;
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
