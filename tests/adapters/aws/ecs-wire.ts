import { onTestFinished } from "vitest";
import { ecsDiagnosis } from "../../../src/adapters/aws/ecs-diagnosis.ts";
import { ecsHistory } from "../../../src/adapters/aws/ecs-history.ts";
import { ecsReadiness } from "../../../src/adapters/aws/ecs-readiness.ts";
import { ecsTarget } from "../../../src/adapters/aws/ecs-target.ts";
import { ecsTraffic } from "../../../src/adapters/aws/ecs-traffic.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import type { Session } from "../../../src/rehearsal/aws/sts/sessions.ts";
import { type Fixture, openWorld } from "../../rehearsal/aws/aws-fixture.ts";

const SETTINGS = { region: "eu-west-1", cluster: "shop-production", service: "shop" };
const KEY: Session = {
  accessKeyId: "AKIAROBOT",
  secretAccessKey: "robot-secret",
  sessionToken: undefined,
  expiresAt: Number.POSITIVE_INFINITY,
  arn: "arn:aws:iam::111122223333:role/robot",
  userId: "AROBOT",
  denies: [],
};

/** May do what the robot may not: the target's read role. */
const READER: Session = { ...KEY, accessKeyId: "AKIAREADER", secretAccessKey: "reader-secret" };

function keyOf({ accessKeyId, secretAccessKey }: Session) {
  return async () => ({ accessKeyId, secretAccessKey });
}

/** Our adapters before a local ECS, speaking the vendor's own protocol through the real SDK. */
export interface EcsWire extends Fixture {
  readonly target: ReturnType<typeof ecsTarget>;
  readonly diagnosis: ReturnType<typeof ecsDiagnosis>;
  readonly history: ReturnType<typeof ecsHistory>;
  readonly readiness: ReturnType<typeof ecsReadiness>;
  readonly traffic: (rollout: string, formerConfiguration: string) => ReturnType<typeof ecsTraffic>;
  /** Moves the world on by minutes. */
  readonly pass: (minutes: number) => void;
}

/** Opens the wire for one test; `denies` are the calls that our role may not make, `reader` says that the target names a read role. */
export async function ecsWire(
  differs: Partial<AwsWorldSettings> & {
    readonly bad?: Partial<Behaviour>;
    readonly denies?: readonly string[];
    readonly reader?: boolean;
  } = {},
): Promise<EcsWire> {
  const { denies = [], reader, ...world } = differs;
  const fixture = await openWorld({ ...world, keys: [{ ...KEY, denies }, READER] });
  const endpoints = {
    AWS_ENDPOINT_URL_CODEDEPLOY: await fixture.open("codedeploy.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_ECS: await fixture.open("ecs.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2: await fixture.open("elasticloadbalancing.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_ECR: await fixture.open("api.ecr.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_CLOUDWATCH: await fixture.open("monitoring.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: await fixture.open("logs.eu-west-1.amazonaws.com"),
    AWS_ENDPOINT_URL_STS: await fixture.open("sts.eu-west-1.amazonaws.com"),
  };
  Object.assign(process.env, endpoints);
  onTestFinished(async () => {
    for (const name of Object.keys(endpoints)) delete process.env[name];
    await fixture.close();
  });
  const clock: Clock = {
    now: () => new Date(fixture.clock.now()),
    elapsed: () => fixture.clock.now(),
    sleep: async () => {},
  };
  const credentials = keyOf(KEY);
  const settings = { ...SETTINGS, credentials };
  return {
    ...fixture,
    target: ecsTarget(settings, clock),
    diagnosis: ecsDiagnosis(settings, clock),
    history: ecsHistory(settings, clock),
    readiness: ecsReadiness(settings, clock, reader !== true ? undefined : { ...settings, credentials: keyOf(READER) }),
    traffic: (rollout, formerConfiguration) => ecsTraffic({ ...settings, rollout, formerConfiguration }, clock),
    pass: (minutes) => fixture.clock.push(minutes * 60_000),
  };
}
