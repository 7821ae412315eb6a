import type { Caller } from "../sts/sessions.ts";
import { AwsError } from "./aws-error.ts";

/** Refuses an operation that the caller's role lacks, in IAM's words. */
export function authorize(caller: Caller, operation: string): void {
  if (!isAllowed(caller, operation)) throw new AwsError("AccessDeniedException", refusal(caller, operation));
}

/** Answers whether the caller's role may carry out an operation. */
export function isAllowed(caller: Caller, operation: string): boolean {
  const allowed = caller.allows === undefined || caller.allows.includes(operation);
  return allowed && !caller.denies.includes(operation);
}

/** Words the refusal as IAM does. */
export function refusal(caller: Caller, operation: string): string {
  const why = "because no identity-based policy allows the action";
  return `User: ${caller.arn} is not authorized to perform: ${operation} ${why}`;
}
