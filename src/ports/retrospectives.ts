import type { Retrospective } from "../core/incident/retrospective.ts";

/** The retrospectives that are owed. */
export interface Retrospectives {
  /** Files one, or finds it where it was filed before; answers with its address. Throws `Unreadable`. */
  owe(owed: Retrospective, assignee: string): Promise<string>;
}
