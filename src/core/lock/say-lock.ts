import { inertLine } from "../text/inert.ts";
import { formatInstant } from "../time/format-instant.ts";
import type { DeployLock } from "./deploy-lock.ts";

/** Says in one inert line who locks, until when and why: `locked by @dana until Sat 21 Nov 2026 18:00 UTC because of a migration`. */
export function sayLock({ issue, owner, reason, expiresAt }: DeployLock, zone: string): string {
  const who = owner === "" ? `issue #${issue}` : `@${inertLine(owner, 80)} (issue #${issue})`;
  const end = expiresAt === undefined ? "until that is closed" : `until ${formatInstant(expiresAt, zone)}`;
  return `locked by ${who} ${end}${reason === "" ? "" : ` because: ${inertLine(reason, 300)}`}`;
}
