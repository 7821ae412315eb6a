import { besideGitHub } from "./beside-github.ts";
import type { Measured } from "./figure.ts";
import { timeBundles } from "./time-bundles.ts";

/** Milliseconds before every answer, as of a GitHub that is not next door. */
const LATENCY = 80;

/** Times the gate beside a GitHub as far away as a real one: what loads while it answers costs nothing there. */
export async function timeGateFarAway(runs: number): Promise<Measured> {
  const { table, figures } = await besideGitHub({ latency: LATENCY }, (local) =>
    timeBundles(local, runs, ["freeze-gate"]),
  );
  const farAway = figures
    .filter(({ ratio }) => ratio !== undefined)
    .map(({ name, seen, unit, against = "", ratio = Number.NaN, method }) => {
      return { name: `${name}, GitHub ${LATENCY} ms away`, seen, unit, against, ratio, method };
    });
  return { table: `Every answer after ${LATENCY} ms:\n\n${table}`, figures: farAway };
}
