import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Http } from "../../ports/http.ts";
import type { HeldSession, RenewableCredentials } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";
import { awsRequestHandler } from "./aws-request-handler.ts";
import { identityToken } from "./identity-token.ts";

/** As whom and from where a job reaches AWS. */
export interface AwsCredentialSettings {
  /** ARN of the role to assume by the job's identity token. */
  readonly role: string;
  readonly region: string;
  /** Names the session in CloudTrail: `deploy-<run>`. */
  readonly session: string;
  readonly http: Http;
  readonly clock: Clock;
  readonly mask: (secret: string) => void;
}

const RENEW_BEFORE_MILLISECONDS = 10 * 60_000;

/**
 * Provides credentials of a role by the job's OIDC token, cached and renewed ten minutes before they expire, so that a watch
 * outlives a one-hour session; they stay in the process. Throws `Unreadable` with the permission or trust policy to mend.
 */
export function awsCredentials(settings: AwsCredentialSettings): RenewableCredentials {
  let current:
    | Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken: string; expiration: Date }>
    | undefined;
  const provide = async () => {
    // Whoever asked for the session that failed was told why; the next one asks anew.
    const asked = current;
    const held = await asked?.catch(() => undefined);
    if (held !== undefined && held.expiration.getTime() - settings.clock.now().getTime() > RENEW_BEFORE_MILLISECONDS)
      return held;
    // Of several that ask at once the first one renews.
    if (current === asked || current === undefined) current = assume(settings);
    return current;
  };
  // `memoized` tells the SDK that this is cached already: it asks for every request, so a renewal reaches every client.
  return Object.assign(provide, {
    memoized: true,
    held: () => current,
    forget: (session: HeldSession) => {
      if (session === current) current = undefined;
    },
  });
}

async function assume({ role, region, session, http, clock, mask }: AwsCredentialSettings) {
  const { STS } = await import("@aws-sdk/client-sts");
  const sts = new STS({ region, requestHandler: await awsRequestHandler(), maxAttempts: 4 });
  // Asked for last: it lives for five minutes, of which loading the SDK on a busy machine should take none.
  const token = await identityToken(http, mask);
  try {
    const answer = await sts.assumeRoleWithWebIdentity({
      RoleArn: role,
      RoleSessionName: session,
      WebIdentityToken: token,
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
      throw new Unreadable("malformed", "STS answered without credentials", "Re-run the job; if it stays, report it.");
    }
    for (const secret of [SecretAccessKey, SessionToken]) mask(secret);
    return {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration ?? new Date(clock.now().getTime() + 15 * 60_000),
    };
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const failure = awsFailure(error, "sts:AssumeRoleWithWebIdentity");
    if (failure.why !== "forbidden") throw failure;
    throw new Unreadable(
      "forbidden",
      `role ${role} does not trust this job: ${failure.message}`,
      `Let the trust policy of ${role} admit this repository, environment and workflow (sts:AssumeRoleWithWebIdentity).`,
    );
  }
}
