import { formatDuration, parseDuration } from "../time/duration.ts";
import { readShare } from "./read-share.ts";

/** A share of the public traffic at which a phased rollout stops to be judged. */
export interface Phase {
  /** Percent of the public traffic, a multiple of 0.1. */
  readonly share: number;
  /** How long it is judged there, in milliseconds; `undefined` at all traffic leaves that to the monitor. */
  readonly soak: number | undefined;
}

/** Phases that ECS can make by equal steps. */
export interface PhasePlan {
  /** The greatest step, in percent, of which every share is a multiple. */
  readonly stepPercent: number;
  /** In rising order; the last is all traffic. */
  readonly phases: readonly Phase[];
}

/** Phases that were read, or every problem with them, each with its remedy. */
export type ParsedPhases =
  | { readonly kind: "phases"; readonly plan: PhasePlan }
  | { readonly kind: "invalid"; readonly problems: readonly string[] };

/** ECS's least step of a linear deployment is 3.0 %; shares are counted in tenths of a percent. */
const LEAST_STEP = 30;
const WHOLE = 1000;
/** The least steps that divide all traffic evenly; every greater one is a multiple of one of them. */
const STEPS = [40, 50, 125];
const LONGEST_SOAK = 24 * 60 * 60_000;

/**
 * Parses `5%@10m, 25%@10m, 100%`: shares of the traffic, and how long each is judged before the next. ECS shifts by equal steps
 * of at least 3 %, so all shares must be multiples of one step that also divides 100 %.
 */
export function parsePhases(text: string): ParsedPhases {
  const written = text.split(",").map((one) => one.trim());
  const phases = written.map(readPhase);
  const unread = phases.filter((one) => typeof one === "string");
  if (unread.length > 0) return { kind: "invalid", problems: unread };
  const read = phases.filter((one) => typeof one !== "string");
  const problems = [...orderProblems(read), ...soakProblems(read)];
  const tenths = read.map(({ share }) => Math.round(share * 10));
  const step = tenths.reduce(divisor, WHOLE);
  if (problems.length === 0 && step < LEAST_STEP) problems.push(stepProblem(read, tenths));
  if (problems.length > 0) return { kind: "invalid", problems };
  return { kind: "phases", plan: { stepPercent: step / 10, phases: read } };
}

/** Writes phases as they are read. */
export function formatPhases(phases: readonly Phase[]): string {
  return phases
    .map(({ share, soak }) =>
      soak === undefined ? `${share}%` : `${share}%@${formatDuration(soak).replaceAll(" ", "")}`,
    )
    .join(", ");
}

function readPhase(text: string, index: number): Phase | string {
  const written = readShare(text);
  if (written === undefined)
    return `phase ${index + 1} is '${text}': write a share of the traffic in at most tenths of a percent, and how long it is judged, such as 5%@10m`;
  const { share, lasts: soak } = written;
  const milliseconds = soak === undefined ? undefined : parseDuration(soak);
  if (soak !== undefined && milliseconds === undefined)
    return `phase ${index + 1} lasts '${soak}': write a duration with its unit, such as ${share}%@10m`;
  return { share, soak: milliseconds };
}

function orderProblems(phases: readonly Phase[]): string[] {
  const problems: string[] = [];
  for (const [index, { share }] of phases.entries()) {
    const place = `phase ${index + 1} (${share}%)`;
    const before = phases[index - 1]?.share ?? 0;
    if (share > 100) problems.push(`${place} is more than all traffic: write at most 100%`);
    else if (share <= before)
      problems.push(
        index === 0
          ? `${place} sends no traffic: begin with a share of at least 4%`
          : `${place} is not above the one before it (${before}%): write the shares in rising order`,
      );
  }
  if (phases.at(-1)?.share !== 100)
    problems.push("the last phase is not 100%: end with 100%, or no release is ever whole");
  else if (phases.length === 1)
    problems.push("100% alone is no phase: set strategy: blue-green instead, or begin with a share such as 5%@10m");
  return problems;
}

function soakProblems(phases: readonly Phase[]): string[] {
  return phases.flatMap(({ share, soak }, index) => {
    if (soak === undefined)
      return index === phases.length - 1
        ? []
        : [`phase ${index + 1} (${share}%) does not say how long it is judged: write ${share}%@10m`];
    if (soak < 60_000)
      return [`phase ${index + 1} (${share}%) is judged for less than a minute: write at least ${share}%@1m`];
    return soak > LONGEST_SOAK
      ? [`phase ${index + 1} (${share}%) is judged for more than a day: write at most 24h`]
      : [];
  });
}

function stepProblem(phases: readonly Phase[], tenths: readonly number[]): string {
  const small = phases[0]?.share ?? 100;
  if (small < 3)
    return `ECS shifts by equal steps of at least 3 %, so a share of ${small}% is possible only as the one step of strategy canary: set strategy: canary and canary: "${small}%@10m", or write phases: "${nearest(phases, tenths)}"`;
  return `ECS shifts by equal steps of at least 3 % that add up to 100 %, and no such step meets ${phases.map(({ share }) => `${share}%`).join(", ")}: the nearest that can be made is phases: "${nearest(phases, tenths)}"`;
}

/** Finds the shares nearest to those asked for that one step of ECS can make. */
function nearest(phases: readonly Phase[], tenths: readonly number[]): string {
  const tries = STEPS.map((step) => {
    const rounded = tenths.map((one) =>
      one === WHOLE ? WHOLE : Math.min(WHOLE - step, Math.max(step, Math.round(one / step) * step)),
    );
    return { rounded, off: rounded.reduce((sum, one, index) => sum + Math.abs(one - (tenths[index] ?? 0)), 0) };
  }).filter(({ rounded }) => rounded.every((one, index) => one > (rounded[index - 1] ?? 0)));
  const [best] = tries.sort((a, b) => a.off - b.off);
  const shares = best?.rounded ?? [50, 250, WHOLE];
  return formatPhases(
    shares.map((one, index) => ({
      share: one / 10,
      soak: phases.length === shares.length ? phases[index]?.soak : 600_000,
    })),
  );
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
