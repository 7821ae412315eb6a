import type { DeathPoint } from "../bundle/death-watch.ts";
import type { BundleRun, EcsWorld } from "../bundle/ecs-world.ts";
import { expectNoSecret } from "./invariants.ts";

/** One life that ends early: opens a world, lets the bundle die at the point, and mends. */
export interface Death {
  /** Opens the world and brings it to where the bundle begins. */
  readonly open: () => Promise<EcsWorld>;
  /** Runs the bundle that dies. */
  readonly run: (world: EcsWorld, death: DeathPoint) => Promise<BundleRun>;
  /** Runs what comes after the death, and holds the world to its invariants; `point` names it in what fails. */
  readonly mend: (world: EcsWorld, point: string) => Promise<void>;
}

/** Worlds that live beside each other: most of a life is spent waiting for the world. */
const TOGETHER = 4;

/** Plays the death at every request, until a run has no request left to die at; answers with how many there were. */
export function dieAtEveryRequest(death: Death): Promise<number> {
  return playAll(async (at) => dieOnce(death, { kind: "request", at }));
}

/** Plays the death before every write and during it, after which nothing but reads comes before the next; answers with how many writes there were. */
export function dieAtEveryWrite(death: Death): Promise<number> {
  return playAll(async (at) => {
    let died = false;
    for (const when of ["before", "during"] as const)
      died = (await dieOnce(death, { kind: "write", at, when })) || died;
    return died;
  });
}

/** Plays the death at each of some points; answers for each whether it was one. */
export function dieAtEach(death: Death, points: readonly DeathPoint[]): Promise<readonly boolean[]> {
  const died = points.map(() => false);
  const play = async (at: number): Promise<boolean> => {
    const point = points[at - 1];
    if (point === undefined) return false;
    died[at - 1] = await dieOnce(death, point);
    return true;
  };
  return playAll(play).then(() => died);
}

/** Plays one ordinal after another, several together, until one is beyond the last; what fails is told when all have ended. */
async function playAll(play: (at: number) => Promise<boolean>): Promise<number> {
  let next = 1;
  let beyond = Number.POSITIVE_INFINITY;
  const errors: unknown[] = [];
  const work = async (): Promise<void> => {
    while (next < beyond && errors.length === 0) {
      const at = next++;
      try {
        if (!(await play(at))) beyond = Math.min(beyond, at);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  if (errors.length > 0) throw errors[0];
  return beyond - 1;
}

async function dieOnce({ open, run, mend }: Death, point: DeathPoint): Promise<boolean> {
  const world = await open();
  try {
    const first = await run(world, point);
    expectNoSecret(first);
    const last = first.requests.at(-1)?.what ?? "nothing";
    const where = point.kind === "request" ? `at request ${point.at}` : `${point.when} write ${point.at}`;
    await mend(world, first.died ? `died ${where}: ${last}` : "lived");
    return first.died;
  } finally {
    await world.close();
  }
}
