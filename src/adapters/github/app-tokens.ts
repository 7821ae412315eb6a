import { z } from "zod/mini";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { Progress } from "../../ports/progress.ts";
import { appRefusal, keyUnreadable } from "./app-refusal.ts";
import { type GitHubClient, githubClient } from "./github-client.ts";
import type { GitHubAnswer } from "./github-send.ts";
import { type AppCredentials, signAppJwt } from "./sign-app-jwt.ts";

/** Where an App asks for its tokens. */
export interface AppSettings extends AppCredentials {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly http: Http;
  readonly clock: Clock;
  readonly progress?: Pick<Progress, "say">;
  readonly mask: (secret: string) => void;
}

/** The tokens by which an App reads who is in an organisation's teams, and nothing else. */
export interface AppTokens {
  /** Gives a token that lives five more minutes at least. Throws `IdentityRefused` where the App may not read there. */
  tokenFor(organization: string): Promise<string>;
  /** Makes the organisation's token anew when it is asked for next. */
  forget(organization: string): void;
  /** Revokes what was made and still lives; what cannot be revoked ends within its hour, so nothing is thrown. */
  revokeAll(): Promise<void>;
}

interface Made {
  readonly token: string;
  /** By this machine's clock, in milliseconds since the epoch. */
  readonly expires: number;
}

interface Kept {
  readonly made: Promise<Made>;
  until: number;
}

const SPARE_MILLISECONDS = 5 * 60_000;
/** A refusal stands for one look at everybody's answers; the next asks again, for somebody may have mended it. */
const REFUSED_MILLISECONDS = 10_000;
const SKEW_MILLISECONDS = 30_000;

const installationSchema = z.object({
  id: z.int(),
  suspended_at: z.nullish(z.string()),
});
const tokenSchema = z.object({ token: z.string().check(z.minLength(1)), expires_at: z.iso.datetime({ offset: true }) });

/**
 * Makes installation tokens with `members: read` alone, one an organisation, renewed before they end (GitHub docs, "Generating an
 * installation access token for a GitHub App"). The organisation's own installation is asked for: who is in its teams is the
 * organisation's to tell, whichever repositories the App was given.
 */
export function appTokens(settings: AppSettings): AppTokens {
  const { clock, mask } = settings;
  for (const line of settings.key.split("\n")) if (!line.startsWith("-----")) mask(line);
  const kept = new Map<string, Kept>();
  const all: Made[] = [];
  const ask = asker(settings);

  async function make(organization: string): Promise<Made> {
    const found = await ask("GET", `/orgs/${encodeURIComponent(organization)}/installation`);
    const installation = found.status === 200 ? installationSchema.safeParse(found.data).data : undefined;
    const about = { app: settings.app, organization };
    if (installation === undefined) throw appRefusal({ ...found, step: "installation" }, about);
    if (typeof installation.suspended_at === "string")
      throw appRefusal({ status: 403, data: undefined, step: "token" }, about);
    const permissions = { members: "read" };
    const answer = await ask("POST", `/app/installations/${installation.id}/access_tokens`, { permissions });
    const given = answer.status === 201 ? tokenSchema.safeParse(answer.data).data : undefined;
    if (given === undefined) throw appRefusal({ ...answer, step: "token" }, about);
    mask(given.token);
    const made = { token: given.token, expires: Date.parse(given.expires_at) - answer.ahead };
    all.push(made);
    return made;
  }

  return {
    async tokenFor(organization) {
      const name = organization.toLowerCase();
      const known = kept.get(name);
      if (known !== undefined && clock.now().getTime() < known.until) return (await known.made).token;
      const entry: Kept = { made: make(organization), until: Number.POSITIVE_INFINITY };
      kept.set(name, entry);
      try {
        const { token, expires } = await entry.made;
        entry.until = expires - SPARE_MILLISECONDS;
        return token;
      } catch (error) {
        entry.until = clock.now().getTime() + REFUSED_MILLISECONDS;
        throw error;
      }
    },
    forget: (organization) => {
      kept.delete(organization.toLowerCase());
    },
    async revokeAll() {
      const alive = all.splice(0).filter(({ expires }) => expires > clock.now().getTime());
      await Promise.all(alive.map(({ token }) => revoke(settings, token)));
    },
  };
}

/** An answer to the App itself, and by how many milliseconds GitHub's clock is ahead of this machine's. */
type AppAnswer = GitHubAnswer & { readonly ahead: number };

/** Asks as the App, each time by a fresh JWT; where GitHub refuses one and its clock is another, once more by GitHub's time. */
function asker({ app, key, clock, mask, ...shared }: AppSettings) {
  let correction = 0;
  const token = async () => {
    const now = new Date(clock.now().getTime() + correction);
    const jwt = await signAppJwt({ app, key, now }).catch(() => {
      throw keyUnreadable();
    });
    mask(jwt);
    return jwt;
  };
  const client = githubClient({ ...shared, clock, token, permission: "members: read of the organisation" });
  return async (method: string, path: string, body?: unknown): Promise<AppAnswer> => {
    const options = { allow: [401, 403, 404, 422], repeatable: true, ...(body === undefined ? {} : { body }) };
    const answer = await client.call(method, path, options);
    const ahead = aheadOf(client);
    if (answer.status !== 401 || Math.abs(ahead - correction) < SKEW_MILLISECONDS) return { ...answer, ahead };
    correction = ahead;
    return { ...(await client.call(method, path, options)), ahead };
  };
}

function aheadOf(client: GitHubClient): number {
  const time = client.serverTime();
  return time === undefined ? 0 : time.server.getTime() - time.local.getTime();
}

async function revoke({ http, apiUrl }: AppSettings, token: string): Promise<void> {
  const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/vnd.github+json",
    "user-agent": "deploy-actions",
  };
  const request = {
    method: "DELETE",
    url: `${apiUrl}/installation/token`,
    headers,
    timeout: 3_000,
    maximumBytes: 65_536,
  };
  await http.exchange(request).catch(() => undefined);
}
