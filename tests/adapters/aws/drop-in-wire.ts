import { readFileSync } from "node:fs";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { deployEcsContract } from "../../../src/actions/deploy-ecs/contract.ts";
import { deployEcs } from "../../../src/actions/deploy-ecs/deploy-ecs.ts";
import { jobEcs } from "../../../src/adapters/aws/job-ecs.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import type { Clock } from "../../../src/ports/clock.ts";
import type { Behaviour } from "../../../src/rehearsal/application/behaviour.ts";
import type { AwsWorldSettings } from "../../../src/rehearsal/aws/aws-world-settings.ts";
import { filesWith, repositoryWith } from "../../fakes/files-with.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { type Fixture, NEW, openWorld } from "../../rehearsal/aws/aws-fixture.ts";
import { recordingDoor, type WireCall } from "./recording-door.ts";

/** What the official action's README asks a role to have. */
export const PEERS_PERMISSIONS = [
  "ecs:RegisterTaskDefinition",
  "ecs:UpdateService",
  "ecs:DescribeServices",
  "iam:PassRole",
];

const manifest = parse(readFileSync("actions/deploy-ecs/action.yml", "utf8")) as {
  inputs: Record<string, { default?: string }>;
};
const defaults = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, String(input.default ?? "")]),
);

/** A task definition of Shop that runs the image. */
export function definitionOf(image = NEW, more: object = {}, container: object = {}): string {
  return JSON.stringify({
    family: "shop",
    networkMode: "awsvpc",
    containerDefinitions: [
      { name: "app", image, essential: true, portMappings: [{ containerPort: 8080 }], ...container },
    ],
    ...more,
  });
}

/** What a drop-in deployment is played with. */
export interface DropInSettings extends Partial<AwsWorldSettings> {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly bad?: Partial<Behaviour>;
  readonly allows?: readonly string[];
  readonly denies?: readonly string[];
  /** Happens once the update was accepted, at the first wait after it. */
  readonly meanwhile?: (world: Fixture) => Promise<void> | void;
}

/** Plays deploy-ecs as a drop-in with its own adapters before the local AWS; waits pass in no time. */
export async function dropIn(settings: DropInSettings = {}) {
  const { inputs = {}, files = {}, allows, denies = [], meanwhile, ...world } = settings;
  const key = {
    accessKeyId: "AKIAROBOT",
    secretAccessKey: "robot-secret",
    sessionToken: undefined,
    expiresAt: Number.POSITIVE_INFINITY,
    arn: "arn:aws:iam::111122223333:role/robot",
    userId: "AROBOT",
    denies,
  };
  const person = { ...key, accessKeyId: "AKIAPERSON", secretAccessKey: "person-secret", denies: [] };
  const fixture = await openWorld({
    ...world,
    keys: [{ ...key, ...(allows === undefined ? {} : { allows }) }, person],
  });
  const calls: WireCall[] = [];
  const host = (name: string) => fixture.open(`${name}.eu-west-1.amazonaws.com`);
  const doors = [await recordingDoor(calls, await host("ecs")), await recordingDoor(calls)];
  const [ecs, elsewhere] = doors;
  const environment = {
    AWS_ACCESS_KEY_ID: key.accessKeyId,
    AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    AWS_REGION: "eu-west-1",
    AWS_ENDPOINT_URL: elsewhere?.url ?? "",
    AWS_ENDPOINT_URL_ECS: ecs?.url ?? "",
    AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2: await host("elasticloadbalancing"),
    AWS_ENDPOINT_URL_CLOUDWATCH: await host("monitoring"),
  };
  Object.assign(process.env, environment);
  onTestFinished(async () => {
    for (const name of Object.keys(environment)) delete process.env[name];
    for (const door of doors) await door.close();
    await fixture.close();
  });
  const run = (given: Readonly<Record<string, string>>) =>
    play({ fixture, calls, inputs: { ...inputs, ...given }, files, due: meanwhile });
  return { ...(await run({})), again: run };
}

interface Played {
  readonly fixture: Fixture;
  readonly calls: WireCall[];
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  due: DropInSettings["meanwhile"];
}

async function play({ fixture, calls, inputs, files, due }: Played) {
  const since = calls.length;
  const pauses: number[] = [];
  const runner = runnerWith({
    ...defaults,
    "task-definition": "task-definition.json",
    service: "shop",
    cluster: "shop-production",
    ...inputs,
  });
  const clock: Clock = {
    now: () => new Date(fixture.clock.now()),
    elapsed: () => fixture.clock.now(),
    async sleep(milliseconds) {
      const happening = calls.slice(since).some(({ operation }) => operation === "UpdateService") ? due : undefined;
      if (happening !== undefined) due = undefined;
      if (happening !== undefined) fixture.clock.push(1_000);
      await happening?.(fixture);
      pauses.push(milliseconds);
      fixture.clock.push(milliseconds);
    },
  };
  const absent = async () => {
    throw new Unreadable("forbidden", "GitHub: 403", "Allow it.");
  };
  await runAction(
    deployEcsContract,
    (given, surroundings) =>
      deployEcs(given, surroundings, {
        workspace: filesWith({ "task-definition.json": definitionOf(), ...files }),
        repository: repositoryWith({}),
        chance: () => 0.5,
        records: { list: absent, open: absent, note: absent },
        locks: { list: absent, take: absent },
        retrospectives: { owe: absent },
        open: jobEcs(surroundings),
      }),
    { runner, clock, readContext: () => shopRun, onInterrupt: () => {} },
  );
  const own = calls.slice(since);
  return {
    fixture,
    calls: own,
    named: (operation: string) => own.filter((call) => call.operation === operation).map(({ body }) => body),
    /** How long it waited between its looks, in milliseconds. */
    pauses,
    outputs: Object.fromEntries(runner.outputs),
    log: runner.journal.join("\n"),
    warnings: runner.journal.filter((line) => line.startsWith("warning")),
    summary: runner.summaries.join("\n"),
  };
}
