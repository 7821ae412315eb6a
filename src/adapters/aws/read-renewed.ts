import type { AwsAccess } from "./aws-access.ts";
import { awsFailure } from "./aws-failure.ts";

/** Reads from AWS; a session that turns out to be over is renewed, by the first of all that find it so, and the reading made once more. Whatever goes wrong is thrown as `Unreadable` that names the IAM action. */
export async function readRenewed<T>(
  { credentials }: Pick<AwsAccess, "credentials">,
  action: string,
  call: () => Promise<T>,
): Promise<T> {
  const session = credentials?.held?.();
  try {
    return await call();
  } catch (error) {
    const failure = awsFailure(error, action);
    if (failure.why !== "expired" || credentials?.forget === undefined) throw failure;
    credentials.forget(session);
    return call().catch((again: unknown) => {
      throw awsFailure(again, action);
    });
  }
}
