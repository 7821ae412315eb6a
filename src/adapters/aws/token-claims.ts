import { Unreadable } from "../../core/outcome/unreadable.ts";
import type { Http } from "../../ports/http.ts";
import type { JobIdentity } from "../../ports/job-identity.ts";
import { identityToken } from "./identity-token.ts";

/** Reads the claims of the job's identity token, which is asked for once and never shown. */
export function tokenClaims(http: Http, mask: (secret: string) => void): JobIdentity {
  let asked: Promise<Readonly<Record<string, unknown>>> | undefined;
  return {
    claims() {
      asked ??= identityToken(http, mask).then(claimsIn);
      return asked;
    },
  };
}

function claimsIn(token: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof claims === "object" && claims !== null && !Array.isArray(claims)) return { ...claims };
  } catch {
    // Told below, like claims that are none.
  }
  throw new Unreadable(
    "malformed",
    "the identity token holds no claims",
    "Check ACTIONS_ID_TOKEN_REQUEST_URL, and that no proxy answers in GitHub's place.",
  );
}
