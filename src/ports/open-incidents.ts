import type { OpenIncident } from "../core/policy/facts.ts";

/** The open incidents of a repository, as issues. */
export interface OpenIncidents {
  /** Lists open issues that carry any of the labels, each issue once; may leave out further ones of a label that has some. Throws `Unreadable`. */
  list(labels: readonly string[]): Promise<readonly OpenIncident[]>;
}
