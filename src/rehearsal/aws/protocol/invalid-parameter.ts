import { AwsError } from "./aws-error.ts";

/** Refuses a parameter as ECS and CloudWatch Logs do. */
export function invalidParameter(message: string): AwsError {
  return new AwsError("InvalidParameterException", message);
}
