import { inertLine } from "../../core/text/inert.ts";
import { IdentityRefused } from "../../ports/identity-refused.ts";

/** What GitHub answered to an App, and to which of its two questions. */
export interface AppRefused {
  readonly step: "installation" | "token";
  readonly status: number;
  readonly data: unknown;
}

/** Which App asked about which organisation. */
export interface AppQuestion {
  readonly app: string;
  readonly organization: string;
}

/** Says why an App gets no token, and what mends it; an unknown App is a 404 of its own words. */
export function appRefusal({ step, status, data }: AppRefused, { app, organization }: AppQuestion): IdentityRefused {
  const said = messageOf(data);
  const named = `the GitHub App ${inertLine(app, 80)}`;
  const of = inertLine(organization, 80);
  switch (status) {
    case 401:
      return new IdentityRefused(
        "unauthorized",
        `${named} is not believed (401 ${said})`,
        "Set identity-key to a private key of the very App that identity-app names (one that was not deleted in its settings), and set the runner's clock right.",
      );
    case 404:
      return unknown(said, { app, organization });
    case 403:
      return new IdentityRefused(
        "forbidden",
        `${named} is suspended on ${of}, or may not act there${said === "" ? "" : ` (403 ${said})`}`,
        `Let an owner of ${of} unsuspend it under Settings → GitHub Apps.`,
      );
    case 422:
      return new IdentityRefused(
        "forbidden",
        `${named} may not read the members of ${of} (422 ${said})`,
        `Give the App the organisation permission Members: Read-only, and let an owner of ${of} accept it.`,
      );
    default:
      return new IdentityRefused(
        "malformed",
        `GitHub's answer to ${named} (${status}) names no ${step}`,
        "Check the API address and any proxy in between, then re-run the job.",
      );
  }
}

/** Tells an App that GitHub does not know from one that is not installed. */
function unknown(said: string, { app, organization }: AppQuestion): IdentityRefused {
  const [named, of] = [inertLine(app, 80), inertLine(organization, 80)];
  if (/integration not found/i.test(said))
    return new IdentityRefused(
      "not_found",
      `GitHub knows no App ${named}`,
      "Set identity-app to the client id or app id that the App's settings page shows.",
    );
  return new IdentityRefused(
    "not_found",
    `the GitHub App ${named} is not installed on ${of}`,
    `Install the App on the organisation ${of}; a private App can only be installed on its owner.`,
  );
}

/** Says that a private key cannot be read, with nothing of it. */
export function keyUnreadable(): IdentityRefused {
  return new IdentityRefused(
    "unauthorized",
    "the private key in identity-key cannot be read",
    "Store the whole file that GitHub gave, unchanged, as the secret: an RSA key as PEM, neither encrypted nor shortened.",
  );
}

function messageOf(data: unknown): string {
  const { message } = (data ?? {}) as { message?: unknown };
  return typeof message === "string" ? inertLine(message, 200) : "";
}
