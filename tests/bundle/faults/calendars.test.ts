import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { worlds } from "./worlds.ts";

const world = worlds();
const FEED = "https://calendar.example/holidays.ics";
const COPY = ".github/holidays.ics";
const AT = "2026-12-25T12:00:00Z";

function calendar(...days: readonly string[]): string {
  const events = days.map((day) => `BEGIN:VEVENT\r\nUID:${day}\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT\r\n`);
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join("")}END:VCALENDAR\r\n`;
}

const DAYS = ["20261224", "20261225", "20261226", "20270101"];
const policyWith = (source: string) => `version: 1
environments: { staging: {} }
holidays: { national: { ${source} } }
freezes: [{ name: Holidays, holidays: national }]
`;
const serving = (answer: (response: ServerResponse) => void) =>
  new Map([["calendar.example", (_: unknown, response: ServerResponse) => answer(response)]]);
const text = (body: string, type = "text/calendar", status = 200) =>
  serving((response) => response.writeHead(status, { "content-type": type }).end(body));

const BAD_FEEDS = {
  "a 500": text("", "text/plain", 500),
  "a cut connection": serving((response) => response.destroy()),
  nothing: text(""),
  "a calendar without a day": text(calendar()),
  "half a calendar": text(calendar(...DAYS).slice(0, 120)),
  "a login page": text("<!DOCTYPE html><html>Sign in</html>", "text/html"),
  "a login page that calls itself a calendar": text("<!DOCTYPE html><html>Sign in</html>"),
};

describe("calendars", () => {
  it("reads a whole feed", async () => {
    const { freezeGate } = await world({ hosts: text(calendar(...DAYS)), policy: policyWith(`feed: "${FEED}"`) });
    const run = await freezeGate({ inputs: { at: AT } });
    expect([run.verdict, run.outputs.until]).toEqual(["deny/freeze_active/1", "2026-12-27T00:00:00.000Z"]);
    expect((await freezeGate({ inputs: { at: "2026-12-28T12:00:00Z" } })).verdict).toBe("allow/open/0");
  });

  it.each(Object.entries(BAD_FEEDS))("fault 39: a feed that answers %s is unknown without a copy", async (_, hosts) => {
    const { freezeGate } = await world({ scale: 60, hosts, policy: policyWith(`feed: "${FEED}"`) });
    const run = await freezeGate();
    expect(run.verdict).toBe("unknown/holidays_unreadable/1");
    expect(run.log).toContain("::error::");
  });

  it.each(Object.entries(BAD_FEEDS))(
    "fault 39: a feed that answers %s leaves it to a copy within max-age",
    async (_, hosts) => {
      const policy = policyWith(`feed: "${FEED}", copy: ${COPY}, max-age: 30d`);
      const young = await world({ scale: 60, hosts, policy, files: { [COPY]: calendar(...DAYS) } });
      const run = await young.freezeGate({ inputs: { at: AT } });
      expect(run.verdict).toBe("deny/freeze_active/1");
      expect(run.log).toContain("::warning::");
      const old = await world({
        ...{ scale: 60, hosts, policy: policy.replace("30d", "12h") },
        files: { [COPY]: calendar(...DAYS) },
      });
      expect((await old.freezeGate({ inputs: { at: AT } })).verdict).toBe("unknown/holidays_unreadable/1");
    },
  );

  it("fault 40: a rule that recurs for ever is looked through within bounds, and one by the second is an error", async () => {
    const recurring = (rule: string) => calendar("20200101").replace("END:VEVENT", `RRULE:${rule}\r\nEND:VEVENT`);
    const verdictOf = async (rule: string, at: string) => {
      const policy = policyWith(`file: ${COPY}`);
      const { freezeGate } = await world({ policy, files: { [COPY]: recurring(rule) } });
      return await freezeGate({ inputs: { at } });
    };
    expect((await verdictOf("FREQ=YEARLY", "2031-01-01T12:00:00Z")).verdict).toBe("deny/freeze_active/1");
    expect((await verdictOf("FREQ=YEARLY", "2031-01-02T12:00:00Z")).verdict).toBe("allow/open/0");
    for (const rule of ["FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1"]) {
      const run = await verdictOf(rule, AT);
      expect(run.verdict).toMatch(/^(deny\/policy_invalid|unknown\/holidays_unreadable)\/1$/);
      expect(run.log).toContain("RRULE");
    }
  });
});
