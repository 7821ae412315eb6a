import { invalidValue } from "./rds-error.ts";
import type { DatabaseKind, RdsState } from "./rds-state.ts";

const RESOURCES = {
  instance: { database: "db", snapshot: "snapshot" },
  cluster: { database: "cluster", snapshot: "cluster-snapshot" },
} as const;

/** Builds the ARN of a database or a snapshot. */
export function rdsArn(
  { account, region }: Pick<RdsState, "account" | "region">,
  what: { readonly kind: DatabaseKind; readonly of: "database" | "snapshot" },
  name: string,
): string {
  return `arn:aws:rds:${region}:${account}:${RESOURCES[what.kind][what.of]}:${name}`;
}

/** Reads the name out of a name or an ARN; RDS keeps names in lower case. */
export function nameOf(text: string): string {
  return (text.startsWith("arn:") ? (text.split(":").at(-1) ?? "") : text).toLowerCase();
}

/** Refuses a name that RDS refuses; `longest` is 255 for an instance's snapshot and 63 for everything else. */
export function checkName(parameter: string, name: string, longest: number): void {
  if (/^[A-Za-z](-?[A-Za-z0-9])*$/.test(name) && name.length <= longest) return;
  throw invalidValue(
    `The parameter ${parameter} is not a valid identifier. Identifiers must begin with a letter; must contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two consecutive hyphens.`,
  );
}
