import type { Caller } from "../sts/sessions.ts";
import { AwsError } from "./aws-error.ts";

/** Refuses an operation that the caller's role lacks, in IAM's words. */
export function authorize(caller: Caller, operation: string): void {
  const allowed = caller.allows === undefined || caller.allows.includes(operation);
  if (allowed && !caller.denies.includes(operation)) return;
  const why = "because no identity-based policy allows the action";
  throw new AwsError("AccessDeniedException", `User: ${caller.arn} is not authorized to perform: ${operation} ${why}`);
}
