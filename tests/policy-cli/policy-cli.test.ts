import { afterEach, describe, expect, it } from "vitest";
import { type CliFolder, folderWith } from "./run-cli.ts";

const USUAL = ".github/deploy-policy.yml";
const POLICY = `version: 1
timezone: Asia/Jakarta
roles: { qa: { users: ["quinn#9002"] }, cto: { users: [octo] } }
holidays:
  indonesia: { file: .github/holidays.ics }
environments:
  staging: {}
  production:
    approvals: [{ role: qa }]
    windows: [{ days: tue-thu, from: "10:00", to: "14:00" }]
freezes:
  - { name: Christmas, every-year: 12-20 to 12-26, environments: production }
  - { name: Holidays, holidays: indonesia, environments: production }
tests:
  - { at: "2026-12-24T05:00Z", environment: production, service: shop, expect: deny, rule: Christmas }
  - { at: "2026-08-17T05:00Z", environment: production, service: shop, expect: deny, rule: Holidays }
`;
const HOLIDAYS = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//shop//holidays//EN",
  "BEGIN:VEVENT",
  "UID:independence@shop.example",
  "DTSTAMP:20260101T000000Z",
  "DTSTART;VALUE=DATE:20260817",
  "RRULE:FREQ=YEARLY",
  "SUMMARY:Independence Day",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const made: CliFolder[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) folder.remove();
});

function shop(files: Readonly<Record<string, string>> = {}): CliFolder {
  const folder = folderWith({ [USUAL]: POLICY, ".github/holidays.ics": HOLIDAYS, ...files });
  made.push(folder);
  return folder;
}

describe("policy", () => {
  it("helps, and answers what it does not know with the nearest word", async () => {
    const { policy } = shop();
    const help = await policy(["--help"]);
    expect([help.status, help.error]).toEqual([0, ""]);
    for (const name of ["check", "explain", "next", "calendar", "test", "diff", "refresh", "lock", "unlock", "locks"])
      expect(help.out).toMatch(new RegExp(`^  ${name} `, "m"));
    expect((await policy([])).status).toBe(2);
    expect((await policy(["diff", "--help"])).out).toContain("--from <revision>");
    expect(await policy(["chek"])).toMatchObject({
      status: 2,
      error: expect.stringContaining("did you mean 'check'?"),
    });
    const wrong = await policy(["explain", "--enviroment", "production", "--at", "--class", "hotfix", "more"]);
    expect([wrong.status, wrong.out]).toEqual([2, ""]);
    expect(wrong.error).toContain("--enviroment is no option here, did you mean '--environment'?");
    expect(wrong.error).toContain("--at needs a value: --at <instant>");
  });

  it("checks: all problems at their places, or warnings", async () => {
    const folder = shop();
    const valid = await folder.policy(["check"]);
    expect([valid.status, valid.error]).toEqual([0, ""]);
    expect(valid.out).toContain(`warning: ${USUAL}:3:56 octo is not pinned by its id`);
    expect(valid.out).toContain(`${USUAL} is valid: 2 environments, 2 freezes, 2 roles, 2 rows of tests; 1 warning.`);
    expect((await folder.policy(["check", "--strict"])).status).toBe(1);
    folder.write(
      "bad.yml",
      "version: 1\nenvironments:\n  production: { windows: [{ days: tue-thr }], requires: stagin }\n",
    );
    const bad = await folder.policy(["check", "--file", "bad.yml"]);
    expect(bad.status).toBe(1);
    expect(bad.error.split("\n").map((line) => line.split(" ")[0])).toEqual(["bad.yml:3:35", "bad.yml:3:57"]);
    const none = await folder.policy(["check", "--file", "none.yml"]);
    expect([none.status, none.error]).toEqual([2, expect.stringContaining("There is no file none.yml")]);
    folder.write(USUAL, POLICY.replace("holidays.ics", "holiday.ics"));
    const missing = await folder.policy(["check"]);
    expect([missing.status, missing.error]).toEqual([1, expect.stringContaining(".github/holiday.ics is missing")]);
  });

  it("explains an instant of the policy's wall clock, holidays beside the policy included", async () => {
    const { policy } = shop();
    const words = ["explain", "--environment", "production", "--service", "shop"];
    const closed = await policy([...words, "--at", "2026-12-24T12:00"]);
    expect(closed.status).toBe(0);
    expect(closed.out).toContain("CLOSED  production · shop at Thu 24 Dec 2026 12:00 Asia/Jakarta (05:00 UTC)");
    expect(closed.out).toContain("next open   Tue 29 Dec 2026 10:00 Asia/Jakarta (03:00 UTC), in 4d 22h");
    expect(closed.out).toMatch(
      /\nBy the policy alone: locks and incidents that are open now are left out\..*`npm run policy -- locks`/,
    );
    expect((await policy([...words, "--at", "2032-08-17T05:00Z"])).out).toContain(
      "rule        Holidays (a hard freeze)",
    );
    expect((await policy([...words, "--at", "2026-12-01T12:00"])).out).toContain("asks        1 × qa");
    expect((await policy([...words, "--at", "tomorrow"])).error).toContain("'tomorrow' is no instant of Asia/Jakarta");
    expect((await policy([...words, "--at", "2026-02-30"])).error).toContain(
      "'2026-02-30' is no instant of Asia/Jakarta",
    );
    expect((await policy(["explain", "--environment", "prodution"])).error).toContain("did you mean 'production'?");
    expect((await policy(["explain"])).error).toContain("name one with --environment (staging, production)");
  });

  it("reads paths from where npm was called, not from where npm runs it", async () => {
    const folder = shop();
    folder.write("elsewhere/.github/deploy-policy.yml", "version: 1\nenvironments: { staging: {} }\n");
    const byNpm = { npm_lifecycle_event: "policy", INIT_CWD: `${folder.path}/elsewhere` };
    expect((await folder.policy(["check"], byNpm)).out).toContain("1 environment, no freezes, no roles");
    expect((await folder.policy(["check"], { ...byNpm, npm_lifecycle_event: "test" })).out).toContain("2 environments");
  });

  it("ends in silence when nobody reads on", async () => {
    expect(await shop().unread(["next", "--environment", "production"])).toEqual({ status: 0, error: "" });
  });

  it("tells what is next", async () => {
    const { policy } = shop();
    const { out, status } = await policy([
      "next",
      "--environment",
      "production",
      "--from",
      "2026-12-25",
      "--count",
      "2",
    ]);
    expect(status).toBe(0);
    expect(out.split("\n")).toEqual([
      "production from Fri 25 Dec 2026 00:00 Asia/Jakarta (Thu 24 Dec 2026 17:00 UTC)",
      "  opens next Tue 29 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)",
      "  Fri 25 Dec 2026 00:00 Asia/Jakarta (Thu 24 Dec 2026 17:00 UTC)  closed (Christmas)",
      "  Tue 29 Dec 2026 10:00 Asia/Jakarta (03:00 UTC)                  open with approval by 1 × qa",
      "  Tue 29 Dec 2026 14:00 Asia/Jakarta (07:00 UTC)                  closed (the windows of production)",
      expect.stringMatching(/^By the policy alone: locks and incidents that are open now are left out\./),
    ]);
    expect((await policy(["next", "--environment", "staging"])).out).toContain(
      "nothing changes after that within ten years",
    );
  });

  it("runs the policy's own table", async () => {
    const folder = shop();
    expect(await folder.policy(["test"])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/2 of 2 rows pass\.$/),
    });
    folder.write(USUAL, POLICY.replace("12-20 to 12-26", "12-20 to 12-23"));
    const failed = await folder.policy(["test"]);
    expect(failed.status).toBe(1);
    expect(failed.out).toContain("FAIL   1  Thu 24 Dec 2026 12:00 Asia/Jakarta (05:00 UTC)  production · shop: deny");
    expect(failed.out).toContain("expect: expected deny, came require-approval");
    expect(failed.out).toContain("1 of 2 rows pass.");
  });

  it("writes the year as page, picture and subscription, the same in any zone of the machine", async () => {
    const folder = shop();
    expect((await folder.policy(["calendar", "--year", "2026"])).status).toBe(0);
    expect(folder.read("deploy-calendar-2026.html")).toContain("2026: production");
    const picture = ["calendar", "--year", "2026", "--environment", "production", "--out"];
    await folder.policy([...picture, "out/year.svg"]);
    expect(folder.read("out/year.svg")).toContain("Mon 17 Aug");
    const read = (name: string) => folder.read(name).replace(/^DTSTAMP.*$/gm, "");
    await folder.policy([...picture, "a.ics", "--origin", "shop"], { TZ: "America/New_York" });
    await folder.policy([...picture, "b.ics", "--origin", "shop"], { TZ: "Asia/Tokyo" });
    expect(read("a.ics")).toContain("DTSTART;VALUE=DATE:20261220");
    expect(read("a.ics")).toBe(read("b.ics"));
    expect((await folder.policy(["calendar", "--out", "year.svg"])).error).toContain("A picture shows one environment");
    expect((await folder.policy(["calendar", "--out", "year.png"])).error).toContain("must end in .html, .svg or .ics");
    expect((await folder.policy(["calendar", "--timezone", "Asia/Jakata"])).error).toContain("Asia/Jakarta");
  });

  it("tells two versions apart: two files, or a revision and the file as it is", async () => {
    const folder = shop();
    folder.git("init", "-q", "-b", "main");
    folder.git("add", ".");
    folder.git("commit", "-q", "-m", "Policy");
    const later = POLICY.replace("12-20 to 12-26", "12-20 to 12-23");
    folder.write(USUAL, later);
    folder.write("old.yml", POLICY.replaceAll(".github/", "./.github/"));
    folder.write("new.yml", later);
    const words = ["--since", "2026-11-21", "--exit-code"];
    const byRevision = await folder.policy(["diff", "--from", "main", ...words]);
    expect(byRevision.status).toBe(1);
    expect(byRevision.out.split("\n").slice(0, 3)).toEqual([
      "production: opens on 1 day of the coming year",
      "    + was closed by 'Christmas', now open with approval by 1 × qa",
      "        Thu 24 Dec 10:00–14:00",
    ]);
    expect((await folder.policy(["diff", "old.yml", "new.yml", ...words])).out).toContain("Thu 24 Dec 10:00–14:00");
    const markdown = await folder.policy(["diff", "--from", "main", "--since", "2026-11-21", "--format", "markdown"]);
    expect([markdown.status, markdown.out]).toEqual([
      0,
      expect.stringContaining("| 🟢 opens | Thu 24 Dec 10:00–14:00 |"),
    ]);
    expect(await folder.policy(["diff", "--from", "main", "--to", "main", ...words])).toMatchObject({ status: 0 });
    expect((await folder.policy(["diff", "--from", "--output=x"])).status).toBe(2);
    expect((await folder.policy(["diff", "--from", "origin/man"])).error).toContain(
      "git knows no revision 'origin/man'",
    );
    expect((await folder.policy(["diff", "old.yml"])).status).toBe(2);
  });

  it("holds an own policy against a central one, which it may only tighten", async () => {
    const folder = shop({
      "central.yml": `version: 1\nenvironments:\n  production: {}\nfreezes: [{ name: Audit, dates: 2026-12-01 }]\n`,
      "own.yml": "version: 1\nenvironments:\n  production: {}\n",
    });
    const words = ["explain", "--file", "own.yml", "--central", "central.yml", "--at", "2026-12-01T12:00Z"];
    expect((await folder.policy(words)).out).toContain("rule        Audit (a hard freeze)");
    expect((await folder.policy([...words.slice(0, 3), "--at", "2026-12-01T12:00Z"])).out).toMatch(/^OPEN/);
  });

  it("lets a feed's committed copy count offline, and says how to ask a feed that has none", async () => {
    const feed = (copy: string) =>
      POLICY.replace("{ file: .github/holidays.ics }", `{ feed: "https://calendar.example/feed.ics"${copy} }`);
    const folder = shop({ [USUAL]: feed(", copy: .github/holidays.ics, max-age: 30d") });
    expect((await folder.policy(["test"])).out).toContain("2 of 2 rows pass.");
    folder.write(USUAL, feed(""));
    const none = await folder.policy(["test"]);
    expect(none.status).toBe(2);
    expect(none.error).toMatch(/--fetch|copy/);
  });
});
