import { expect } from "vitest";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";

/** A value in the environment of the seeded task definition: nothing that is printed, written or handed on may hold it. */
export const CANARY = "canary-5d1f0c-of-the-definition";

/** What a bundle takes beside its deadline on a busy machine, in minutes: to start, for its last look and to write down how it ended. */
const BESIDE = 8;

/** What stands in the world when everything has ended. */
export interface Remains {
  /** The task definitions of the service's deployments that were started since the beginning, oldest first. */
  readonly started: readonly string[];
  readonly live: string;
  readonly hooks: number;
  /** Newest statuses of the records, oldest record first. */
  readonly records: readonly string[];
  /** Open locks. */
  readonly locks: number;
  readonly marks: number;
}

/** Reads what stands. */
export function remainsOf({ aws, github }: EcsWorld): Remains {
  const { services, tags } = aws.state();
  const [service] = services;
  const repositories = [...github.model.repositories.values()];
  const name = (arn: string) => arn.slice(arn.lastIndexOf("/") + 1);
  return {
    started: (service?.deployments ?? []).map(({ target }) => name(target.taskDefinition.arn)),
    live: name(aws.live("shop").taskDefinition),
    hooks: service?.configuration.lifecycleHooks?.length ?? 0,
    records: repositories.flatMap(({ deployments }) =>
      [...deployments.values()].map(({ statuses }) => {
        const last = statuses.at(-1);
        return last === undefined ? "none" : `${last.state} ${last.description}`;
      }),
    ),
    locks: repositories.flatMap(({ issues }) =>
      [...issues.values()].filter(({ state, labels }) => state === "open" && [...labels].includes("deploy-lock")),
    ).length,
    marks: [...tags.values()]
      .flat()
      .filter(({ key = "", value = "" }) => key.startsWith("deploy:proven") && !value.startsWith("undone")).length,
  };
}

/** Holds what a bundle printed, handed on and summed up to the rule that no secret leaves it except as a mask. */
export function expectNoSecret({ log, outputs, summary }: BundleRun): void {
  const masked = [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret = ""]) => secret);
  const printed = log.replace(/^::add-mask::.*$/gm, "");
  const left = [printed, summary, ...Object.values(outputs)].join("\n");
  for (const secret of [...masked, CANARY]) expect(left).not.toContain(secret);
}

/** Holds a bundle to the rule that it ends within its deadline, given in minutes of world time. */
export function expectInTime({ log, took }: BundleRun, minutes: number): void {
  const over = Math.ceil(took / 60_000) - minutes - BESIDE;
  expect({ log, over: Math.max(0, over) }).toEqual({ log, over: 0 });
}

/** Holds a world in which everything has ended to what every end has in common: old and proven, or new and proven, and nothing left open. */
export function expectSettled(world: EcsWorld, point: string): void {
  const { started, live, hooks, records, locks, marks } = remainsOf(world);
  const fresh = started.filter((one) => one === "shop:2").length;
  const proven = records.some((one) => one.startsWith("success"));
  const { issues, deployments } = [...world.github.model.repositories.values()][0] ?? {};
  const written = JSON.stringify([[...(issues?.values() ?? [])], [...(deployments?.values() ?? [])]]);
  expect({
    point,
    hooks,
    open: records.filter((one) => one.startsWith("in_progress")),
    startedOnce: fresh <= 1,
    broughtBackOnce: started.slice(1).filter((one) => one === "shop:1").length <= 1,
    live,
    locked: locks > 0,
    marked: marks > 0,
    leaks: written.includes(CANARY),
  }).toEqual({
    point,
    hooks: 0,
    open: [],
    startedOnce: true,
    broughtBackOnce: true,
    live: proven ? "shop:2" : "shop:1",
    locked: !proven && fresh > 0,
    marked: proven,
    leaks: false,
  });
}
