import { Unreadable } from "../../../core/outcome/unreadable.ts";
import { IdentityRefused } from "../../../ports/identity-refused.ts";

const IDENTITY =
  "Set the input identity-token to a token of a GitHub App with the organisation permission members: read, or identity-app and identity-key to the App itself";

/** Reports that a team's members could not be read, which is never "not a member". */
export class TeamUnreadable extends Unreadable {
  constructor(team: string, cause: Unreadable | undefined) {
    const message =
      cause === undefined
        ? `the team ${team} cannot be read: neither identity-token nor identity-app is set`
        : `the team ${team} cannot be read: ${cause.message}`;
    const remedy =
      cause instanceof IdentityRefused
        ? `${cause.remedy} Or name users instead of teams in the role.`
        : `${IDENTITY}, or name users instead of teams in the role.`;
    super(cause?.why ?? "unauthorized", message, remedy);
    this.name = "TeamUnreadable";
  }
}
