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

/** A token of an installation. */
export interface InstallationToken {
  readonly token: string;
  /** By this machine's clock, in milliseconds since the epoch. */
  readonly expires: number;
}

const SKEW_MILLISECONDS = 30_000;

const installationSchema = z.object({
  id: z.int(),
  suspended_at: z.nullish(z.string()),
});
const tokenSchema = z.object({ token: z.string().check(z.minLength(1)), expires_at: z.iso.datetime({ offset: true }) });

/** Makes tokens with `members: read` alone, by an organisation's own installation. The maker throws `IdentityRefused` where the App may not read there. */
export function installationTokens(settings: AppSettings): (organization: string) => Promise<InstallationToken> {
  const ask = asker(settings);
  return async (organization) => {
    const about = { app: settings.app, organization };
    const found = await ask("GET", `/orgs/${encodeURIComponent(organization)}/installation`);
    const installation = found.status === 200 ? installationSchema.safeParse(found.data).data : undefined;
    if (installation === undefined) throw appRefusal({ ...found, step: "installation" }, about);
    if (typeof installation.suspended_at === "string")
      throw appRefusal({ status: 403, data: undefined, step: "token" }, about);
    const permissions = { members: "read" };
    const answer = await ask("POST", `/app/installations/${installation.id}/access_tokens`, { permissions });
    const given = answer.status === 201 ? tokenSchema.safeParse(answer.data).data : undefined;
    if (given === undefined) throw appRefusal({ ...answer, step: "token" }, about);
    settings.mask(given.token);
    return { token: given.token, expires: Date.parse(given.expires_at) - answer.ahead };
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
