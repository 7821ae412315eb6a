import { Unreadable, type UnreadableReason } from "../../core/outcome/unreadable.ts";
import { inertLine } from "../../core/text/inert.ts";
import type { ActResult } from "../../ports/target.ts";

const FORBIDDEN = /^(AccessDenied|AccessDeniedException|UnauthorizedOperation|UnauthorizedException)$/;
/** An operation may need more than its own permission, such as `iam:PassRole`; AWS names the one that lacks. */
const LACKING = /not authorized to perform: ([a-z0-9-]{1,63}:[A-Za-z0-9]{1,127})\b/;
const UNAUTHORIZED =
  /^(UnrecognizedClientException|InvalidClientTokenId|SignatureDoesNotMatch|InvalidSignatureException|CredentialsProviderError|MissingAuthenticationToken.*)$/;
const EXPIRED = /^(ExpiredToken|ExpiredTokenException|IDPCommunicationError)$/;
const THROTTLED =
  /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|SlowDown)$/;
const MISSING = /NotFound(Exception)?$|^ResourceNotFound|DoesNotExistException$/;

/** Sorts what an AWS client threw into `Unreadable`, naming the IAM action for a refusal; text of AWS is made inert. */
export function awsFailure(error: unknown, action: string): Unreadable {
  if (error instanceof Unreadable) return error;
  const { name, message, status } = factsOf(error);
  const said = inertLine(`${action}: ${name === "Error" ? "" : `${name}: `}${message}`, 400);
  if (FORBIDDEN.test(name)) {
    const lacking = LACKING.exec(message)?.[1] ?? action;
    return new Unreadable("forbidden", said, `Allow ${lacking} in the policy of the role that this job uses.`);
  }
  if (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PROXY"))
    return new Unreadable("unavailable", said, "Check HTTPS_PROXY and NO_PROXY of the runner, then re-run the job.");
  const [why, remedy] = sortOf(name, status);
  return new Unreadable(why, said, remedy);
}

function sortOf(name: string, status: number | undefined): readonly [UnreadableReason, string] {
  if (UNAUTHORIZED.test(name))
    return ["unauthorized", "Give the step `role-to-assume`, or configure AWS credentials in the job before it."];
  if (EXPIRED.test(name))
    return ["expired", "Give the step `role-to-assume`, whose session is renewed, or re-run the job."];
  if (THROTTLED.test(name))
    return ["rate_limited", "Other tools use up the account's rate of calls; re-run the job later."];
  if (MISSING.test(name)) return ["not_found", "Check cluster, service, region and account of the target."];
  if (status !== undefined && status < 500) return ["malformed", "Mend what AWS names, then re-run the job."];
  return ["unavailable", "Check the AWS health dashboard and the runner's network, then re-run the job."];
}

/** Reads a failed write as a refusal that surely changed nothing; throws `Unreadable` when its fate is not known. */
export function refusalOf(error: unknown, action: string): ActResult {
  const failure = awsFailure(error, action);
  const { name, status } = factsOf(error);
  const said = { kind: "refused", message: failure.message, remedy: failure.remedy } as const;
  if (failure.why === "forbidden") return { ...said, why: "forbidden" };
  if (failure.why === "not_found") return { ...said, why: "missing" };
  if (/Conflict/.test(name) || /^(UpdateInProgress|DeploymentLimitExceeded|DeploymentAlreadyCompleted)/.test(name))
    return { ...said, why: "conflict" };
  if (failure.why === "malformed" && status !== undefined && status >= 400) return { ...said, why: "invalid" };
  throw failure;
}

function factsOf(error: unknown): {
  readonly name: string;
  readonly message: string;
  readonly status: number | undefined;
} {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), status: undefined };
  const metadata = "$metadata" in error ? error.$metadata : undefined;
  const status =
    typeof metadata === "object" && metadata !== null && "httpStatusCode" in metadata
      ? Number(metadata.httpStatusCode)
      : undefined;
  return { name: error.name, message: error.message, status };
}
