import type { Service, ServiceDeployment } from "@aws-sdk/client-ecs";
import type { EcsService } from "../../src/adapters/aws/ecs-client.ts";
import { diagnosisOver } from "../../src/adapters/aws/ecs-diagnosis.ts";
import { glanceAt } from "../../src/adapters/aws/ecs-glance.ts";
import { observeEcs } from "../../src/adapters/aws/ecs-observe.ts";
import { ecsReader } from "../../src/adapters/aws/ecs-reader.ts";
import { followRollout } from "../../src/flows/prove/follow-rollout.ts";
import type { Target } from "../../src/ports/target.ts";
import { seededRandom } from "../../src/rehearsal/application/random.ts";
import { type EventClock, eventClock } from "./event-clock.ts";
import type { Figure, Measured } from "./figure.ts";
import { median } from "./measure.ts";

const DEPLOYMENTS = 100;
const LATENCY = 150;
const MINUTE = 60_000;
/** What an account may ask: the operations of a bucket, and how fast it fills (Amazon ECS, request throttling). */
const BUCKETS: readonly { readonly operations: readonly string[]; readonly burst: number; readonly rate: number }[] = [
  { operations: ["ecs:DescribeServiceDeployments", "ecs:ListServiceDeployments"], burst: 50, rate: 20 },
  { operations: ["ecs:DescribeServices"], burst: 100, rate: 20 },
  { operations: ["ecs:DescribeTasks", "ecs:ListTasks"], burst: 100, rate: 20 },
];
/** `RegisterTaskDefinition` lets so many deployments begin at once, and then one a second. */
const REGISTRATIONS = 20;

/** Plays a hundred deployments of one account that begin as fast as ECS registers them, followed by the real flow and adapter, and writes a table of their calls; then how late their ends are told. */
export async function simulatePolling(): Promise<Measured> {
  const clock = eventClock();
  const random = seededRandom(5);
  const calls = new Map<string, number[]>();
  const lags: number[] = [];
  for (let number = 1; number <= DEPLOYMENTS; number++) {
    const beginsAt = Math.max(0, number - REGISTRATIONS) * 1000;
    const endsAt = beginsAt + (1 + 7 * random()) * MINUTE;
    void clock
      .sleep(beginsAt)
      .then(() => follow(number, { clock, random, calls, endsAt }))
      .then((told) => lags.push(told - endsAt));
  }
  await clock.run();
  const rows = BUCKETS.map((bucket) => {
    const asked = bucket.operations.flatMap((operation) => calls.get(operation) ?? []);
    const cells = [
      bucket.operations.join(", "),
      asked.length,
      busiest(asked).toFixed(1),
      bucket.rate,
      overflow(asked, bucket),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = [
    "| 100 deployments, begun as fast as ECS registers them | Calls | Per second in the busiest minute | Allowed per second | Throttled |",
    "| --- | ---: | ---: | ---: | ---: |",
  ];
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
  const late = `From ECS's end to the verdict: median ${seconds(median(lags))} s, worst ${seconds(Math.max(...lags))} s (goals 5 s and 18 s; every call takes ${LATENCY} ms).`;
  return { table: [...head, ...rows, "", late].join("\n"), figures: figuresOf(calls, lags) };
}

/** Seconds from ECS's end to the verdict: in the middle, and at worst. */
const LAG = { median: 5, worst: 18 };

function figuresOf(calls: ReadonlyMap<string, readonly number[]>, lags: readonly number[]): readonly Figure[] {
  const method = `simulated clock, ${LATENCY} ms a call`;
  const asked = BUCKETS.map(({ operations }) => operations.flatMap((operation) => calls.get(operation) ?? []));
  const refused = BUCKETS.reduce((sum, bucket, index) => sum + overflow(asked[index] ?? [], bucket), 0);
  const most = (atMost: number) => ({ of: "seen", atMost }) as const;
  return [
    {
      name: `${DEPLOYMENTS} deployments of one account: requests a second in the busiest bucket and minute`,
      seen: Math.max(...asked.map(busiest)),
      unit: "/s",
      goal: most(20),
      method,
    },
    { name: "the same: requests that ECS would throttle", seen: refused, unit: "calls", goal: most(0), method },
    { name: "ECS's end to the verdict, median", seen: median(lags) / 1000, unit: "s", goal: most(LAG.median), method },
    {
      name: "ECS's end to the verdict, worst",
      seen: Math.max(...lags) / 1000,
      unit: "s",
      goal: most(LAG.worst),
      method,
    },
  ];
}

interface Following {
  readonly clock: EventClock;
  readonly random: () => number;
  readonly calls: Map<string, number[]>;
  readonly endsAt: number;
}

/** Follows one rollout; gives the instant at which its end was told. */
async function follow(number: number, { clock, random, calls, endsAt }: Following): Promise<number> {
  const rollout = `ecs-svc/${number}`;
  const ecs = countedEcs(number, { clock, random, calls, endsAt });
  const reader = ecsReader(ecs);
  const elb = { health: async () => [] };
  const diagnosis = diagnosisOver({ ecs, reader, elb, taskLogs: { sources: nothing, tail: nothing, last: nothing } });
  const observe: Target["observe"] = async (id, care) =>
    observeEcs({ ecs, reader }, id, care === "glance" ? await glanceAt(reader, id) : undefined);
  const target: Target = { observe, plan: nothing, act: nothing, prove: nothing };
  const progress = { say: () => {}, warn: () => {} };
  const signal = new AbortController().signal;
  const order = { rollout, since: new Date(0), deadline: 60 * MINUTE, failedTasks: () => 3, foreignPauses: [] };
  await followRollout({ target, diagnosis, clock, chance: random, progress, signal }, order);
  return clock.elapsed();
}

function countedEcs(number: number, { clock, calls, endsAt }: Following): EcsService {
  const revision = `arn:aws:ecs:eu-west-1:111122223333:service-revision/main/shop/${number}`;
  const deployment = `arn:aws:ecs:eu-west-1:111122223333:service-deployment/main/shop/${number}`;
  const answers: Readonly<Record<string, () => unknown>> = {
    "ecs:DescribeServices": () => ({ services: [serviceOf(number)] }),
    "ecs:ListServiceDeployments": () => ({
      serviceDeployments: [{ serviceDeploymentArn: deployment, targetServiceRevisionArn: revision }],
    }),
    "ecs:DescribeServiceDeployments": () => ({
      serviceDeployments: [
        {
          serviceDeploymentArn: deployment,
          status: clock.elapsed() >= endsAt ? "SUCCESSFUL" : "IN_PROGRESS",
          createdAt: new Date(0),
          targetServiceRevision: { arn: revision, requestedTaskCount: 2, runningTaskCount: 2 },
        } satisfies ServiceDeployment,
      ],
    }),
    "ecs:ListTasks": () => ({ taskArns: [] }),
  };
  return {
    cluster: "main",
    service: "shop",
    now: () => clock.now(),
    write: nothing,
    codeDeploy: { group: nothing, deployment: nothing, successful: nothing, createdSince: nothing, write: nothing },
    shiftGroup: undefined,
    async read<T>(action: string) {
      calls.set(action, [...(calls.get(action) ?? []), clock.elapsed()]);
      await clock.sleep(LATENCY);
      const answer = answers[action];
      if (answer === undefined) throw new Error(`the simulation knows no ${action}`);
      return answer() as T;
    },
  };
}

function serviceOf(number: number): Service {
  return {
    serviceArn: "arn:aws:ecs:eu-west-1:111122223333:service/main/shop",
    status: "ACTIVE",
    desiredCount: 2,
    runningCount: 2,
    deployments: [{ id: `ecs-svc/${number}`, status: "PRIMARY", taskDefinition: "task-definition/shop:2" }],
  };
}

/** Calls per second in the minute with the most of them. */
function busiest(asked: readonly number[]): number {
  const minutes = new Map<number, number>();
  for (const at of asked) minutes.set(Math.floor(at / MINUTE), (minutes.get(Math.floor(at / MINUTE)) ?? 0) + 1);
  return Math.max(0, ...minutes.values()) / 60;
}

/** How many of the calls a bucket would have refused. */
function overflow(
  asked: readonly number[],
  { burst, rate }: { readonly burst: number; readonly rate: number },
): number {
  let [left, last, refused] = [burst, 0, 0];
  for (const at of [...asked].sort((a, b) => a - b)) {
    left = Math.min(burst, left + ((at - last) / 1000) * rate);
    last = at;
    if (left < 1) refused++;
    else left--;
  }
  return refused;
}

function nothing(): never {
  throw new Error("following a rollout needs no more than reading it");
}
