import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { ECSClient } from "@aws-sdk/client-ecs";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { STSClient } from "@aws-sdk/client-sts";
import { type Behaviour, behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import { type AwsWorld, createAwsWorld } from "../../../src/rehearsal/aws/aws-world.ts";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import { type Loopback, openLoopback } from "../../../src/rehearsal/aws/loopback.ts";
import type { ServiceSeed } from "../../../src/rehearsal/aws/seed.ts";
import type { Session } from "../../../src/rehearsal/aws/sts/sessions.ts";
import { createJournal, type Journal } from "../../../src/rehearsal/journal.ts";
import { type StillClock, stillClock } from "./still-clock.ts";

/** Names the registry of the shop. */
export const REPOSITORY = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop";
/** Runs when the world begins: 1.4.0. */
export const OLD = `${REPOSITORY}@sha256:${"a".repeat(64)}`;
/** Is healthy: 1.5.0. */
export const NEW = `${REPOSITORY}@sha256:${"b".repeat(64)}`;
/** Has the faults a test asks for: 1.6.0. */
export const BAD = `${REPOSITORY}@sha256:${"c".repeat(64)}`;

/** Signs every request of the clients. */
export const PERSON: Session = {
  accessKeyId: "AKIAPERSON",
  secretAccessKey: "person-secret",
  sessionToken: undefined,
  expiresAt: Number.POSITIVE_INFINITY,
  arn: "arn:aws:iam::111122223333:user/person",
  userId: "AIDAPERSON",
  denies: [],
};

/** Seeds the shop behind two target groups. */
export const SHOP: ServiceSeed = {
  cluster: "shop-production",
  service: "shop",
  strategy: "BLUE_GREEN",
  image: OLD,
  container: "app",
  publicHost: "shop.example",
  testHost: "test.shop.example",
};

/** What a client of the SDK is made with. */
export interface ClientSettings {
  readonly region: string;
  readonly endpoint: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly maxAttempts: number;
  readonly systemClockOffset: number;
}

/** A world and the clients before it. */
export interface Fixture {
  readonly world: AwsWorld;
  readonly clock: StillClock;
  readonly journal: Journal;
  readonly ecs: ECSClient;
  readonly elb: ElasticLoadBalancingV2Client;
  readonly cloudwatch: CloudWatchClient;
  readonly sts: STSClient;
  readonly defects: readonly unknown[];
  /** Opens a further endpoint of AWS for a client of the SDK; its settings. */
  client(host: string): Promise<ClientSettings>;
  /** Opens a further host of the world on loopback; returns its base URL. */
  open(host: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens a world on loopback with the real SDK clients before it. */
export async function openWorld(
  differs: Partial<AwsWorldSettings> & { readonly bad?: Partial<Behaviour> } = {},
): Promise<Fixture> {
  const clock = stillClock("2026-11-18T10:30:00Z");
  const journal = createJournal();
  const images = new Map([
    [OLD, behaviour("1.4.0")],
    [NEW, behaviour("1.5.0")],
    [BAD, { ...behaviour("1.6.0"), ...differs.bad }],
  ]);
  const { bad: _, ...settings } = differs;
  const world = await createAwsWorld({
    clock,
    journal,
    account: "111122223333",
    region: "eu-west-1",
    services: [SHOP],
    roles: [],
    verify: () => ({ kind: "invalid", reason: "no issuer" }),
    resolve: (image) => {
      const found = images.get(image);
      return found === undefined ? undefined : { digest: image.split("@")[1] ?? "", behaviour: found };
    },
    seed: 7,
    ratePerSecond: 0,
    keys: [PERSON],
    ...settings,
  });
  const defects: unknown[] = [];
  const doors: Loopback[] = [];
  const open = async (host: string): Promise<string> => {
    const handler = world.hosts.get(host);
    if (handler === undefined) throw new Error(`no host ${host}`);
    const door = await openLoopback(handler, (error) => defects.push(error));
    doors.push(door);
    return `http://127.0.0.1:${door.port}`;
  };
  const client = async (host: string): Promise<ClientSettings> => ({
    region: "eu-west-1",
    endpoint: await open(host),
    credentials: { accessKeyId: PERSON.accessKeyId, secretAccessKey: PERSON.secretAccessKey },
    maxAttempts: 1,
    // The world's instant, so that signatures carry it as a bundle's do.
    systemClockOffset: clock.now() - Date.now(),
  });
  const clients = {
    ecs: new ECSClient(await client("ecs.eu-west-1.amazonaws.com")),
    elb: new ElasticLoadBalancingV2Client(await client("elasticloadbalancing.eu-west-1.amazonaws.com")),
    cloudwatch: new CloudWatchClient(await client("monitoring.eu-west-1.amazonaws.com")),
    sts: new STSClient(await client("sts.eu-west-1.amazonaws.com")),
  };
  return {
    world,
    clock,
    journal,
    ...clients,
    defects,
    open,
    client,
    async close() {
      for (const one of Object.values(clients)) one.destroy();
      await world.close();
      await Promise.all(doors.map((door) => door.close()));
    },
  };
}
