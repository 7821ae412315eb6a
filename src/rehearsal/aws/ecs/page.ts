import { AwsError } from "../protocol/aws-error.ts";

/** Cuts one page out of a list; the token is opaque to clients, and one that we did not give is refused. */
export function pageOf<T>(
  items: readonly T[],
  asked: { readonly maxResults?: number | undefined; readonly nextToken?: string | undefined },
): { readonly items: readonly T[]; readonly nextToken: string | undefined } {
  const start = asked.nextToken === undefined ? 0 : Number(Buffer.from(asked.nextToken, "base64url").toString("utf8"));
  if (!Number.isInteger(start) || start < 0) throw new AwsError("InvalidParameterException", "Invalid token");
  const size = asked.maxResults ?? 100;
  if (size < 1 || size > 100) throw new AwsError("InvalidParameterException", "maxResults must be between 1 and 100");
  const end = start + size;
  return {
    items: items.slice(start, end),
    nextToken: end < items.length ? Buffer.from(String(end)).toString("base64url") : undefined,
  };
}
