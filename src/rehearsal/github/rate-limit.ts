import type { Token } from "./tokens.ts";

/** What remains of a token's requests; instants in milliseconds since the epoch. */
export interface Limit {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  readonly resetAt: number;
  readonly exceeded: boolean;
}

/** Counts requests an hour of world time: 1000 for all jobs of a repository together, 5000 for others, REST and GraphQL apart. */
export interface RateLimits {
  count(token: Token, resource: "core" | "graphql", now: number): Limit;
  /** Leaves a token's allowance at `remaining` until its hour ends. */
  exhaust(token: Token, now: number, remaining?: number): void;
}

const HOUR = 3_600_000;

/** Creates fresh counters. */
export function createRateLimits(): RateLimits {
  const windows = new Map<string, { used: number; resetAt: number }>();
  const windowOf = (token: Token, resource: string, now: number) => {
    const owner = token.kind === "job" ? token.repository : String(token.identity.id);
    const key = `${resource} ${token.kind} ${owner}`;
    const known = windows.get(key);
    if (known !== undefined && now < known.resetAt) return known;
    const fresh = { used: 0, resetAt: now + HOUR };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    count(token, resource, now) {
      const window = windowOf(token, resource, now);
      const limit = allowance(token);
      const exceeded = window.used >= limit;
      if (!exceeded) window.used++;
      return { limit, used: window.used, remaining: limit - window.used, resetAt: window.resetAt, exceeded };
    },
    exhaust(token, now, remaining = 0) {
      for (const resource of ["core", "graphql"]) windowOf(token, resource, now).used = allowance(token) - remaining;
    },
  };
}

function allowance(token: Token): number {
  return token.kind === "job" ? 1000 : 5000;
}
