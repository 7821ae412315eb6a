import { behaviour } from "../application/behaviour.ts";
import type { AwsWorldSettings } from "../aws/aws-world-settings.ts";
import type { RoleSeed } from "../aws/sts/roles.ts";
import { databaseSeeds } from "./database-assumptions.ts";
import { metricFaults } from "./metric-fault.ts";
import { migrationFaults, snapshotFaults } from "./migration-faults.ts";
import type { RehearsalOptions } from "./options.ts";
import { alarmSeeds, guarded } from "./parse-world-fault.ts";
import { repositorySeeds, roleSeeds, serviceSeed } from "./service-seed.ts";
import { digestOf, repositoryOf, stagesOf, type Tenant } from "./tenant.ts";

/** The version that somebody else deploys when that is rehearsed. */
export const FOREIGN_VERSION = "v0.9.0-somebody-else";

/** Says what runs at AWS before the first dispatch, and what goes wrong there; `head` is the commit that the run starts from. */
export function awsSettings(
  tenant: Tenant,
  options: RehearsalOptions,
  { head, ...beside }: Pick<AwsWorldSettings, "clock" | "journal" | "verify"> & { readonly head: string },
): AwsWorldSettings {
  const newest = newestVersion(tenant, options, head);
  return {
    ...beside,
    account: tenant.target.account ?? accountOf(tenant.target.role),
    region: tenant.target.region,
    services: [guarded(serviceSeed(tenant), options.worldFaults.alarms), ...stagesOf(tenant).slice(1).map(serviceSeed)],
    repositories: repositorySeeds(tenant, [FOREIGN_VERSION]),
    databases: databaseSeeds(tenant, [
      ...snapshotFaults(options.databaseFault),
      ...options.snapshots.map(({ behaviour: one }) => one),
    ]),
    taskBehaviours: [
      ...options.tasks.map(({ behaviour: one }) => one),
      ...migrationFaults(tenant.target, options.databaseFault),
      ...tenant.assumptions.tasks,
    ],
    alarms: alarmSeeds(options.worldFaults.alarms, newest, tenant.assumptions.alarms),
    faults: [...options.worldFaults.faults, ...metricFaults(options.metricFault, newest)],
    roles: joined(stagesOf(tenant).flatMap((stage) => roleSeeds(stage, repositoryOf(tenant)))),
    resolve: imageResolver(tenant, options, newest),
    seed: 20_261_117,
    ratePerSecond: options.quiet ? 0 : tenant.assumptions.traffic,
  };
}

/** One role that several environments share, such as the read role, has what each of them gives it. */
function joined(roles: readonly RoleSeed[]): readonly RoleSeed[] {
  const byArn = Map.groupBy(roles, ({ arn }) => arn);
  return [...byArn.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return [{ ...first, policy: [first, ...others].flatMap(({ policy = [] }) => policy) }];
  });
}

/** The version that is deployed last, which has the faults: what is built of a commit calls itself by it where the caller does. */
function newestVersion(tenant: Tenant, { twice, rollback }: RehearsalOptions, head: string): string {
  const { versions } = tenant.assumptions;
  if (tenant.deploysCommit) return head;
  return twice || rollback !== undefined ? versions.next : versions.new;
}

/** Says what each image of the service is: the old version is healthy, the last one of the rehearsal has the faults. */
function imageResolver(tenant: Tenant, options: RehearsalOptions, newestOne: string) {
  const { versions } = tenant.assumptions;
  const threefold = options.twice || options.rollback !== undefined;
  const healthy = threefold ? [versions.old, versions.new, FOREIGN_VERSION] : [versions.old, FOREIGN_VERSION];
  const healthPath = tenant.target.health;
  const byDigest = new Map(
    healthy.map((version) => [digestOf(tenant.service, version), behaviour(version, { healthPath })]),
  );
  const newest = behaviour(newestOne, { healthPath, ...options.fault });
  return (image: string) => {
    const digest = image.split("@")[1];
    return digest === undefined ? undefined : { digest, behaviour: byDigest.get(digest) ?? newest };
  };
}

function accountOf(role: string): string {
  return role.split(":")[4] ?? "111122223333";
}
