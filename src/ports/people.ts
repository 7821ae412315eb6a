/** A person by numeric id, which outlives a change of login. */
export interface Person {
  readonly login: string;
  readonly id: string;
}

/** What the platform says about people right now; a failed look-up throws `Unreadable` and is never a "no". */
export interface People {
  /** Finds whom a login belongs to; `undefined` when it belongs to nobody. */
  find(login: string): Promise<Person | undefined>;
  /** Reads who holds a login and whether they have access to the repository; `undefined` when they have none. */
  withAccess(login: string): Promise<Person | undefined>;
  /** Tells whether a person is an active member of a team, `slug` or `organisation/slug`. */
  inTeam(team: string, login: string): Promise<boolean>;
  /** Lists the commits that a person's pushes ended in, whatever author they name. */
  pushes(login: string): Promise<ReadonlySet<string>>;
  /** Lists who started a run and each of its attempts. */
  starters(runId: string): Promise<readonly Person[]>;
}
