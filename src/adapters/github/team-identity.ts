import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Clock } from "../../ports/clock.ts";
import { IdentityRefused } from "../../ports/identity-refused.ts";
import { type AppTokens, appTokens } from "./app-tokens.ts";
import { type GitHubClient, githubClient } from "./github-client.ts";
import type { AppSettings } from "./installation-tokens.ts";

/** As whom teams are read: by a token that was given, or by an App that makes its own where `app` is not empty. */
export interface TeamIdentitySettings extends AppSettings {
  readonly identityToken: string;
}

/** Asks about an organisation's teams. */
export interface TeamIdentity {
  readonly clientFor: (organization: string) => Pick<GitHubClient, "call">;
  /** Ends the tokens that were made for it; never throws. */
  readonly end: () => Promise<void>;
}

const PERMISSION = "members: read of the organisation";
const PAUSES_MILLISECONDS: readonly number[] = [1_000, 3_000];

/** Creates the identity that reads teams, which a job's own token cannot. */
export function teamIdentity({ identityToken, ...settings }: TeamIdentitySettings): TeamIdentity {
  const { apiUrl, graphqlUrl, http, clock, progress } = settings;
  const shared = { apiUrl, graphqlUrl, http, clock, permission: PERMISSION, ...(progress && { progress }) };
  if (settings.app === "") {
    const client = githubClient({ ...shared, token: identityToken });
    return { clientFor: () => client, end: async () => undefined };
  }
  const tokens = appTokens(settings);
  return {
    clientFor: (organization) => {
      const client = githubClient({ ...shared, token: () => tokens.tokenFor(organization) });
      return { call: patiently(client, { tokens, organization, clock }) };
    },
    end: () => tokens.revokeAll(),
  };
}

/**
 * Asks again where a token is not known: GitHub needs seconds until a new one is known everywhere (octokit/auth-app.js, "replication
 * lag"). One that stays unknown was revoked, and is made anew at the next question.
 */
function patiently(
  client: GitHubClient,
  { tokens, organization, clock }: { tokens: AppTokens; organization: string; clock: Clock },
): GitHubClient["call"] {
  return async (...asked) => {
    for (let tries = 0; ; tries++) {
      try {
        return await client.call(...asked);
      } catch (error) {
        const unknown =
          error instanceof Unreadable && error.why === "unauthorized" && !(error instanceof IdentityRefused);
        const pause = PAUSES_MILLISECONDS[tries];
        if (unknown && pause === undefined) tokens.forget(organization);
        if (!unknown || pause === undefined) throw error;
        await clock.sleep(pause);
      }
    }
  };
}
