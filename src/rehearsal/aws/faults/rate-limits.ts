/** How many calls a bucket holds, and how many come back in a second of world time. */
interface Limit {
  readonly bucket: string;
  readonly burst: number;
  readonly perSecond: number;
}

const limit = (bucket: string, burst: number, perSecond: number): Limit => ({ bucket, burst, perSecond });

/** The buckets of ECS for an account in a region (API reference, "Request throttling for the Amazon ECS API"); calls that are not in its table have none here. */
const LIMITS: readonly (readonly [RegExp, Limit])[] = [
  [/^ecs:(Describe|List)ServiceDeployments$/, limit("service deployments", 50, 20)],
  [/^ecs:DescribeServiceRevisions$/, limit("service revisions", 50, 20)],
  [/^ecs:(DescribeServices|ListServices)$/, limit("reads of services", 100, 20)],
  [/^ecs:(Create|Update|Delete)Service$/, limit("writes of services", 50, 5)],
  [/^ecs:(Register|Deregister)TaskDefinition$/, limit("writes of task definitions", 20, 1)],
  [/^ecs:(DescribeTaskDefinition|ListTaskDefinition(s|Families))$/, limit("reads of task definitions", 50, 20)],
  [/^ecs:(RunTask|StartTask|StopTask|ExecuteCommand)$/, limit("writes of tasks", 100, 40)],
  [/^ecs:(DescribeTasks|ListTasks)$/, limit("reads of tasks", 100, 20)],
];

/** Takes a token for a call; answers whether there was one. */
export type TakeToken = (operation: string) => boolean;

/** Creates the account's buckets, full at the beginning; `now` is world time in milliseconds. */
export function createRateLimits(now: () => number): TakeToken {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (operation) => {
    const found = LIMITS.find(([pattern]) => pattern.test(operation))?.[1];
    if (found === undefined) return true;
    const at = now();
    const bucket = buckets.get(found.bucket) ?? { tokens: found.burst, at };
    const refilled = bucket.tokens + ((at - bucket.at) / 1000) * found.perSecond;
    bucket.tokens = Math.min(found.burst, refilled);
    bucket.at = at;
    buckets.set(found.bucket, bucket);
    if (bucket.tokens < 1) return false;
    bucket.tokens -= 1;
    return true;
  };
}
