import { join } from "node:path";
import { judgeFeed } from "../../core/holidays/judge-feed.ts";
import { FEED_LIMIT, parseHolidays } from "../../core/holidays/parse-holidays.ts";
import { formatProblem } from "../../core/outcome/problem.ts";
import { Unreadable } from "../../core/outcome/unreadable.ts";
import { parsePolicy } from "../../core/policy/parse-policy.ts";
import type { HolidaySource } from "../../core/policy/policy.ts";
import { HORIZON } from "../../core/recurrence/timeline.ts";
import { inertLine } from "../../core/text/inert.ts";
import { DAY } from "../../core/time/calendar-date.ts";
import { type Command, optionOf } from "../command.ts";
import { isYoungCopy, markCopy } from "../copy-mark.ts";
import { InvalidPolicy } from "../invalid-policy.ts";
import { rootOf } from "../read-calendars.ts";
import { Refusal } from "../refusal.ts";
import { USUAL_FILE } from "../source-options.ts";
import type { World } from "../world.ts";

type Feed = Extract<HolidaySource, { kind: "feed" }>;

/** Renews the copies of holiday feeds that the repository keeps. */
export const refresh: Command = {
  name: "refresh",
  summary: "Renews the committed copies of holiday feeds; a feed that says much less than its copy is refused",
  options: {
    file: { value: "<path>", help: `The policy; ${USUAL_FILE} when left out` },
    force: { help: "Take a feed over though it says much less than its copy" },
  },
  async run(given, world) {
    const file = optionOf(given, "file") ?? USUAL_FILE;
    const text = await world.read(file);
    if (text === undefined) throw new Refusal(`There is no file ${file}: name the policy with --file <path>.`);
    const policy = parsePolicy(text, file);
    if (policy.kind === "invalid") throw new InvalidPolicy(policy.problems);
    const feeds = Object.entries(policy.value.holidays).flatMap(([name, source]) =>
      source.kind === "feed" && source.copy !== undefined
        ? [{ name, source, path: join(rootOf(file), source.copy) }]
        : [],
    );
    if (feeds.length === 0) world.say(`${file} has no feed with a \`copy\`: nothing is to be renewed.`);
    let refused = 0;
    for (const { name, source, path } of feeds) {
      const renewed = await renew(source, { path, zone: policy.value.zone, force: given.values.has("force"), world });
      world.say(`${inertLine(name, 80)}: ${renewed.said}`);
      if (!renewed.well) refused++;
    }
    return refused > 0 ? 1 : 0;
  },
};

interface Renewal {
  readonly path: string;
  readonly zone: string;
  readonly force: boolean;
  readonly world: World;
}

async function renew(
  { url, maxAge }: Feed,
  { path, zone, force, world }: Renewal,
): Promise<{ readonly well: boolean; readonly said: string }> {
  const now = world.clock.now();
  const midnight = Math.floor(now.getTime() / DAY) * DAY;
  const horizon = { zone, from: midnight - 366 * DAY, to: midnight + HORIZON, maximumBytes: FEED_LIMIT };
  const fresh = await readFeed(url, world);
  if (fresh instanceof Unreadable)
    return { well: false, said: `kept ${path}: ${inertLine(fresh.message, 300)}. ${inertLine(fresh.remedy, 300)}` };
  const parsed = parseHolidays(fresh, { ...horizon, file: "the feed" });
  if (parsed.kind === "invalid")
    return { well: false, said: `kept ${path}: ${inertLine(parsed.problems.map(formatProblem).join("; "), 300)}` };
  const before = await world.read(path);
  const known = before === undefined ? undefined : parseHolidays(before, { ...horizon, file: path });
  const copy = known?.kind === "valid" ? { path, holidays: known.value, committedAt: now } : undefined;
  const verdict = judgeFeed({ kind: "read", holidays: parsed.value }, copy, { now, maxAge });
  if (verdict.kind !== "fresh" && !force) {
    const why = verdict.kind === "unknown" ? verdict.why : verdict.warnings.join("; ");
    return { well: false, said: `kept ${path}: ${inertLine(why, 300)}. Look at the feed; --force takes it over.` };
  }
  if (before !== undefined && isYoungCopy(before, fresh, { now, maxAge }))
    return { well: true, said: `${path} is as the feed is` };
  await world.write(path, markCopy(fresh, now));
  return { well: true, said: `renewed ${path}: ${parsed.value.dates.length} holidays are known` };
}

async function readFeed(url: string, { feeds }: World): Promise<string | Unreadable> {
  try {
    return await feeds.read(url);
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}
