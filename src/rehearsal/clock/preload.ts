import timers from "node:timers";
import timersPromises from "node:timers/promises";
import { promisify } from "node:util";
import { type WorldTime, worldNow } from "./world-time.ts";

type Timer = (callback: unknown, delay?: unknown, ...rest: unknown[]) => unknown;

const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * Makes this process live in world time: `Date`, `performance.now`, timers and `AbortSignal.timeout` are scaled.
 * `process.hrtime`, socket time-outs and those of `fetch` stay real, so that a slow machine does not look like a slow peer.
 * The caller runs `syncBuiltinESMExports` afterwards, for modules that import timers by name.
 */
export function installClock(time: WorldTime): void {
  const real = realDelay(time.scale);
  scaleDate(time);
  scalePerformance(time);
  const setTimeout = scaleTimer(timers.setTimeout, real);
  Object.defineProperty(setTimeout, promisify.custom, { get: () => timersPromises.setTimeout });
  const setInterval = scaleTimer(timers.setInterval, real);
  Object.assign(timers, { setTimeout, setInterval });
  Object.assign(globalThis, { setTimeout, setInterval });
  scaleTimerPromises(real);
  scaleAbortSignal(real);
}

/** Node reads a delay outside 1…2³¹−1 as one millisecond and may warn, so such a delay passes as it is. Rounds up: a timer is never early. */
function realDelay(scale: number): (delay: unknown) => number {
  return (delay) => {
    const asked = Number(delay);
    return asked >= 1 && asked <= LONGEST_TIMEOUT ? Math.min(Math.ceil(asked / scale), LONGEST_TIMEOUT) : asked;
  };
}

function scaleTimer(original: unknown, real: (delay: unknown) => number): Timer {
  if (typeof original !== "function") throw new TypeError("This Node has no timers to scale.");
  return (callback, delay, ...rest) => {
    // The one timer behind all of fetch's time-outs (undici's lib/util/timers.js); it advances a clock of its own.
    const ticksOfFetch = delay === 499 && typeof callback === "function" && callback.name === "onTick";
    return Reflect.apply(original, undefined, [callback, ticksOfFetch ? delay : real(delay), ...rest]);
  };
}

function scaleDate(time: WorldTime): void {
  const RealDate = globalThis.Date;
  const now = () => worldNow(time);
  const WorldDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: (target) => new target(now()).toString(),
  });
  Object.defineProperty(RealDate, "now", { value: now, writable: true, configurable: true });
  Object.defineProperty(RealDate.prototype, "constructor", { value: WorldDate, writable: true, configurable: true });
  globalThis.Date = WorldDate;
}

function scalePerformance(time: WorldTime): void {
  const realNow = performance.now.bind(performance);
  const timeOrigin = worldNow(time) - realNow() * time.scale;
  Object.defineProperty(performance, "now", {
    value: () => realNow() * time.scale,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(performance, "timeOrigin", { value: timeOrigin, configurable: true });
}

function scaleTimerPromises(real: (delay: unknown) => number): void {
  const { setTimeout, setInterval, scheduler } = timersPromises;
  const wait = scheduler.wait.bind(scheduler);
  Object.assign(timersPromises, {
    setTimeout: (delay?: number, value?: unknown, options?: object) => setTimeout(real(delay), value, options),
    setInterval: (delay?: number, value?: unknown, options?: object) => setInterval(real(delay), value, options),
  });
  Object.defineProperty(scheduler, "wait", {
    value: (delay: number, options?: object) => wait(real(delay), options),
    configurable: true,
  });
}

function scaleAbortSignal(real: (delay: unknown) => number): void {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  Object.defineProperty(AbortSignal, "timeout", { value: (delay: number) => timeout(real(delay)), configurable: true });
}
