import { expect } from "vitest";
import type { SeenRequest } from "../death-watch.ts";
import type { BundleRun } from "../ecs-world.ts";

/** Slow enough that the six seconds which an action has for its end are real ones, and more than its answers take. */
export const SLOW = 2;
/** What the runner leaves between its SIGINT and its SIGTERM. */
export const PATIENCE_MILLISECONDS = 7_500;

/** Chooses the n-th request of a name. */
export const at =
  (what: string, nth = 1) =>
  (seen: SeenRequest, before: readonly SeenRequest[]) =>
    seen.what === what && before.filter((one) => one.what === what).length === nth - 1;

/** Chooses the first request of a name after a write of which the pattern tells. */
export const behindWrite = (write: RegExp, what: string) => (seen: SeenRequest, before: readonly SeenRequest[]) =>
  seen.what === what && before.some((one) => one.writes && write.test(one.what));

/** Chooses the first write of which the pattern tells. */
export const atWrite = (write: RegExp) => (seen: SeenRequest) => seen.writes && write.test(seen.what);

/** Lists what a run wrote to the platform after it was cancelled. */
export const platformWrites = ({ afterwards }: BundleRun): readonly string[] =>
  afterwards.filter(({ what, writes }) => writes && !/^(POST|PATCH|PUT|DELETE) /.test(what)).map(({ what }) => what);

/** Holds a cancelled run to its rule: it ends in time, decides nothing, and writes nothing more to the platform beside what is named. */
export function expectCleanStop(run: BundleRun, beside: readonly string[] = []): void {
  expect(run.stoppedIn, run.log).toBeLessThan(PATIENCE_MILLISECONDS);
  expect(run.outputs, run.log).toMatchObject({ "reason-code": "interrupted" });
  expect(run.status).not.toBe(0);
  expect(platformWrites(run)).toEqual(beside);
}
