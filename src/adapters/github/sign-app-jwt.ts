/** A GitHub App: its client id or app id, and its private key as PEM with real line breaks. */
export interface AppCredentials {
  readonly app: string;
  readonly key: string;
}

const LIBRARY_MARGIN_SECONDS = 30;

/**
 * Signs the JWT by which an App speaks for itself for nine minutes from `now`, issued a minute back for clocks that differ (GitHub docs,
 * "Generating a JSON Web Token (JWT) for a GitHub App"). Rejects where the key cannot be read.
 */
export async function signAppJwt({ app, key, now }: AppCredentials & { readonly now: Date }): Promise<string> {
  const { default: githubAppJwt } = await import("universal-github-app-jwt");
  const seconds = Math.floor(now.getTime() / 1_000) - LIBRARY_MARGIN_SECONDS;
  const { token } = await githubAppJwt<string>({ id: app, privateKey: key, now: seconds });
  return token;
}
