import * as z from "zod/mini";
import { PRIVILEGES } from "../task-definition/privileged-changes.ts";
import { migrationsSchema } from "./migrations-schema.ts";

const duration = z.string().check(z.regex(/^(\d+(ms|s|m|h|d))+$/, "expected a duration with its unit, such as 10m"));
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s@]+$/, "expected an http(s) address without credentials"));
const words = <const Words extends readonly [string, ...string[]]>(options: Words) =>
  z.enum(options, { error: `expected one of ${options.join(", ")}` });

const required = {
  platform: z.literal("ecs", { error: "expected 'ecs', the only platform so far" }),
  cluster: z.string(),
  service: z.string(),
  region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "expected an AWS region, such as eu-west-1")),
  role: z.string().check(z.regex(/^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "expected the ARN of an IAM role")),
  address: webAddress,
  health: z.string().check(z.regex(/^\//, "expected a path that starts with /")),
};

const optional = {
  "test-address": z.optional(webAddress),
  "load-balancer": z.optional(z.string()),
  "read-role": z.optional(required.role),
  account: z.optional(z.string().check(z.regex(/^\d{12}$/, "expected an account id of 12 digits, quoted"))),
  container: z.optional(z.string()),
  image: z.optional(z.string().check(z.regex(/^[^\s@]+$/, "expected an image repository without a digest"))),
  strategy: z.optional(words(["rolling", "blue-green", "canary", "linear", "phased"])),
  phases: z.optional(z.string()),
  canary: z.optional(z.string()),
  linear: z.optional(z.string()),
  "circuit-breaker": z.optional(
    z.strictObject({
      failures: z.union([
        z.int().check(z.minimum(1, "expected at least 1"), z.maximum(1000, "expected at most 1000")),
        z.string().check(z.regex(/^\d{1,3}%$/, "expected a count such as 3, or a share of the tasks such as 50%")),
      ]),
      "reset-on-healthy-task": z.optional(z.boolean()),
      rollback: z.optional(z.boolean()),
    }),
  ),
  "early-success": z.optional(z.string().check(z.regex(/^\d{1,3}%$/, "expected a share of the tasks, such as 75%"))),
  bake: z.optional(duration),
  "env-example": z.optional(z.string()),
  "on-in-flight": z.optional(words(["wait", "fail", "supersede"])),
  "allow-changes": z.optional(z.array(words(PRIVILEGES))),
  migrations: z.optional(migrationsSchema),
  "operate-environment": z.optional(z.string()),
  watch: z.optional(words(["none", "monitor"])),
  "smoke-at": z.optional(words(["test", "full"])),
  "own-hooks": z.optional(words(["refuse", "keep"])),
  "on-inconclusive": z.optional(words(["rollback", "hold", "leave"])),
  "on-lost": z.optional(words(["rollback", "leave"])),
  "failed-tasks": z.optional(z.int().check(z.minimum(1), z.maximum(1000))),
  rollback: z.optional(
    z.strictObject({ within: z.optional(duration), deny: z.optional(z.array(z.string().check(z.minLength(1)))) }),
  ),
  "team-commands": z.optional(z.array(z.string().check(z.minLength(1)))),
  "runs-on": z.optional(z.string()),
  "allow-private-hosts": z.optional(z.boolean("expected true or false")),
};

const environment = z.strictObject({ ...required, ...optional });
const partial = z.partial(environment);

/** The schema of `.github/deploy-targets.yml`: service → environment → where and how it deploys; `defaults` fill what an environment leaves out. */
export const targetsSchema = z.strictObject({
  version: z.literal(1, { error: "expected version: 1" }),
  services: z.record(
    z.string(),
    z.strictObject({ defaults: z.optional(partial), environments: z.record(z.string(), partial) }),
  ),
});

/** One service's target in one environment, with every required member. */
export type TargetSettings = z.output<typeof environment>;

/** The schema of a complete target, defaults applied. */
export const targetSchema = environment;
