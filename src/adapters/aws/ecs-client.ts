import type { ECS } from "@aws-sdk/client-ecs";
import type { ShiftGroup } from "../../core/rollout/shift-group.ts";
import { type AwsAccess, clientSettings } from "./aws-access.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { type CodeDeployReader, codeDeployReader } from "./codedeploy-client.ts";
import { readRenewed } from "./read-renewed.ts";

/** One service of ECS, with the client that reaches it; the SDK is imported at the first call. */
export interface EcsService {
  readonly cluster: string;
  readonly service: string;
  /** CodeDeploy, should it deploy the service. */
  readonly codeDeploy: CodeDeployReader;
  /** Its deployment group, where that was named. */
  readonly shiftGroup: ShiftGroup | undefined;
  /** Calls ECS; whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
  read<T>(action: string, call: (ecs: ECS) => Promise<T>): Promise<T>;
  /** Calls ECS and lets its errors through, for writes that sort them themselves; `once` never repeats a call whose answer was lost. */
  write<T>(call: (ecs: ECS) => Promise<T>, once?: "once"): Promise<T>;
  /** The instant of the last answer on the platform's clock; the runner's clock until there was one. */
  now(): Date;
}

/** Opens a service of ECS. */
export function ecsService(
  access: AwsAccess & {
    readonly cluster: string;
    readonly service: string;
    readonly shiftGroup?: ShiftGroup | undefined;
  },
  runnerClock: () => Date,
): EcsService {
  let seen: { readonly server: number; readonly runner: number } | undefined;
  const notice = (date: string | undefined) => {
    const server = Date.parse(date ?? "");
    if (!Number.isNaN(server)) seen = { server, runner: runnerClock().getTime() };
  };
  const patient = lazily(() => openClient(access, notice, {}));
  const single = lazily(() => openClient(access, notice, { maxAttempts: 1 }));
  return {
    cluster: access.cluster,
    service: access.service,
    codeDeploy: codeDeployReader(access),
    shiftGroup: access.shiftGroup,
    read: (action, call) => readRenewed(access, action, async () => call(await patient())),
    write: async (call, once) => call(await (once === undefined ? patient() : single())),
    now: () => (seen === undefined ? runnerClock() : new Date(seen.server + runnerClock().getTime() - seen.runner)),
  };
}

async function openClient(
  access: AwsAccess,
  notice: (date: string | undefined) => void,
  extra: { readonly maxAttempts?: number },
): Promise<ECS> {
  const sdk = await import("@aws-sdk/client-ecs");
  const ecs = new sdk.ECS({ ...clientSettings(access), ...extra, requestHandler: await awsRequestHandler() });
  ecs.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      notice(dateHeader(result.response));
      return result;
    },
    { step: "deserialize", name: "platformClock", priority: "low" },
  );
  return ecs;
}

function dateHeader(response: unknown): string | undefined {
  if (typeof response !== "object" || response === null || !("headers" in response)) return undefined;
  const { headers } = response;
  return typeof headers === "object" && headers !== null && "date" in headers ? String(headers.date) : undefined;
}

/** Creates something at its first use and keeps it. */
function lazily<T>(create: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= create();
    return made;
  };
}
