import type { WorldClock } from "../clock/world-clock.ts";
import { accountNamed } from "./build-model.ts";
import type { Model } from "./model/model.ts";
import { repositoryNamed, type Where } from "./people.ts";
import type { Permissions } from "./permissions.ts";
import type { RateLimits } from "./rate-limit.ts";
import { APP_TOKEN_LIFE, JOB_TOKEN_LIFE, jobIdentity, type Tokens } from "./tokens.ts";

/** A job that a token is made for. */
export interface JobTokenRequest extends Where {
  readonly runId: number;
  readonly attempt: number;
  readonly jobId: string;
  readonly permissions: Permissions;
}

/** An app whose installation a token is made for; `owner` is the organisation or user that installed it. */
export interface AppTokenRequest {
  readonly slug: string;
  readonly id: number;
  readonly owner: string;
  readonly permissions: Permissions;
}

/** Makes and ends tokens. */
export interface TokenDesk {
  /** Makes a job's own token; it lives 24 hours, or until it is revoked when its job ends. */
  mintJobToken(request: JobTokenRequest): string;
  /** Makes an hour's installation token of an app, with `members: read` a team reader; its identity is `<slug>[bot]`. */
  mintAppToken(request: AppTokenRequest): string;
  /** Makes a person's token. */
  mintUserToken(login: string): string;
  revokeToken(text: string): void;
  /** Leaves a token only so many requests for its hour; none when absent. */
  exhaustToken(text: string, remaining?: number): void;
}

/** Creates the desk that fills `tokens`. */
export function createTokenDesk(
  model: Model,
  clock: WorldClock,
  { tokens, limits }: { readonly tokens: Tokens; readonly limits: RateLimits },
): TokenDesk {
  return {
    mintJobToken({ repository, permissions, ...job }) {
      const { owner, name } = repositoryNamed(model, repository);
      const expiresAt = clock.now() + JOB_TOKEN_LIFE;
      const opens = `${owner.login}/${name}`.toLowerCase();
      return tokens.issue({ kind: "job", identity: jobIdentity, permissions, repository: opens, expiresAt, job });
    },
    mintAppToken({ slug, id, owner, permissions }) {
      const identity = model.accounts.get(id) ?? { id, login: `${slug}[bot]`, type: "Bot" };
      model.accounts.set(id, identity);
      const expiresAt = clock.now() + APP_TOKEN_LIFE;
      return tokens.issue({ kind: "app", identity, permissions, owner: owner.toLowerCase(), expiresAt });
    },
    mintUserToken: (login) =>
      tokens.issue({ kind: "user", identity: accountNamed(model, login), expiresAt: Number.POSITIVE_INFINITY }),
    revokeToken: (text) => tokens.revoke(text),
    exhaustToken(text, remaining) {
      const token = tokens.find(text, clock.now());
      if (token !== undefined) limits.exhaust(token, clock.now(), remaining);
    },
  };
}
