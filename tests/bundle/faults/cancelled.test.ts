import { expect, test } from "vitest";
import type { SeenRequest } from "../death-watch.ts";
import { type BundleRun, COMMIT, DIGESTS, ecsWorld } from "../ecs-world.ts";

const RUN = {
  service: "shop",
  environment: "production",
  "targets-commit": COMMIT,
  commit: COMMIT,
  version: "v1.5.0",
  request: "d".repeat(64),
};
const DEPLOY = { ...RUN, digest: DIGESTS.good, strict: "true", hold: "true" };
/** What the runner leaves between its SIGINT and its SIGTERM. */
const PATIENCE_MILLISECONDS = 7_500;

/** The n-th request of a name. */
const at =
  (what: string, nth = 1) =>
  (seen: SeenRequest, before: readonly SeenRequest[]) =>
    seen.what === what && before.filter((one) => one.what === what).length === nth - 1;

/** The first request of a name after a write. */
const behind = (write: string, what: string) => (seen: SeenRequest, before: readonly SeenRequest[]) =>
  seen.what === what && before.some((one) => one.what === write);

const platformWrites = ({ afterwards }: BundleRun) =>
  afterwards.filter(({ what, writes }) => writes && !/^(POST|PATCH|PUT|DELETE) /.test(what)).map(({ what }) => what);

function expectCleanStop(run: BundleRun): void {
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs, run.log).toMatchObject({ "reason-code": "interrupted" });
  expect(run.status).not.toBe(0);
  expect(platformWrites(run)).toEqual([]);
}

/** Slow enough that the six seconds which an action has for its end are real ones, and more than its answers take. */
const SLOW = 2;

test.each([
  ["before anything is written", { strategy: "ROLLING" }, at("ecs:DescribeServices"), "no"],
  ["while the definition is registered", { strategy: "ROLLING" }, at("ecs:RegisterTaskDefinition"), ""],
  ["while the service is updated", { strategy: "ROLLING" }, at("ecs:UpdateService"), ""],
  ["while it waits for its hold", {}, behind("ecs:UpdateService", "ecs:DescribeServiceDeployments"), ""],
] as const)(
  "fault 17: a deploy that is cancelled %s stops cleanly and starts nothing",
  async (_, differs, cancelledAt, changed) => {
    const world = await ecsWorld(differs);
    world.changeScale(SLOW);
    const run = await world.run(DEPLOY, "deploy-ecs", { cancelledAt });
    expectCleanStop(run);
    if (changed !== "") expect(run.outputs.changed).toBe(changed);
    const started = (world.aws.state().services[0]?.deployments.length ?? 0) - 1;
    expect(started > 0 && run.outputs.changed === "no").toBe(false);
  },
);
