import { parseInstant } from "../time/instant.ts";

/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
export const LOCK_LABEL = "deploy-lock";

/** What a lock stops; `*` stands for every environment or service. */
export interface LockScope {
  readonly environment: string;
  readonly service: string;
}

/** A lock as it stands: the incident issue of a deployment that was undone, or one that a person opened. */
export interface DeployLock {
  readonly issue: number;
  readonly url: string;
  readonly title: string;
  readonly openedAt: Date;
  /** `undefined` when the issue has no readable marker: it then stops everything, and only a person may lift it. */
  readonly scope: LockScope | undefined;
  /** The request whose deployment was undone; empty for a person's lock. */
  readonly request: string;
  /** Who keeps it, as the marker says; empty when it says nobody. */
  readonly owner: string;
  readonly reason: string;
  /** When it ends by itself; `undefined`: when it is closed. */
  readonly expiresAt: Date | undefined;
}

/** What a lock's marker says of it beside its scope. */
export type LockTerms = Pick<DeployLock, "request" | "owner" | "reason" | "expiresAt">;

/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
export function formatLockMarker(
  { environment, service }: LockScope,
  request: string,
  { owner, reason, expiresAt }: Partial<LockTerms> = {},
): string {
  const said = { environment, service, request, owner, reason, expires: expiresAt?.toISOString() };
  // An arrow in a reason would end the comment that hides the marker; the separators would end its line.
  const text = JSON.stringify(said)
    .replaceAll(">", "\\u003e")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `<!-- deploy-lock ${text} -->`;
}

/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
export function parseLockMarker(body: string): ({ readonly scope: LockScope } & LockTerms) | undefined {
  const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
      return undefined;
    const { environment, service } = value;
    if (typeof environment !== "string" || typeof service !== "string") return undefined;
    const said = (name: string) => {
      const found = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      return typeof found === "string" ? found : "";
    };
    return {
      scope: { environment, service },
      request: said("request"),
      owner: said("owner"),
      reason: said("reason"),
      expiresAt: readExpiry(said("expires")),
    };
  } catch {
    return undefined;
  }
}

/** Reads when a lock ends; what cannot be read is no end, so that a lock with a mistake in it holds until it is closed. */
function readExpiry(text: string): Date | undefined {
  return text.endsWith("Z") ? parseInstant(text) : undefined;
}

/** Tells whether a lock still holds at an instant. */
export function isHolding({ expiresAt }: Pick<DeployLock, "expiresAt">, at: Date): boolean {
  return expiresAt === undefined || at < expiresAt;
}

/** Tells whether a lock makes another one needless: it stops no less and ends no sooner. */
export function covers(lock: DeployLock, { scope, expiresAt }: Pick<DeployLock, "scope" | "expiresAt">): boolean {
  if (lock.scope === undefined || scope === undefined) return false;
  const wide = meets(lock.scope.environment, scope.environment) && meets(lock.scope.service, scope.service);
  if (lock.expiresAt === undefined || !wide) return wide;
  return expiresAt !== undefined && lock.expiresAt >= expiresAt;
}

/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
export function holdingLocks(locks: readonly DeployLock[], { environment, service }: LockScope): readonly DeployLock[] {
  return locks
    .filter(
      ({ scope }) => scope === undefined || (meets(scope.environment, environment) && meets(scope.service, service)),
    )
    .sort((a, b) => a.issue - b.issue);
}

/** Tells whether a scope meets a name, whatever its case: environments of GitHub's never differ by that alone. */
function meets(scope: string, name: string): boolean {
  return scope === "*" || scope.toLowerCase() === name.toLowerCase();
}
