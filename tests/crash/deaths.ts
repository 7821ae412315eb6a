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

/** Plays the death at every request, until a run has no request left to die at; answers with how many there were. */
export async function dieAtEveryRequest(death: Death): Promise<number> {
  for (let at = 1; ; at++) if (!(await dieOnce(death, { kind: "request", at }))) return at - 1;
}

/** Plays the death before, during and after every write; answers with how many writes there were. */
export async function dieAtEveryWrite(death: Death): Promise<number> {
  for (let at = 1; ; at++) {
    let died = false;
    for (const when of ["before", "during", "after"] as const)
      died = (await dieOnce(death, { kind: "write", at, when })) || died;
    if (!died) return at - 1;
  }
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
