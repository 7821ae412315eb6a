import { seededRandom } from "../application/random.ts";
import { createDrawnTraffic } from "../traffic/drawn-traffic.ts";
import { writePastTraffic } from "../traffic/past-traffic.ts";
import { type SteadyTraffic, startTraffic } from "../traffic/steady-traffic.ts";
import type { AwsWorldSettings } from "./aws-world-settings.ts";
import { type Loopback, openLoopback } from "./loopback.ts";
import type { ServiceFront } from "./service-front.ts";

/** Requests in a second where the settings name none. */
const DEFAULT_RATE = 5;
/** The visitors of a second that are played request by request; those beyond are drawn. */
const MOST_PLAYED = 5;
const HISTORY_MINUTES = 60;

/** Makes what draws the visitors of each front beyond those who are played; none where all are played. */
export function openCrowds(settings: AwsWorldSettings, fronts: readonly ServiceFront[]): readonly (() => void)[] {
  const ratePerSecond = (settings.ratePerSecond ?? DEFAULT_RATE) - MOST_PLAYED;
  if (ratePerSecond <= 0) return [];
  return fronts.map((front) =>
    createDrawnTraffic({
      served: front.served,
      now: () => settings.clock.now(),
      choose: () => front.visit(),
      random: seededRandom(settings.seed + 1),
      ratePerSecond,
    }),
  );
}

/** Writes the hour of traffic before the beginning into what a front has served; `before` is that instant of world time in milliseconds. */
export function writeHistory(front: ServiceFront, settings: AwsWorldSettings, before: number): void {
  const { behaviour, targetGroupArn } = front.service.primary;
  if (behaviour === undefined || targetGroupArn === undefined) return;
  const key = { targetGroup: targetGroupArn, version: behaviour.version };
  const ratePerSecond = settings.ratePerSecond ?? DEFAULT_RATE;
  writePastTraffic(front.served, seededRandom(settings.seed), {
    before,
    minutes: HISTORY_MINUTES,
    ratePerSecond,
    behaviour,
    key,
  });
}

/** Opens each router's production address on loopback and sends the traffic there; returns how to end it. */
export async function beginTraffic(
  settings: AwsWorldSettings,
  fronts: readonly ServiceFront[],
): Promise<() => Promise<void>> {
  const ratePerSecond = Math.min(MOST_PLAYED, settings.ratePerSecond ?? DEFAULT_RATE);
  if (ratePerSecond === 0) return () => Promise.resolve();
  const doors: Loopback[] = [];
  const visitors: SteadyTraffic[] = [];
  for (const front of fronts) {
    const door = await openLoopback(front.production.handler, (error) => tellDefect(settings, error));
    doors.push(door);
    visitors.push(startTraffic({ clock: settings.clock, port: door.port, ratePerSecond }));
  }
  return async () => {
    await Promise.all(visitors.map((one) => one.stop()));
    await Promise.all(doors.map((one) => one.close()));
  };
}

function tellDefect(settings: AwsWorldSettings, error: unknown): void {
  settings.journal.add({ at: settings.clock.now(), source: "traffic", kind: "defect", text: String(error) });
}
