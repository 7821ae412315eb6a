import type { SecurityAlert } from "../core/checklist/checklist-facts.ts";

/** The repository's own alerts about its code. */
export interface SecurityAlerts {
  /** Lists the open critical alerts of code scanning on the default branch. Throws `Unreadable`, also where code scanning is off. */
  critical(): Promise<readonly SecurityAlert[]>;
}
