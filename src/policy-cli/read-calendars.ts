import path, { type PlatformPath } from "node:path";
import { Unreadable } from "../core/outcome/unreadable.ts";
import type { Policy } from "../core/policy/policy.ts";
import { HORIZON } from "../core/recurrence/timeline.ts";
import { DAY } from "../core/time/calendar-date.ts";
import { holidayPaths, readHolidays } from "../flows/holidays/read-holidays.ts";
import type { CalendarFeeds } from "../ports/calendar-feeds.ts";
import { InvalidPolicy } from "./invalid-policy.ts";
import type { LoadedPolicy, PolicyPlace } from "./policy-place.ts";
import type { World } from "./world.ts";

/** Refuses every feed, so that committed copies count. */
const OFFLINE: CalendarFeeds = {
  read: (url) =>
    Promise.reject(
      new Unreadable("unavailable", `${url} is not asked offline`, "Give --fetch to ask the feed, or commit a `copy`."),
    ),
};

/** Reads the holiday calendars of a policy from beside it. Throws `InvalidPolicy` and `Unreadable`. */
export async function readCalendars(
  policy: Policy,
  { file, read, reach }: PolicyPlace,
  { fetch, world }: { readonly fetch: boolean; readonly world: World },
): Promise<Pick<LoadedPolicy, "holidays" | "knownUntil" | "warnings">> {
  const now = world.clock.now();
  const root = rootOf(file);
  const files = new Map(
    await Promise.all(
      holidayPaths(policy.holidays).map(async (place) => {
        const text = await read(path.join(root, place));
        return [
          place,
          text === undefined ? undefined : { text, committedAt: await committedAt(path.join(root, place), world) },
        ] as const;
      }),
    ),
  );
  const feeds = fetch ? world.feeds : OFFLINE;
  const instants = [now, ...policy.tests.map(({ at }) => at), ...(reach?.(policy) ?? [])].map((at) => at.getTime());
  const [from, to] = [new Date(Math.min(...instants) - 366 * DAY), new Date(Math.max(...instants) + HORIZON)];
  const reading = await readHolidays(policy.holidays, { files, feeds, now, from, to });
  if (reading.kind === "invalid") throw new InvalidPolicy(reading.problems);
  return reading;
}

/** Finds the repository's root from a policy's path, for calendars are named from there. */
export function rootOf(file: string, paths: PlatformPath = path): string {
  const folder = paths.dirname(file);
  return paths.basename(folder) === ".github" ? paths.dirname(folder) : folder;
}

/** Reads when a file was committed last; one that was never committed is as new as can be. */
async function committedAt(file: string, world: World): Promise<Date> {
  const printed = await world.git("log", "-1", "--format=%cI", "--", file);
  const date = new Date(printed?.trim() ?? "");
  return Number.isNaN(date.getTime()) ? world.clock.now() : date;
}
