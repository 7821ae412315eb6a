import { permits } from "../sts/policy.ts";
import type { Caller } from "../sts/sessions.ts";
import { AwsError } from "./aws-error.ts";

/** Refuses an operation that the caller's role lacks, or lacks for the resource, in IAM's words. */
export function authorize(caller: Caller, operation: string, resource?: string): void {
  if (!isAllowed(caller, operation, resource))
    throw new AwsError("AccessDeniedException", refusal(caller, operation, resource));
}

/** Answers whether the caller's role may carry out an operation; everybody may ask who one is (STS, `GetCallerIdentity`: "no permissions are required"). */
export function isAllowed(caller: Caller, operation: string, resource?: string): boolean {
  if (operation === "sts:GetCallerIdentity") return true;
  const action = inPolicies(operation);
  const names = [operation, action];
  const named = caller.allows === undefined || names.some((name) => caller.allows?.includes(name));
  const stated = caller.policy === undefined || permits(caller.policy, action, resource);
  return named && stated && !names.some((name) => caller.denies.includes(name));
}

/** Words the refusal as IAM does (IAM user guide, "Troubleshoot access denied error messages"). */
export function refusal(caller: Caller, operation: string, resource?: string): string {
  const action = inPolicies(operation);
  const where = resource === undefined ? "" : ` on resource: ${resource}`;
  const why = `because no identity-based policy allows the ${action} action`;
  return `User: ${caller.arn} is not authorized to perform: ${action}${where} ${why}`;
}

/** Refuses a caller that may not hand these roles over: every role that a task or a service is to have is passed by whoever names it (IAM user guide, "Grant a user permissions to pass a role to an AWS service"). */
export function authorizePassing(caller: Caller, roles: readonly (string | undefined)[]): void {
  for (const role of roles) if (role !== undefined) authorize(caller, "iam:PassRole", role);
}

/** Names an operation as policies do: load balancers are `elasticloadbalancing` there. */
function inPolicies(operation: string): string {
  return operation.replace(/^elbv2:/, "elasticloadbalancing:");
}
