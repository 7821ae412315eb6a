/** Tells how an incident goes on, where its issue stands. */
export interface Incidents {
  /** Adds an update in Markdown, untrusted parts escaped. Throws `Unreadable`. */
  update(issue: number, markdown: string): Promise<void>;
}
