import type { Caller } from "../sts/sessions.ts";
import { AwsError } from "./aws-error.ts";

/** Refuses an operation that the caller's role lacks, in IAM's words. */
export function authorize(caller: Caller, operation: string): void {
  if (!isAllowed(caller, operation)) throw new AwsError("AccessDeniedException", refusal(caller, operation));
}

/** Answers whether the caller's role may carry out an operation; everybody may ask who one is (STS, `GetCallerIdentity`: "no permissions are required"). */
export function isAllowed(caller: Caller, operation: string): boolean {
  if (operation === "sts:GetCallerIdentity") return true;
  const names = [operation, inPolicies(operation)];
  const allowed = caller.allows === undefined || names.some((name) => caller.allows?.includes(name));
  return allowed && !names.some((name) => caller.denies.includes(name));
}

/** Words the refusal as IAM does. */
export function refusal(caller: Caller, operation: string): string {
  const why = "because no identity-based policy allows the action";
  return `User: ${caller.arn} is not authorized to perform: ${inPolicies(operation)} ${why}`;
}

/** Names an operation as policies do: load balancers are `elasticloadbalancing` there. */
function inPolicies(operation: string): string {
  return operation.replace(/^elbv2:/, "elasticloadbalancing:");
}
