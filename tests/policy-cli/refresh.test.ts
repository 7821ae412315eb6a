import { describe, expect, it } from "vitest";
import { Unreadable } from "../../src/core/outcome/unreadable.ts";
import { commands } from "../../src/policy-cli/commands.ts";
import { runPolicy } from "../../src/policy-cli/run-policy.ts";
import type { World } from "../../src/policy-cli/world.ts";
import { parsed } from "../core/holidays/calendars.ts";

const POLICY = ".github/deploy-policy.yml";
const COPY = ".github/holidays-national.ics";
const NOW = new Date("2026-11-21T12:00:00Z");
const TEXT = `version: 1
holidays:
  national: { feed: "https://calendar.example/feed.ics", copy: ${COPY}, max-age: 30d }
environments: { production: {} }
freezes: [{ name: Holidays, holidays: national }]
`;

/** A calendar of so many days from tomorrow on. */
function calendar(days: number): string {
  const date = (offset: number) =>
    new Date(NOW.getTime() + offset * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
  const events = Array.from({ length: days }, (_, index) => [
    "BEGIN:VEVENT",
    `UID:day-${index}@calendar.example`,
    "DTSTAMP:20260101T000000Z",
    `DTSTART;VALUE=DATE:${date(2 * index + 1)}`,
    `SUMMARY:Day ${index}`,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//calendar//EN", ...events.flat(), "END:VCALENDAR", ""].join(
    "\r\n",
  );
}

/** The copy of such a calendar, read on a day. */
const marked = (days: number, day: string) => calendar(days).replace("\r\n", `\r\nX-DEPLOY-POLICY-READ:${day}\r\n`);

/** A repository's files and a feed that answers, or fails, as given. */
function shop(feed: string | Unreadable, copy?: string) {
  const files = new Map([[POLICY, TEXT], ...(copy === undefined ? [] : [[COPY, copy] as const])]);
  const out: string[] = [];
  const world: World = {
    clock: { now: () => NOW },
    read: async (path) => files.get(path),
    write: async (path, text) => void files.set(path, text),
    git: async () => undefined,
    say: (text) => void out.push(text),
    complain: (text) => void out.push(text),
    variable: () => "",
    feeds: { read: async () => (feed instanceof Unreadable ? Promise.reject(feed) : feed) },
    platform: () => {
      throw new Error("nothing is asked of the platform");
    },
  };
  const policy = async (...words: string[]) => ({
    status: await runPolicy(commands, words, world),
    out: out.splice(0).join("\n"),
  });
  return { policy, copy: () => files.get(COPY) };
}

describe("policy refresh", () => {
  it("writes the first copy, then leaves it while the feed says the same", async () => {
    const { policy, copy } = shop(calendar(8));
    expect(await policy("refresh")).toEqual({ status: 0, out: `national: renewed ${COPY}: 8 holidays are known` });
    expect(copy()).toBe(marked(8, "2026-11-21"));
    expect(parsed(copy() ?? "").kind).toBe("valid");
    expect(await policy("refresh")).toEqual({ status: 0, out: `national: ${COPY} is as the feed is` });
  });

  it.each([
    ["keeps a copy of the same words that is young", "2026-11-07", `national: ${COPY} is as the feed is`],
    ["writes one that is half as old as it may be, so that its commit is young", "2026-11-06", "national: renewed"],
  ])("%s", async (_, day, said) => {
    const { policy, copy } = shop(calendar(8), marked(8, day));
    expect((await policy("refresh")).out).toContain(said);
    expect(copy()).toBe(marked(8, said.includes("renewed") ? "2026-11-21" : day));
  });

  it("keeps the copy when the feed says much less, unless it is told to take it over", async () => {
    const { policy, copy } = shop(calendar(2), calendar(8));
    const kept = await policy("refresh");
    expect(kept).toEqual({ status: 1, out: expect.stringContaining(`national: kept ${COPY}`) });
    expect(copy()).toBe(calendar(8));
    expect((await policy("refresh", "--force")).status).toBe(0);
    expect(copy()).toBe(marked(2, "2026-11-21"));
  });

  it.each([
    ["a page", "<!doctype html><p>Sign in</p>"],
    ["nothing at all", ""],
    ["half a calendar", calendar(8).slice(0, -100)],
  ])("keeps the copy when the feed answers %s", async (_, answer) => {
    const { policy, copy } = shop(answer, calendar(8));
    expect((await policy("refresh")).status).toBe(1);
    expect(copy()).toBe(calendar(8));
  });

  it("keeps the copy and says why when the feed cannot be reached", async () => {
    const { policy, copy } = shop(new Unreadable("not_found", "it answered 404", "Check the address."), calendar(8));
    const kept = await policy("refresh");
    expect(kept).toEqual({ status: 1, out: `national: kept ${COPY}: it answered 404. Check the address.` });
    expect(copy()).toBe(calendar(8));
  });
});
