import type { ReleaseImageQuery } from "../../ports/image-digests.ts";
import { awsCredentials } from "./aws-credentials.ts";
import type { EcrSettings } from "./ecr-digests.ts";
import { ecsService } from "./ecs-client.ts";
import { describeDefinition } from "./task-definitions.ts";

/** Reads the digest that a task definition pins its container's image to, as the target's read role (`ecs:DescribeTaskDefinition`); throws `Unreadable`. */
export async function releaseDigest(
  { region, readRole, release, container }: ReleaseImageQuery,
  { http, clock, mask, session }: EcrSettings,
): Promise<string | undefined> {
  const credentials = awsCredentials({ role: readRole, region, session, http, clock, mask });
  const ecs = ecsService({ region, credentials, attempts: 4, cluster: "", service: "" }, () => clock.now());
  const containers = (await describeDefinition(ecs, release))?.content.containerDefinitions ?? [];
  const [only, second] = containers;
  const found = container === "" && second === undefined ? only : containers.find(({ name }) => name === container);
  return /@(sha256:[\da-f]{64})$/.exec(found?.image ?? "")?.[1];
}
