import type { PolicyRepositories } from "../../flows/ask-gate/ask-documents.ts";
import type { CalendarFeeds } from "../../ports/calendar-feeds.ts";
import type { Files } from "../../ports/files.ts";
import type { SourceFiles } from "../../ports/source-files.ts";

/** What policy-check needs of the world: the checkout under review, the repository before it, and feeds of holidays. */
export interface PolicyCheckPorts {
  readonly workspace: Files;
  readonly repository: SourceFiles;
  /** Opens the repository of a central policy. */
  readonly central: PolicyRepositories["central"];
  readonly feeds: CalendarFeeds;
}
