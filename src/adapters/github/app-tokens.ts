import { type AppSettings, type InstallationToken, installationTokens } from "./installation-tokens.ts";

/** The tokens by which an App reads who is in an organisation's teams, and nothing else. */
export interface AppTokens {
  /** Gives a token that lives five more minutes at least. Throws `IdentityRefused` where the App may not read there. */
  tokenFor(organization: string): Promise<string>;
  /** Makes the organisation's token anew when it is asked for next. */
  forget(organization: string): void;
  /** Revokes what was made and still lives; what cannot be revoked ends within its hour, so nothing is thrown. */
  revokeAll(): Promise<void>;
}

interface Kept {
  readonly made: Promise<InstallationToken>;
  until: number;
}

const SPARE_MILLISECONDS = 5 * 60_000;
/** A refusal stands for one look at everybody's answers; the next asks again, for somebody may have mended it. */
const REFUSED_MILLISECONDS = 10_000;

/**
 * Makes installation tokens with `members: read` alone, one an organisation, renewed before they end (GitHub docs, "Generating an
 * installation access token for a GitHub App"). The organisation's own installation is asked for: who is in its teams is the
 * organisation's to tell, whichever repositories the App was given.
 */
export function appTokens(settings: AppSettings): AppTokens {
  const { clock, mask } = settings;
  for (const line of settings.key.split("\n")) if (!line.startsWith("-----")) mask(line);
  const kept = new Map<string, Kept>();
  const all: InstallationToken[] = [];
  const make = installationTokens(settings);
  const makeKept = async (organization: string) => {
    const made = await make(organization);
    all.push(made);
    return made;
  };

  return {
    async tokenFor(organization) {
      const name = organization.toLowerCase();
      const known = kept.get(name);
      if (known !== undefined && clock.now().getTime() < known.until) return (await known.made).token;
      const entry: Kept = { made: makeKept(organization), until: Number.POSITIVE_INFINITY };
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
