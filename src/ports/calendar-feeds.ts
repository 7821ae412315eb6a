/** Calendars that others publish. */
export interface CalendarFeeds {
  /** Reads a feed's text, at most 1 MiB and complete; whether it is a calendar is for the reader to tell. Throws `Unreadable`. */
  read(address: string): Promise<string>;
}
