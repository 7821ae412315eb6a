import { Unreadable } from "../../../core/outcome/unreadable.ts";

/** Reports that a team's members could not be read, which is never "not a member". */
export class TeamUnreadable extends Unreadable {
  constructor(team: string, cause: Unreadable | undefined) {
    const token =
      "Set the input identity-token to a token of a GitHub App with the organisation permission members: read";
    const message =
      cause === undefined
        ? `the team ${team} cannot be read: identity-token is not set`
        : `the team ${team} cannot be read: ${cause.message}`;
    super(cause?.why ?? "unauthorized", message, `${token}, or name users instead of teams in the role.`);
    this.name = "TeamUnreadable";
  }
}
