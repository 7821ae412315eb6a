/** The label that marks an issue as a lock of ours; it locks whoever put it there. */
export const LOCK_LABEL = "deploy-lock";

/** What a lock stops. */
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
}

/** Writes the marker that ties an issue to what it stops; hidden in the issue's body. */
export function formatLockMarker({ environment, service }: LockScope, request: string): string {
  return `<!-- deploy-lock ${JSON.stringify({ environment, service, request })} -->`;
}

/** Reads the marker from an issue's body: the last one that is alone on its line, for a body may quote what others wrote; `undefined` when it cannot be read. */
export function parseLockMarker(body: string): { readonly scope: LockScope; readonly request: string } | undefined {
  const text = [...body.matchAll(/^<!-- deploy-lock (\{.*\}) -->[ \t\r]*$/gm)].at(-1)?.[1];
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("environment" in value) || !("service" in value))
      return undefined;
    const { environment, service } = value;
    if (typeof environment !== "string" || typeof service !== "string") return undefined;
    return { scope: { environment, service }, request: "request" in value ? String(value.request) : "" };
  } catch {
    return undefined;
  }
}

/** Lists the locks that hold a deployment, the lowest issue number first; each must be lifted or closed by itself. */
export function holdingLocks(locks: readonly DeployLock[], { environment, service }: LockScope): readonly DeployLock[] {
  return locks
    .filter(({ scope }) => scope === undefined || (scope.environment === environment && scope.service === service))
    .sort((a, b) => a.issue - b.issue);
}
