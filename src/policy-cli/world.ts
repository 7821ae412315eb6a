import type { CalendarFeeds } from "../ports/calendar-feeds.ts";
import type { Clock } from "../ports/clock.ts";
import type { Platform, PlatformPlace } from "./platform.ts";

/** What the commands need of the world; paths are as they were given, from the current folder. */
export interface World {
  readonly clock: Pick<Clock, "now">;
  /** Reads a text file; `undefined` when there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Runs git in the current folder; `undefined` when it fails. */
  readonly git: (...words: readonly string[]) => Promise<string | undefined>;
  readonly say: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Reads an environment variable; empty when it is not set. */
  readonly feeds: CalendarFeeds;
  readonly variable: (name: string) => string;
  readonly platform: (place: PlatformPlace) => Platform;
}
