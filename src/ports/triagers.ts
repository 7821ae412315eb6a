import type { Person } from "./people.ts";

/** The people who may label and close issues of the repository: on a public repository everybody may read, which proves nothing. */
export interface Triagers {
  /** Reads who holds a login, when they may triage now; `undefined` when they may not. Throws `Unreadable`. */
  find(login: string): Promise<Person | undefined>;
}
