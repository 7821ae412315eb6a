import {
  AssumeRoleWithWebIdentity$,
  type AssumeRoleWithWebIdentityRequest,
  GetCallerIdentity$,
} from "@aws-sdk/client-sts";
import { AwsError } from "../protocol/aws-error.ts";
import { type Operation, operation } from "../protocol/operation.ts";
import { type RoleSeed, trusts } from "./roles.ts";
import type { Sessions } from "./sessions.ts";

/** Judges a web identity token: its claims when the issuer stands behind it, else why not. */
export type VerifyToken = (
  token: string,
) =>
  | { readonly kind: "valid"; readonly claims: Readonly<Record<string, unknown>> }
  | { readonly kind: "expired" }
  | { readonly kind: "invalid"; readonly reason: string };

/** What STS needs of the world. */
export interface StsSettings {
  readonly account: string;
  readonly roles: readonly RoleSeed[];
  readonly verify: VerifyToken;
  readonly sessions: Sessions;
  readonly now: () => number;
  readonly tell: (kind: string, text: string) => void;
}

/** Lists the operations of STS: roles are assumed only with a token that the role's trust policy admits. */
export function stsOperations(settings: StsSettings): readonly Operation[] {
  return [
    operation<AssumeRoleWithWebIdentityRequest>(AssumeRoleWithWebIdentity$, (input) => assumeRole(settings, input)),
    operation(GetCallerIdentity$, (_input, caller) => ({
      Account: settings.account,
      Arn: caller.arn,
      UserId: caller.userId,
    })),
  ];
}

function assumeRole(settings: StsSettings, input: AssumeRoleWithWebIdentityRequest): unknown {
  const verdict = settings.verify(input.WebIdentityToken ?? "");
  if (verdict.kind === "expired")
    throw new AwsError(
      "ExpiredTokenException",
      "Token expired: current date/time must be before the expiration date/time",
    );
  if (verdict.kind === "invalid") throw new AwsError("InvalidIdentityToken", verdict.reason);
  const role = settings.roles.find((one) => one.arn === input.RoleArn);
  if (role === undefined || !trusts(role, verdict.claims)) {
    settings.tell("assume-role-refused", `${String(verdict.claims.sub)} may not assume ${input.RoleArn}`);
    throw new AwsError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", { status: 403 });
  }
  const name = input.RoleSessionName ?? "";
  if (!/^[\w+=,.@-]{2,64}$/.test(name))
    throw new AwsError("ValidationError", "roleSessionName failed to satisfy the constraint [\\w+=,.@-]{2,64}");
  const longest = role.maxSessionSeconds ?? 3600;
  const seconds = input.DurationSeconds ?? 3600;
  if (seconds < 900) throw new AwsError("ValidationError", "durationSeconds must be at least 900");
  if (seconds > longest)
    throw new AwsError(
      "ValidationError",
      "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
    );
  return openSession(settings, {
    role,
    name,
    seconds,
    subject: String(verdict.claims.sub),
    runId: Number(verdict.claims.run_id),
  });
}

interface Grant {
  readonly role: RoleSeed;
  readonly name: string;
  readonly seconds: number;
  readonly subject: string;
  /** Not a number where the token names no run. */
  readonly runId: number;
}

function openSession(settings: StsSettings, grant: Grant): unknown {
  const roleName = grant.role.arn.split("/").at(-1) ?? "";
  const arn = `arn:aws:sts::${settings.account}:assumed-role/${roleName}/${grant.name}`;
  const userId = `AROA${Buffer.from(roleName).toString("hex").toUpperCase().slice(0, 16).padEnd(16, "0")}:${grant.name}`;
  const { allows, policy } = grant.role;
  const known = {
    ...(allows === undefined ? {} : { allows }),
    ...(policy === undefined ? {} : { policy }),
    ...(Number.isNaN(grant.runId) ? {} : { runId: grant.runId }),
  };
  const session = settings.sessions.open(
    { arn, userId, denies: grant.role.denies ?? [], ...known },
    settings.now() + grant.seconds * 1000,
  );
  settings.tell("role-assumed", `${grant.subject} assumed ${roleName} as ${grant.name}`);
  return {
    Credentials: {
      AccessKeyId: session.accessKeyId,
      SecretAccessKey: session.secretAccessKey,
      SessionToken: session.sessionToken,
      Expiration: new Date(session.expiresAt),
    },
    SubjectFromWebIdentityToken: grant.subject,
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    Provider: `arn:aws:iam::${settings.account}:oidc-provider/token.actions.githubusercontent.com`,
    Audience: grant.role.audience ?? "sts.amazonaws.com",
  };
}
