import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";
import type { Files } from "../../ports/files.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/** What policy-check needs of the world: the checkout under review, the repository before it, and feeds of holidays. */
export interface PolicyCheckPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  readonly feeds: CalendarFeeds;
}
