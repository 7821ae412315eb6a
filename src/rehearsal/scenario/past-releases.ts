import { formatMark, markKey } from "../../core/rollout/proven-mark.ts";
import { releaseOf } from "../../core/rollout/release-of.ts";
import { recordProven } from "./record-proven.ts";
import type { RehearsalWorld } from "./rehearsal-world.ts";
import type { RollbackOrder } from "./rollback-order.ts";
import { serviceSeed } from "./service-seed.ts";
import { settleWorld } from "./settle-world.ts";
import { digestOf, type Tenant } from "./tenant.ts";

/** Lets versions be deployed and proven one after the other before the rehearsal begins, the first of which runs already; then spoils what was asked. */
export async function bringOutBefore(
  world: RehearsalWorld,
  tenant: Tenant,
  { versions, spoilt }: { readonly versions: readonly string[]; readonly spoilt: RollbackOrder["spoilt"] },
): Promise<void> {
  const { aws } = world;
  const { service } = tenant.target;
  const repository = serviceSeed(tenant).image.split("@")[0] ?? "";
  for (const [index, version] of versions.entries()) {
    const before = releaseOf(aws.live(service).taskDefinition);
    const name = spoilt === "tag-moved" ? `:${version}` : `@${digestOf(tenant.service, version)}`;
    const rollout = index === 0 ? "ecs-svc/1" : aws.supersede(service, `${repository}${name}`);
    await settleWorld(world, service);
    const last = index === versions.length - 1;
    const previous = index === 0 ? "" : before;
    proveHere(world, tenant, { version, rollout, previous, irreversible: last && spoilt === "irreversible" });
  }
  const { registry } = aws.state();
  const name = repository.replace(/^[^/]+\//, "");
  const [last = "", target = ""] = versions.toReversed();
  if (spoilt === "image-deleted") registry.delete(name, digestOf(tenant.service, target));
  if (spoilt === "tag-moved") registry.moveTag(name, target, digestOf(tenant.service, last));
}

/** Writes mark and record of the version that is live, as finish does. */
function proveHere(
  { aws, github, clock, repository }: RehearsalWorld,
  { environment, service, target }: Tenant,
  proven: {
    readonly version: string;
    readonly rollout: string;
    readonly previous: string;
    readonly irreversible: boolean;
  },
): void {
  const { version, rollout, previous, irreversible } = proven;
  const arn = aws.live(target.service).taskDefinition;
  const digest = digestOf(service, version);
  const value = formatMark({ at: new Date(clock.now()), version, digest });
  aws.state().tags.set(fullName(aws, arn), [{ key: markKey(target.cluster, target.service), value }]);
  const family = releaseOf(arn);
  recordProven(github, {
    ...{ environment, service, version, repository, family, previous, rollout },
    request: requestOf(version),
    ...(irreversible ? { migration: { level: "breaking", irreversible } } : {}),
  });
}

function fullName(aws: RehearsalWorld["aws"], taskDefinition: string): string {
  const found = aws
    .state()
    .taskDefinitions.find(({ arn }) => arn === taskDefinition || releaseOf(arn) === releaseOf(taskDefinition));
  if (found === undefined) throw new Error(`${taskDefinition} is not registered`);
  return found.arn;
}

/** Any text of the right shape: the run that asked is long over. */
function requestOf(version: string): string {
  return Buffer.from(version).toString("hex").padEnd(64, "0").slice(0, 64);
}
