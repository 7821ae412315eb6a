import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { AwsError } from "../protocol/aws-error.ts";
import type { Statement } from "./policy.ts";
import { matchesSignature, readAuthorization } from "./signature.ts";

/** Says who signed a request. */
export interface Caller {
  readonly accessKeyId: string;
  /** The assumed role's session ARN, or the user's ARN. */
  readonly arn: string;
  readonly userId: string;
  /** The workflow run whose identity token opened the session; absent for a person's keys. */
  readonly runId?: number;
  /** Operations that the caller's role lacks. */
  readonly denies: readonly string[];
  /** The only operations that the role has; every one that is not denied when absent. */
  readonly allows?: readonly string[];
  /** What the caller's role may do, and to which resources; everything that is not denied when absent. */
  readonly policy?: readonly Statement[];
}

/** Stands for the sender of an operation that needs no signature. */
export const ANONYMOUS: Caller = { accessKeyId: "", arn: "", userId: "", denies: [] };

/** Holds the temporary credentials of one assumed role. */
export interface Session extends Caller {
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  /** World milliseconds; `Infinity` for keys that do not expire. */
  readonly expiresAt: number;
}

/** Knows every access key of the world. */
export interface Sessions {
  /** Opens a session that ends at the instant; session tokens are unguessable. */
  open(caller: Omit<Caller, "accessKeyId">, expiresAt: number): Session;
  /** Adds long-lived keys, such as a person's. */
  add(session: Session): void;
  /** Says who signed the request; throws what AWS answers to an unknown key, a bad signature or an ended session. */
  authenticate(request: IncomingMessage, body: string): Caller;
  /** Ends every open session at once, as when a role's sessions are revoked. */
  expireAll(): void;
}

/** Creates the world's key store; sessions end by the world's clock. */
export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  let revokedAt = Number.NEGATIVE_INFINITY;
  const openedAt = new Map<string, number>();
  return {
    open(caller, expiresAt) {
      const session: Session = {
        ...caller,
        accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
        secretAccessKey: randomBytes(30).toString("base64"),
        sessionToken: randomBytes(96).toString("base64"),
        expiresAt,
      };
      sessions.set(session.accessKeyId, session);
      openedAt.set(session.accessKeyId, now());
      return session;
    },
    add: (session) => void sessions.set(session.accessKeyId, session),
    authenticate(request, body) {
      const authorization = readAuthorization(request);
      if (authorization === undefined)
        throw new AwsError("MissingAuthenticationTokenException", "Missing Authentication Token");
      const session = sessions.get(authorization.accessKeyId);
      if (session === undefined || request.headers["x-amz-security-token"] !== session.sessionToken) {
        throw new AwsError("UnrecognizedClientException", "The security token included in the request is invalid.");
      }
      if (!matchesSignature(request, body, session.secretAccessKey)) {
        throw new AwsError(
          "InvalidSignatureException",
          "The request signature we calculated does not match the signature you provided.",
          { status: 403 },
        );
      }
      if (now() >= session.expiresAt || (openedAt.get(session.accessKeyId) ?? now()) < revokedAt) {
        throw new AwsError("ExpiredTokenException", "The security token included in the request is expired");
      }
      return session;
    },
    expireAll: () => {
      revokedAt = now() + 1;
    },
  };
}
