import { expect } from "vitest";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";

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
    marks: [...tags.values()].flat().filter(({ key = "" }) => key.startsWith("deploy:proven")).length,
  };
}

/** Holds what a bundle printed to the rule that no secret leaves it except as a mask. */
export function expectNoSecret({ log }: BundleRun): void {
  const masked = [...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, secret = ""]) => secret);
  const printed = log.replace(/^::add-mask::.*$/gm, "");
  for (const secret of masked) expect(printed).not.toContain(secret);
}
