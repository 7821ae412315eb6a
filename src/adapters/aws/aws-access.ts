import type { AwsCredentialIdentityProvider } from "@smithy/types";

/** One session as it is held; two are the same only when they are one object. */
export type HeldSession = object | undefined;

/** Credentials that are renewed by themselves; `forget` drops a session that was revoked before its time, unless it was renewed already. */
export type RenewableCredentials = AwsCredentialIdentityProvider & {
  readonly held?: () => HeldSession;
  readonly forget?: (session: HeldSession) => void;
};

/** How an AWS client is opened: where, and as whom when not by the SDK's default chain. */
export interface AwsAccess {
  /** Empty: the region of the environment. */
  readonly region: string;
  readonly credentials?: RenewableCredentials;
  /** How often a call is tried; six times where it is absent. */
  readonly attempts?: number;
}

/** Computes the settings that every AWS client shares. */
export function clientSettings({ region, credentials, attempts = 6 }: AwsAccess): {
  readonly region?: string;
  readonly credentials?: AwsCredentialIdentityProvider;
  readonly maxAttempts: number;
} {
  return {
    ...(region === "" ? {} : { region }),
    ...(credentials === undefined ? {} : { credentials }),
    maxAttempts: attempts,
  };
}
