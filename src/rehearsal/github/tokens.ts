import { randomBytes } from "node:crypto";
import { actionsBot } from "./build-model.ts";
import type { Account } from "./model/account.ts";
import type { Permissions } from "./permissions.ts";

/** What stands behind a token: one run's job, an app's installation, or a person. */
export type Token =
  | {
      readonly kind: "job";
      readonly identity: Account;
      readonly permissions: Permissions;
      /** The one repository that it opens, `owner/name`. */
      readonly repository: string;
      readonly expiresAt: number;
      readonly job: { readonly runId: number; readonly attempt: number; readonly jobId: string };
    }
  | {
      readonly kind: "app";
      readonly identity: Account;
      readonly permissions: Permissions;
      /** The organisation or user whose repositories it opens. */
      readonly owner: string;
      readonly expiresAt: number;
    }
  | { readonly kind: "user"; readonly identity: Account; readonly expiresAt: number };

/** Keeps the tokens that are in use. */
export interface Tokens {
  /** Makes the text of a token. */
  issue(token: Token): string;
  /** Finds what a text stands for; nothing when it is unknown, revoked or expired at `now`. */
  find(text: string, now: number): Token | undefined;
  /** Ends a token, as GitHub does when its job ends; harmless for an unknown one. */
  revoke(text: string): void;
}

const PREFIX = { job: "ghs_", app: "ghs_", user: "ghp_" } as const;

/** Life of a job's token in milliseconds, unless the job ends before. */
export const JOB_TOKEN_LIFE = 24 * 3_600_000;

/** Life of an app's installation token in milliseconds. */
export const APP_TOKEN_LIFE = 3_600_000;

/** Names whose acts the job's tokens record. */
export const jobIdentity: Account = actionsBot;

/** Creates an empty store of tokens. */
export function createTokens(): Tokens {
  const known = new Map<string, Token>();
  return {
    issue(token) {
      const text = PREFIX[token.kind] + randomBytes(18).toString("hex");
      known.set(text, token);
      return text;
    },
    find(text, now) {
      const token = known.get(text);
      return token !== undefined && now < token.expiresAt ? token : undefined;
    },
    revoke(text) {
      known.delete(text);
    },
  };
}
