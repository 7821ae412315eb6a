/** A user, bot or organisation; the numeric id outlives a change of login. */
export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot" | "Organization";
}

/** An organisation with its people's states. */
export interface Organization {
  readonly account: Account;
  readonly members: Set<number>;
  readonly teams: Map<string, Team>;
}

/** A team; membership by account id. */
export interface Team {
  readonly id: number;
  readonly slug: string;
  readonly members: Map<number, "active" | "pending">;
}
