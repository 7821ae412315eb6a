import { describe, expect, it } from "vitest";
import { policyCheckContract } from "../../../src/actions/policy-check/contract.ts";
import { policyCheck } from "../../../src/actions/policy-check/policy-check.ts";
import { Unreadable } from "../../../src/core/outcome/unreadable.ts";
import { runAction } from "../../../src/kit/run-action.ts";
import { calendar } from "../../core/holidays/calendars.ts";
import { filesWith, repositoryWith } from "../../fakes/files-with.ts";
import { type GateScene, gatePorts } from "../../fakes/gate-ports.ts";
import { runnerWith } from "../../fakes/recorded-runner.ts";
import { shopRun } from "../../fakes/run-context.ts";
import { clockAt } from "../../fakes/virtual-clock.ts";

const FILE = ".github/deploy-policy.yml";
const BASE = "b".repeat(40);
const POLICY = `version: 1
roles: { qa: { users: ["quinn#9002"] } }
environments:
  production: { windows: [{ days: tue-thu, from: "10:00", to: "14:00" }], approvals: [{ role: qa }] }
freezes:
  - { name: Christmas, every-year: 12-20 to 12-26 }
tests:
  - { at: "2026-12-24T12:00Z", environment: production, service: shop, expect: deny, rule: Christmas }
`;
const SHORTER = POLICY.replace("12-20 to 12-26", "12-20 to 12-23");
const inputs = {
  policy: FILE,
  "central-policy": "",
  "policy-token": "",
  "base-commit": BASE,
  "ask-feeds": "false",
  "github-token": "t0ken",
  "fail-on": "deny",
  "dry-run": "false",
};

interface Scene {
  readonly head: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>> | Unreadable;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly feed?: string;
  readonly central?: GateScene;
}

async function check({ head, base = { [FILE]: POLICY }, inputs: others = {}, feed, central = {} }: Scene) {
  const runner = runnerWith({ ...inputs, ...others });
  const ports = {
    workspace: filesWith(head),
    repository: repositoryWith(base),
    central: gatePorts(central).central,
    feeds: {
      read: async () => feed ?? Promise.reject(new Unreadable("not_found", "it answered 404", "Check the feed.")),
    },
  };
  await runAction(policyCheckContract, (values, surroundings) => policyCheck(values, surroundings, ports), {
    runner,
    clock: clockAt("2026-11-21T00:00:00Z"),
    readContext: () => shopRun,
    onInterrupt: () => {},
  });
  const said = (name: string) => runner.outputs.get(name) ?? "";
  return {
    runner,
    verdict: `${said("decision")}/${said("reason-code")}`,
    outputs: { opens: said("opens"), closes: said("closes") },
    changes: JSON.parse(said("changes")) as Record<string, unknown>,
    summary: runner.summaries.join("\n"),
    exit: runner.journal.at(-1),
  };
}

describe("policy-check", () => {
  it("says that nothing changes where nothing does", async () => {
    const { runner, verdict, outputs, exit } = await check({ head: { [FILE]: POLICY } });
    expect([verdict, exit]).toEqual(["success/policy_sound", "exit 0"]);
    expect(outputs).toEqual({ opens: "0", closes: "0" });
    expect(runner.journal.filter((line) => /^(?:say|error|warning)/.test(line))).toEqual([
      "say policy-check: success (policy_sound). The policy is valid and passes 1 of 1 rows of its table; no day of the coming year changes.",
    ]);
  });

  it("fails on a row that is answered otherwise, at its line, and still says what opens", async () => {
    const { runner, verdict, outputs, summary, changes, exit } = await check({ head: { [FILE]: SHORTER } });
    expect([verdict, exit]).toEqual(["failure/tests_failed", "exit 1"]);
    expect(outputs).toEqual({ opens: "1", closes: "0" });
    expect(runner.journal).toContain(
      `error ${FILE}:8 row 1 of the table: expect: expected deny, came require-approval; rule: expected Christmas, came none`,
    );
    expect(summary).toContain(
      "| 🟢 opens | Thu 24 Dec 10:00–14:00 | was closed by 'Christmas', now open with approval by 1 × qa |",
    );
    expect(summary).toContain("| ⛔ | 1 | Thu 24 Dec 2026 12:00 UTC |");
    expect(changes).toMatchObject({
      environments: [{ environment: "production", opens: 1, closes: 0, asks: 0 }],
      changes: [{ environment: "production", effect: "opens", when: ["Thu 24 Dec 10:00–14:00"], classes: [] }],
      written: [{ place: "freezes › Christmas › every-year", removed: ["12-20 to 12-26"], added: ["12-20 to 12-23"] }],
    });
  });

  it("lists every problem of an invalid policy", async () => {
    const { runner, verdict } = await check({
      head: { [FILE]: "version: 1\nenvironments:\n  production: { windows: [{ days: tue-thr }], requires: stagin }\n" },
    });
    expect(verdict).toBe("failure/policy_invalid");
    const errors = runner.journal.filter((line) => line.startsWith("error"));
    const starts = [`error ${FILE}:3`, `error ${FILE}:3`, "error Mend .github/deploy-policy.yml"];
    expect(errors.map((line, index) => line.slice(0, starts[index]?.length))).toEqual(starts);
  });

  it("warns at the place of a login that is not pinned, and shows a role that changed", async () => {
    const loose = POLICY.replace('"quinn#9002"', "mallory");
    const { runner, verdict, summary } = await check({ head: { [FILE]: loose } });
    expect(verdict).toBe("success/policy_sound");
    expect(runner.journal.filter((line) => line.startsWith("warning"))).toEqual([
      `warning ${FILE}:2 mallory is not pinned by its id: write \`login#id\`, for a login that is given up can be registered by somebody else.`,
    ]);
    expect(summary).toContain("| `roles › qa › users` | quinn\\#\u200b9002 → mallory |");
  });

  it.each([
    ["no base commit", { inputs: { "base-commit": "" } }, "No base commit was given"],
    ["no policy before", { base: {} }, "There was no policy before"],
    ["an invalid policy before", { base: { [FILE]: "version: 2\n" } }, "was not valid, so nothing was compared"],
  ] as const)("compares with nothing on %s, and says so", async (_, scene, said) => {
    const { verdict, outputs, summary } = await check({ head: { [FILE]: POLICY }, ...scene });
    expect(verdict).toBe("success/policy_sound");
    expect(outputs).toEqual({ opens: "", closes: "" });
    expect(summary).toContain(said);
  });

  it("cannot say where the policy before cannot be read, and finds no policy where there is none", async () => {
    const refused = new Unreadable("forbidden", "contents may not be read", "Grant contents: read.");
    expect((await check({ head: { [FILE]: POLICY }, base: refused })).verdict).toBe("unknown/github_unreadable");
    expect((await check({ head: {} })).verdict).toBe("failure/policy_missing");
    const central = { "central-policy": "central.yml" };
    expect((await check({ head: { [FILE]: POLICY }, inputs: central })).verdict).toBe("failure/policy_missing");
  });

  it("holds the policy against a central one of the checkout", async () => {
    const head = {
      [FILE]: "version: 1\nenvironments: { production: {} }\n",
      "central.yml": "version: 1\nenvironments: { production: {} }\nfreezes: [{ name: Audit, dates: 2026-12-01 }]\n",
    };
    const base = { ...head, "central.yml": "version: 1\nenvironments: { production: {} }\n" };
    const { outputs, summary } = await check({ head, base, inputs: { "central-policy": "central.yml" } });
    expect(outputs).toEqual({ opens: "0", closes: "1" });
    expect(summary).toContain("Tue 1 Dec");
  });

  it("reads calendars beside each version: a file, a copy, a feed only where it is asked", async () => {
    const day = (date: string) =>
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:${date}\r\nSUMMARY:Day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    const policy = (source: string) =>
      `version: 1\nholidays: { national: ${source} }\nenvironments: { production: {} }\nfreezes: [{ name: Holidays, holidays: national }]\n`;
    const file = { [FILE]: policy("{ file: .github/days.ics }"), ".github/days.ics": day("20261201") };
    const moved = await check({ head: { ...file, ".github/days.ics": day("20261202") }, base: file });
    expect(moved.outputs).toEqual({ opens: "1", closes: "1" });
    const copied = { ...file, [FILE]: policy('{ feed: "https://x.example/a.ics", copy: .github/days.ics }') };
    expect((await check({ head: copied, base: file })).outputs).toEqual({ opens: "0", closes: "0" });
    const feed = { [FILE]: policy('{ feed: "https://x.example/a.ics" }') };
    const unasked = await check({ head: feed, base: file, feed: day("20261201") });
    expect(unasked.verdict).toBe("unknown/calendar_unreadable");
    const asked = await check({ head: feed, base: file, feed: day("20261201"), inputs: { "ask-feeds": "true" } });
    expect([asked.verdict, asked.outputs]).toEqual(["success/policy_sound", { opens: "0", closes: "0" }]);
    const missing = await check({ head: { [FILE]: file[FILE] ?? "" }, base: file });
    expect(missing.verdict).toBe("failure/policy_invalid");
  });
});

describe("a central policy in a repository of its own", () => {
  const at = { "central-policy": "org/policies:shop/policy.yml@main" };
  const CENTRAL = `version: 1
roles: { cto: { users: ["octo#1"] } }
holidays: { company: { file: .github/company.ics } }
environments: { production: { approvals: [{ role: cto }] } }
freezes: [{ name: Company days, holidays: company }]
`;
  const files = { ".github/company.ics": calendar(["UID:a", "DTSTART;VALUE=DATE:20261222"]) };
  const own = (rest: string) => ({ [FILE]: `version: 1\nenvironments: { production: {} }\n${rest}` });

  it("is tightened by what is checked, with its own calendars, and compared with the same before", async () => {
    const rows = `tests:
  - { at: "2026-12-22T11:00Z", environment: production, expect: deny, rule: Company days }
  - { at: "2026-12-23T11:00Z", environment: production, expect: require-approval, approvals: [cto] }
`;
    const head = own(`freezes: [{ name: Ours, dates: 2026-12-24 }]\n${rows}`);
    const { verdict, outputs } = await check({ head, base: own(""), inputs: at, central: { central: CENTRAL, files } });
    expect([verdict, outputs]).toEqual(["success/policy_sound", { opens: "0", closes: "1" }]);
  });

  it("is named where what is checked gives one of its words anew, or where it is wrong itself", async () => {
    const again = own('roles: { cto: { users: ["mallory#2"] } }\n');
    const taken = await check({ head: again, inputs: at, central: { central: CENTRAL, files } });
    expect(taken.verdict).toBe("failure/policy_invalid");
    const wrong = await check({ head: own(""), inputs: at, central: { central: "version: 2\n", files } });
    expect([wrong.verdict, wrong.summary]).toEqual([
      "failure/policy_invalid",
      expect.stringContaining("org/policies:shop/policy.yml:1"),
    ]);
  });

  it.each<[string, GateScene, string]>([
    ["is missing", {}, "there is no shop/policy.yml at 'main' of org/policies"],
    ["may not be read", { broken: "central" }, "the token may not read central"],
    [
      "stands where anybody may push",
      { central: CENTRAL, files, documents: { policyRefKind: "branch" } },
      "The branch 'main' is not protected",
    ],
  ])("is unknown where it %s", async (_name, central, said) => {
    const { verdict, runner } = await check({ head: own(""), inputs: at, central });
    expect([verdict, runner.journal.join("\n")]).toEqual([
      "unknown/central_policy_unreadable",
      expect.stringContaining(said),
    ]);
  });
});
