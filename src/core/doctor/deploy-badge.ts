import { inertLine } from "../text/inert.ts";
import type { DeployRhythm } from "./deploy-rhythm.ts";

/** A badge of shields.io's endpoint schema (shields.io/badges/endpoint-badge, version 1). */
export interface DeployBadge {
  readonly schemaVersion: 1;
  readonly label: string;
  readonly message: string;
  readonly color: string;
}

const LONGEST = 120;

/** Writes the badge of deploys a week, on the mean of the last four weeks; `undefined` where the records could not be read, which is not "none". */
export function deployBadge(rhythms: readonly DeployRhythm[] | undefined): DeployBadge {
  const badge = (message: string, color: string): DeployBadge => ({
    schemaVersion: 1,
    label: "deploys a week",
    message,
    color,
  });
  if (rhythms === undefined || rhythms.length === 0) return badge("unknown", "lightgrey");
  const [only, second] = rhythms;
  const said =
    only !== undefined && second === undefined
      ? sayMean(only.mean4)
      : rhythms.map(({ environment, mean4 }) => `${environment} ${sayMean(mean4)}`).join(" · ");
  const busy = rhythms.some(({ mean4 }) => mean4 > 0);
  return badge(inertLine(said, LONGEST), busy ? "blue" : "lightgrey");
}

/** Writes a mean with one digit, none where it is whole. */
export function sayMean(mean: number): string {
  return String(Math.round(mean * 10) / 10);
}
