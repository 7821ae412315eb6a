import type { Incident } from "./incident.ts";

/** Says whom an undone deployment hit, as plain text that holds the untrusted version; never more than was seen. */
export function describeImpact({ weight, version }: Pick<Incident, "weight" | "version">): string {
  const what = version === "" ? "The new version" : version;
  if (weight === undefined) return `Not measured: requests that ${what} served since the start time may have failed.`;
  if (weight === 0) return `None: ${what} was never reached from the public address.`;
  return `Up to ${Math.round(weight)} % of the public requests were served by ${what} between the start time and the rollback.`;
}
