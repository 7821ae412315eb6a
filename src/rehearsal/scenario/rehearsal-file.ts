import { createHash } from "node:crypto";
import { parse } from "yaml";
import * as z from "zod/mini";
import { parseDocument } from "../../core/document/parse-document.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import type { TaskBehaviour } from "../aws/ecs/one-off/task-behaviour.ts";
import type { MetricProviders } from "../metrics/metric-hosts.ts";
import { type Databases, databasesSchema } from "./database-schema.ts";
import { InvalidScenario } from "./invalid-scenario.ts";
import { metricProviders, metricsSchema } from "./metric-providers.ts";
import { taskBehaviour, taskSchema } from "./task-assumptions.ts";

const FILE = "rehearsal.yml";
/** Enough that a twentieth of it is judged minute by minute. */
const DEFAULT_TRAFFIC = 100;

const person = z.strictObject({ login: z.string(), id: z.int() });

const repository = z.strictObject({ owner: z.string(), name: z.string(), id: z.int() });

const change = z.strictObject({
  branch: z.optional(z.string()),
  labels: z.optional(z.array(z.string())),
  reviewers: z.optional(z.array(person)),
  checks: z.optional(z.array(z.string())),
});

const schema = z.strictObject({
  repository: z.optional(repository),
  people: z.optional(z.strictObject({ dispatcher: z.optional(person), approvers: z.optional(z.array(person)) })),
  versions: z.optional(z.strictObject({ old: z.string(), new: z.string(), next: z.optional(z.string()) })),
  dispatch: z.optional(z.record(z.string(), z.union([z.string(), z.boolean(), z.number()]))),
  records: z.optional(z.array(z.strictObject({ environment: z.string(), version: z.string() }))),
  secrets: z.optional(z.record(z.string(), z.string())),
  change: z.optional(change),
  environments: z.optional(z.record(z.string(), z.strictObject({ reviewers: z.optional(z.array(person)) }))),
  repositories: z.optional(z.array(z.extend(repository, { files: z.record(z.string(), z.string()) }))),
  tokens: z.optional(z.record(z.string(), person)),
  workflow: z.optional(z.string()),
  branch: z.optional(z.string()),
  canary: z.optional(z.strictObject({ percent: z.int(), minutes: z.int() })),
  alarms: z.optional(
    z.array(z.strictObject({ name: z.string(), state: z.enum(["OK", "ALARM", "INSUFFICIENT_DATA"]) })),
  ),
  databases: z.optional(databasesSchema),
  metrics: z.optional(metricsSchema),
  traffic: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
  tasks: z.optional(z.array(taskSchema)),
});

/** A person of the rehearsal. */
export type Person = z.output<typeof person>;

/** The merged pull request that brought the new version. */
export type Change = z.output<typeof change>;

/** What the rehearsal assumes about the world, derived where `rehearsal.yml` says nothing. */
export interface Assumptions {
  readonly repository: { readonly owner: string; readonly name: string; readonly id: number };
  readonly dispatcher: Person;
  /** Who approve: every user that the policy's roles name, unless the file says. */
  readonly approvers: readonly Person[];
  readonly versions: { readonly old: string; readonly new: string; readonly next: string };
  readonly dispatch: Readonly<Record<string, string | boolean | number>>;
  /** The environments in which a version was proven before. */
  readonly records: readonly { readonly environment: string; readonly version: string }[];
  readonly secrets: Readonly<Record<string, string>>;
  /** By which pull request the new version came, who approved it and which check runs passed on it; its commit stands alone when absent. */
  readonly change: Change | undefined;
  /** GitHub's environments that exist, with the people who must let a job in. */
  readonly environments: Readonly<Record<string, { readonly reviewers: readonly Person[] }>>;
  /** Further repositories of the owner, such as a central policy's: each path with the file of this folder that lies there. */
  readonly repositories: readonly (z.output<typeof repository> & {
    readonly files: Readonly<Record<string, string>>;
  })[];
  /** Secrets that are a person's token, who may read every repository. */
  readonly tokens: Readonly<Record<string, Person>>;
  /** The workflow that is dispatched where several call the pipeline. */
  readonly workflow: string | undefined;
  /** The branch from which it is dispatched; the default branch when absent. */
  readonly branch: string;
  /** The first share of the traffic that a service of strategy canary shifts, and for how long; ECS's own 5 % for 10 minutes when absent. */
  readonly canary: { readonly percent: number; readonly minutes: number } | undefined;
  /** The alarms that guard the service's deployments, with their states when the rehearsal begins; none when absent. */
  readonly alarms: readonly { readonly name: string; readonly state: "OK" | "ALARM" | "INSUFFICIENT_DATA" }[];
  /** The RDS instances and clusters that exist; those that the target's migrations back up when absent. */
  readonly databases: Databases | undefined;
  /** The providers of metrics beside CloudWatch; none when absent. */
  readonly metrics: MetricProviders;
  /** Requests in a second to the service; 100 when absent. */
  readonly traffic: number;
  /** How one-off tasks behave; each runs twenty seconds and succeeds when none fits. */
  readonly tasks: readonly TaskBehaviour[];
}

/** Reads `rehearsal.yml` (may be absent) beside the policy, and derives what it leaves out. */
export function readAssumptions(files: Readonly<Record<string, string>>, name: string): Assumptions {
  const text = files[FILE];
  const given = parseDocument(text === undefined || text.trim() === "" ? "{}" : text, schema, FILE);
  if (given.kind === "invalid") throw new InvalidScenario(given.problems.map(formatProblem).join("\n"));
  const policy = parse(files[".github/deploy-policy.yml"] ?? "{}") ?? {};
  const { people, versions, dispatch = {}, records, secrets = {}, tokens = {}, repositories = [] } = given.value;
  const { environments = {} } = given.value;
  return {
    repository: given.value.repository ?? { owner: "your-org", name, id: 4_001 },
    dispatcher: people?.dispatcher ?? { login: "dispatcher", id: 9_001 },
    approvers: people?.approvers ?? usersOf(policy),
    versions: { old: versions?.old ?? "v1.0.0", new: versions?.new ?? "v1.1.0", next: versions?.next ?? "v9.9.9" },
    dispatch,
    records: records ?? requiredOf(policy).map((environment) => ({ environment, version: "new" })),
    secrets,
    change: given.value.change,
    environments: Object.fromEntries(
      Object.entries(environments).map(([environment, { reviewers = [] }]) => [environment, { reviewers }]),
    ),
    repositories: repositories.map((one) => ({ ...one, files: readThere(one.files, files) })),
    tokens,
    workflow: given.value.workflow,
    branch: given.value.branch ?? "main",
    canary: given.value.canary,
    alarms: given.value.alarms ?? [],
    databases: given.value.databases,
    metrics: metricProviders(given.value.metrics ?? {}, secrets),
    traffic: given.value.traffic ?? DEFAULT_TRAFFIC,
    tasks: (given.value.tasks ?? []).map(taskBehaviour),
  };
}

/** Finds the files of a further repository, which lie in this folder. */
function readThere(
  paths: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, here]) => {
      const text = files[here];
      if (text === undefined) throw new InvalidScenario(`rehearsal.yml: repositories: the folder has no file ${here}`);
      return [path, text];
    }),
  );
}

/** The users of the policy's roles; a pinned `login#id` keeps its id, others get a stable one. */
function usersOf(policy: { roles?: Record<string, { users?: string[] }> }): Person[] {
  const logins = Object.values(policy.roles ?? {}).flatMap(({ users = [] }) => users);
  return [...new Set(logins)].map((text) => {
    const [login = "", id] = text.split("#");
    return {
      login,
      id: id === undefined ? 10_000 + createHash("sha1").update(login).digest().readUInt16BE(0) : Number(id),
    };
  });
}

type Requires = string | { readonly environment?: string };

function requiredOf(policy: { environments?: Record<string, { requires?: Requires } | null> }): string[] {
  const required = Object.values(policy.environments ?? {}).map((environment) => {
    const requires = environment?.requires;
    return typeof requires === "object" ? requires.environment : requires;
  });
  return [...new Set(required.filter((name) => name !== undefined))];
}
